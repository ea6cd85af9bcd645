//! The margin of a vote beside the vote itself: "by four votes", "31 to 27".

use super::tally::{Tally, count, tallies};
use crate::claim::Grammar;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::report::{FindingKind, Relation, SentenceId};
use crate::span::Span;
use crate::token::Token;

/// Words for the noun that a margin counts or is.
const VOTES: [&str; 2] = ["vote", "votes"];
/// Words for a margin.
const MARGINS: [&str; 4] = ["margin", "majority", "lead", "edge"];

/// By how many votes something was decided.
struct Margin {
    count: i64,
    sentence: SentenceId,
    span: Span,
}

/// The finding on the only margin of one side and the only vote of the other.
pub(super) fn apply(linked: &Linked<'_>) -> Option<Draft> {
    let (a, b) = (&linked.sides.a, &linked.sides.b);
    told(a, b)
        .map(|(margin, tally)| draft(linked, [words(&margin), tally_words(&tally)], &margin, &tally))
        .or_else(|| {
            let (margin, tally) = told(b, a)?;
            Some(draft(linked, [tally_words(&tally), words(&margin)], &margin, &tally))
        })
}

/// The words of a margin and of a vote that has it, which tie the sentences of a
/// candidate.
pub(super) fn ties(linked: &Linked<'_>) -> Option<[String; 2]> {
    let found = apply(linked).filter(|draft| draft.relation == Relation::Agrees)?;
    let text = |side: &Side<'_>, words: Words| words.span.of(&side.analysis.article.text).to_owned();
    Some([text(&linked.sides.a, found.a), text(&linked.sides.b, found.b)])
}

fn draft(linked: &Linked<'_>, [a, b]: [Words; 2], margin: &Margin, tally: &Tally) -> Draft {
    let mut draft = Draft::of_words(linked.link, FindingKind::Number, a, b);
    let same = tally.counts[0] - tally.counts[1] == margin.count;
    (draft.rule, draft.relation) = ("number.tally", if same { Relation::Agrees } else { Relation::Differs });
    draft.weigh(600);
    draft
}

const fn words(margin: &Margin) -> Words {
    Words { sentence: margin.sentence, span: margin.span, claim: None }
}

const fn tally_words(tally: &Tally) -> Words {
    Words { sentence: tally.sentence, span: tally.span, claim: None }
}

/// The only margin of one side and the only vote of the other, which was won; none
/// when a side gives both.
fn told(side: &Side<'_>, other: &Side<'_>) -> Option<(Margin, Tally)> {
    let mut margins = margins(side);
    let margin = margins.pop().filter(|_| margins.is_empty() && tallies(side).is_empty())?;
    let mut votes = tallies(other);
    let tally = votes.pop().filter(|_| votes.is_empty() && self::margins(other).is_empty())?;
    // Of a score nobody votes.
    let votes = tally.counts[0] >= 10 && tally.counts[0] > tally.counts[1];
    votes.then_some((margin, tally))
}

fn margins(side: &Side<'_>) -> Vec<Margin> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let of_sentence = |id: &SentenceId| {
        let tokens = side.analysis.sentence(id.index());
        let found = (1..tokens.len()).filter_map(|at| margin_at(tokens, at, grammar));
        found.map(|(count, span)| Margin { count, sentence: *id, span }).collect::<Vec<_>>()
    };
    side.sentences.iter().flat_map(of_sentence).collect()
}

/// The margin whose number is the token at `at`: "by four votes", "a margin of
/// four", "a four-vote majority".
fn margin_at(tokens: &[Token], at: usize, grammar: &Grammar) -> Option<(i64, Span)> {
    let number = count(tokens.get(at)?, grammar)?;
    let is = |at: Option<usize>, words: &[&str]| {
        at.and_then(|at| tokens.get(at)).is_some_and(|token| words.contains(&&*token.norm))
    };
    let lead = at.checked_sub(1)?;
    let votes = is(Some(at + 1), &VOTES);
    if votes && grammar.change_by.holds(&tokens[lead].norm) && !is(Some(at + 2), &["to", "against"]) {
        return Some((number, tokens[lead].span.join(tokens[at + 1].span)));
    }
    let of = grammar.share_joints.holds(&tokens[lead].norm) && is(at.checked_sub(2), &["margin"]);
    let to = is(Some(at + 1), &["to", "-"]) || votes && is(Some(at + 2), &["to"]);
    if of && !to {
        let end = at + usize::from(votes);
        return Some((number, tokens[at - 2].span.join(tokens[end].span)));
    }
    let dash = is(Some(at + 1), &["-"]) && is(Some(at + 2), &VOTES);
    let noun = at + if dash { 3 } else { 2 };
    (votes || dash)
        .then_some(noun)
        .filter(|noun| is(Some(*noun), &MARGINS))
        .map(|noun| (number, tokens[at].span.join(tokens[noun].span)))
}
