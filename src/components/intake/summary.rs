//! What came of the articles so far, under their boxes.

use std::rc::Rc;

use yew::prelude::*;

use crate::reading::Reading;
use crate::state::{Outcome, Shelf};
use crate::words::counted;

/// The result.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The last result.
    pub outcome: Rc<Outcome>,
    /// The articles.
    pub shelf: Shelf,
}

/// One line on the result, with a way to it.
#[component]
pub(super) fn Summary(props: &Props) -> Html {
    let told = use_memo(Rc::clone(&props.outcome), |outcome| told(outcome));
    let notices: Vec<String> = props
        .outcome
        .report
        .articles
        .iter()
        .flat_map(|article| article.notices.iter())
        .map(|notice| notice.message.clone())
        .filter(|message| !message.is_empty())
        .collect();
    let can_read = !props.outcome.report.pairs.is_empty();
    html! {
        <div class="summary" role="status">
            <p>{ (*told).clone() }</p>
            { for notices.into_iter().map(|notice| html! { <p>{ notice }</p> }) }
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
