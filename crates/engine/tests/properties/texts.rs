//! Articles to compare: from arbitrary characters, from the words of news, and
//! the bundled samples.

use std::fs;
use std::path::Path;

use crossread_engine::{ArticleInput, Options, Permille, Set};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

/// `cases` cases, the same in every run; with `PROPTEST_CASES` set, so many
/// and new ones in every run.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        return default;
    }
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(1), ..default }
}

/// Any text at all: control characters, marks, many scripts, and pieces that
/// the engine reads in a special way.
pub(crate) fn anything() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => any::<char>().prop_map(String::from),
        2 => "[ -~]{0,12}",
        1 => "\\PC{0,12}",
        3 => select(PIECES).prop_map(str::to_owned),
    ];
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

const PIECES: &[&str] = &[
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\0",
    "\u{ad}",
    "\u{200b}",
    "\u{301}",
    "”",
    "“",
    "\"",
    "'",
    "„",
    "«",
    "»",
    "(",
    ")",
    "…",
    "...",
    ".",
    "!",
    "?!",
    "。",
    "、",
    "؟",
    "- ",
    "• ",
    "1. ",
    "# ",
    "U.S.",
    "p.m.",
    "No. 5",
    "Mr. ",
    "J. K. ",
    "$",
    "€3.5m",
    "£",
    "%",
    "1,200",
    "1.200,5",
    "1e9",
    "99999999999999999999999999",
    "0.0000001",
    "half a ",
    "one and a half million",
    "about ",
    "more than ",
    "two dozen",
    "3-2",
    "24/7",
    "20–30",
    "½",
    "٤٠",
    "五",
    "first",
    "twenty-",
    "thousand ",
    "said ",
    "according to ",
    "Monday",
    "2025-08-28",
    "28/8/25",
    "May 3",
    "UPDATE: ",
    "By ",
    "Share",
    "https://example.org/a?b=c#d",
    "a@b.example",
    "👩‍👩‍👧",
    "ﬃ",
    "İ",
    "ẞ",
    "\u{1f1e9}\u{1f1ea}",
];

/// A sentence of news about one of a few matters, so that two articles have
/// something in common.
fn sentence() -> impl Strategy<Value = String> {
    let who = select(
        &["Ada Quill", "The mayor", "Police chief Bo Lind", "A spokesman", "Dr. J. K. Ossian", "They"][..],
    );
    let did = select(
        &["said", "told reporters", "confirmed", "denied", "had planned", "will pay", "was seen with", "led"]
            [..],
    );
    let amount = select(
        &[
            "40 people",
            "about two dozen boats",
            "€3.5 million",
            "at least 38 people",
            "95 percent of the fleet",
            "a third of the crew",
            "more than 1,200 tonnes",
            "the first ship",
            "two ships",
            "20 to 30 boats",
        ][..],
    );
    let where_ = select(
        &["in Brannock", "on the old quay", "near the U.S. border", "on Monday", "at 6:40 p.m.", "last year"]
            [..],
    );
    let quote = select(
        &[
            "",
            " “We saw the lamp go out,” she said",
            " “We saw the lamp,” he added",
            ": 'nobody told us anything'",
        ][..],
    );
    let end = select(&[".", ".", ".", "!", "?", ""][..]);
    (who, did, amount, where_, quote, end)
        .prop_map(|(who, did, amount, place, quote, end)| format!("{who} {did} {amount} {place}{quote}{end}"))
}

/// Something on a page that is no running text.
fn aside() -> impl Strategy<Value = String> {
    let lines = &[
        "By Ada Quill and Bo Lind",
        "BRANNOCK, May 3 (Wire) —",
        "Lighthouse burns down",
        "- an item of a list",
        "Photo: Ossian/Wire",
        "Show More",
        "Read also: storms",
    ][..];
    select(lines).prop_map(str::to_owned)
}

/// Paragraphs of one to four sentences, and other blocks between them.
pub(crate) fn article() -> impl Strategy<Value = String> {
    let paragraph = vec(sentence(), 1..5).prop_map(|sentences| sentences.join(" "));
    let block = prop_oneof![5 => paragraph, 1 => aside()];
    vec(block, 0..7).prop_map(|blocks| blocks.join("\n\n"))
}

/// Two articles; the second has some of the sentences of the first.
pub(crate) fn pair() -> impl Strategy<Value = (String, String)> {
    (article(), article(), vec(any::<Index>(), 0..6)).prop_map(|(a, b, copied)| {
        let sentences: Vec<&str> = a.split_inclusive(['.', '\n']).filter(|s| !s.trim().is_empty()).collect();
        let copies: Vec<&str> =
            copied.iter().filter(|_| !sentences.is_empty()).map(|at| *at.get(&sentences)).collect();
        let b = [b, copies.concat()].join("\n\n");
        (a, b)
    })
}

/// The options that change what a report holds.
pub(crate) fn options() -> impl Strategy<Value = Options> {
    let limits = (proptest::option::of(0u16..=1000), proptest::option::of(0u16..200));
    (limits, any::<bool>()).prop_map(|((strength, passage), diff)| Options {
        min_strength: strength.map(Permille::new),
        min_passage: passage,
        diff,
        ..Options::default()
    })
}

/// A set of the given texts, called A, B and so on.
pub(crate) fn set(texts: &[&str], options: &Options) -> Set {
    let article = |(text, letter): (&&str, char)| ArticleInput {
        id: letter.to_string(),
        text: (*text).to_owned(),
        ..ArticleInput::default()
    };
    Set { articles: texts.iter().zip('A'..).map(article).collect(), options: options.clone() }
}

/// The bundled samples, each folder's by name.
pub(crate) fn samples() -> Vec<Vec<String>> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let mut folders = vec![seeds.clone()];
    folders.extend(entries(&seeds).into_iter().filter(|path| path.is_dir()));
    folders.iter().map(|folder| texts(folder)).collect()
}

fn texts(folder: &Path) -> Vec<String> {
    let files = entries(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "txt"));
    files.map(|path| fs::read_to_string(path).expect("a sample is UTF-8")).collect()
}

fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.sort();
    paths
}
