//! Figures of the score card in a page of the site, put there at build time.
//!
//! `{{share SET | METRIC}}` becomes a share of a hundred, `{{count SET |
//! METRIC}}` a whole number. A page that names a figure which the card does
//! not hold is not built.

use crate::failure::{Failure, Outcome};
use crate::score::Card;

const OPEN: &str = "{{";
const CLOSE: &str = "}}";

/// `page` with its figures.
///
/// # Errors
/// A figure that is not on the card, or a mark that is none.
pub(super) fn put(page: &str, card: &Card) -> Outcome<String> {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (mark, behind) = after.split_once(CLOSE).ok_or_else(|| unknown(after))?;
        out.push_str(before);
        out.push_str(&figure(mark, card).ok_or_else(|| unknown(mark))?);
        rest = behind;
    }
    out.push_str(rest);
    Ok(out)
}

fn figure(mark: &str, card: &Card) -> Option<String> {
    let (form, row) = mark.split_once(' ')?;
    let (set, metric) = row.split_once('|')?;
    let row = card.rows.iter().find(|row| row.set == set.trim() && row.metric == metric.trim())?;
    match form {
        "share" => Some(share(row.ours)),
        "count" => Some(format!("{:.0}", row.ours)),
        _ => None,
    }
}

/// A share of a hundred: `97`; with two places where rounding would claim all
/// or nothing: `99.71`.
fn share(figure: f64) -> String {
    let whole = format!("{:.0}", figure * 100.0);
    let claims_too_much = (whole == "100" && figure < 1.0) || (whole == "0" && figure > 0.0);
    if claims_too_much { format!("{:.2}", figure * 100.0) } else { whole }
}

fn unknown(mark: &str) -> Failure {
    let mark: String = mark.chars().take(60).collect();
    Failure::new(format!("a page asks for a figure that the score card does not hold: {mark}"))
        .help("scorecard.json names the sets and metrics; `cargo xtask score --write` measures them.")
}

#[cfg(test)]
mod tests {
    use super::put;
    use crate::score::{Card, Row};

    fn card() -> Card {
        let figure = |metric: &str, ours: f64| Row::new("links clusters", metric, ours);
        let rows = vec![
            figure("precision", 0.7489),
            figure("recall", 0.9971),
            figure("all", 1.0),
            figure("lost", 0.0003),
            figure("none", 0.0),
            figure("pairs", 12.0),
        ];
        Card { rows }
    }

    #[test]
    fn figures_take_the_place_of_their_marks() {
        let cases = [
            ("share", "precision", "75"),
            ("share", "recall", "99.71"),
            ("share", "all", "100"),
            ("share", "lost", "0.03"),
            ("share", "none", "0"),
            ("count", "pairs", "12"),
        ];
        for (form, metric, figure) in cases {
            let page = format!("<td>{{{{{form} links clusters | {metric}}}}}</td> and on");
            assert_eq!(put(&page, &card()).unwrap(), format!("<td>{figure}</td> and on"));
        }
    }

    #[test]
    fn a_figure_that_is_not_on_the_card_is_named() {
        for mark in ["{{share links clusters | f9}}", "{{size links clusters | recall}}", "{{", "{{share}}"] {
            let failure = put(mark, &card()).unwrap_err().to_string();
            assert!(failure.contains("score card"), "{mark}: {failure}");
        }
    }

    #[test]
    fn every_figure_of_the_method_page_is_on_the_card() {
        let card: Card = serde_json::from_str(include_str!("../../../scorecard.json")).unwrap();
        let page = put(include_str!("../../../static/method.html"), &card).unwrap();
        assert!(!page.contains("{{") && page.contains("<td>"));
    }
}
