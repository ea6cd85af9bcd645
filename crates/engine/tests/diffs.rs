//! Word diffs of linked sentences, as a reader would mark them.
//!
//! A case is three lines in `diffs.txt`: the sentence of each article, and the
//! diff written out: `[old|new]` what differs, `<moved>` what stands in another
//! place, `~` before what changes function words or punctuation only.

use std::fmt::Write as _;

use crossread_engine::report::{Edit, EditKind};
use crossread_engine::{ArticleInput, Correction, Options, Place, Set, Span, compare};

fn diff(a: &str, b: &str) -> String {
    let article = |id: &str, text: &str| ArticleInput {
        id: id.to_owned(),
        text: text.to_owned(),
        ..ArticleInput::default()
    };
    let whole = |id: &str, text: &str| Place {
        article: id.to_owned(),
        ranges: vec![Span::new(0, text.len())],
        words: Vec::new(),
    };
    let pin = Correction::Pin { a: whole("a", a), b: whole("b", b) };
    let options = Options { diff: true, corrections: vec![pin], ..Options::default() };
    let report = compare(&Set { articles: vec![article("a", a), article("b", b)], options });
    let link = report.pairs[0].links.iter().find(|link| link.chosen);
    let edits = link.and_then(|link| link.diff.clone()).unwrap_or_default();
    edits.iter().map(|edit| written(edit, a, b)).collect::<Vec<_>>().join(" ")
}

fn written(edit: &Edit, a: &str, b: &str) -> String {
    let (old, new) = (
        edit.a.map(|span| span.of(a)).unwrap_or_default(),
        edit.b.map(|span| span.of(b)).unwrap_or_default(),
    );
    let mut out = String::new();
    if edit.minor {
        out.push('~');
    }
    let _ = match edit.kind {
        EditKind::Same => write!(out, "{old}"),
        EditKind::Moved => write!(out, "<{old}>"),
        EditKind::Replaced | EditKind::OnlyA | EditKind::OnlyB => write!(out, "[{old}|{new}]"),
    };
    out
}

#[test]
fn diffs_read_well() {
    let mut wrong = String::new();
    let cases = include_str!("diffs.txt").split("\n\n").filter(|case| !case.trim().is_empty());
    for case in cases {
        let lines: Vec<&str> = case.lines().filter(|line| !line.starts_with('#')).collect();
        let [a, b, wanted] = lines[..] else { panic!("not three lines: {case}") };
        let found = diff(a, b);
        if found != wanted {
            let _ = write!(wrong, "\n{a}\n{b}\nwanted {wanted}\nfound  {found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
