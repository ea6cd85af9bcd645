//! The reader's pins and breaks, found again in the articles.

use crate::analysis::Analysis;
use crate::order;
use crate::place::locate;
use crate::report::SentenceId;
use crate::set::{Correction, Options, Place};
use crate::span::Span;

/// What the reader wants of one pair.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// Links that stay, by their sentences.
    pub(crate) pins: Vec<(Vec<SentenceId>, Vec<SentenceId>)>,
    /// Links that go.
    pub(crate) breaks: Vec<(Vec<SentenceId>, Vec<SentenceId>)>,
    /// How many corrections were about words that are gone.
    pub(crate) lost: usize,
}

/// The corrections of `options` that are about the articles `a` and `b`.
pub(crate) fn read(a: &Analysis, b: &Analysis, options: &Options) -> Wishes {
    let mut wishes = Wishes::default();
    for correction in &options.corrections {
        let (pin, one, other) = match correction {
            Correction::Pin { a, b } => (true, a, b),
            Correction::Break { a, b } => (false, a, b),
            Correction::Role { .. } => continue,
        };
        let (left, right) = if one.article == a.article.id && other.article == b.article.id {
            (one, other)
        } else if one.article == b.article.id && other.article == a.article.id {
            (other, one)
        } else {
            continue;
        };
        match (sentences(a, left), sentences(b, right)) {
            (Some(left), Some(right)) if pin => wishes.pins.push((left, right)),
            (Some(left), Some(right)) => wishes.breaks.push((left, right)),
            _ => wishes.lost += 1,
        }
    }
    wishes
}

/// The sentences that `place` names; `None` when its words are gone or set aside.
fn sentences(analysis: &Analysis, place: &Place) -> Option<Vec<SentenceId>> {
    let mut found = Vec::new();
    for (n, range) in place.ranges.iter().enumerate() {
        let span = locate(&analysis.article.text, *range, place.words.get(n).map(String::as_str))?;
        let here = analysis
            .article
            .sentences
            .iter()
            .zip(&analysis.aside)
            .filter(|(sentence, aside)| !**aside && holds(sentence.span, span))
            .map(|(sentence, _)| sentence.id);
        found.extend(here);
    }
    order::sort(&mut found);
    found.dedup();
    (!found.is_empty()).then_some(found)
}

/// Whether the two overlap by half of the shorter.
fn holds(sentence: Span, span: Span) -> bool {
    let common = sentence.end.min(span.end).saturating_sub(sentence.start.max(span.start)) as usize;
    common > 0 && common * 2 >= sentence.len().min(span.len())
}
