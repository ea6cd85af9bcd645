//! What came of the articles so far, under their boxes.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::{Seal, still};
use crate::hooks::Scene;
use crate::reading::Reading;
use crate::state::{Outcome, Tab};
use crate::words::counted;

/// One line on the result, with a way to it.
pub(super) fn summary(outcome: &Rc<Outcome>, scene: &Scene) -> Html {
    let (own, read) = (Rc::clone(outcome), scene.address(Tab::Read));
    still("summary", Seal::on(outcome).words(&read), move || drawn(&own, &read))
}

fn drawn(outcome: &Outcome, read: &str) -> Html {
    let articles = outcome.report.articles.iter();
    let notices = articles.flat_map(|article| &article.notices).filter(|notice| !notice.message.is_empty());
    let can_read = !outcome.report.pairs.is_empty();
    tags! {
        <div class="summary" role="status">
            <p>{ told(outcome) }</p>
            { for notices.map(|notice| tags! { <p>{ notice.message.clone() }</p> }) }
            if can_read {
                <a class="button primary" href={read.to_owned()}>{ "Read side by side" }</a>
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
