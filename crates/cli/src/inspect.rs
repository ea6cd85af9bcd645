//! `crossread inspect`: one article taken apart.

use crossread_engine::{Options, Set, analyse, compare};

use crate::arguments::Articles;
use crate::failure::Failure;
use crate::{output, source};

/// Reads the article, takes it apart, writes the report with its tokens.
pub(crate) fn run(arguments: &Articles) -> Result<(), Failure> {
    output::check(arguments)?;
    let articles = source::articles(arguments)?;
    let set = Set { articles, options: Options::default() };
    let mut report = compare(&set);
    report.notices.retain(|notice| notice.code != "one-article");
    for (article, input) in report.articles.iter_mut().zip(&set.articles) {
        let inspected = analyse(input, &[]).inspected();
        article.tokens = inspected.tokens;
        article.units = inspected.units;
    }
    crossread_export::explain(&mut report);
    output::write(&report, arguments, crossread_export::inspected)
}
