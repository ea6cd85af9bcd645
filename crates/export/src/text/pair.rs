//! Two articles in a text report.

use crossread_engine::report::{Article, Link, LinkKind, Only, Pair, Passage, Report, SentenceId};
use crossread_engine::{Permille, Sides};

use super::article::words;
use super::findings;
use super::page::{Page, Style};
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
pub(super) fn write(page: &mut Page, report: &Report, pair: &Pair) {
    let Some(sides) = sides(report, pair) else { return };
    page.heading(&format!("══ {} and {} ══", sides.a.letter, sides.b.letter));
    for notice in &pair.notices {
        page.notice(&notice.message);
    }
    overview(page, pair, &sides);
    findings::write(page, pair, &sides);
    links(page, pair, &sides);
    passages(page, pair, &sides);
    only_in(page, &pair.only_in.a, &sides.a, &sides.b);
    only_in(page, &pair.only_in.b, &sides.b, &sides.a);
}

fn overview(page: &mut Page, pair: &Pair, sides: &Sides<Side<'_>>) {
    let Sides { a, b } = sides;
    let shares = format!(
        "Shared wording: {} of {}, {} of {}. Linked sentences: {}.",
        percent(pair.wording.a),
        a.letter,
        percent(pair.wording.b),
        b.letter,
        pair.links.iter().filter(|link| link.chosen).count(),
    );
    page.paragraph("", Style::Plain, &shares);
}

fn links(page: &mut Page, pair: &Pair, sides: &Sides<Side<'_>>) {
    let parts = [(true, "Linked sentences"), (false, "Candidates that were not chosen")];
    for (chosen, name) in parts {
        let links: Vec<&Link> = pair.links.iter().filter(|link| link.chosen == chosen).collect();
        if links.is_empty() {
            continue;
        }
        page.heading(&format!("{name} ({})", links.len()));
        for link in links {
            link_lines(page, link, sides);
        }
    }
}

fn link_lines(page: &mut Page, link: &Link, sides: &Sides<Side<'_>>) {
    let Sides { a, b } = sides;
    let (sign, kind) = match link.kind {
        LinkKind::SameWords => ("=", "same words"),
        LinkKind::NearCopy => ("=", "nearly the same words"),
        LinkKind::Reworded => ("≈", "other words"),
        LinkKind::Related => ("~", "on the same matter"),
    };
    let pinned = if link.pinned { " · pinned by you" } else { "" };
    let head = format!(
        "{} {sign} {} · {kind} · strength {}{pinned}",
        a.names(&link.a),
        b.names(&link.b),
        link.strength.get()
    );
    page.paragraph("  ", Style::Soft, &head);
    page.paragraph(&format!("    {}  ", a.letter), Style::Plain, &a.words(&link.a));
    page.paragraph(&format!("    {}  ", b.letter), Style::Plain, &b.words(&link.b));
}

fn passages(page: &mut Page, pair: &Pair, sides: &Sides<Side<'_>>) {
    if pair.passages.is_empty() {
        return;
    }
    page.heading(&format!("Shared wording ({})", pair.passages.len()));
    for passage in &pair.passages {
        passage_lines(page, passage, sides);
    }
}

fn passage_lines(page: &mut Page, passage: &Passage, sides: &Sides<Side<'_>>) {
    let Sides { a, b } = sides;
    let count = match passage.words {
        1 => "1 word".to_owned(),
        words => format!("{words} words"),
    };
    if passage.exact {
        page.paragraph(&format!("  = {count}  "), Style::Plain, passage.a.of(&a.article.text));
    } else {
        page.paragraph("  ", Style::Plain, &format!("≈ {count} in common"));
        page.paragraph(&format!("    {}  ", a.letter), Style::Plain, passage.a.of(&a.article.text));
        page.paragraph(&format!("    {}  ", b.letter), Style::Plain, passage.b.of(&b.article.text));
    }
}

fn only_in(page: &mut Page, only: &[Only], here: &Side<'_>, there: &Side<'_>) {
    if only.is_empty() {
        return;
    }
    page.heading(&format!("Only in {}, not mentioned in {} ({})", here.letter, there.letter, only.len()));
    for told in only {
        let lead = format!("  {}  ", here.names(&told.sentences));
        page.led(&lead, Style::Quiet, Style::Plain, &here.words(&told.sentences));
    }
}

/// A share in percent, with one place.
fn percent(share: Permille) -> String {
    format!("{}.{}%", share.get() / 10, share.get() % 10)
}
