//! Somebody who is called by the same office or role on both sides, and named on one
//! of them or on none: "the former secretary of trade"; and a place that is called by
//! the same words without a name: "at the bus station".

use std::ops::Range;

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
/// Words before a verb.
const VERBAL: [&str; 7] = ["to", "will", "would", "can", "could", "may", "should"];
/// More than this make a list.
const MOST: usize = 16;

/// A role or place as its sentence has it.
struct Office<'l> {
    kind: FindingKind,
    /// Its words, in normal form.
    norms: Vec<&'l str>,
    words: Words,
    /// Whether somebody is named beside the role.
    named: bool,
    /// Whether something is told to be at the place.
    scene: bool,
}

/// Agreements on roles and places of two words or more that are the same, outside of what
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
        let same = |y: &&Office<'_>| x.kind == y.kind && x.norms == y.norms && !(x.named && y.named);
        let Some(y) = b.iter().find(same) else { continue };
        if x.kind == FindingKind::Place && !x.scene && !y.scene {
            continue;
        }
        if shown(x.words, |draft| draft.a) || shown(y.words, |draft| draft.b) {
            continue;
        }
        let mut draft = Draft::of_words(linked.link, x.kind, x.words, y.words);
        draft.rule = if x.kind == FindingKind::Place { "name.scene" } else { "name.office" };
        draft.relation = Relation::Agrees;
        // Once for a pair of articles.
        draft.param("a-name", x.norms.join(" "));
        draft.param("b-name", y.norms.join(" "));
        draft.weigh(300);
        found.push(draft);
    }
    found
}

/// The roles and places of one side, each once, in order.
fn offices<'l>(side: &Side<'l>) -> Vec<Office<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let of_sentence = |id: &SentenceId| {
        let (tokens, claims) = (side.analysis.sentence(id.index()), side.analysis.claims(*id));
        let found = (0..tokens.len()).filter_map(|at| {
            let (kind, range) = range(tokens, at, grammar)?;
            let scene = is_scene(&tokens[..range.start], grammar);
            let within = &tokens[range];
            // What has a capital is a name, and told as one.
            let named_place =
                || within.iter().any(|token| starts_large(token.span.of(&side.analysis.article.text)));
            if kind == FindingKind::Place && named_place() {
                return None;
            }
            let span = within.first()?.span.join(within.last()?.span);
            let norms = within.iter().map(|token| &*token.norm).collect();
            let named = claims.iter().any(|claim| is_role(claim, span));
            Some(Office { kind, norms, words: Words { sentence: *id, span, claim: None }, named, scene })
        });
        found.collect::<Vec<_>>()
    };
    let mut found: Vec<Office<'l>> = Vec::new();
    for office in side.sentences.iter().flat_map(of_sentence).take(MOST) {
        if found.iter().all(|known| known.norms != office.norms || known.kind != office.kind) {
            found.push(office);
        }
    }
    found
}

/// Whether a claim names somebody whose role stands at `span`.
fn is_role(claim: &Claim, span: Span) -> bool {
    matches!(&claim.value, ClaimValue::Name(name) if name.role_span.is_some_and(|role| role.overlaps(span)))
}

fn starts_large(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether some words end in one that says where something was, and an article.
fn is_scene(before: &[Token], grammar: &Grammar) -> bool {
    let article = |token: &&Token| grammar.definite.holds(&token.norm) || grammar.articles.holds(&token.norm);
    before
        .iter()
        .rev()
        .find(|token| !article(token))
        .is_some_and(|lead| grammar.place_before.holds(&lead.norm))
}

/// The tokens of the role or place whose noun is the token at `at`: with the words
/// right before it and what a role is "of"; `None` when it is none, or a bare one.
fn range(tokens: &[Token], at: usize, grammar: &Grammar) -> Option<(FindingKind, Range<usize>)> {
    let role = |norm: &str| grammar.roles.holds(norm);
    let place = |norm: &str| grammar.places.holds(norm) || grammar.organisations.holds(norm);
    let is = |at: usize, noun: &dyn Fn(&str) -> bool| tokens.get(at).is_some_and(|token| noun(&token.norm));
    // "Deputy mayor" is one role, and ends with its last noun, and so does "bus station
    // square".
    if is(at + 1, &role) || is(at + 1, &place) || !is(at, &role) && !is(at, &place) {
        return None;
    }
    let kind = if is(at, &role) { FindingKind::Name } else { FindingKind::Place };
    let leads = |token: &&Token| {
        token.is_word()
            && !is_function_word(&token.norm)
            && !grammar.stops.holds(&token.norm)
            && !grammar.said.holds(&token.norm)
            && !token.norm.ends_with("ly")
    };
    let before = tokens[..at].iter().rev().take(LEADS).take_while(leads).count();
    let of = tokens.get(at + 1).is_some_and(|of| grammar.share_joints.holds(&of.norm)) && is(at, &role);
    let named = tokens.get(at + 2).filter(|_| of).is_some_and(|token| leads(&token));
    let end = at + 1 + if named { 2 } else { 0 };
    let whole = at - before..end;
    // "To become chairman".
    let verb = whole.start.checked_sub(1).is_some_and(|lead| VERBAL.contains(&&*tokens[lead].norm));
    (whole.len() > 1 && !verb).then_some((kind, whole))
}
