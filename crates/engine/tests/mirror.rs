//! Swapping the two articles mirrors passages, links and word diffs.

use crossread_engine::report::{Edit, EditKind, LinkId, Pair, PassageId};
use crossread_engine::{ArticleInput, Options, Permille, Set, compare};

/// A sequence of numbers from a seed (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap_or(0)
    }
}

const WORDS: [&str; 24] = [
    "the",
    "harbour",
    "ferry",
    "of",
    "storm",
    "captain",
    "Lindqvist",
    "said",
    "12",
    "passengers",
    "were",
    "rescued",
    "near",
    "Solvik",
    "a",
    "lighthouse",
    "engine",
    "failed",
    "on",
    "Monday",
    "coast",
    "guard",
    "in",
    "morning",
];

/// An article of random sentences; a few are taken from `from`.
fn article(numbers: &mut Numbers, from: &[String]) -> Vec<String> {
    (0..3 + numbers.below(12))
        .map(|_| {
            if !from.is_empty() && numbers.below(3) == 0 {
                let mut words: Vec<&str> = from[numbers.below(from.len())].split(' ').collect();
                let at = numbers.below(words.len());
                words[at] = WORDS[numbers.below(WORDS.len())];
                return words.join(" ");
            }
            let words: Vec<&str> =
                (0..2 + numbers.below(14)).map(|_| WORDS[numbers.below(WORDS.len())]).collect();
            words.join(" ")
        })
        .collect()
}

fn compared(a: &str, b: &str) -> Pair {
    let input =
        |id: &str, text: &str| ArticleInput { id: id.into(), text: text.into(), ..Default::default() };
    let options = Options { min_strength: Some(Permille::new(0)), diff: true, ..Options::default() };
    let set = Set { articles: vec![input("a", a), input("b", b)], options };
    compare(&set).pairs.remove(0)
}

fn mirrored(edit: &Edit) -> Edit {
    let kind = match edit.kind {
        EditKind::OnlyA => EditKind::OnlyB,
        EditKind::OnlyB => EditKind::OnlyA,
        kind => kind,
    };
    Edit { kind, a: edit.b, b: edit.a, ..edit.clone() }
}

/// What a pair says, without ids, in an order of its own.
fn passages(pair: &Pair, swap: bool) -> Vec<String> {
    let mut all: Vec<String> = pair
        .passages
        .iter()
        .map(|passage| {
            let mut passage = passage.clone();
            passage.id = PassageId::default();
            if swap {
                std::mem::swap(&mut passage.a, &mut passage.b);
                passage.edits = passage.edits.iter().map(mirrored).collect();
            }
            passage.edits.sort_by_key(|edit| (edit.a, edit.b));
            format!("{passage:?}")
        })
        .collect();
    all.sort();
    all
}

fn links(pair: &Pair, swap: bool) -> Vec<String> {
    let mut all: Vec<String> = pair
        .links
        .iter()
        .map(|link| {
            let mut link = link.clone();
            link.id = LinkId::default();
            let mut diff = link.diff.take().unwrap_or_default();
            if swap {
                std::mem::swap(&mut link.a, &mut link.b);
                diff = diff.iter().map(mirrored).collect();
            }
            diff.sort_by_key(|edit| (edit.a, edit.b));
            format!("{link:?} {diff:?}")
        })
        .collect();
    all.sort();
    all
}

#[test]
fn swapping_the_articles_mirrors_the_pair() {
    let mut linked = 0;
    for seed in 0..300 {
        let mut numbers = Numbers(seed);
        let one = article(&mut numbers, &[]);
        let other = article(&mut numbers, &one);
        let (one, other) = (one.join(".\n"), other.join(".\n"));
        let (forth, back) = (compared(&one, &other), compared(&other, &one));
        assert_eq!(forth.wording, back.wording.swap(), "seed {seed}");
        assert_eq!(passages(&forth, false), passages(&back, true), "seed {seed}");
        assert_eq!(links(&forth, false), links(&back, true), "seed {seed}");
        linked += forth.links.iter().filter(|link| link.chosen).count();
    }
    assert!(linked > 300, "the articles must have something in common: {linked}");
}

#[test]
fn an_article_against_itself_is_symmetric() {
    for seed in 0..50 {
        let mut numbers = Numbers(seed);
        let one = article(&mut numbers, &[]);
        let text = one.iter().chain(&article(&mut numbers, &one)).cloned().collect::<Vec<_>>().join(".\n");
        let pair = compared(&text, &text);
        assert_eq!(pair.wording.a, Permille::MAX);
        assert_eq!(links(&pair, false), links(&pair, true), "seed {seed}");
        assert_eq!(passages(&pair, false), passages(&pair, true), "seed {seed}");
    }
}
