//! Undo and redo, pins and breaks, notes.

use super::*;
use crate::reading::{FindingKey, Note, Reading};

fn texts(state: &State) -> Vec<String> {
    state.shelf.slots().iter().map(|slot| slot.text.to_string()).collect()
}

fn two() -> State {
    after([typed(0, STORY), typed(1, OTHER)])
}

fn title(state: &State) -> Option<&str> {
    state.shelf.slots()[0].title.as_deref()
}

fn named(name: &str) -> Action {
    Action::Amend { slot: SlotId(0), change: Change::Fact(Fact::Title, name.to_owned()) }
}

/// Each deed, what undo is called after it.
fn deeds() -> Vec<(Action, DeedName)> {
    let incoming = || Incoming { text: "Another text altogether.".into(), ..Incoming::default() };
    vec![
        (Action::Remove { slot: SlotId(0) }, DeedName::Removal),
        (named("Bridge down"), DeedName::Change),
        (Action::Move { slot: SlotId(0), by: 1 }, DeedName::Order),
        (Action::Put { slot: Some(SlotId(1)), articles: vec![incoming()] }, DeedName::Replacement),
        (Action::Replace { articles: vec![incoming(), incoming()] }, DeedName::Replacement),
    ]
}

#[test]
fn each_deed_is_undone_and_done_again() {
    for (action, name) in deeds() {
        let before = two();
        let done = before.clone().after(action.clone());
        assert_eq!(done.shelf.undoable(), Some(name), "{action:?}");
        let undone = done.clone().after(Action::Undo);
        assert_eq!((texts(&undone), title(&undone)), (texts(&before), title(&before)), "{action:?}");
        assert!(undone.shelf.revision() > done.shelf.revision(), "compared anew: {action:?}");
        assert_eq!((undone.shelf.undoable(), undone.shelf.redoable()), (None, Some(name)));
        let again = undone.after(Action::Redo);
        assert_eq!((texts(&again), title(&again)), (texts(&done), title(&done)), "{action:?}");
    }
}

#[test]
fn deeds_are_undone_from_the_last_to_the_first() {
    let state = deeds().into_iter().take(3).fold(two(), |state, (action, _)| state.after(action));
    let undone = (0..9).fold(state, |state, _| state.after(Action::Undo));
    assert_eq!(texts(&undone), texts(&two()));
    let other = undone.after(named("New")).after(Action::Redo);
    assert_eq!(title(&other), Some("New"), "a new deed ends what could be done again");
}

#[test]
fn what_was_typed_since_stays() {
    let longer = format!("{STORY} It will be built again.");
    let state = two().after(named("Bridge down")).after(typed(0, &longer)).after(Action::Undo);
    assert_eq!((title(&state), &*texts(&state)[0]), (None, &*longer));
    // The other content of a box is not brought back over what was typed into it.
    let article = Incoming { text: "Another text altogether.".into(), ..Incoming::default() };
    let replaced = two().after(Action::Put { slot: Some(SlotId(0)), articles: vec![article] });
    let edited = replaced.after(typed(0, "Another text altogether, edited."));
    assert_eq!(edited.shelf.undoable(), None);
}

#[test]
fn a_move_beyond_the_ends_is_none() {
    for by in [-1, 2] {
        let state = two().after(Action::Move { slot: SlotId(0), by });
        assert_eq!((texts(&state), state.shelf.undoable()), (texts(&two()), None));
    }
}

