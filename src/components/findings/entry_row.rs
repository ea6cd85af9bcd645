//! A row of a list: kind, both wordings, why.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::Relation;
use yew::prelude::*;

use crate::components::sign::{LetterSign, Symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Entry, Sign, kind_name};
use crate::state::{Action, Chosen, Follow, Letter};

/// Which row.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The finding.
    pub entry: Rc<Entry>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
}

/// A finding that opens its evidence.
#[component]
pub(super) fn EntryRow(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let entry = &props.entry;
    let chosen = Some(Chosen::Link { link: entry.link, finding: Some(entry.finding) });
    let open = Callback::from(move |_: MouseEvent| {
        dispatch.dispatch(Action::Choose { chosen, follow: Follow::Both });
    });
    let note = match (entry.relation, entry.same_words) {
        (Relation::Compatible, _) => Some("both may hold"),
        (Relation::Agrees, true) => Some("in the same words"),
        (Relation::Agrees, false) => Some("each in its own words"),
        _ => None,
    };
    html! {
        <button class="finding" data-relation={relation(entry.relation)} onclick={open}>
            <span class="finding-head">
                <Symbol mark={entry.mark()} sign={sign(entry)} />{ kind_name(entry.kind) }{ for note.map(|note| html! { <em>{ note }</em> }) }
            </span>
            { wordings(&entry.wordings.a, props.letters.a) }
            { wordings(&entry.wordings.b, props.letters.b) }
            if !entry.why.is_empty() {
                <span class="note">{ AttrValue::from(Rc::clone(&entry.why)) }</span>
            }
        </button>
    }
}

/// The wordings of one article; its letter stands at the first.
fn wordings(wordings: &[Rc<str>], letter: Letter) -> Html {
    let row = |(n, text): (usize, &Rc<str>)| {
        let text = AttrValue::from(Rc::clone(text));
        html! {
            <span class="wording" data-alike={(n > 0).then_some("true")}><LetterSign {letter} /><q>{ text }</q></span>
        }
    };
    html! { <>{ for wordings.iter().enumerate().map(row) }</> }
}

fn sign(entry: &Entry) -> Option<Sign> {
    match (entry.relation, entry.same_words) {
        (Relation::Agrees, true) => Some(Sign::CheckSame),
        (Relation::Agrees, false) => Some(Sign::Check),
        _ => None,
    }
}

const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Differs => "differs",
        Relation::Compatible => "both",
        Relation::Agrees => "agrees",
    }
}
