//! The lists of findings: differences, agreements, told by one only.

use std::rc::Rc;

use crossread_engine::report::{Article, Finding, FindingKind, LinkId, Only, Pair, Relation, SentenceId};
use crossread_engine::{Sides, Span};

use super::told::{is_same_words, remark, why};
use super::{FindingKey, Mark, Note, Side, Sieve, Tie};

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
    let boxes = articles.as_ref().map(|article| article.id.parse().unwrap_or_default());
    let list = |wanted: &dyn Fn(&Finding) -> bool| fold(shown.iter().copied().filter(|f| wanted(f)), boxes);
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
fn fold<'a>(findings: impl Iterator<Item = &'a Finding>, boxes: Sides<u32>) -> Vec<Rc<Entry>> {
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
            None => entries.push((at, entry(finding, link, boxes))),
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

fn entry(finding: &Finding, link: LinkId, boxes: Sides<u32>) -> Entry {
    Entry {
        finding: finding.id,
        link,
        kind: finding.kind,
        relation: finding.relation,
        same_words: is_same_words(finding.agreement.as_ref()),
        remark: remark(finding),
        wordings: Sides { a: vec![finding.a.text.as_str().into()], b: vec![finding.b.text.as_str().into()] },
        why: why(finding),
        findings: vec![finding.id],
        key: FindingKey::of(finding, boxes),
    }
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
