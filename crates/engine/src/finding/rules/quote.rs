//! Quotations of linked sentences: the same words, a part of them, other
//! words, another speaker.

use std::borrow::Cow;
use std::ops::Range;

use similar::DiffOp;

use crate::claim::Grammar;
use crate::diff::script;
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side, tokens_in};
use crate::finding::pairing::{Candidate, best};
use crate::report::{Claim, ClaimValue, FindingKind, Quote, Reading, Relation};
use crate::span::Span;
use crate::token::Token;

/// Quotations that have less in common, in permille of the shorter, are two.
const ALIKE: u32 = 500;
/// Fewer words in common are a turn of phrase.
const COMMON: usize = 3;
/// Fewer words in common are a fragment that may come from anywhere.
const FRAGMENT: usize = 5;
/// With so much in common, in permille of the shorter, it is one utterance.
const SAID: u32 = 600;
/// So many words can be a title.
const TITLE: usize = 6;
/// Longer quotations are compared by this many words.
const LONGEST: usize = 300;

/// A quotation with its words.
struct Entry<'l> {
    claim: &'l Claim,
    quote: &'l Quote,
    words: Vec<&'l Token>,
    norms: Vec<Cow<'l, str>>,
}

/// What two quotations have in common.
struct Match {
    /// Words in common, in order.
    common: usize,
    /// The words from the first to the last in common, on each side.
    core: [Range<usize>; 2],
    /// The same with the words before and after that the other tells in other
    /// words. What only one of them quotes, before or after, is left out.
    told: [Range<usize>; 2],
}

/// Findings on the quotations of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let shorter = x.norms.len().min(y.norms.len()).max(1);
            let fit = matched(x, y)
                .filter(|found| found.common >= COMMON.min(shorter))
                .map_or(0, |found| u32::try_from(found.common * 1000 / shorter).unwrap_or(0));
            if fit >= ALIKE {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let mut pairs = best(candidates.clone());
    // "…," she said, "…": every part stands in what the other quotes in one.
    let left = |pair: &Candidate| {
        let alone = |other: &Candidate| other.a != pair.a || other.b != pair.b;
        pairs.iter().all(alone)
            && (pairs.iter().all(|o| o.a != pair.a) || pairs.iter().all(|o| o.b != pair.b))
    };
    let parts: Vec<Candidate> = candidates
        .into_iter()
        .filter(left)
        .filter(|pair| is_in_parts(linked, &a[pair.a], &b[pair.b]))
        .collect();
    pairs.extend(parts);
    pairs.into_iter().flat_map(|pair| drafts(linked, &a[pair.a], &b[pair.b], pair.fit)).collect()
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let grammar = Grammar::of(side.analysis.article.language.as_deref());
    side.claims(|claim| {
        let ClaimValue::Quote(quote) = &claim.value else { return None };
        let tokens = tokens_in(side.tokens(claim), claim.span);
        let words: Vec<&Token> = tokens.iter().filter(|token| token.is_word()).take(LONGEST).collect();
        let norms = words.iter().map(|token| spoken(token, grammar)).collect();
        Some(Entry { claim, quote, words, norms })
    })
}

/// Whether somebody is named as its speaker, or it is too long for a title.
fn is_speech(entry: &Entry<'_>) -> bool {
    entry.quote.speaker.is_some() || entry.norms.len() > TITLE
}

/// A word as it is spoken: "40" and "forty" are one, and so are "U.N." and "UN".
fn spoken<'t>(token: &'t Token, grammar: Option<&Grammar>) -> Cow<'t, str> {
    let number =
        grammar.and_then(|grammar| grammar.small.get(&token.norm).or_else(|| grammar.tens.get(&token.norm)));
    match number {
        Some(number) => Cow::Owned(number.to_string()),
        None if token.norm.contains('.') => Cow::Owned(token.norm.replace('.', "")),
        None => Cow::Borrowed(&*token.norm),
    }
}

/// What two quotations have in common; `None` when that is nothing.
fn matched(x: &Entry<'_>, y: &Entry<'_>) -> Option<Match> {
    let ops = script::of_words(x.norms.iter().map(|norm| &**norm), y.norms.iter().map(|norm| &**norm));
    let equal: Vec<&DiffOp> = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. })).collect();
    let core = around(&equal)?;
    let is_told = |op: &&DiffOp| matches!(op, DiffOp::Equal { .. } | DiffOp::Replace { .. });
    let told = around(&ops.iter().filter(is_told).collect::<Vec<_>>())?;
    let common = equal.iter().map(|op| op.old_range().len()).sum();
    Some(Match { common, core, told })
}

/// The words from the first to the last of some steps, on each side.
fn around(ops: &[&DiffOp]) -> Option<[Range<usize>; 2]> {
    let (first, last) = (ops.first()?, ops.last()?);
    Some([first.old_range().start..last.old_range().end, first.new_range().start..last.new_range().end])
}

