//! A row of a list: kind, both wordings, why.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::Relation;
use yew::prelude::*;

use super::note_tools::note_tools;
use crate::components::sign::{letter_sign, signed};
use crate::hooks::Scene;
use crate::reading::{Entry, Sign, kind_name};
use crate::state::{Action, Chosen, Follow, Letter};

/// A finding that opens its evidence.
pub(super) fn entry_row(entry: &Entry, letters: Sides<Letter>, scene: &Scene) -> Html {
    let chosen = Some(Chosen::Link { link: entry.link, finding: Some(entry.finding) });
    let open = scene.dispatch.on_click(Action::Choose { chosen, follow: Follow::Both });
    let remark = match (entry.relation, entry.same_words) {
        (Relation::Compatible, _) => Some("both may hold"),
        (Relation::Agrees, true) => Some("in the same words"),
        (Relation::Agrees, false) => Some("each in its own sentence"),
        _ => None,
    };
    let seen = scene.state.shelf.notes().iter().any(|note| note.key == entry.key);
    tags! {
        <li key={entry.finding} data-seen={seen.to_string()}>
        <button class="finding" data-relation={relation(entry.relation)} onclick={open}>
            <span class="finding-head">
                { signed(entry.mark(), sign(entry)) }{ kind_name(entry.kind) }{ for remark.map(|remark| tags! { <em>{ remark }</em> }) }
            </span>
            { wordings(&entry.wordings.a, letters.a) }
            { wordings(&entry.wordings.b, letters.b) }
            if !entry.why.is_empty() {
                <span class="note">{ AttrValue::from(Rc::clone(&entry.why)) }</span>
            }
            if let Some(remark) = &entry.remark {
                <span class="note">{ AttrValue::from(Rc::clone(remark)) }</span>
            }
        </button>
        { note_tools(entry, scene) }
        </li>
    }
}

/// The wordings of one article; its letter stands at the first.
fn wordings(wordings: &[Rc<str>], letter: Letter) -> Html {
    let row = |(n, text): (usize, &Rc<str>)| {
        let text = AttrValue::from(Rc::clone(text));
        tags! {
            <span class="wording" data-alike={(n > 0).then_some("true")}>{ letter_sign(letter) }<q>{ text }</q></span>
        }
    };
    tags! { <>{ for wordings.iter().enumerate().map(row) }</> }
}

const fn sign(entry: &Entry) -> Sign {
    match (entry.relation, entry.same_words) {
        (Relation::Agrees, true) => Sign::CheckSame,
        (Relation::Agrees, false) => Sign::Check,
        _ => entry.mark().sign(),
    }
}

const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Differs => "differs",
        Relation::Compatible => "both",
        Relation::Agrees => "agrees",
    }
}
