//! The words of a sentence with what marks them.

use super::mark::{Family, Mark};
use super::marks;
use crate::claim::Grammar;
use crate::lexicon::is_function_word;
use crate::token::{Token, TokenKind};

/// One word or sign of a sentence.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "facts of a word that do not depend on one another")]
pub(crate) struct Word<'t> {
    /// The token.
    pub(crate) token: &'t Token,
    /// By what it is compared: the stem, of irregular forms that of their verb, of
    /// several words that say what one says the stem of that one ("stepped down").
    pub(crate) key: &'t str,
    /// Whether it names something: no function word, no sign, no part of a
    /// phrase that is a mark.
    pub(crate) content: bool,
    /// Whether it is a form of the past or a participle.
    pub(crate) past: bool,
    /// Whether it is a verb of grammar or part of a mark.
    pub(crate) helps: bool,
    /// Whether it is a figure, a day or a period: it says when or how many, not who
    /// or what.
    pub(crate) measures: bool,
    /// Whether it says, with the content word before it, what one word says ("down" in
    /// "stepped down").
    pub(crate) joined: bool,
    /// Number of its clause.
    pub(crate) clause: u32,
}

/// A mark, where it stands, and what it governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// What it says.
    pub(crate) mark: Mark,
    /// Index of its first word.
    pub(crate) start: usize,
    /// Index after its last word.
    pub(crate) end: usize,
    /// Index of the word it governs.
    pub(crate) head: usize,
}

/// How far a mark reaches, in words.
const REACH: usize = 7;

/// The words of a sentence and the marks that govern one, in order. `clause`
/// numbers the clauses on. Linear in the number of tokens.
pub(crate) fn read<'t>(tokens: &'t [Token], clause: &mut u32) -> (Vec<Word<'t>>, Vec<Mention>) {
    let mut words: Vec<Word<'t>> = Vec::with_capacity(tokens.len());
    let mut found: Vec<(Mark, usize, usize)> = Vec::new();
    *clause += 1;
    while let Some(token) = tokens.get(words.len()) {
        let at = words.len();
        let mark = marks::at(tokens[at..].iter().map(|token| &*token.norm));
        let topmost = || marks::is_superlative(&token.norm).then_some((Mark::Top, 1));
        let (mark, len) = mark
            .or_else(topmost)
            .or_else(|| is_most(tokens, at).then_some((Mark::Most, 1)))
            .or_else(|| is_some(tokens, at).then_some((Mark::Some, 1)))
            .unwrap_or((Mark::Neutral, 0));
        if matches!(mark, Mark::Break | Mark::Because)
            || is_stop(token, at.checked_sub(1).and_then(|before| tokens.get(before)))
        {
            *clause += 1;
        }
        if mark.family().is_some() {
            found.push((mark, at, at + len));
        }
        let family = mark.family();
        // Superlatives, verbs of refusing and of causing say something themselves.
        let says = mark == Mark::Top || mark == Mark::Refused || family == Some(Family::Cause);
        let helps = mark == Mark::Helper || mark == Mark::Refused || family.is_some() && !says;
        let marked = len > 0 && !says;
        if len == 0
            && let Some((key, len)) = joined(&tokens[at..])
        {
            let others = tokens[at..].iter().take(len).map(|token| word(token, false, true, *clause));
            words.extend(others.map(|word| Word { joined: true, ..word }));
            words[at] = Word { key, content: true, joined: false, ..words[at].clone() };
            continue;
        }
        for token in tokens[at..].iter().take(len.max(1)) {
            words.push(word(token, helps, marked, *clause));
        }
    }
    let mentions = found
        .into_iter()
        .filter_map(|(mark, start, end)| {
            let head = governed(&words, mark, start, end)?;
            Some(Mention { mark, start, end, head })
        })
        .collect();
    (words, uncancelled(mentions))
}

/// Whether "most" says how many: "most bakers", not "the most expensive" or "most famous".
fn is_most(tokens: &[Token], at: usize) -> bool {
    let norm = |at: usize| tokens.get(at).map_or("", |token| &*token.norm);
    let before = at.checked_sub(1).map_or("", norm);
    let next = norm(at + 1);
    norm(at) == "most"
        && !matches!(before, "the" | "at" | "his" | "her" | "its" | "their")
        && next.ends_with('s')
        && !["ss", "ous", "us"].iter().any(|ending| next.ends_with(ending))
}