fn drafts(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Vec<Draft> {
    let Some(found) = matched(x, y) else { return Vec::new() };
    let [in_x, in_y] = found.core.clone();
    let unchanged = in_x.len() == found.common && in_y.len() == found.common;
    let inside = x.norms.len() == found.common || y.norms.len() == found.common;
    let whole = x.norms.len() == y.norms.len() && inside;
    let mut draft = Draft::of_claims(linked.link, FindingKind::Quote, x.claim, y.claim);
    if whole {
        (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
    } else if unchanged && is_in_parts(linked, x, y) {
        (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
        draft.a.span = place(&x.words[in_x], draft.a.span);
        draft.b.span = place(&y.words[in_y], draft.b.span);
    } else if unchanged && inside {
        (draft.rule, draft.relation, draft.reading) =
            ("quote.shortened", Relation::Compatible, Some(Reading::Scope));
        draft.maybe = found.common < FRAGMENT;
    } else {
        (draft.rule, draft.relation) = ("quote.drifted", Relation::Differs);
        draft.maybe = fit < 700 || found.common < FRAGMENT || !is_speech(x) && !is_speech(y);
        let [here, there] = found.told;
        draft.a.span = place(&x.words[here], draft.a.span);
        draft.b.span = place(&y.words[there], draft.b.span);
    }
    draft.param("a-words", x.quote.words.clone());
    draft.param("b-words", y.quote.words.clone());
    draft.weigh(fit);
    let mut drafts = vec![draft];
    drafts.extend(speakers(linked, x, y, fit).filter(|_| fit >= SAID && found.common >= FRAGMENT));
    drafts
}

/// Whether one of two quotations is a part of the other and the other parts
/// are quoted beside it.
fn is_in_parts(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let Some(found) = matched(x, y) else { return false };
    let inside = |part: &Entry<'_>| part.norms.len() == found.common;
    inside(x) && is_told_in_parts(&linked.sides.a, x, y)
        || inside(y) && is_told_in_parts(&linked.sides.b, y, x)
}

/// Whether what the other article quotes in one, `longer`, is quoted in parts
/// on this side ("…," she said, "…"), of which `part` is one.
fn is_told_in_parts(side: &Side<'_>, part: &Entry<'_>, longer: &Entry<'_>) -> bool {
    /// So many quotations before and after belong to one speech.
    const BESIDE: usize = 2;
    let grammar = Grammar::of(side.analysis.article.language.as_deref());
    let claims = &side.analysis.article.claims;
    let sentence = part.claim.sentence.0;
    let start = claims.partition_point(|claim| claim.sentence.0 + 2 < sentence);
    let end = claims.partition_point(|claim| claim.sentence.0 <= sentence + 2);
    let is_quote = |claim: &&Claim| matches!(claim.value, ClaimValue::Quote(_));
    let quotes: Vec<&Claim> = claims[start..end].iter().filter(is_quote).collect();
    let Some(at) = quotes.iter().position(|claim| claim.id == part.claim.id) else { return false };
    let beside = &quotes[at.saturating_sub(BESIDE)..quotes.len().min(at + BESIDE + 1)];
    let words = beside.iter().flat_map(|claim| tokens_in(side.tokens(claim), claim.span));
    let norms: Vec<Cow<'_, str>> =
        words.filter(|token| token.is_word()).map(|token| spoken(token, grammar)).collect();
    let ops = script::of_words(norms.iter().map(|norm| &**norm), longer.norms.iter().map(|norm| &**norm));
    let equal = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    equal.map(|op| op.new_range().len()).sum::<usize>() == longer.norms.len()
}

/// The place from the first to the last of some words.
fn place(words: &[&Token], whole: Span) -> Span {
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => whole,
    }
}

/// The same words from another speaker.
fn speakers(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Option<Draft> {
    let (m, n) = (x.quote.speaker.as_deref()?, y.quote.speaker.as_deref()?);
    if share_a_word(m, n) {
        return None;
    }
    let mut draft = Draft::of_claims(linked.link, FindingKind::Speaker, x.claim, y.claim);
    (draft.rule, draft.relation) = ("quote.other-speaker", Relation::Differs);
    let named = |quote: &Quote| quote.speaker_span.is_some();
    draft.maybe = ![m, n].iter().all(|name| names_somebody(name)) || !named(x.quote) || !named(y.quote);
    draft.a.span = x.quote.speaker_span.unwrap_or(draft.a.span);
    draft.b.span = y.quote.speaker_span.unwrap_or(draft.b.span);
    draft.param("a-speaker", m.to_owned());
    draft.param("b-speaker", n.to_owned());
    draft.weigh(fit);
    Some(draft)
}

/// Whether a speaker is named, not only called by a role ("The president").
fn names_somebody(speaker: &str) -> bool {
    speaker
        .split_whitespace()
        .next_back()
        .is_some_and(|word| word.chars().next().is_some_and(char::is_uppercase))
}

/// Whether two speakers have a part of their names in common, or both are only
/// called by a role.
fn share_a_word(m: &str, n: &str) -> bool {
    let proper = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let words =
        |name: &str| name.split_whitespace().filter(proper).map(str::to_lowercase).collect::<Vec<_>>();
    let (known, other) = (words(m), words(n));
    known.is_empty() && other.is_empty() || other.iter().any(|word| known.contains(word))
}
