//! What only one article tells.

use std::rc::Rc;

use crossread_engine::report::Role;
use yew::prelude::*;

use crate::components::sign::{letter_sign, symbol};
use crate::hooks::{Dispatch, Spread};
use crate::reading::{Mark, OnlyEntry, Side};
use crate::state::{Action, Change, Chosen, Follow};
use crate::words::counted;

/// So many entries are listed; the texts show the others.
const MOST: usize = 300;

/// First the shorter list, then the longer.
pub(super) fn only_list(spread: &Spread, chosen: Option<Chosen>, dispatch: &Dispatch) -> Html {
    let (findings, letters) = (&spread.reading.findings, spread.letters);
    let sides = if findings.only_count(Side::A) <= findings.only_count(Side::B) {
        Side::BOTH
    } else {
        [Side::B, Side::A]
    };
    let row = |side: Side, entry: &OnlyEntry| {
        let own = Some(Chosen::Only { side, sentence: entry.sentence });
        let go = dispatch.on_click(Action::Choose { chosen: own, follow: Follow::Both });
        tags! {
            <li key={entry.sentence.0}>
                <button class="finding only" aria-current={(chosen == own).then_some("true")} onclick={go}>
                    <q>{ AttrValue::from(Rc::clone(&entry.text)) }</q>
                    if entry.sentences > 1 {
                        <span class="note">{ format!("and {} more", counted(entry.sentences - 1, "sentence", "sentences")) }</span>
                    }
                </button>
                { for (chosen == own).then(|| set_aside(side, entry, spread, dispatch)) }
            </li>
        }
    };
    tags! {
        <>
            { for sides.into_iter().map(|side| tags! {
                <section key={side.key()}>
                    <h2 class="only-head">{ symbol(Mark::Only) }{ letter_sign(*side.of(&letters)) }
                        { format!("{} not mentioned in {}", counted(findings.only_count(side), "sentence", "sentences"), side.other().of(&letters)) }
                    </h2>
                    <ol class="finding-list">{ for side.of(&findings.only).iter().take(MOST).map(|entry| row(side, entry)) }</ol>
                </section>
            }) }
        </>
    }
}

/// A paragraph that is no part of the article can be set aside by the reader.
fn set_aside(side: Side, entry: &OnlyEntry, spread: &Spread, dispatch: &Dispatch) -> Option<Html> {
    let article = *side.of(&spread.reading.texts(&spread.outcome.report)?);
    let block = article.sentences.get(entry.sentence.index())?.block;
    let span = article.blocks.get(block as usize)?.span;
    let change = Change::Role(span, Role::Furniture);
    let act = dispatch.on_click(Action::Amend { slot: *side.of(&spread.pair), change });
    Some(tags! {
        <p class="only-tools"><button class="button small" onclick={act}>{ "Set this paragraph aside" }</button>
            <span>{ "if it is no part of the article" }</span></p>
    })
}