#[test]
fn a_broken_link_is_gone_after_a_new_comparison_and_comes_back() {
    let state = compared(two(), 1);
    let found = |state: &State| {
        let report = report(state);
        let reading = Reading::of(&report, 0, 1).expect("two articles");
        let tie = reading.ties.first().cloned().expect("a link");
        let joint = |pinned| Joint::on(pinned, tie.link, &reading, &report).expect("articles in boxes");
        (reading.ties.len(), joint(true), joint(false))
    };
    let (count, pin, cut) = found(&state);
    let broken = state.after(Action::Join { joint: cut.clone(), stays: true });
    let set = broken.shelf.set();
    assert_eq!(set.options.corrections.len(), 1);
    let left = Reading::of(&compare(&set), 0, 1).expect("two articles").ties;
    assert!(left.len() < count, "{left:?}");
    // Pinning the same places takes the break back; so does undo.
    let pinned = broken.clone().after(Action::Join { joint: pin, stays: true });
    let joints = pinned.shelf.joints();
    assert!(joints.len() == 1 && joints[0].pinned);
    let report = compare(&pinned.shelf.set());
    assert!(report.pairs[0].links.iter().any(|link| link.pinned));
    assert_eq!(found(&broken.clone().after(Action::Undo)).0, count);
    let taken_back = broken.after(Action::Join { joint: cut, stays: false });
    assert_eq!((taken_back.shelf.joints(), taken_back.shelf.undoable()), (&[][..], Some(DeedName::Joint)));
}

#[test]
fn corrections_and_notes_survive_a_reload_and_an_edit() {
    let report = report(&compared(two(), 1));
    let reading = Reading::of(&report, 0, 1).expect("two articles");
    let joint = Joint::on(true, reading.ties[0].link, &reading, &report).expect("articles in boxes");
    let note = Note { key: FindingKey::default(), useless: true };
    let state = two().after(Action::Join { joint, stays: true }).after(Action::Note(note));
    let kept = crate::job::write(&state.shelf);
    let shelf = crate::json::parse(&kept).and_then(Shelf::from_json).expect("what was kept");
    assert_eq!((shelf.joints(), shelf.notes()), (state.shelf.joints(), state.shelf.notes()));
    // Found again by its words when the text before it was edited.
    let edited = state.after(typed(0, &format!("An editor's remark. {STORY}")));
    assert!(compare(&edited.shelf.set()).pairs[0].links.iter().any(|link| link.pinned));
    // Of an article that is gone nothing is said.
    let gone = edited.after(Action::Remove { slot: SlotId(1) });
    assert!(gone.shelf.set().options.corrections.is_empty());
}

#[test]
fn a_note_said_twice_is_taken_back() {
    let note = |useless| Action::Note(Note { key: FindingKey::default(), useless });
    let notes = |actions: &[Action]| after(actions.iter().cloned()).shelf.notes().to_vec();
    assert_eq!(notes(&[note(true), note(true)]), []);
    assert_eq!(notes(&[note(false), note(true)]).len(), 1);
    assert_eq!(notes(&[note(true), Action::Undo]), []);
    assert_eq!(notes(&[note(true), Action::Undo, Action::Redo]).len(), 1);
}

#[test]
fn every_key_has_one_meaning_and_a_line() {
    let names: Vec<&str> = KEYS.iter().flat_map(|line| line.keys).map(|(name, _)| *name).collect();
    for name in &names {
        assert_eq!(names.iter().filter(|other| other == &name).count(), 1, "{name}");
        assert!(key(name).is_some());
    }
    assert!(KEYS.iter().all(|line| !line.told.is_empty()));
    assert_eq!(key("q"), None);
}

#[test]
fn an_address_opens_what_it_names() {
    let state = compared(two(), 1);
    let there =
        state.clone().after(Action::Go(Address::read("rows/A-B?list=only&hide=same&strength=50&link=0")));
    assert_eq!((there.view.tab, there.view.list), (Tab::Rows, ListTab::Only));
    assert_eq!(there.view.hidden, [Mark::Same]);
    assert_eq!(there.view.chosen, Some(Chosen::Link { link: LinkId(0), finding: None }));
    let written = Address::of(&there.view, &there.shelf, there.view.tab).write();
    assert_eq!(written, "rows/A-B?list=only&hide=same&strength=50&link=0");
    let back = there.after(Action::Go(Address::read("read")));
    assert_eq!((back.view.chosen, back.view.hidden.len(), back.view.pair), (None, 0, None));
}

#[test]
fn a_search_goes_round() {
    let state = after([Action::Search(Some("lock".into())), Action::SearchStep(-1)]);
    let search = state.view.search.expect("a search");
    assert_eq!((search.place(3), search.place(0)), (Some(2), None));
}
