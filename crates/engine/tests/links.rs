//! Links as a reader meets them, on articles of our own invention.

use crossread_engine::report::{Link, Pair, Report, Role};
use crossread_engine::{ArticleInput, Correction, Options, Permille, Place, Set, Span, compare};

const GAZETTE: &str = "A barge loaded with gravel sank in the Orla canal on Friday. \
Its skipper, Tomas Weir, swam ashore and was taken to hospital. \
The lock at Hensby will stay shut until Monday, the water board said. \
Some 26 boats are waiting in the queue behind it. \
\"We had no warning at all that the wall would give way,\" Weir said.";

const COURIER: &str = "Hensby lock is closed for three days after an accident. \
On Friday a gravel barge went down in the Orla canal. \
About two dozen vessels are stuck behind it. \
The skipper was treated at a clinic and went home. \
He told us: \"We had no warning at all that the wall would give way.\"";

fn article(id: &str, text: &str) -> ArticleInput {
    let language = Some("en".to_owned());
    ArticleInput { id: id.to_owned(), text: text.to_owned(), language, ..ArticleInput::default() }
}

fn compared(a: &str, b: &str, corrections: Vec<Correction>) -> Report {
    let options = Options { corrections, min_strength: Some(Permille::default()), ..Options::default() };
    compare(&Set { articles: vec![article("a", a), article("b", b)], options })
}

fn pair(report: &Report) -> &Pair {
    &report.pairs[0]
}

fn words<'r>(
    report: &'r Report,
    side: usize,
    sentences: &[crossread_engine::report::SentenceId],
) -> Vec<&'r str> {
    let article = &report.articles[side];
    sentences.iter().map(|id| article.sentences[id.index()].span.of(&article.text)).collect()
}

/// The link of the sentences that hold these words.
fn link<'r>(report: &'r Report, a: &str, b: &str) -> Option<&'r Link> {
    let holds = |side, sentences: &[_], wanted: &str| {
        words(report, side, sentences).iter().any(|sentence| sentence.contains(wanted))
    };
    pair(report).links.iter().find(|link| holds(0, &link.a, a) && holds(1, &link.b, b))
}

fn is_chosen(report: &Report, a: &str, b: &str) -> bool {
    link(report, a, b).is_some_and(|link| link.chosen)
}

fn place(article: &str, text: &str, sentence: &str) -> Place {
    let start = text.find(sentence).unwrap_or_default();
    let ranges = vec![Span::new(start, start + sentence.len())];
    Place { article: article.to_owned(), ranges, words: vec![sentence.to_owned()] }
}

#[test]
fn what_tells_the_same_is_linked() {
    let report = compared(GAZETTE, COURIER, vec![]);
    for (a, b, reason) in [
        ("barge loaded", "gravel barge", "shared-words"),
        ("Some 26 boats", "About two dozen vessels", "near-numbers"),
        ("We had no warning", "He told us", "shared-quote"),
    ] {
        let link = link(&report, a, b);
        assert!(link.is_some_and(|link| link.chosen), "{a} ~ {b}: {link:?}");
        let codes = link.map(|link| link.reasons.iter().map(|reason| &*reason.code).collect::<Vec<_>>());
        assert!(codes.is_some_and(|codes| codes.contains(&reason)), "{a} ~ {b} by {reason}: {link:?}");
    }
    assert!(!is_chosen(&report, "Some 26 boats", "The skipper was treated"));
}

#[test]
fn candidates_that_are_not_chosen_stay_in_sight() {
    let report = compared(GAZETTE, COURIER, vec![]);
    assert!(pair(&report).links.iter().any(|link| !link.chosen && link.strength.get() > 0));
}

