//! Two articles.

use crossread_engine::report::{Article, Link, LinkKind, Only, Pair, Passage, Report, SentenceId};
use crossread_engine::{Permille, Sides};

use super::article::words;
use super::{Sheet, Tone, findings};
use crate::names::letter_of;

/// One of the two articles of a pair.
pub(super) struct Side<'a> {
    /// Its letter.
    pub(super) letter: String,
    /// The article.
    pub(super) article: &'a Article,
}

impl Side<'_> {
    /// The names of sentences (`B7, B8`).
    pub(super) fn names(&self, sentences: &[SentenceId]) -> String {
        let names: Vec<String> = sentences.iter().map(|id| format!("{}{}", self.letter, id.0)).collect();
        names.join(", ")
    }

    /// The words of sentences, in order.
    fn words(&self, sentences: &[SentenceId]) -> String {
        let known = sentences.iter().filter_map(|id| self.article.sentences.get(id.index()));
        known.map(|sentence| words(self.article, sentence)).collect::<Vec<_>>().join(" ")
    }
}

/// The two articles of `pair`; `None` when the report does not hold them.
pub(super) fn sides<'a>(report: &'a Report, pair: &Pair) -> Option<Sides<Side<'a>>> {
    let side = |index: u32| {
        let article = report.articles.get(usize::try_from(index).ok()?)?;
        Some(Side { letter: letter_of(index), article })
    };
    Some(Sides { a: side(pair.a)?, b: side(pair.b)? })
}

/// All of one pair.
pub(super) fn write(sheet: &mut dyn Sheet, report: &Report, pair: &Pair) {
    let Some(sides) = sides(report, pair) else { return };
    sheet.part(&format!("{} and {}", sides.a.letter, sides.b.letter));
    for notice in &pair.notices {
        sheet.notice(&notice.message);
    }
    overview(sheet, pair, &sides);
    findings::write(sheet, pair, &sides);
    links(sheet, pair, &sides);
    passages(sheet, pair, &sides);
    only_in(sheet, &pair.only_in.a, &sides.a, &sides.b);
    only_in(sheet, &pair.only_in.b, &sides.b, &sides.a);
}

fn overview(sheet: &mut dyn Sheet, pair: &Pair, sides: &Sides<Side<'_>>) {
    let Sides { a, b } = sides;
    let shares = format!(
        "Shared wording: {} of {}, {} of {}. Linked sentences: {}.",
        percent(pair.wording.a),
        a.letter,
        percent(pair.wording.b),
        b.letter,
        pair.links.iter().filter(|link| link.chosen).count(),
    );
    sheet.line(&shares);
}

fn links(sheet: &mut dyn Sheet, pair: &Pair, sides: &Sides<Side<'_>>) {
    let parts = [(true, "Linked sentences"), (false, "Candidates that were not chosen")];
    for (chosen, name) in parts {
        let links: Vec<&Link> = pair.links.iter().filter(|link| link.chosen == chosen).collect();
        if links.is_empty() {
            continue;
        }
        sheet.group(&format!("{name} ({})", links.len()));
        for link in links {
            link_lines(sheet, link, sides);
        }
    }
}

fn link_lines(sheet: &mut dyn Sheet, link: &Link, sides: &Sides<Side<'_>>) {
    let Sides { a, b } = sides;
    let (sign, kind) = match link.kind {
        LinkKind::SameWords => ("=", "same words"),
        LinkKind::NearCopy => ("=", "nearly the same words"),
        LinkKind::Reworded => ("≈", "other words"),
        LinkKind::Related => ("~", "on the same matter"),
    };
    let pinned = if link.pinned { " · pinned by you" } else { "" };
    let head = format!(
        "{} · {} · {kind} · strength {}{pinned}",
        a.names(&link.a),
        b.names(&link.b),
        link.strength.get()
    );
    sheet.entry(Tone::Linked, sign, &head);
    sheet.side(&a.letter, &a.words(&link.a));
    sheet.side(&b.letter, &b.words(&link.b));
}

fn passages(sheet: &mut dyn Sheet, pair: &Pair, sides: &Sides<Side<'_>>) {
    if pair.passages.is_empty() {
        return;
    }
    sheet.group(&format!("Shared wording ({})", pair.passages.len()));
    for passage in &pair.passages {
        passage_lines(sheet, passage, sides);
    }
}

fn passage_lines(sheet: &mut dyn Sheet, passage: &Passage, sides: &Sides<Side<'_>>) {
    let Sides { a, b } = sides;
    let count = match passage.words {
        1 => "1 word".to_owned(),
        words => format!("{words} words"),
    };
    if passage.exact {
        sheet.entry(Tone::Agrees, "=", &count);
        sheet.side(&format!("{}, {}", a.letter, b.letter), passage.a.of(&a.article.text));
    } else {
        sheet.entry(Tone::Agrees, "≈", &format!("{count} in common"));
        sheet.side(&a.letter, passage.a.of(&a.article.text));
        sheet.side(&b.letter, passage.b.of(&b.article.text));
    }
}

fn only_in(sheet: &mut dyn Sheet, only: &[Only], here: &Side<'_>, there: &Side<'_>) {
    if only.is_empty() {
        return;
    }
    sheet.group(&format!("Only in {}, not mentioned in {} ({})", here.letter, there.letter, only.len()));
    for told in only {
        sheet.item(&here.names(&told.sentences), &here.words(&told.sentences));
    }
}

/// A share in percent, with one place.
fn percent(share: Permille) -> String {
    format!("{}.{}%", share.get() / 10, share.get() % 10)
}
