//! An article as set prose: blocks, sentences, and the runs of words that are
//! marked inside them.

use std::rc::Rc;

use crossread_engine::report::{
    Article, Block, EditKind, Finding, Pair, Passage, Relation, Role, SentenceId,
};
use crossread_engine::{Sides, Span};

use super::run::{Piece, Run, RunKind, cut};
use super::{Mark, Side, Sieve, Tie};

/// One article of a pair, marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// Its parts in order.
    pub parts: Vec<Rc<Part>>,
    /// The mark of each sentence.
    pub marks: Vec<Mark>,
}

/// A part of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A block on its own.
    Block(ProseBlock),
    /// Items that follow each other.
    List(Vec<ProseBlock>),
    /// Lines that are set aside and follow each other.
    Aside(Vec<AsideLine>),
}

impl Part {
    /// The blocks of it that are read.
    #[must_use]
    pub fn blocks(&self) -> &[ProseBlock] {
        match self {
            Self::Block(block) => std::slice::from_ref(block),
            Self::List(blocks) => blocks,
            Self::Aside(_) => &[],
        }
    }

    /// How many sentences are read in it.
    #[must_use]
    pub fn sentences(&self) -> usize {
        self.blocks().iter().map(|block| block.sentences.len()).sum()
    }

    /// Whether it holds this sentence.
    #[must_use]
    pub fn holds(&self, sentence: SentenceId) -> bool {
        self.blocks().iter().any(|block| block.sentences.iter().any(|own| own.id == sentence))
    }
}

/// A line that is set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsideLine {
    /// Where it stands.
    pub span: Span,
    /// Its words.
    pub text: Rc<str>,
}

/// A paragraph, heading or the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProseBlock {
    /// What it is.
    pub role: Role,
    /// Level of a heading.
    pub level: u8,
    /// Where it stands.
    pub span: Span,
    /// Its sentences.
    pub sentences: Vec<ProseSentence>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProseSentence {
    /// Its id.
    pub id: SentenceId,
    /// The most telling mark of its links.
    pub mark: Mark,
    /// Its words.
    pub runs: Vec<Run>,
}

/// A sentence without the bullet before it, which the page draws itself.
pub(crate) fn without_bullet(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let rest = words.trim_start_matches(['•', '‣', '▪', '◦', '●', '*', '-', '–', '—', '·']);
    let skipped = words.len() - rest.trim_start().len();
    // A dash without a space after it belongs to its word.
    let is_bullet = rest.len() < words.len() && rest.starts_with(char::is_whitespace);
    if is_bullet { Span::new(span.range().start + skipped, span.range().end) } else { span }
}

/// The article of `side` with the marks of `pair`.
pub(super) fn prose(article: &Article, side: Side, pair: &Pair, ties: &[Tie], sieve: &Sieve) -> Prose {
    let marks = marks(article, side, ties);
    let pieces = pieces(article, side, pair, &marks, sieve);
    let mut by_block: Vec<Vec<ProseSentence>> = vec![Vec::new(); article.blocks.len()];
    for (n, sentence) in article.sentences.iter().enumerate() {
        let mark = marks[n];
        let base = if is_linked(mark) { RunKind::Linked } else { RunKind::Plain };
        let span = without_bullet(&article.text, sentence.span);
        let runs = cut(&article.text, span, base, &pieces[n]);
        if let Some(block) = by_block.get_mut(sentence.block as usize) {
            block.push(ProseSentence { id: sentence.id, mark, runs });
        }
    }
    let mut parts: Vec<Part> = Vec::new();
    for (block, sentences) in article.blocks.iter().zip(by_block) {
        lay(&mut parts, article, block, &sentences);
    }
    Prose { parts: parts.into_iter().map(Rc::new).collect(), marks }
}

const fn is_linked(mark: Mark) -> bool {
    !matches!(mark, Mark::Only | Mark::Related)
}

/// Blocks of more sentences, and lists of more items, are cut into several, so
/// that a text without paragraphs can be laid out bit by bit.
const LONG: usize = 100;