#[test]
fn a_pinned_link_stays_and_a_broken_one_goes() {
    let (a, b) = (
        "Some 26 boats are waiting in the queue behind it.",
        "The skipper was treated at a clinic and went home.",
    );
    let pin = Correction::Pin { a: place("a", GAZETTE, a), b: place("b", COURIER, b) };
    let broken = (
        "A barge loaded with gravel sank in the Orla canal on Friday.",
        "On Friday a gravel barge went down in the Orla canal.",
    );
    // Named from the other side: the order of the two does not matter.
    let cut = Correction::Break { a: place("b", COURIER, broken.1), b: place("a", GAZETTE, broken.0) };
    let before = compared(GAZETTE, COURIER, vec![]);
    let after = compared(GAZETTE, COURIER, vec![pin, cut]);
    assert!(!is_chosen(&before, a, b) && is_chosen(&before, broken.0, broken.1));
    let pinned = link(&after, a, b);
    assert!(
        pinned.is_some_and(|link| link.pinned && link.chosen && link.strength == Permille::MAX),
        "{pinned:?}"
    );
    assert!(!is_chosen(&after, broken.0, broken.1));
    assert!(is_chosen(&after, "We had no warning", "He told us"), "the others stay");
}

#[test]
fn a_correction_on_words_that_are_gone_is_told() {
    let gone = Correction::Pin {
        a: place("a", GAZETTE, "A swan was seen."),
        b: place("b", COURIER, "The skipper was treated at a clinic and went home."),
    };
    let report = compared(GAZETTE, COURIER, vec![gone]);
    assert!(pair(&report).notices.iter().any(|notice| notice.code == "correction-lost"));
}

#[test]
fn other_events_are_not_linked() {
    let other = "The chess club of Varnby won the northern cup. \
        Nora Lund beat the champion of last year in forty moves. \
        The final was played on Friday in a full town hall. \
        The club will travel to the national round in May.";
    let chosen = pair(&compared(GAZETTE, other, vec![])).links.iter().filter(|link| link.chosen).count();
    assert_eq!(chosen, 0);
}

#[test]
fn repeats_are_linked_within_bounds() {
    let size = 1000;
    let repeated = "The harbour was closed because of the storm. ".repeat(size);
    let words = (0..4 * size).map(|n| format!("Word{}x.\n", n % 300)).collect::<Vec<_>>().concat();
    for (name, text) in [("one sentence", repeated), ("one word", words)] {
        let report = compared(&text, &format!("{text}The end."), vec![]);
        let links = &pair(&report).links;
        assert!(
            links.iter().filter(|link| link.chosen).count() >= size,
            "{name}: each copy has its counterpart"
        );
        assert!(links.len() < 120_000, "{name}: {} links", links.len());
    }
}

const HERALD: &str = "Tarn mill is gone. \
The old mill at Tarn burned down on Sunday after an oil lamp fell over in the loft. \
Two goats and a donkey were led out by the daughter of the miller. \
The crew from Wexley needed nine hours to put out the flames. \
The miller wants to build again in spring.";

const MESSENGER: &str = "Fire in the valley. \
The old mill at Tarn burned down on Sunday. \
An oil lamp had fallen over in the loft, and two goats and a donkey were led out by the daughter of the miller. \
Nobody knows who lit it. \
The crew from Wexley put out the flames after nine hours.";

/// The sentences of the link that holds these words, by number.
fn sides(report: &Report, a: &str, b: &str) -> Option<(Vec<u32>, Vec<u32>)> {
    let numbers = |ids: &[crossread_engine::report::SentenceId]| ids.iter().map(|id| id.0).collect();
    link(report, a, b).filter(|link| link.chosen).map(|link| (numbers(&link.a), numbers(&link.b)))
}

#[test]
fn what_is_cut_differently_is_one_link() {
    let report = compared(HERALD, MESSENGER, vec![]);
    assert_eq!(sides(&report, "old mill", "oil lamp"), Some((vec![1, 2], vec![1, 2])));
    assert_eq!(sides(&report, "Wexley", "Wexley"), Some((vec![3], vec![4])));
}

#[test]
fn what_the_reader_broke_does_not_come_back_in_a_larger_link() {
    let (goats, burned) = (
        "Two goats and a donkey were led out by the daughter of the miller.",
        "The old mill at Tarn burned down on Sunday.",
    );
    let cut = Correction::Break { a: place("a", HERALD, goats), b: place("b", MESSENGER, burned) };
    let report = compared(HERALD, MESSENGER, vec![cut]);
    assert_eq!(sides(&report, "old mill", "old mill"), Some((vec![1], vec![1])));
    assert_eq!(sides(&report, "Two goats", "two goats"), Some((vec![2], vec![2])));
}

