//! The lists of findings: differences, agreements, told by one only.

use std::rc::Rc;

use crossread_engine::report::{
    Agreement, Article, Finding, FindingKind, LinkId, Only, Pair, Relation, SentenceId, WordingOf,
};
use crossread_engine::{Sides, Span};

use super::{Mark, Side, Sieve, Tie};
use crate::state::{FindingKey, Note, SlotId};

/// The lists of one pair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingLists {
    /// What differs, then what may both hold.
    pub differences: Vec<Rc<Entry>>,
    /// Same values.
    pub agree: Vec<Rc<Entry>>,
    /// Minor differences, when they are folded.
    pub minor: Vec<Rc<Entry>>,
    /// Uncertain findings.
    pub maybe: Vec<Rc<Entry>>,
    /// What only one tells.
    pub only: Sides<Vec<OnlyEntry>>,
}

/// A row of a list: one finding, or alike ones folded together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its first finding.
    pub finding: u32,
    /// The link it rests on.
    pub link: LinkId,
    /// What it is about.
    pub kind: FindingKind,
    /// How the two stand to each other.
    pub relation: Relation,
    /// Whether an agreement is told in the same words.
    pub same_words: bool,
    /// What else an agreement rests on, for the reader.
    pub remark: Option<Rc<str>>,
    /// The wordings of each side, without repeats.
    pub wordings: Sides<Vec<Rc<str>>>,
    /// Why, for the reader.
    pub why: Rc<str>,
    /// All findings folded into it.
    pub findings: Vec<u32>,
    /// Name of its first finding that lasts over comparisons.
    pub key: FindingKey,
}

impl Entry {
    /// Its mark.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        match self.relation {
            Relation::Differs => Mark::Differs,
            Relation::Compatible => Mark::Both,
            Relation::Agrees => Mark::Other,
        }
    }

    /// Whether it is only on who or where.
    #[must_use]
    pub const fn is_name(&self) -> bool {
        matches!(self.kind, FindingKind::Name | FindingKind::Place)
    }
}

/// Something only one article tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlyEntry {
    /// Its first sentence.
    pub sentence: SentenceId,
    /// Its words.
    pub text: Rc<str>,
    /// How many sentences tell it.
    pub sentences: usize,
}

/// All that a finding can be about.
pub const KINDS: [FindingKind; 12] = [
    FindingKind::Number,
    FindingKind::Date,
    FindingKind::Name,
    FindingKind::Place,
    FindingKind::Speaker,
    FindingKind::Quote,
    FindingKind::Negation,
    FindingKind::Certainty,
    FindingKind::Extent,
    FindingKind::Ties,
    FindingKind::Cause,
    FindingKind::Wording,
];

/// What a finding is about, for the reader.
#[must_use]
pub const fn kind_name(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Number => "Number",
        FindingKind::Date => "Date",
        FindingKind::Name => "Name",
        FindingKind::Place => "Place",
        FindingKind::Speaker => "Speaker",
        FindingKind::Quote => "Quote",
        FindingKind::Negation => "Yes or no",
        FindingKind::Certainty => "Certainty",
        FindingKind::Extent => "Extent",
        FindingKind::Ties => "Relation",
        FindingKind::Cause => "Cause",
        FindingKind::Wording => "Wording",
    }
}

pub(super) fn lists(pair: &Pair, articles: Sides<&Article>, ties: &[Tie], sieve: &Sieve) -> FindingLists {
    let is_shown = |link: LinkId| ties.binary_search_by_key(&link, |tie| tie.link).is_ok();
    let on_shown =
        |finding: &&Finding| finding.link.is_none_or(is_shown) && !sieve.kinds.contains(&finding.kind);
    let shown: Vec<&Finding> = pair.findings.iter().filter(on_shown).collect();
    let slots = articles.as_ref().map(|article| SlotId(article.id.parse().unwrap_or_default()));
    let list = |wanted: &dyn Fn(&Finding) -> bool| fold(shown.iter().copied().filter(|f| wanted(f)), slots);
    let certain = |relation| list(&|f| !f.maybe && f.relation == relation && !sieve.folds(f));
    let mut differences = certain(Relation::Differs);
    differences.extend(certain(Relation::Compatible));
    FindingLists {
        differences,
        agree: certain(Relation::Agrees),
        minor: list(&|f| !f.maybe && sieve.folds(f)),
        maybe: list(&|f| f.maybe),
        only: Sides {
            a: pair.only_in.a.iter().filter_map(|only| only_entry(only, articles.a)).collect(),
            b: pair.only_in.b.iter().filter_map(|only| only_entry(only, articles.b)).collect(),
        },
    }
}

/// The entries that are shown, and those that the reader said are of no use.
#[must_use]
pub fn set_apart(entries: &[Rc<Entry>], notes: &[Note]) -> (Vec<Rc<Entry>>, Vec<Rc<Entry>>) {
    let is_useless = |entry: &Rc<Entry>| notes.iter().any(|note| note.useless && note.key == entry.key);
    entries.iter().cloned().partition(|entry| !is_useless(entry))
}

fn only_entry(only: &Only, article: &Article) -> Option<OnlyEntry> {
    let first = article.sentences.get(only.sentences.first()?.index())?;
    Some(OnlyEntry {
        sentence: first.id,
        text: first.span.of(&article.text).into(),
        sentences: only.sentences.len(),
    })
}

