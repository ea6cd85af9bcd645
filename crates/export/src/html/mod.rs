//! A report as one HTML file.

mod sheet;

use crossread_engine::Report;

use crate::names::letter;
use crate::outline::{self, title};
use sheet::{Html, escaped};

/// The report as one HTML file that opens anywhere: no script, nothing loaded
/// from anywhere, light and dark, readable in print.
///
/// The words of the articles are escaped, and the file's own policy forbids
/// scripts and requests besides. `report` should have gone through
/// [`crate::explain`]. Linear in its size.
#[must_use]
pub fn html(report: &Report) -> String {
    let titles: Vec<String> = report
        .articles
        .iter()
        .zip(0..)
        .map(|(article, index)| format!("{} {}", letter(index), title(article)))
        .collect();
    let mut sheet = Html::default();
    outline::write(report, &mut sheet);
    let titles = if titles.is_empty() { "Crossread".to_owned() } else { titles.join(" · ") };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>Articles compared</h1>\n{}\
         </main>\n</body>\n</html>\n",
        escaped(&titles),
        sheet.finish()
    )
}

const STYLE: &str = include_str!("report.css");
