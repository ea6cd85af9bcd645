use std::rc::Rc;

use crossread_engine::report::{Block, LinkId, Role};
use crossread_engine::{Limit, Markup, Progress, Report, Span, compare};

use super::*;
use crate::job::RunId;
use crate::json::FromJson;
use crate::reading::Mark;

mod deeds;

const STORY: &str = "The old bridge over the Lenne fell on Monday morning. Nobody was hurt, \
                     the town said. It had been closed since May.";
const OTHER: &str = "A bridge over the river Lenne collapsed early on Monday. The town said \
                     that two people were hurt. It was closed in May.";

fn typed(slot: u32, text: &str) -> Action {
    Action::Typed { slot: SlotId(slot), text: text.into() }
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), State::after)
}

fn report(state: &State) -> Rc<Report> {
    Rc::new(compare(&state.shelf.set()))
}

fn compared(state: State, run: u32) -> State {
    let report = report(&state);
    let revision = state.shelf.revision();
    state
        .after(Action::Began { run: RunId(run), revision })
        .after(Action::Arrived { run: RunId(run), report })
}

#[test]
fn blank_boxes_are_not_compared() {
    let state = after([typed(0, "  \n"), typed(1, STORY)]);
    let set = state.shelf.set();
    assert_eq!(set.articles.len(), 1);
    assert_eq!(set.articles[0].id, "1");
}

#[test]
fn long_articles_are_compared_without_the_links_that_were_not_chosen() {
    let least = |text: &str| after([typed(0, text), typed(1, OTHER)]).shelf.set().options.min_strength;
    assert_eq!(least(STORY), Some(crossread_engine::Permille::new(0)));
    assert_eq!(least(&STORY.repeat(1000)), None);
}

#[test]
fn one_whole_article_is_read_at_once() {
    assert_eq!(after([typed(1, STORY)]).view.desk, Desk::One(SlotId(1)));
    assert_eq!(after([typed(0, "The old")]).view.desk, Desk::Sheets);
}

#[test]
fn a_second_whole_article_opens_the_reading_view() {
    let state = compared(after([typed(0, STORY), typed(1, OTHER)]), 1);
    assert_eq!(state.view.tab, Tab::Read);
}

#[test]
fn a_shorter_article_in_place_of_a_longer_one_is_whole_too() {
    let long = format!("{OTHER} {STORY} {OTHER}");
    let state = compared(after([typed(0, STORY), typed(1, &long)]), 1).after(Action::Show(Tab::Articles));
    assert_eq!(
        compared(state.clone().after(typed(1, OTHER.trim_end_matches('.'))), 2).view.tab,
        Tab::Articles
    );
    let other = "In the mountains above Varn a hut burned down on Friday night, and with it the oldest map of the valley.";
    assert_eq!(compared(state.after(typed(1, other)), 2).view.tab, Tab::Read);
}

#[test]
fn only_a_keystroke_makes_the_comparison_wait_for_more() {
    let whole = after([typed(0, STORY)]);
    assert!(!whole.shelf.is_typing());
    let key = whole.after(typed(0, &format!("{STORY}x")));
    assert!(key.shelf.is_typing());
    assert!(!key.after(typed(1, STORY)).shelf.is_typing());
}

#[test]
fn typing_leaves_the_reader_where_he_types() {
    let state = compared(after([typed(0, STORY), typed(1, "A bridge"), typed(1, "A bridge fell.")]), 1);
    assert_eq!(state.view.tab, Tab::Articles);
    assert!(state.comparison.outcome.is_some());
}

#[test]
fn a_report_of_an_old_run_is_dropped() {
    let state = after([typed(0, STORY), typed(1, OTHER)]);
    let old = report(&state);
    let state = state
        .after(Action::Began { run: RunId(1), revision: 2 })
        .after(Action::Began { run: RunId(2), revision: 3 })
        .after(Action::Arrived { run: RunId(1), report: old });
    assert!(state.comparison.outcome.is_none());
    assert!(state.comparison.is_working());
}

#[test]
fn progress_of_an_old_run_is_dropped() {
    let progress = Progress { phase: crossread_engine::Phase::Linking, done: 1, total: 4 };
    let state =
        after([Action::Began { run: RunId(2), revision: 0 }, Action::Progressed { run: RunId(1), progress }]);
    assert_eq!(state.comparison.phase, Phase::Working { run: RunId(2), revision: 0, progress: None });
}

