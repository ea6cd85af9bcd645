//! What is shown of what was found: thresholds, folds and kinds, each with its
//! count, at once and without a new comparison.

use std::rc::Rc;

use crossread_engine::report::{FindingKind, Pair};
use yew::prelude::*;

use crate::browser::field;
use crate::components::{Seal, still};
use crate::hooks::{Dispatch, Spread};
use crate::reading::{KINDS, STEPS, Sieve, is_minor, kind_name, strengths};
use crate::state::Action;
use crate::words::counted;

/// A fold with the controls, drawn anew with each new reading of the pair.
pub(super) fn sift(dispatch: &Dispatch, spread: &Rc<Spread>) -> Html {
    let (dispatch, own) = (dispatch.clone(), Rc::clone(spread));
    still("sift", Seal::on(spread), move || drawn(&dispatch, &own).unwrap_or_default())
}

fn drawn(dispatch: &Dispatch, spread: &Spread) -> Option<Html> {
    let pair = spread.reading.pair(&spread.outcome.report)?;
    let sieve = &spread.reading.sieve;
    let is_default = *sieve == Sieve::default();
    let minor = pair.findings.iter().filter(|finding| !finding.maybe && is_minor(finding)).count();
    let fold = dispatch.on_click(Action::Sift(Sieve { fold_minor: !sieve.fold_minor, ..sieve.clone() }));
    Some(tags! {
        <details class="facts sift">
            <summary class="button ghost">{ if is_default { "Filter" } else { "Filtered" } }</summary>
            <div class="facts-form">
                { strength(pair, (spread.reading.counts.all(), spread.reading.ties.len()), sieve, dispatch) }
                { passages(pair, sieve, dispatch) }
                { switch("Fold minor differences".to_owned(), minor, sieve.fold_minor, fold) }
                <p>{ "Minor: one says the same less exactly, or in another unit." }</p>
                <div class="kinds" role="group" aria-label="Kinds of findings">{ for KINDS.into_iter().filter_map(|kind| of_kind(kind, pair, sieve, dispatch)) }</div>
                <button class="button" disabled={is_default} onclick={dispatch.on_click(Action::Sift(Sieve::default()))}>{ "Show all as found" }</button>
            </div>
        </details>
    })
}

/// How sure a link must be, over how many there are of each strength.
fn strength(pair: &Pair, (chosen, shown): (usize, usize), sieve: &Sieve, dispatch: &Dispatch) -> Html {
    let weakest = || pair.links.iter().filter(|link| link.chosen).map(|link| link.strength.get()).min();
    let least = sieve.strength.or_else(weakest).unwrap_or_default() / 10;
    let counts = strengths(pair);
    let bar = |(n, count): (usize, &u32)| {
        // Two pixels for each doubling: a few strong links show beside many weak ones.
        let height = ((u32::BITS - count.leading_zeros()) * 2).min(24);
        let on = (n + 1) * 100 / STEPS > usize::from(least);
        tags! {
            <rect data-on={on.to_string()} x={(n * 5).to_string()} y={(24 - height).to_string()} width="4" height={height.to_string()} />
        }
    };
    let told = match sieve.strength {
        Some(_) => format!(
            "{}.{:02} and up · {}",
            if least < 100 { "" } else { "1" },
            least % 100,
            counted(shown, "link", "links")
        ),
        None => format!("as chosen · {}", counted(chosen, "link", "links")),
    };
    let set = slid(sieve, dispatch, |sieve, percent| sieve.strength = Some(percent * 10));
    tags! {
        <label><span>{ "Link strength" }<b>{ told }</b></span>
            <svg class="strengths" viewBox="0 0 99 24" preserveAspectRatio="none" aria-hidden="true">{ for counts.iter().enumerate().map(bar) }</svg>
            <input type="range" step="5" value={least.to_string()} oninput={set} /></label>
    }
}

/// How telling shared words must be to be underlined.
fn passages(pair: &Pair, sieve: &Sieve, dispatch: &Dispatch) -> Html {
    let shown = pair.passages.iter().filter(|passage| sieve.lets_passage(passage)).count();
    let all = pair.passages.len();
    let told = if shown == all { format!("all {all}") } else { format!("{shown} of {all}") };
    let set = slid(sieve, dispatch, |sieve, bits| sieve.passage = bits);
    tags! {
        <label><span>{ "Shared wording, from common to rare" }<b>{ told }</b></span>
            <input type="range" step="4" value={sieve.passage.to_string()} oninput={set} /></label>
    }
}

/// Changes the sieve as a slider moves.
fn slid(sieve: &Sieve, dispatch: &Dispatch, change: fn(&mut Sieve, u16)) -> Callback<Event> {
    let (sieve, dispatch) = (sieve.clone(), dispatch.clone());
    Callback::from(move |event: Event| {
        if let Ok(value) = field::entered(&event).parse() {
            let mut sieve = sieve.clone();
            change(&mut sieve, value);
            dispatch.dispatch(Action::Sift(sieve));
        }
    })
}

/// Findings of one kind, to be shown or not; nothing when there are none.
fn of_kind(kind: FindingKind, pair: &Pair, sieve: &Sieve, dispatch: &Dispatch) -> Option<Html> {
    let count = pair.findings.iter().filter(|finding| finding.kind == kind).count();
    let mut kinds = sieve.kinds.clone();
    let shown = !kinds.contains(&kind);
    if shown {
        kinds.push(kind);
    } else {
        kinds.retain(|own| *own != kind);
    }
    let turn = dispatch.on_click(Action::Sift(Sieve { kinds, ..sieve.clone() }));
    (count > 0).then(|| switch(kind_name(kind).to_owned(), count, shown, turn))
}

fn switch(name: String, count: usize, on: bool, turn: Callback<MouseEvent>) -> Html {
    tags! {
        <button class="switch" role="checkbox" aria-checked={on.to_string()} onclick={turn}>
            <span class="box" aria-hidden="true" />{ name }{ " " }<span class="legend-count">{ count }</span>
        </button>
    }
}
