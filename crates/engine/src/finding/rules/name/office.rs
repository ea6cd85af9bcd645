//! Somebody who is called by the same office or role on both sides, and named on one
//! of them or on none: "the former secretary of the harbour board".

use crate::claim::Grammar;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::lexicon::is_function_word;
use crate::report::{Claim, ClaimValue, FindingKind, Relation, SentenceId};
use crate::span::{Permille, Span};
use crate::token::Token;

/// From this strength on both sentences tell the same thing.
const REWORDED: Permille = Permille::new(700);
/// So many words before the noun of a role belong to it.
const LEADS: usize = 3;
/// More roles than this make a list.
const MOST: usize = 8;

/// A role as its sentence has it.
struct Office<'l> {
    /// Its words, in normal form.
    norms: Vec<&'l str>,
    words: Words,
    /// Whether somebody is named beside it.
    named: bool,
}

/// Agreements on roles of two words or more that are the same, outside of what
/// `drafts` show already. Linear in the sentences of both sides.
pub(super) fn apply(linked: &Linked<'_>, drafts: &[Draft]) -> Vec<Draft> {
    if linked.link.strength < REWORDED {
        return Vec::new();
    }
    let (a, b) = (offices(&linked.sides.a), offices(&linked.sides.b));
    let shown = |words: Words, side: fn(&Draft) -> Words| {
        drafts.iter().any(|draft| side(draft).span.overlaps(words.span))
    };
    let mut found: Vec<Draft> = Vec::new();
    for x in &a {
        // Two who are named are compared by their names.
        let Some(y) = b.iter().find(|y| x.norms == y.norms && !(x.named && y.named)) else { continue };
        if shown(x.words, |draft| draft.a) || shown(y.words, |draft| draft.b) {
            continue;
        }
        let mut draft = Draft::of_words(linked.link, FindingKind::Name, x.words, y.words);
        (draft.rule, draft.relation) = ("name.office", Relation::Agrees);
        draft.weigh(300);
        found.push(draft);
    }
    found
}

/// The roles of one side, each once, in order.
fn offices<'l>(side: &Side<'l>) -> Vec<Office<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let of_sentence = |id: &SentenceId| {
        let (tokens, claims) = (side.analysis.sentence(id.index()), side.analysis.claims(*id));
        let found = (0..tokens.len()).filter_map(|at| {
            let within = &tokens[range(tokens, at, grammar)?];
            let span = within.first()?.span.join(within.last()?.span);
            let norms = within.iter().map(|token| &*token.norm).collect();
            let named = claims.iter().any(|claim| is_role(claim, span));
            Some(Office { norms, words: Words { sentence: *id, span, claim: None }, named })
        });
        found.collect::<Vec<_>>()
    };
    let mut found: Vec<Office<'l>> = Vec::new();
    for office in side.sentences.iter().flat_map(of_sentence).take(MOST) {
        if found.iter().all(|known| known.norms != office.norms) {
            found.push(office);
        }
    }
    found
}

/// Whether a claim names somebody whose role stands at `span`.
fn is_role(claim: &Claim, span: Span) -> bool {
    matches!(&claim.value, ClaimValue::Name(name) if name.role_span.is_some_and(|role| role.overlaps(span)))
}

/// The tokens of the role whose noun is the token at `at`: with the words right before
/// it and what it is "of"; `None` when it is no role, or a bare one.
fn range(tokens: &[Token], at: usize, grammar: &Grammar) -> Option<std::ops::Range<usize>> {
    let noun = |at: usize| tokens.get(at).is_some_and(|token| grammar.roles.holds(&token.norm));
    // "Deputy mayor" is one role, and ends with its last noun.
    if !noun(at) || noun(at + 1) {
        return None;
    }
    let leads = |token: &&Token| {
        token.is_word()
            && !is_function_word(&token.norm)
            && !grammar.stops.holds(&token.norm)
            && !grammar.said.holds(&token.norm)
            && !token.norm.ends_with("ly")
    };
    let before = tokens[..at].iter().rev().take(LEADS).take_while(leads).count();
    let of = tokens.get(at + 1).is_some_and(|of| grammar.share_joints.holds(&of.norm));
    let named = tokens.get(at + 2).filter(|_| of).is_some_and(|token| leads(&token));
    let end = at + 1 + if named { 2 } else { 0 };
    let whole = at - before..end;
    (whole.len() > 1).then_some(whole)
}