/// Whether "some" says how many: "some bakers", not "some forty bakers".
fn is_some(tokens: &[Token], at: usize) -> bool {
    let norm = |at: usize| tokens.get(at).map_or("", |token| &*token.norm);
    let next = tokens.get(at + 1);
    norm(at) == "some"
        && next.is_some_and(|token| {
            token.kind == TokenKind::Word && !is_function_word(&token.norm) && !is_measure(token)
        })
        && norm(at + 1).ends_with('s')
        && !norm(at + 1).ends_with("ss")
}

/// The words at the start of `tokens` that say together what one word says.
fn joined(tokens: &[Token]) -> Option<(&'static str, usize)> {
    let (first, others) = tokens.split_first()?;
    let key = marks::irregular(&first.norm).unwrap_or(&first.stem);
    marks::joined(key, others.iter().map(|token| &*token.norm))
}

fn word(token: &Token, helps: bool, marked: bool, clause: u32) -> Word<'_> {
    let irregular = marks::irregular(&token.norm);
    let past = irregular.is_some() || token.norm.len() > 4 && token.norm.ends_with("ed");
    let content = token.is_word() && !marked && !is_function_word(&token.norm);
    let measures = content && is_measure(token);
    Word {
        token,
        key: irregular.unwrap_or(&token.stem),
        content,
        past,
        helps,
        measures,
        joined: false,
        clause,
    }
}

/// Whether a token is a figure or a word for a day, a month or a period.
fn is_measure(token: &Token) -> bool {
    let norm = &*token.norm;
    token.kind == TokenKind::Number
        || Grammar::of(None).is_some_and(|grammar| {
            grammar.small.holds(norm)
                || grammar.months.holds(norm)
                || grammar.weekdays.holds(norm)
                || grammar.near_days.holds(norm)
                || grammar.periods.holds(norm)
                || grammar.day_parts.holds(norm)
        })
}

/// Whether a sign ends a clause: a comma does, and a dash that is no hyphen.
fn is_stop(token: &Token, before: Option<&Token>) -> bool {
    let hyphen = before.is_some_and(|before| before.span.end == token.span.start);
    token.kind == TokenKind::Symbol
        && (matches!(&*token.norm, "," | ";" | ":" | "(" | ")") || &*token.norm == "-" && !hyphen)
}

/// Whether a mark can reach over a word: function words, other marks,
/// numbers and adverbs in "-ly".
pub(crate) fn is_passed(word: &Word<'_>) -> bool {
    let number = || Grammar::of(None).is_some_and(|grammar| grammar.small.holds(&word.token.norm));
    !word.content
        || word.token.kind == TokenKind::Number
        || number()
        || word.token.norm.len() > 4 && word.token.norm.ends_with("ly")
}

/// The word that a mark governs: the next content word of its clause, or for
/// what may follow its verb ("said nothing") the one before.
fn governed(words: &[Word<'_>], mark: Mark, start: usize, end: usize) -> Option<usize> {
    let clause = words.get(start)?.clause;
    let within = |at: &usize| words.get(*at).is_some_and(|word| word.clause == clause);
    let heads = |at: &usize| words.get(*at).is_some_and(|word| !is_passed(word));
    let next = (end..end + REACH).take_while(within).find(heads);
    let may_follow = matches!(mark, Mark::No | Mark::Only);
    next.or_else(|| {
        let before = || (start.saturating_sub(REACH)..start).rev().take_while(within).find(heads);
        if may_follow { before() } else { None }
    })
    .or_else(|| {
        (end..end + REACH).take_while(within).find(|at| words.get(*at).is_some_and(|word| word.content))
    })
}

/// Without the denials that are denied themselves ("did not fail to come").
fn uncancelled(mut mentions: Vec<Mention>) -> Vec<Mention> {
    let mut at = 1;
    while at < mentions.len() {
        let (one, next) = (mentions[at - 1], mentions[at]);
        let denial = |mention: Mention| mention.mark.family() == Some(Family::Polarity);
        let denied = denial(one)
            && denial(next)
            && (one.head == next.head || (next.start..next.end).contains(&one.head));
        if denied {
            mentions.drain(at - 1..=at);
            at = at.saturating_sub(1).max(1);
        } else {
            at += 1;
        }
    }
    mentions
}
