//! Amounts of linked sentences, paired by what they count and where they stand.

use crate::claim::{Grammar, unit};
use crate::finding::context::Context;
use crate::finding::draft::{Draft, span_with_counted};
use crate::finding::interval::{self, Comparison};
use crate::finding::linked::{Linked, Side, tokens_in};
use crate::finding::pairing::{Candidate, best};
use crate::report::{Amount, Claim, ClaimValue, FindingKind, LinkKind, Relation};
use crate::token::Token;

/// Two amounts that fit less than this are about different things.
const FITS: u32 = 450;
/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 600;

/// An amount with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    amount: &'l Amount,
    head: Option<&'l Token>,
    class: Option<&'l str>,
    context: Context<'l>,
}

/// Findings on the amounts of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            if let Some(fit) = fit(x, y).filter(|fit| *fit >= FITS) {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    best(candidates)
        .into_iter()
        .filter_map(|pair| {
            let (x, y) = (&a[pair.a], &b[pair.b]);
            Some(draft(linked, x, y, pair.fit, interval::compare(x.amount, y.amount)?))
        })
        .collect()
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let language = side.analysis.article.language.as_deref();
    let Some(grammar) = Grammar::of(language) else { return Vec::new() };
    side.claims()
        .filter_map(|claim| {
            let ClaimValue::Number(amount) = &claim.value else { return None };
            let tokens = side.tokens(claim);
            let counted = amount.of.as_ref().map(|of| tokens_in(tokens, of.span)).unwrap_or_default();
            let head = head(counted, grammar);
            let class = head.and_then(|head| grammar.classes.get(&head.norm)).map(|class| &**class);
            let context = Context::of(tokens, span_with_counted(claim), grammar);
            Some(Entry { claim, amount, head, class, context })
        })
        .collect()
}

/// The word that names what is counted: the last before an "of", else the last.
fn head<'t>(counted: &'t [Token], grammar: &Grammar) -> Option<&'t Token> {
    let end =
        counted.iter().position(|token| grammar.share_joints.holds(&token.norm)).unwrap_or(counted.len());
    counted[..end].iter().rev().find(|token| token.is_word())
}

/// How well two amounts fit as values of one thing; `None` when their units
/// or what they count are different things.
fn fit(x: &Entry<'_>, y: &Entry<'_>) -> Option<u32> {
    let kind = |entry: &Entry<'_>| entry.amount.unit.as_deref().map(|code| unit::kind(code).to_owned());
    if kind(x) != kind(y) {
        return None;
    }
    let slot = x.context.slot(&y.context);
    let shared = u32::from(x.context.shared(&y.context).get());
    let about = match (x.head, y.head) {
        (Some(m), Some(n)) if m.stem == n.stem => 450,
        (Some(_), Some(_)) if x.class.is_some() && x.class == y.class => 400,
        (Some(_), Some(_)) if slot >= 3 => 200,
        (Some(_), Some(_)) => return None,
        (None, None) => 250,
        _ => 150,
    };
    let same_value = u32::from(x.amount.low == y.amount.low && x.amount.high == y.amount.high) * 150;
    let slots = u32::try_from(slot).unwrap_or(0) * 100;
    Some(about + shared * 3 / 10 + slots + same_value)
}

fn draft(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32, comparison: Comparison) -> Draft {
    let mut draft = Draft::of_claims(linked.link, FindingKind::Number, x.claim, y.claim);
    draft.rule = if x.amount.unit.is_some() {
        if x.amount.unit == y.amount.unit { "number.same-unit" } else { "number.other-unit" }
    } else {
        "number.same-thing"
    };
    draft.relation = comparison.relation;
    draft.reading = comparison.reading;
    draft.param("a-value", value(x.amount));
    draft.param("b-value", value(y.amount));
    for (name, amount) in [("a-unit", x.amount), ("b-unit", y.amount)] {
        if let Some(unit) = &amount.unit {
            draft.param(name, unit.clone());
        }
    }
    for (name, amount) in [("a-of", x.amount), ("b-of", y.amount)] {
        if let Some(of) = &amount.of {
            draft.param(name, of.text.clone());
        }
    }
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    let sure = fit >= SURE || near && fit >= FITS + 50;
    draft.maybe = comparison.relation != Relation::Agrees && (!sure || comparison.far);
    draft.weigh(fit);
    draft
}

/// An amount as digits: `26`, `20..30`, `20..` or `..30`.
fn value(amount: &Amount) -> String {
    match (amount.low, amount.high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (low, high) => {
            let end = |end: Option<crate::report::Decimal>| end.map(String::from).unwrap_or_default();
            format!("{}..{}", end(low), end(high))
        }
    }
}
