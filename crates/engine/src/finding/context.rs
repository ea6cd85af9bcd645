//! How alike the surroundings of two claims are.

use crate::claim::Grammar;
use crate::lexicon::are_related;
use crate::order;
use crate::span::{Permille, Span};
use crate::token::{Token, TokenKind};

/// How many tokens to each side are the surroundings.
const WINDOW: usize = 8;
/// How many content words before a claim are its anchors, and how many after.
const ANCHORS: [usize; 2] = [3, 2];
/// How far they may be.
const FAR: usize = 14;

/// The words around a claim.
pub(super) struct Context<'t> {
    /// Tokens before it, the nearest first.
    before: Vec<&'t Token>,
    /// Tokens after it, the nearest first.
    after: Vec<&'t Token>,
    /// Stems of the content words on both sides, sorted, each once.
    words: Vec<&'t str>,
    /// Stems of the nearest content words on both sides, sorted, each once:
    /// what the claim hangs on.
    anchors: Vec<&'t str>,
    /// The same without words that only join nouns ("of").
    heads: Vec<&'t str>,
    /// Stem of the nearest content word before the claim, and after it.
    nearest: [Option<&'t str>; 2],
}

impl<'t> Context<'t> {
    /// The surroundings of `span` among the tokens of its sentence.
    pub(super) fn of(tokens: &'t [Token], span: Span, grammar: &Grammar) -> Self {
        let start = tokens.partition_point(|token| token.span.end <= span.start);
        let end = tokens.partition_point(|token| token.span.start < span.end).max(start);
        let before: Vec<&Token> = tokens[..start].iter().rev().take(FAR).collect();
        let after: Vec<&Token> = tokens[end..].iter().take(FAR).collect();
        let content = |token: &&&'t Token| token.is_word() && !grammar.stops.holds(&token.norm);
        let stem = |token: &&'t Token| &*token.stem;
        let near = |side: &[&'t Token]| side.len().min(WINDOW);
        let around = before[..near(&before)].iter().chain(&after[..near(&after)]);
        let words = order::distinct(around.filter(content).map(stem));
        // What happens at noon hangs on no noon.
        let time = |norm: &str| grammar.clock_names.holds(norm) || grammar.day_parts.holds(norm);
        let named =
            |token: &&&'t Token| content(token) && token.kind == TokenKind::Word && !time(&token.norm);
        let joins = |token: &&&'t Token| grammar.share_joints.holds(&token.norm);
        let [leading, following] = [&before, &after].map(|side| side.iter().filter(named));
        let anchors = leading.clone().take(ANCHORS[0]).chain(following.clone().take(ANCHORS[1])).map(stem);
        let anchors = order::distinct(anchors);
        let leading = leading.filter(|token| !joins(token)).take(ANCHORS[0]);
        let heads = order::distinct(leading.chain(following.take(ANCHORS[1])).map(stem));
        let nearest = [&before, &after].map(|side| side.iter().find(named).map(stem));
        Self { before, after, words, anchors, heads, nearest }
    }

    /// The share of content words in common, of those of the poorer side.
    /// Words that may stand for one another count as the same.
    pub(super) fn shared(&self, other: &Self) -> Permille {
        let fewer = self.words.len().min(other.words.len());
        Permille::ratio(common(&self.words, &other.words) as u64, fewer.max(2) as u64)
    }

    /// Whether half of the words that the claims hang on are in common, of
    /// those of the poorer side.
    pub(super) fn is_anchored(&self, other: &Self) -> bool {
        let common = common(&self.anchors, &other.anchors);
        common > 0 && common * 2 >= self.anchors.len().min(other.anchors.len())
    }

    /// Whether the nearest content words before or after both may stand for one another,
    /// the verb or noun that the claim belongs to; or all that the poorer one hangs on
    /// stands around the other, by two words or more.
    pub(super) fn hangs_on_same(&self, other: &Self) -> bool {
        let (one, two) = (self.nearest.iter().flatten(), || other.nearest.iter().flatten());
        let meets = one.into_iter().any(|one| two().any(|two| one == two || are_related(one, two)));
        let fewer = self.heads.len().min(other.heads.len());
        meets || fewer > 1 && common(&self.heads, &other.heads) == fewer
    }

    /// How many of the nearest four neighbours are the same words in the same
    /// places: two before, two after. Where a sentence ends says nothing.
    pub(super) fn slot(&self, other: &Self) -> usize {
        same(&self.before, &other.before) + same(&self.after, &other.after)
    }
}

/// How many words stand on both sides, or have one there that may stand for
/// them; of the side that has fewer such words.
fn common(one: &[&str], other: &[&str]) -> usize {
    let held = |these: &[&str], those: &[&str]| {
        let stands = |word: &&&str| {
            those.binary_search(word).is_ok() || those.iter().any(|second| are_related(word, second))
        };
        these.iter().filter(stands).count()
    };
    held(one, other).min(held(other, one))
}

fn same(x: &[&Token], y: &[&Token]) -> usize {
    let ends = |token: &Token| matches!(&*token.norm, "." | "!" | "?");
    (0..2)
        .take_while(|at| match (x.get(*at), y.get(*at)) {
            (Some(one), Some(other)) => one.norm == other.norm && !ends(one),
            _ => false,
        })
        .count()
}
