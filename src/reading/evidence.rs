//! What is shown about one link: values, sentences with their word diff,
//! reasons, and where else the same is told.

use std::rc::Rc;

use crossread_engine::report::{
    Article, Finding, Link, LinkId, Pair, Passage, Relation, Role, Sentence, SentenceId,
};
use crossread_engine::{Permille, Report, Sides, Span};

use super::lean::{Lean, lean};
use super::prose::{parted, shared, without_bullet};
use super::run::{Piece, Run, RunKind, cut};
use super::told::{is_same_words, remark, why};
use super::{Mark, Reading, Side};

/// What is shown about one link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The link.
    pub link: LinkId,
    /// Its mark.
    pub mark: Mark,
    /// Its findings, the most telling first, agreements last.
    pub values: Vec<Value>,
    /// Its sentences, marked.
    pub sentences: Sides<Vec<Shown>>,
    /// Which words of the two are underlined.
    pub lean: Lean,
    /// How sure the link is.
    pub strength: Permille,
    /// Why these are linked, the greatest share first, as sentences.
    pub reasons: Vec<(Rc<str>, Rc<str>)>,
    /// The other links of these sentences.
    pub others: Vec<Other>,
}

/// A finding on the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The finding.
    pub finding: u32,
    /// How the two stand to each other.
    pub relation: Relation,
    /// What it is about, for the reader.
    pub about: &'static str,
    /// The words of both.
    pub texts: Sides<Rc<str>>,
    /// Why, for the reader.
    pub why: Rc<str>,
    /// Whether an agreement is told in the same words.
    pub same_words: bool,
    /// What else an agreement rests on, for the reader.
    pub remark: Option<Rc<str>>,
    /// Whether it is uncertain.
    pub maybe: bool,
}

/// A sentence of the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The sentence.
    pub sentence: SentenceId,
    /// Whether it stands in a headline or heading.
    pub is_heading: bool,
    /// Its words; [`RunKind::Shared`] marks those that [`Lean`] names.
    pub runs: Vec<Run>,
}

/// Another link of one of the sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The link.
    pub link: LinkId,
    /// Its mark.
    pub mark: Mark,
    /// The side on which its sentence stands.
    pub side: Side,
    /// The sentence.
    pub text: Rc<str>,
}

impl Evidence {
    /// What is shown about `link`; `None` when the report does not hold it.
    #[must_use]
    pub fn of(report: &Report, reading: &Reading, link: LinkId) -> Option<Self> {
        let pair = reading.pair(report)?;
        let articles = reading.texts(report)?;
        let tie = reading.tie(link)?;
        let link = pair.links.iter().find(|own| own.id == link)?;
        let own = pair.findings.iter().filter(|finding| finding.link == Some(link.id));
        let (maybe, certain): (Vec<&Finding>, Vec<&Finding>) = own.partition(|finding| finding.maybe);
        let in_order = [certain, maybe].into_iter().flat_map(|findings| {
            ORDER.into_iter().flat_map(move |relation| {
                findings.clone().into_iter().filter(move |finding| finding.relation == relation)
            })
        });
        let (lean, words) = lean(link, articles);
        Some(Self {
            link: link.id,
            mark: tie.mark,
            values: in_order.map(value).collect(),
            sentences: Sides {
                a: shown(pair, link, Side::A, articles.a, RunKind::Plain, underlined(&words.a)),
                b: shown(pair, link, Side::B, articles.b, RunKind::Plain, underlined(&words.b)),
            },
            lean,
            strength: link.strength,
            reasons: link
                .reasons
                .iter()
                .map(|reason| (reason_name(&reason.code), reason.text.as_str().into()))
                .collect(),
            others: others(reading, link, articles),
        })
    }
}

