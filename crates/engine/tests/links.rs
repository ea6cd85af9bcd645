//! Links as a reader meets them, on articles of our own invention.

use crossread_engine::report::{Link, Pair, Report};
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
