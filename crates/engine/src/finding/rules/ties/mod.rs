//! Opposites in the same relation: rise and fall, praised and condemned,
//! friendly and tense; more and less.

mod degree;
mod mood;

use crate::claim::Grammar;
use crate::claim::stance::{Family, Mark, Mention, is_superlative, states};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::span::{Sides, Span};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 350;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 560;

impl Frames<'_> {
    /// Whether two words stand before words that stand for one another, as attributes of
    /// them. Nouns that are opposites name two things ("the north", "the south").
    fn same_bearer(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let behind = |frame: &Frame<'_>, at: usize| {
            frame.words.get(at + 1).is_some_and(|next| next.content).then_some(at + 1)
        };
        behind(a, i).zip(behind(b, j)).is_some_and(|(m, n)| self.stand_for(m, n))
    }

    /// Whether two words are superlatives of the same: two words behind them are the same,
    /// and more around them ("the highest since 1994", "the lowest since 1994").
    fn same_measure(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let norm = |frame: &Frame<'_>, at: usize| frame.words.get(at).map(|word| word.token.norm.clone());
        let goes_on = (1..=2).all(|n| norm(a, i + n).is_some() && norm(a, i + n) == norm(b, j + n));
        let topmost = |frame: &Frame<'_>, at: usize| is_superlative(&frame.words[at].token.norm);
        goes_on && topmost(a, i) && topmost(b, j) && self.near_by(i, j) > 1
    }

    /// Whether two predicates may tell of two events: only one is planned, or what they
    /// are about is counted by other ordinals ("won the first round", "lost the second").
    fn may_be_two(&self, i: usize, j: usize) -> bool {
        let (a, b) = (&self.sides.a, &self.sides.b);
        // "Will stay shut".
        let planned = |frame: &Frame<'_>, at: usize| {
            frame.mentions.iter().any(|mention| {
                mention.mark == Mark::Planned
                    && mention.start <= at
                    && frame.words[mention.head].clause == frame.words[at].clause
            })
        };
        let (here, there) = (a.ordinals(i), b.ordinals(j));
        planned(a, i) != planned(b, j) || !here.is_empty() && !there.is_empty() && here != there
    }
}

impl Frame<'_> {
    /// The share that the subject of a predicate is told to be, if any.
    fn share_of_subject(&self, at: usize) -> Option<Mark> {
        let (start, _) = self.sentence(at);
        let before = |mention: &&Mention| {
            mention.mark.family() == Some(Family::Share) && start <= mention.start && mention.head < at
        };
        let some = || (start..at).any(|near| self.is_one(near, &["some"])).then_some(Mark::Some);
        let share = |mention: &Mention| if self.is_denied(mention.head) { Mark::Some } else { mention.mark };
        self.mentions.iter().rev().find(before).map(share).or_else(some)
    }

    /// The ordinals behind a word in its clause.
    fn ordinals(&self, at: usize) -> Vec<i64> {
        let clause = |near: &usize| self.words[*near].clause == self.words[at].clause;
        let behind = (at + 1..self.words.len()).take_while(clause);
        let ordinal = |near: usize| Grammar::of(None)?.ordinals.get(&self.words[near].token.norm).copied();
        behind.filter_map(ordinal).collect()
    }
}

/// Whether two words are of shares, states or degrees that rules of their own compare.
fn is_told_apart(a: &Frame<'_>, i: usize, b: &Frame<'_>, j: usize) -> bool {
    let share = |frame: &Frame<'_>, at: usize| {
        frame.mentions.iter().any(|mention| {
            mention.mark.family() == Some(Family::Share) && (mention.start..mention.end).contains(&at)
        })
    };
    if share(a, i) && share(b, j) {
        return true;
    }
    states(a.words[i].key).any(|(state, _)| states(b.words[j].key).any(|(other, _)| other == state))
}

/// Findings on opposites in one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let degrees = degree::apply(linked, frames);
    // "Fell slightly" holds "slightly".
    let meets = |one: Span, other: Span| one.start < other.end && other.start < one.end;
    let told = |draft: &Draft| {
        degrees.iter().any(|one| meets(one.a.span, draft.a.span) || meets(one.b.span, draft.b.span))
    };
    let opposites = frames.opposites.iter().filter_map(|(i, j)| draft(linked, frames, *i, *j));
    let mut drafts: Vec<Draft> = opposites.filter(|draft| !told(draft)).collect();
    drafts.extend(degrees);
    if drafts.is_empty() {
        drafts.extend(mood::apply(linked, frames));
    }
    drafts
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, i: usize, j: usize) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let fit = frames.fit(i, j);
    // To deny the opposite is to say the same.
    let named = a.is_capital(i) || b.is_capital(j);
    let measure = frames.same_measure(i, j);
    let predicate = measure || frames.same_predicate(i, j) || frames.same_complement(i, j);
    let beside = predicate || fit >= LEAST && frames.same_side(i, j);
    // The defeat of one is the victory of the other.
    let of_another = match (a.owner(i), b.owner(j)) {
        (None, None) => false,
        (Some(whose), Some(other)) => frames.in_common(&[whose], &[other]) == 0,
        _ => true,
    };
    let (whose, other) = (a.share_of_subject(i), b.share_of_subject(j));
    // "Few are for it", "most are against it".
    let all = |share: Option<Mark>| matches!(share, None | Some(Mark::All | Mark::NearlyAll | Mark::Most));
    let of_others = !all(whose) || !all(other);
    if named
        || of_another
        || !frames.near && is_told_apart(a, i, b, j)
        || !frames.near && of_others
        || !beside
        || a.is_denied(i) != b.is_denied(j)
    {
        return None;
    }
    let (words, others) = (a.phrase(i, i), b.phrase(j, j));
    let mut draft = Draft::of_words(linked.link, FindingKind::Ties, words, others);
    (draft.rule, draft.relation) = ("ties.opposite", Relation::Differs);
    let uncertain = if frames.loose {
        !frames.same_predicate(i, j) || frames.near_by(i, j) < 2
    } else {
        !predicate && (fit < frames.least(SURE) || !frames.same_statement(i, j))
    };
    draft.maybe = uncertain && !measure
        || !frames.near && !predicate && !frames.same_bearer(i, j)
        || !frames.near && frames.may_be_two(i, j);
    draft.weigh(fit);
    Some(draft)
}