#[test]
fn the_last_result_stays_and_is_called_older() {
    let state = compared(after([typed(0, STORY), typed(1, OTHER)]), 1);
    assert!(!state.is_older());
    let state = state.after(typed(1, "Another text."));
    assert!(state.comparison.outcome.is_some());
    assert!(state.is_older());
}

#[test]
fn cancelling_keeps_the_last_result() {
    let state = compared(after([typed(0, STORY), typed(1, OTHER)]), 1)
        .after(Action::Began { run: RunId(2), revision: 9 })
        .after(Action::Cancel);
    assert_eq!(state.comparison.phase, Phase::Failed(Failure::Cancelled));
    assert!(state.comparison.outcome.is_some());
}

#[test]
fn a_worker_that_cannot_start_is_told_before_there_is_text() {
    let failed = Action::Failed { run: None, failure: Failure::NotStarted };
    let state = after([failed, Action::Emptied]);
    assert_eq!(state.comparison.phase, Phase::Failed(Failure::NotStarted));
}

#[test]
fn what_was_removed_comes_back_in_its_place() {
    let state = after([typed(0, STORY), typed(1, OTHER)]);
    let before: Vec<Rc<str>> = state.shelf.slots().iter().map(|slot| Rc::clone(&slot.text)).collect();
    let state = state.after(Action::Remove { slot: SlotId(0) });
    assert_eq!(state.shelf.slots().len(), 2);
    assert_eq!(&*state.shelf.slots()[0].text, OTHER);
    let state = state.after(Action::Undo);
    let now: Vec<Rc<str>> = state.shelf.slots().iter().map(|slot| Rc::clone(&slot.text)).collect();
    assert_eq!(before, now);
}

#[test]
fn files_fill_empty_boxes_first() {
    let incoming = |text: &str| Incoming { text: text.into(), ..Incoming::default() };
    let state = after([
        typed(0, STORY),
        Action::Put { slot: None, articles: vec![incoming("Second."), incoming("Third.")] },
    ]);
    let texts: Vec<&str> = state.shelf.slots().iter().map(|slot| &*slot.text).collect();
    assert_eq!(texts, [STORY, "Second.", "Third."]);
}

#[test]
fn a_text_over_the_limit_is_kept_but_not_compared() {
    let large: Rc<str> = "a ".repeat(Limit::ARTICLE / 2 + 1).into();
    let state = after([Action::Typed { slot: SlotId(0), text: Rc::clone(&large) }, typed(1, STORY)]);
    assert_eq!(state.shelf.slots()[0].refusal, Some(Refusal::TooLarge { bytes: large.len() }));
    assert_eq!(state.shelf.slots()[0].text, large);
    assert_eq!(state.shelf.set().articles.len(), 1);
}

#[test]
fn a_refused_file_changes_no_text() {
    let refusal = Refusal::Unreadable { why: "No text.".into() };
    let state = after([typed(0, STORY), Action::Refuse { slot: Some(SlotId(0)), refusal: refusal.clone() }]);
    assert_eq!(&*state.shelf.slots()[0].text, STORY);
    assert_eq!(state.shelf.slots()[0].refusal, Some(refusal));
}

#[test]
fn the_pair_keeps_the_order_of_the_articles() {
    let state = after([
        typed(0, STORY),
        typed(1, OTHER),
        Action::AddSlot,
        typed(2, "A third."),
        Action::ShowPair(SlotId(2), SlotId(1)),
    ]);
    let pair = state.view.pair_of(&state.shelf).expect("two articles");
    assert_eq!((pair.a, pair.b), (SlotId(1), SlotId(2)));
}

#[test]
fn letters_are_those_of_the_report_when_articles_are_read() {
    let state = after([Action::AddSlot, typed(1, STORY), typed(2, OTHER)]);
    assert_eq!(state.shelf.letter(SlotId(1)), Letter(1));
    let state = compared(state, 1);
    assert_eq!(state.view.tab, Tab::Read);
    assert_eq!(state.shelf.letter(SlotId(1)), Letter(0));
    assert_eq!(state.shelf.letter(SlotId(2)), Letter(1));
    assert!(!state.is_older());
}

