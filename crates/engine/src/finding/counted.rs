//! What an amount is an amount of, as far as its sentence tells.

use super::context::Context;
use super::draft::span_with_counted;
use super::linked::tokens_in;
use crate::claim::{Grammar, unit};
use crate::report::{Amount, Claim};
use crate::span::Span;
use crate::token::Token;

/// How many words after what is counted may tell its fate ("people were killed").
const AFTER: usize = 4;
/// How many words before the amount may tell it ("killing at least three").
const BEFORE: usize = 2;

/// What an amount counts or measures.
pub(super) struct Counted<'l> {
    /// Kind of its unit; `None` for a bare count.
    pub(super) kind: Option<&'l str>,
    /// The noun.
    head: Option<&'l Token>,
    /// Class of the noun ("aircraft" for planes).
    class: Option<&'l str>,
    /// What happened to those counted.
    fate: Option<&'l str>,
    /// The words of the amount, what it counts, and their fate when it follows.
    pub(super) words: Span,
    /// The words around.
    pub(super) context: Context<'l>,
}

impl<'l> Counted<'l> {
    /// What the amount of `claim` counts, by the tokens of its sentence.
    pub(super) fn of(tokens: &'l [Token], claim: &Claim, amount: &'l Amount, grammar: &'l Grammar) -> Self {
        let named = amount.of.as_ref().map(|of| tokens_in(tokens, of.span)).unwrap_or_default();
        let head = head(named, grammar);
        let class = head.and_then(|head| grammar.classes.get(&head.norm)).map(|class| &**class);
        let whole = span_with_counted(claim);
        let fate = if amount.unit.is_none() { fate(tokens, named, whole, grammar) } else { None };
        Self {
            kind: amount.unit.as_deref().map(unit::kind),
            head,
            class,
            fate: fate.map(|(fate, _)| fate),
            words: fate.and_then(|(_, told)| told).map_or(whole, |told| whole.join(told)),
            context: Context::of(tokens, whole, grammar),
        }
    }

    /// How sure it is that two amounts count the same: 0 to 450; `None` when
    /// they name different things.
    pub(super) fn alike(&self, other: &Self) -> Option<u32> {
        if self.fate.is_some() && other.fate.is_some() {
            return (self.fate == other.fate).then_some(450);
        }
        match (self.head, other.head) {
            (Some(m), Some(n)) if m.stem == n.stem => Some(450),
            (Some(_), Some(_)) if self.class.is_some() && self.class == other.class => Some(400),
            (Some(_), Some(_)) => None,
            (None, None) => Some(250),
            _ => Some(150),
        }
    }

    /// Whether the two may count the same.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        self.alike(other).is_some()
    }

    /// Whether two amounts name what they count by the same word.
    pub(super) fn heads_match(x: &Amount, y: &Amount) -> bool {
        let last = |amount: &Amount| {
            let of = amount.of.as_ref()?;
            of.text.split_whitespace().next_back().map(str::to_lowercase)
        };
        last(x).is_some() && last(x) == last(y)
    }
}

/// The word that names what is counted: the last before an "of", else the last.
fn head<'t>(named: &'t [Token], grammar: &Grammar) -> Option<&'t Token> {
    let end = named.iter().position(|token| grammar.share_joints.holds(&token.norm)).unwrap_or(named.len());
    named[..end].iter().rev().find(|token| token.is_word())
}

/// What the sentence says of those counted: in the noun itself or in the words
/// right after it, and where; or right before the amount.
fn fate<'g>(
    tokens: &[Token],
    named: &[Token],
    whole: Span,
    grammar: &'g Grammar,
) -> Option<(&'g str, Option<Span>)> {
    let start = tokens.partition_point(|token| token.span.end <= whole.start);
    let end = tokens.partition_point(|token| token.span.start < whole.end);
    let known = |token: &Token| grammar.fates.get(&token.norm).map(|fate| (&**fate, Some(token.span)));
    let after = tokens
        .get(end..)?
        .iter()
        .take(AFTER)
        .take_while(|token| token.is_word() && !grammar.joints.holds(&token.norm));
    let before = tokens.get(..start)?.iter().rev().take(BEFORE).take_while(|token| token.is_word());
    named
        .iter()
        .chain(after)
        .find_map(known)
        .or_else(|| before.into_iter().find_map(known).map(|(fate, _)| (fate, None)))
}