#[test]
fn one_against_two_that_tell_it_together() {
    let whole = HERALD
        .replace(" after an oil lamp fell over in the loft", ". An oil lamp had fallen over in the loft");
    let report = compared(HERALD, &whole, vec![]);
    assert_eq!(sides(&report, "old mill", "oil lamp"), Some((vec![1], vec![1, 2])), "a split");
    let back = compared(&whole, HERALD, vec![]);
    assert_eq!(sides(&back, "oil lamp", "old mill"), Some((vec![1, 2], vec![1])), "a merger");
}

#[test]
fn a_repeat_is_a_link_of_its_own() {
    let twice = format!("{HERALD} The crew from Wexley needed nine hours to put out the flames.");
    let report = compared(MESSENGER, &twice, vec![]);
    let crew: Vec<_> = pair(&report)
        .links
        .iter()
        .filter(|link| link.chosen && link.a.iter().any(|id| id.0 == 4))
        .map(|link| link.b.iter().map(|id| id.0).collect::<Vec<_>>())
        .collect();
    assert_eq!(crew, [vec![3], vec![5]]);
}

#[test]
fn numbers_are_matched_by_what_they_are_worth() {
    let (a, b) = (
        format!("{HERALD} Half a million litres of water were pumped up."),
        format!("{MESSENGER} From the river came 500,000 litres."),
    );
    let report = compared(&a, &b, vec![]);
    let found = link(&report, "Half a million", "500,000");
    let reasons = found.iter().flat_map(|link| &link.reasons);
    let words: Vec<_> = reasons.filter_map(|reason| reason.params.get("words")).collect();
    assert!(words.iter().any(|words| words.contains("500000")), "{found:?}");
}

#[test]
fn anniversaries_of_two_things_are_not_near() {
    let (a, b) = (
        format!("{HERALD} The mill had closed in 1994, in the year of the 70th anniversary of its wheel."),
        format!("{MESSENGER} On Saturday the valley had marked the 85th anniversary of its school."),
    );
    let report = compared(&a, &b, vec![]);
    let found = link(&report, "anniversary of its wheel", "anniversary of its school");
    let reasons = found.iter().flat_map(|link| &link.reasons);
    assert!(reasons.clone().all(|reason| reason.code != "near-numbers"), "{found:?}");
    assert!(found.is_none_or(|link| !link.chosen), "{found:?}");
}

#[test]
fn lone_sentences_are_told_less_surely() {
    let (a, b) =
        ("A barge sank in the Orla canal on Friday.", "A barge went down in the Orla canal on Friday.");
    let alone = compared(a, b, vec![]);
    let strength = |report: &Report| link(report, a, b).map(|link| link.strength.get());
    let rest = "The lock at Hensby will stay shut. Some 26 boats are waiting. Nobody was hurt in the town.";
    let beside = compared(&format!("{a} {rest}"), &format!("{b} {rest}"), vec![]);
    let (alone, beside) = (strength(&alone), strength(&beside));
    assert!(alone > Some(500) && alone < beside, "{alone:?} {beside:?}");
}

#[test]
fn a_headline_is_no_part_of_what_stands_below_it() {
    let below = |text: &str| text.replacen(". ", "\n\n", 1);
    let (a, b) =
        (below(HERALD).replacen("Tarn mill is gone", "Fire takes the old mill at Tarn", 1), below(MESSENGER));
    let report = compared(&a, &b, vec![]);
    assert_eq!(report.articles[0].blocks[0].role, Role::Headline);
    assert_eq!(sides(&report, "Fire takes", "old mill"), Some((vec![0], vec![1])));
    assert_eq!(sides(&report, "after an oil lamp", "old mill"), Some((vec![1, 2], vec![1, 2])));
}
