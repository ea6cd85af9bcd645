//! A finding in the making.

use std::borrow::Cow;

use super::source;
use crate::analysis::Analysis;
use crate::report::{
    Agreement, Claim, ClaimId, ClaimValue, Evidence, Finding, FindingKind, Link, LinkId, LinkKind, Pair,
    Params, Reading, Relation, SentenceId, WordingOf,
};
use crate::span::{Permille, Span};

/// A finding before it has an id and its words.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    link: LinkId,
    strength: Permille,
    link_kind: LinkKind,
    pub(super) kind: FindingKind,
    pub(super) relation: Relation,
    pub(super) reading: Option<Reading>,
    pub(super) rule: &'static str,
    pub(super) a: Words,
    pub(super) b: Words,
    params: Params,
    pub(super) weight: Permille,
    pub(super) maybe: bool,
}

/// The words of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) sentence: SentenceId,
    pub(super) span: Span,
    pub(super) claim: Option<ClaimId>,
}

impl Draft {
    /// A finding on two claims; relation, reading, rule and weight are to be set.
    pub(super) fn of_claims(link: &Link, kind: FindingKind, a: &Claim, b: &Claim) -> Self {
        let words = |claim: &Claim| Words {
            sentence: claim.sentence,
            span: span_with_counted(claim),
            claim: Some(claim.id),
        };
        Self::of_words(link, kind, words(a), words(b))
    }

    /// A finding on words of both sides; relation, reading, rule and weight are to be set.
    pub(super) fn of_words(link: &Link, kind: FindingKind, a: Words, b: Words) -> Self {
        Self { link: link.id, strength: link.strength, link_kind: link.kind, ..Self::of_article(kind, a, b) }
    }

    /// A finding on words of one article that no link joins.
    pub(super) fn of_article(kind: FindingKind, a: Words, b: Words) -> Self {
        Self {
            link: LinkId::default(),
            strength: Permille::MAX,
            link_kind: LinkKind::Related,
            kind,
            relation: Relation::Agrees,
            reading: None,
            rule: "",
            a,
            b,
            params: Params::new(),
            weight: Permille::default(),
            maybe: false,
        }
    }

    /// Adds a value for the sentence.
    pub(super) fn param(&mut self, name: &'static str, value: String) {
        self.params.insert(Cow::Borrowed(name), value);
    }

    /// Adds a value of one side, `a` or `b`, when there is one.
    pub(super) fn param_of(&mut self, side: &'static str, name: &'static str, value: Option<String>) {
        if let Some(value) = value {
            self.params.insert(Cow::Owned(format!("{side}-{name}")), value);
        }
    }

    /// Sets the weight: what is said differently before what is said alike,
    /// near-copies before loose links, good fits before poor ones. `fit` is
    /// the rule's own, 0 to about 1000.
    pub(super) fn weigh(&mut self, fit: u32) {
        let base = match self.relation {
            Relation::Differs => 450,
            Relation::Compatible => 250,
            Relation::Agrees => 50,
        };
        let near = match self.link_kind {
            LinkKind::SameWords | LinkKind::NearCopy => 200,
            LinkKind::Reworded => 100,
            LinkKind::Related => 0,
        };
        let strength = u32::from(self.strength.get()) / 10;
        let fits = fit.min(1000) / 4;
        let sure = if self.maybe { 2 } else { 1 };
        self.weight = Permille::new(u16::try_from((base + near + strength + fits) / sure).unwrap_or(1000));
    }

    /// Sets the weight of what is hardly a difference: another spelling.
    pub(super) fn weigh_little(&mut self, fit: u32) {
        self.weigh(fit);
        self.weight = Permille::new(self.weight.get() / 4 * 3);
    }

    /// What an entry on names is about, which is told once for a pair: its
    /// rule and both names. `None` for what stands for itself.
    pub(super) fn subject(&self) -> Option<(&'static str, &str, &str)> {
        let name = |side: &str| self.params.get(side).map(String::as_str);
        match self.rule {
            "name.same" | "name.role" => Some(("name.same", name("a-name")?, name("b-name")?)),
            rule if rule.starts_with("name.") => Some((self.rule, name("a-name")?, name("b-name")?)),
            _ => None,
        }
    }

    /// The order of entries: the weightiest first, then those that stand
    /// earlier. Exchanging the sides changes nothing.
    pub(super) fn rank(&self) -> (std::cmp::Reverse<Permille>, u64, u32) {
        let (a, b) = (self.a.span.start, self.b.span.start);
        (std::cmp::Reverse(self.weight), u64::from(a) + u64::from(b), a.min(b))
    }

    /// The finding with its words, the `id`-th of its pair.
    pub(super) fn finish(self, id: u32, a: &Analysis, b: &Analysis, pair: &Pair) -> Finding {
        let evidence = |words: Words, analysis: &Analysis| Evidence {
            sentence: words.sentence,
            span: words.span,
            text: words.span.of(&analysis.article.text).to_owned(),
            claim: words.claim.or_else(|| manner(analysis, words, self.kind)),
        };
        let agreement = (self.relation == Relation::Agrees).then(|| Agreement {
            source: source::shared(a, self.a.sentence, b, self.b.sentence),
            ..agreement(&self, pair)
        });
        Finding {
            id,
            link: Some(self.link),
            kind: self.kind,
            relation: self.relation,
            reading: self.reading,
            a: evidence(self.a, a),
            b: evidence(self.b, b),
            rule: Cow::Borrowed(self.rule),
            params: self.params,
            why: String::new(),
            weight: self.weight,
            maybe: self.maybe,
            agreement,
        }
    }

    /// What it is about and where: findings of several links may be the same.
    pub(super) fn key(&self) -> (FindingKind, Span, Span) {
        (self.kind, self.a.span, self.b.span)
    }
}

/// The claim of `kind` on how something is told that `words` hold, the first of several.
fn manner(analysis: &Analysis, words: Words, kind: FindingKind) -> Option<ClaimId> {
    let is_of = |value: &ClaimValue| {
        matches!(
            (kind, value),
            (FindingKind::Negation, ClaimValue::Negation(_))
                | (FindingKind::Certainty, ClaimValue::Certainty(_))
                | (FindingKind::Extent, ClaimValue::Extent(_))
                | (FindingKind::Cause, ClaimValue::Cause(_))
        )
    };
    let mut claims = analysis.claims(words.sentence).iter();
    claims.find(|claim| is_of(&claim.value) && words.span.contains(claim.span)).map(|claim| claim.id)
}

/// Whether an agreement is told in words that both articles share.
fn agreement(draft: &Draft, pair: &Pair) -> Agreement {
    // The longest; among equals, one whose choice does not depend on which
    // article comes first.
    let shared = pair
        .passages
        .iter()
        .filter(|passage| passage.a.contains(draft.a.span) && passage.b.contains(draft.b.span))
        .min_by_key(|passage| {
            (std::cmp::Reverse(passage.words), passage.a.min(passage.b), passage.a.max(passage.b))
        });
    Agreement {
        wording: if shared.is_some() { WordingOf::Same } else { WordingOf::Own },
        passage: shared.map(|passage| passage.id),
        source: None,
        articles: vec![pair.a, pair.b],
        independent: if shared.is_some() { 1 } else { 2 },
    }
}

/// The words of a claim, with what it counts.
pub(super) fn span_with_counted(claim: &Claim) -> Span {
    match &claim.value {
        ClaimValue::Number(amount) => amount.of.as_ref().map_or(claim.span, |of| claim.span.join(of.span)),
        _ => claim.span,
    }
}