/// Folds findings of one kind that share the words of one side: the same
/// place, or for agreements the same words, wherever they are repeated.
fn fold<'a>(findings: impl Iterator<Item = &'a Finding>, slots: Sides<SlotId>) -> Vec<Rc<Entry>> {
    let mut entries: Vec<(Sides<(SentenceId, Span)>, Entry)> = Vec::new();
    for finding in findings {
        let Some(link) = finding.link else { continue };
        let at = Sides { a: (finding.a.sentence, finding.a.span), b: (finding.b.sentence, finding.b.span) };
        let alike = entries.iter_mut().find(|(place, entry)| {
            entry.kind == finding.kind
                && entry.relation == finding.relation
                && (place.a == at.a || place.b == at.b || repeats(entry, finding))
        });
        match alike {
            Some((_, entry)) => {
                entry.findings.push(finding.id);
                add(&mut entry.wordings.a, &finding.a.text);
                add(&mut entry.wordings.b, &finding.b.text);
            }
            None => entries.push((at, entry(finding, link, slots))),
        }
    }
    entries.into_iter().map(|(_, entry)| Rc::new(entry)).collect()
}

/// Whether an agreement says again what an entry says already.
fn repeats(entry: &Entry, finding: &Finding) -> bool {
    let holds = |wordings: &[Rc<str>], text: &str| wordings.iter().any(|known| **known == *text);
    finding.relation == Relation::Agrees
        && (holds(&entry.wordings.a, &finding.a.text) || holds(&entry.wordings.b, &finding.b.text))
}

fn add(wordings: &mut Vec<Rc<str>>, text: &str) {
    if !wordings.iter().any(|known| **known == *text) {
        wordings.push(text.into());
    }
}

fn entry(finding: &Finding, link: LinkId, slots: Sides<SlotId>) -> Entry {
    Entry {
        finding: finding.id,
        link,
        kind: finding.kind,
        relation: finding.relation,
        same_words: is_same_words(finding.agreement.as_ref()),
        remark: remark(finding),
        wordings: Sides { a: vec![finding.a.text.as_str().into()], b: vec![finding.b.text.as_str().into()] },
        why: why(finding).into(),
        findings: vec![finding.id],
        key: FindingKey::of(finding, slots.a, slots.b),
    }
}

/// Why, without the words of both at its end: they stand above it. Nothing where
/// both give the very same words.
pub(super) fn why(finding: &Finding) -> String {
    let [a, b] =
        [&finding.a, &finding.b].map(|own| own.text.trim_matches(|c| matches!(c, '"' | '“' | '”' | '„')));
    let without = |(head, tail): (&str, &str)| {
        let tail = tail.strip_prefix(a)?;
        if tail == "”." {
            return Some(String::new());
        }
        let (name, tail) = tail.strip_prefix("” in ")?.split_once(", “")?;
        let other = tail.strip_prefix(b)?.strip_prefix("” in ")?;
        // More than the letters of the articles would be more than their words.
        (![name, other].iter().any(|rest| rest.contains(' '))).then(|| format!("{head}."))
    };
    finding.why.split_once(": “").and_then(without).unwrap_or_else(|| finding.why.clone())
}

/// What else an agreement rests on: the source that both name, where it is not
/// what they agree on, and how many articles of the set tell it.
pub(super) fn remark(finding: &Finding) -> Option<Rc<str>> {
    let agreement = finding.agreement.as_ref()?;
    let tells = |source: &str| finding.a.text.contains(source) || finding.b.text.contains(source);
    let source = agreement.source.as_deref().filter(|source| !tells(source));
    let source = source.map(|source| format!("Both name a source: {source}."));
    let told = agreement.articles.len();
    let standing = (told > 2).then(|| match agreement.independent {
        1 => format!("Told by {told} articles, none of them independently of the others."),
        by if by as usize == told => format!("Told by {told} articles independently of one another."),
        by => format!("Told by {told} articles, {by} of them independently of one another."),
    });
    let remarks: Vec<String> = [source, standing].into_iter().flatten().collect();
    (!remarks.is_empty()).then(|| remarks.join(" ").into())
}

pub(super) fn is_same_words(agreement: Option<&Agreement>) -> bool {
    agreement.is_some_and(|agreement| agreement.wording == WordingOf::Same)
}

impl FindingLists {
    /// The row that holds this finding, and its place among the differences.
    #[must_use]
    pub fn place(&self, finding: u32) -> Option<usize> {
        self.differences.iter().position(|entry| entry.findings.contains(&finding))
    }

    /// The first difference on this link.
    #[must_use]
    pub fn first_on(&self, link: LinkId) -> Option<usize> {
        self.differences.iter().position(|entry| entry.link == link)
    }

    /// The row that holds this finding, in whichever list.
    #[must_use]
    pub fn entry(&self, finding: u32) -> Option<&Rc<Entry>> {
        let lists = [&self.differences, &self.agree, &self.minor, &self.maybe];
        lists.into_iter().flatten().find(|entry| entry.findings.contains(&finding))
    }

    /// The row that a reader means who selected `link`, and perhaps a finding on it.
    #[must_use]
    pub fn meant(&self, link: LinkId, finding: Option<u32>) -> Option<&Rc<Entry>> {
        let lists = [&self.differences, &self.minor, &self.maybe, &self.agree];
        match finding {
            Some(finding) => self.entry(finding),
            None => lists.into_iter().flatten().find(|entry| entry.link == link),
        }
    }

    /// How many sentences only this side tells.
    #[must_use]
    pub fn only_count(&self, side: Side) -> usize {
        side.of(&self.only).iter().map(|entry| entry.sentences).sum()
    }
}