/// Adds a block to the parts: items to their list, what is set aside to its fold.
fn lay(parts: &mut Vec<Part>, article: &Article, block: &Block, sentences: &[ProseSentence]) {
    if block.aside {
        let line = AsideLine { span: block.span, text: block.span.of(&article.text).into() };
        match parts.last_mut() {
            Some(Part::Aside(lines)) => lines.push(line),
            _ => parts.push(Part::Aside(vec![line])),
        }
        return;
    }
    if sentences.is_empty() {
        return;
    }
    let (role, span, level) = (block.role, block.span, block.level.unwrap_or(2));
    for sentences in sentences.chunks(LONG) {
        let prose = ProseBlock { role, level, span, sentences: sentences.to_vec() };
        match (prose.role, parts.last_mut()) {
            (Role::Item, Some(Part::List(items))) if items.len() < LONG => items.push(prose),
            (Role::Item, _) => parts.push(Part::List(vec![prose])),
            _ => parts.push(Part::Block(prose)),
        }
    }
}

fn marks(article: &Article, side: Side, ties: &[Tie]) -> Vec<Mark> {
    let mut marks = vec![Mark::Only; article.sentences.len()];
    for tie in ties {
        for sentence in side.of(&tie.sentences) {
            if let Some(mark) = marks.get_mut(sentence.index()) {
                *mark = (*mark).max(tie.mark);
            }
        }
    }
    marks
}

/// For each sentence the stretches that are marked in it.
fn pieces(article: &Article, side: Side, pair: &Pair, marks: &[Mark], sieve: &Sieve) -> Vec<Vec<Piece>> {
    let mut pieces = vec![Vec::new(); article.sentences.len()];
    let mut place = |(span, kind): Piece| {
        let first = article.sentences.partition_point(|sentence| sentence.span.end <= span.start);
        for (sentence, own) in article.sentences.iter().zip(&mut pieces).skip(first) {
            if sentence.span.start >= span.end {
                break;
            }
            if is_linked(marks[sentence.id.index()]) {
                own.push((span, kind));
            }
        }
    };
    let passages = pair.passages.iter().filter(|passage| sieve.lets_passage(passage));
    passages.flat_map(|passage| shared(passage, side)).for_each(&mut place);
    let findings = pair.findings.iter().filter(|finding| sieve.lets_finding(finding));
    findings.filter_map(|finding| parted(finding, side)).for_each(&mut place);
    pieces
}

/// The words of a passage that are the same in both.
pub(super) fn shared(passage: &Passage, side: Side) -> Vec<Piece> {
    let whole = if side == Side::A { passage.a } else { passage.b };
    if passage.exact || passage.edits.is_empty() {
        return vec![(whole, RunKind::Shared)];
    }
    passage
        .edits
        .iter()
        .filter(|edit| edit.kind == EditKind::Same)
        .filter_map(|edit| if side == Side::A { edit.a } else { edit.b })
        .map(|span| (span, RunKind::Shared))
        .collect()
}

/// The words of a finding in which the two part.
pub(super) fn parted(finding: &Finding, side: Side) -> Option<Piece> {
    let kind = match finding.relation {
        Relation::Differs => RunKind::Differs,
        Relation::Compatible => RunKind::Both,
        Relation::Agrees => return None,
    };
    let evidence = Sides { a: finding.a.span, b: finding.b.span };
    (!finding.maybe && finding.link.is_some()).then_some((*side.of(&evidence), kind))
}

impl Prose {
    /// How many parts make up so many sentences.
    #[must_use]
    pub fn parts_with(&self, sentences: usize) -> usize {
        let mut sum = 0;
        let fits = |part: &&Rc<Part>| -> bool {
            let room = sum < sentences;
            sum += part.sentences();
            room
        };
        self.parts.iter().take_while(fits).count()
    }

    /// An article on its own, without marks.
    #[must_use]
    pub fn unmarked(article: &Article) -> Self {
        prose(article, Side::A, &Pair::default(), &[], &Sieve::default())
    }
}