#[test]
fn articles_survive_being_kept() {
    let state = after([typed(0, STORY), typed(1, OTHER), Action::AddSlot]);
    let kept = crate::job::write(&state.shelf);
    let back = crate::json::parse(&kept).and_then(Shelf::from_json).expect("a shelf can be read");
    assert_eq!(back.slots().len(), 3);
    assert_eq!(back.set(), state.shelf.set());
}

#[test]
fn toggling_twice_changes_nothing() {
    let state = after([Action::Toggle(Mark::Other)]);
    assert_eq!(state.view.hidden, [Mark::Other]);
    assert!(state.after(Action::Toggle(Mark::Other)).view.hidden.is_empty());
}

#[test]
fn a_selection_ends_with_its_report() {
    let chosen = Some(Chosen::Link { link: LinkId(0), finding: None });
    let state = compared(after([typed(0, STORY), typed(1, OTHER)]), 1)
        .after(Action::Choose { chosen, follow: Follow::Both });
    assert_eq!(state.view.chosen, chosen);
    assert_eq!(compared(state.after(typed(0, OTHER)), 2).view.chosen, None);
}

fn pasted(text: &str, markup: Markup) -> Action {
    let plain = Some("plain words".into());
    let article = Incoming { text: text.into(), markup: Some(markup.into()), plain, ..Incoming::default() };
    Action::Put { slot: Some(SlotId(0)), articles: vec![article] }
}

fn amend(change: Change) -> Action {
    Action::Amend { slot: SlotId(0), change }
}

/// Two blocks, of which the second is furniture.
const PAGE: &str = "Ferry sails again\n\nShare this article";

fn page_markup() -> Markup {
    let block = |role: Role, start, end| Block {
        role,
        level: None,
        span: Span { start, end },
        aside: role.is_aside(),
    };
    let blocks = vec![block(Role::Headline, 0, 17), block(Role::Furniture, 19, 37)];
    Markup { blocks, source: Some("The Tidewater Post".into()), ..Markup::default() }
}

#[test]
fn a_block_is_brought_back_and_set_aside_again() {
    let span = Span { start: 19, end: 37 };
    let state = after([pasted(PAGE, page_markup()), amend(Change::Role(span, Role::Paragraph))]);
    assert!(report(&state).articles[0].blocks.iter().all(|block| !block.aside));
    let edited = state.clone().after(typed(0, &PAGE.replace("again", "again on Monday")));
    assert!(report(&edited).articles[0].blocks.iter().all(|block| !block.aside));
    let state = state.after(amend(Change::OwnRole(span)));
    assert!(report(&state).articles[0].blocks[1].aside);
}

#[test]
fn an_edit_keeps_what_the_markup_tells() {
    let state = after([pasted(PAGE, page_markup()), typed(0, &PAGE.replace("sails", "sailed"))]);
    let article = report(&state).articles[0].clone();
    assert_eq!(article.blocks[0].role, Role::Headline);
    assert_eq!(article.blocks[1].span.of(&article.text), "Share this article");
    let state = state.after(typed(0, "A quarry reopens"));
    assert_eq!(state.shelf.slots()[0].markup, None);
}

#[test]
fn a_paste_can_be_undone() {
    let state = after([typed(0, "mine"), pasted(PAGE, page_markup()), amend(Change::UsePlain)]);
    assert_eq!(&*state.shelf.slots()[0].text, "plain words");
    let state = state.after(amend(Change::TakeBack));
    assert_eq!(&*state.shelf.slots()[0].text, "mine");
}

#[test]
fn facts_and_corrections_survive_a_reload() {
    let span = Span { start: 19, end: 37 };
    let state = after([
        pasted(PAGE, page_markup()),
        amend(Change::Fact(Fact::Title, " Ferry ".into())),
        amend(Change::Fact(Fact::Date, "2031-03-09".into())),
        amend(Change::Fact(Fact::Language, "en".into())),
        amend(Change::Role(span, Role::Paragraph)),
    ]);
    let kept = crate::json::parse(&crate::job::write(&state.shelf)).and_then(Shelf::from_json);
    assert_eq!(kept.map(|shelf| shelf.set()), Some(state.shelf.set()));
    assert_eq!(state.shelf.set().articles[0].title.as_deref(), Some("Ferry"));
}

#[test]
fn an_address_is_no_article() {
    let state = after([typed(0, STORY), typed(1, "https://tidewaterpost.example/2031/03/ferry")]);
    assert_eq!(state.shelf.set().articles.len(), 1);
}
