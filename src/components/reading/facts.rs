//! What is known of an article, and where the reader can say otherwise.

use crossread_engine::report::Article;
use yew::prelude::*;

use crate::browser::field;
use crate::hooks::Dispatch;
use crate::state::{Action, Change, Fact, Letter, Refusal, Slot};
use crate::words;

/// The languages that an article can be told to be in.
const LANGUAGES: [(&str, &str); 14] = [
    ("ar", "Arabic"),
    ("zh", "Chinese"),
    ("nl", "Dutch"),
    ("en", "English"),
    ("fr", "French"),
    ("de", "German"),
    ("hi", "Hindi"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ru", "Russian"),
    ("es", "Spanish"),
    ("uk", "Ukrainian"),
];

/// A fold with the facts of an article, each of which the reader can set.
pub(crate) fn facts(slot: &Slot, article: &Article, letter: Letter, dispatch: &Dispatch) -> Html {
    let date = article.date.as_ref();
    let day = date.map(|date| date.value.clone()).unwrap_or_default();
    let from = date.map(|date| words::date_from(date.from));
    let line = |name: &'static str, fact: Fact, kind: &'static str, value: String| {
        tags! {
            <label>
                <span>{ name }{ from.filter(|_| fact == Fact::Date).map(|from| tags! { <i>{ format!(" {from}") }</i> }) }</span>
                <input type={kind} {value} onchange={set(slot, fact, dispatch)} />
            </label>
        }
    };
    tags! {
        <details class="facts">
            <summary class="button ghost" aria-label={format!("Details of article {letter}")}>{ "Details" }</summary>
            <div class="facts-form">
                { line("Title", Fact::Title, "text", article.title.clone().unwrap_or_default()) }
                { line("Source", Fact::Source, "text", article.source.clone().unwrap_or_default()) }
                { line("Date", Fact::Date, "date", day) }
                <label><span>{ "Language" }</span>{ language(slot, article, dispatch) }</label>
                { undo(slot, dispatch) }
            </div>
        </details>
    }
}

/// The way back from a paste: to its plain text, and to what was there before.
fn undo(slot: &Slot, dispatch: &Dispatch) -> Html {
    let amend = |change: Change| dispatch.on_click(Action::Amend { slot: slot.id, change });
    tags! {
        <>
            if slot.plain.is_some() {
                <button class="button" onclick={amend(Change::UsePlain)}>{ "Use plain text" }</button>
            }
            if slot.before.is_some() {
                <button class="button" onclick={amend(Change::TakeBack)}>{ "Put the earlier text back" }</button>
            }
        </>
    }
}

/// What the reader should know about how an article came in, and about
/// corrections that are lost.
pub(crate) fn note(slot: &Slot, article: &Article) -> Html {
    let refusal = slot.refusal.as_ref().map(Refusal::told);
    let lost = article.notices.iter().filter(|notice| notice.code == "correction-lost");
    let lost = lost.map(|notice| notice.message.clone());
    tags! { <>{ for refusal.into_iter().chain(lost).map(|told| tags! { <p class="notice" role="status">{ told }</p> }) }</> }
}

fn set(slot: &Slot, fact: Fact, dispatch: &Dispatch) -> Callback<Event> {
    let (dispatch, slot) = (dispatch.clone(), slot.id);
    Callback::from(move |event: Event| {
        let value = if fact == Fact::Language { field::selected(&event) } else { field::entered(&event) };
        dispatch.dispatch(Action::Amend { slot, change: Change::Fact(fact, value) });
    })
}

fn language(slot: &Slot, article: &Article, dispatch: &Dispatch) -> Html {
    let own = |code: &str| LANGUAGES.iter().find(|(known, _)| code.split('-').next() == Some(known));
    let found = article.language.as_deref().filter(|_| slot.language.is_none());
    let name = found.map(|code| own(code).map_or(code, |(_, name)| name));
    tags! {
        <select onchange={set(slot, Fact::Language, dispatch)}>
            <option value="" selected={slot.language.is_none()}>
                { name.map_or_else(|| "as found".to_owned(), |name| format!("{name}, as found")) }
            </option>
            { for LANGUAGES.iter().map(|(code, name)| tags! {
                <option key={*code} value={*code} selected={slot.language.as_deref() == Some(code)}>{ *name }</option>
            }) }
        </select>
    }
}
