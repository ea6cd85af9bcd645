//! What came of the articles so far, under their boxes.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::{Seal, still};
use crate::reading::Reading;
use crate::state::Outcome;
use crate::words::counted;

/// One line on the result, with a way to it.
pub(super) fn summary(outcome: &Rc<Outcome>) -> Html {
    let own = Rc::clone(outcome);
    still("summary", Seal::on(outcome), move || drawn(&own))
}

fn drawn(outcome: &Outcome) -> Html {
    let articles = outcome.report.articles.iter();
    let notices = articles.flat_map(|article| &article.notices).filter(|notice| !notice.message.is_empty());
    let can_read = !outcome.report.pairs.is_empty();
    tags! {
        <div class="summary" role="status">
            <p>{ told(outcome) }</p>
            { for notices.map(|notice| tags! { <p>{ notice.message.clone() }</p> }) }
            if can_read {
                <a class="button primary" href="#read">{ "Read side by side" }</a>
            }
        </div>
    }
}

fn told(outcome: &Outcome) -> String {
    let report = &outcome.report;
    if report.pairs.is_empty() {
        return "One article so far. The comparison starts with a second one.".to_owned();
    }
    let readings: Vec<Reading> = report
        .pairs
        .iter()
        .filter_map(|pair| Reading::of(report, pair.a as usize, pair.b as usize))
        .collect();
    let links: usize = readings.iter().map(|reading| reading.counts.all()).sum();
    let differences: usize = readings.iter().map(|reading| reading.findings.differences.len()).sum();
    let links = counted(links, "linked place", "linked places");
    let differences = counted(differences, "difference", "differences");
    format!("Compared: {links}, {differences}.")
}
