//! What an article says against itself.

use crossread_engine::Report;
use crossread_engine::report::{Evidence, Finding, Relation, SentenceId};
use yew::prelude::*;

use crate::components::sign::{letter_sign, symbol};
use crate::reading::{Mark, kind_name};
use crate::state::Letter;

/// The findings within the article at `index`; `go` brings a sentence of it
/// into view, where there is a text beside. Nothing when there are none.
pub(crate) fn within(
    report: &Report,
    index: usize,
    letter: Letter,
    go: &dyn Fn(SentenceId) -> Option<Callback<MouseEvent>>,
) -> Option<Html> {
    let own = report.within.iter().filter(|within| within.article as usize == index);
    let findings: Vec<&Finding> = own.flat_map(|within| &within.findings).collect();
    findings.first()?;
    Some(tags! {
        <section key={format!("within-{letter}")} class="within">
            <h2 class="only-head">{ letter_sign(letter) }{ "This article against itself" }</h2>
            <p class="none">{ "Places where it says two things. They may both hold; the page only shows them." }</p>
            <ol class="finding-list">{ for findings.iter().map(|finding| row(finding, go)) }</ol>
        </section>
    })
}

/// Two places of one article.
fn row(finding: &Finding, go: &dyn Fn(SentenceId) -> Option<Callback<MouseEvent>>) -> Html {
    let place = |evidence: &Evidence| {
        let words = tags! { <q>{ evidence.text.clone() }</q> };
        let Some(go) = go(evidence.sentence) else {
            return tags! { <div class="wording">{ words }</div> };
        };
        tags! { <button class="wording" onclick={go}>{ words }</button> }
    };
    let (mark, remark) = match finding.relation {
        Relation::Differs => (Mark::Differs, ""),
        _ => (Mark::Both, "both may hold"),
    };
    tags! {
        <li key={finding.id} class="finding">
            <span class="finding-head">{ symbol(mark) }{ kind_name(finding.kind) }<em>{ remark }</em></span>
            { place(&finding.a) }{ place(&finding.b) }
            <span class="note">{ finding.why.clone() }</span>
        </li>
    }
}