/// The sentences of a link with the marks of this link alone, as rows show them.
#[must_use]
pub fn marked(report: &Report, reading: &Reading, link: LinkId) -> Option<Sides<Vec<Shown>>> {
    let pair = reading.pair(report)?;
    let articles = reading.texts(report)?;
    let link = pair.links.iter().find(|own| own.id == link)?;
    let within = |side: Side| -> Vec<Span> {
        let own = if side == Side::A { &link.a } else { &link.b };
        let sentences = &side.of(&articles).sentences;
        own.iter().filter_map(|id| sentences.get(id.index())).map(|sentence| sentence.span).collect()
    };
    let spans = Sides { a: within(Side::A), b: within(Side::B) };
    let touches = |own: &[Span], passage: Span| own.iter().any(|span| span.overlaps(passage));
    let common: Vec<&Passage> = pair
        .passages
        .iter()
        .filter(|passage| reading.sieve.lets_passage(passage))
        .filter(|passage| touches(&spans.a, passage.a) && touches(&spans.b, passage.b))
        .collect();
    let pieces = |side: Side| common.iter().flat_map(|passage| shared(passage, side)).collect();
    let base = if reading.tie(link.id)?.mark == Mark::Related { RunKind::Plain } else { RunKind::Linked };
    Some(Sides {
        a: shown(pair, link, Side::A, articles.a, base, pieces(Side::A)),
        b: shown(pair, link, Side::B, articles.b, base, pieces(Side::B)),
    })
}

/// What a reason is about, for the reader.
fn reason_name(code: &str) -> Rc<str> {
    if code.starts_with("kind-") { "kind".into() } else { code.replace('-', " ").into() }
}

fn underlined(words: &[Span]) -> Vec<Piece> {
    words.iter().map(|span| (*span, RunKind::Shared)).collect()
}

/// Strength as a word.
#[must_use]
pub(crate) const fn strength_word(strength: Permille) -> &'static str {
    match strength.get() {
        0..=399 => "weak",
        400..=649 => "fair",
        650..=849 => "strong",
        _ => "very strong",
    }
}

/// What parts comes before what agrees.
const ORDER: [Relation; 3] = [Relation::Differs, Relation::Compatible, Relation::Agrees];

fn value(finding: &Finding) -> Value {
    Value {
        finding: finding.id,
        relation: finding.relation,
        about: super::kind_name(finding.kind),
        texts: Sides { a: finding.a.text.as_str().into(), b: finding.b.text.as_str().into() },
        why: why(finding),
        same_words: is_same_words(finding.agreement.as_ref()),
        remark: remark(finding),
        maybe: finding.maybe,
    }
}

/// Whether a sentence stands in a headline or heading.
#[must_use]
pub fn is_heading(article: &Article, sentence: &Sentence) -> bool {
    let block = article.blocks.get(sentence.block as usize);
    block.is_some_and(|block| matches!(block.role, Role::Headline | Role::Heading))
}

fn shown(
    pair: &Pair,
    link: &Link,
    side: Side,
    article: &Article,
    base: RunKind,
    mut pieces: Vec<Piece>,
) -> Vec<Shown> {
    let own = if side == Side::A { &link.a } else { &link.b };
    pieces.extend(
        pair.findings
            .iter()
            .filter(|finding| finding.link == Some(link.id))
            .filter_map(|finding| parted(finding, side)),
    );
    own.iter()
        .filter_map(|id| article.sentences.get(id.index()))
        .map(|sentence| {
            let near: Vec<Piece> =
                pieces.iter().filter(|(span, _)| span.overlaps(sentence.span)).copied().collect();
            let span = without_bullet(&article.text, sentence.span);
            let runs = cut(&article.text, span, base, &near);
            Shown { sentence: sentence.id, is_heading: is_heading(article, sentence), runs }
        })
        .collect()
}

fn others(reading: &Reading, link: &Link, articles: Sides<&Article>) -> Vec<Other> {
    let mut others = Vec::new();
    for side in Side::BOTH {
        let own = if side == Side::A { &link.a } else { &link.b };
        let far = side.other();
        for tie in own.iter().flat_map(|sentence| reading.ties_of(side, *sentence)) {
            let known = |other: &Other| other.link == tie.link;
            if tie.link == link.id || others.iter().any(known) {
                continue;
            }
            let article = far.of(&articles);
            let first = far.of(&tie.sentences).first();
            if let Some(sentence) = first.and_then(|id| article.sentences.get(id.index())) {
                others.push(Other {
                    link: tie.link,
                    mark: tie.mark,
                    side: far,
                    text: sentence.span.of(&article.text).into(),
                });
            }
        }
    }
    others
}
