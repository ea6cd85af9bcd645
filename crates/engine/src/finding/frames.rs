//! The two sides of a link as words with marks, and which word of one side
//! stands for which of the other.

use super::counterpart::candidates;
use super::draft::Words;
use super::linked::{Linked, Side};
use super::pairing::{Candidate, best};
use crate::claim::stance::{self, Family, Mark, Mention, Sense, Word, sense};
use crate::lexicon::bits;
use crate::report::{LinkKind, SentenceId};
use crate::span::{Sides, Span};

/// Words of a side that are read; more are a table.
const MOST: usize = 240;
/// Words to each side of one that are its surroundings.
const WINDOW: usize = 8;

/// So many words behind a predicate are shown with it.
const BEHIND: usize = 7;

/// A denial stands so many words before what it denies, at most.
const DENIAL: usize = 3;

/// The words and marks of one side.
pub(super) struct Frame<'l> {
    /// The words of all its sentences.
    pub(super) words: Vec<Word<'l>>,
    /// The marks, by place.
    pub(super) mentions: Vec<Mention>,
    /// For each word its counterpart on the other side.
    pub(super) other: Vec<Option<usize>>,
    /// Whether each word has a capital letter.
    pub(super) capitals: Vec<bool>,
    /// For each sentence the index of its first word.
    sentences: Vec<(usize, SentenceId)>,
}

/// Both sides of a link.
pub(super) struct Frames<'l> {
    /// The sides.
    pub(super) sides: Sides<Frame<'l>>,
    /// Whether one side is nearly a copy of the other.
    pub(super) near: bool,
    /// Words that are opposites of one another in the same surroundings.
    pub(super) opposites: Vec<(usize, usize)>,
    /// Whether both are only on the same matter.
    pub(super) loose: bool,
}

impl<'l> Frames<'l> {
    /// The frames of a link; `None` when a side is not in English. Quadratic
    /// in the words of the sentences, of which at most [`MOST`] are read.
    pub(super) fn of(linked: &Linked<'l>) -> Option<Self> {
        let mut sides = Sides { a: Frame::of(&linked.sides.a)?, b: Frame::of(&linked.sides.b)? };
        for pair in best(candidates(&sides.a, &sides.b)) {
            sides.a.other[pair.a] = Some(pair.b);
            sides.b.other[pair.b] = Some(pair.a);
        }
        let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
        let loose = linked.link.kind == LinkKind::Related;
        let mut frames = Self { sides, near, loose, opposites: Vec::new() };
        for pair in best(frames.by_sense(Sense::Alike)) {
            frames.sides.a.other[pair.a] = Some(pair.b);
            frames.sides.b.other[pair.b] = Some(pair.a);
        }
        frames.opposites =
            best(frames.by_sense(Sense::Opposite)).into_iter().map(|pair| (pair.a, pair.b)).collect();
        Some(frames)
    }

    /// Words without a counterpart that stand to each other in one way, with
    /// others around them that do have one.
    fn by_sense(&self, wanted: Sense) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for i in self.sides.a.open() {
            for j in self.sides.b.open() {
                let (x, y) = (&self.sides.a.words[i], &self.sides.b.words[j]);
                let both = x.content && y.content;
                let marked = both && (x.helps || y.helps);
                let found = sense(x.key, y.key);
                let stands = found == Some(wanted)
                    || self.near && wanted == Sense::Opposite && found == Some(Sense::Contrast);
                if marked || !both && !self.near || !stands {
                    continue;
                }
                let (close, slot) = (self.near_by(i, j), self.same_slot(i, j));
                if slot || both && close > 0 {
                    let fit = u32::try_from(close).unwrap_or(0) + if slot { 10 } else { 0 };
                    candidates.push(Candidate { a: i, b: j, fit });
                }
            }
        }
        candidates
    }

    /// The fit that a difference needs where `usual` is needed in reworded
    /// sentences: less in near-copies, more in sentences on the same matter.
    pub(super) const fn least(&self, usual: u32) -> u32 {
        if self.near {
            usual * 2 / 3
        } else if self.loose {
            usual * 4 / 3
        } else {
            usual
        }
    }

    /// How alike the surroundings of word `i` of the first and `j` of the
    /// second side are: content words that stand for one another, in permille
    /// of those of the poorer side, of which at least two are wanted.
    pub(super) fn support(&self, i: usize, j: usize) -> u32 {
        let Sides { a, b } = &self.sides;
        let around = |frame: &Frame<'_>, at: usize| {
            frame.around(at).filter(|near| *near != at && frame.words[*near].content).count()
        };
        let fewer = around(a, i).min(around(b, j)).max(2);
        u32::try_from(self.near_by(i, j) * 1000 / fewer).unwrap_or(1000)
    }

    /// How sure it is that word `i` of the first and word `j` of the second
    /// side tell of the same thing, 0 to 1000: by their nearest content words,
    /// by their surroundings, and by how rare they are.
    pub(super) fn fit(&self, i: usize, j: usize) -> u32 {
        let Sides { a, b } = &self.sides;
        let beside = b.nearest(j);
        let meets = |at: &usize| a.other[*at].is_some_and(|there| beside.contains(&there));
        let shared = a.nearest(i).iter().filter(|at| meets(at)).count();
        let arguments = [0, 350, 550][shared.min(2)];
        let rare = bits(a.words[i].key).min(bits(b.words[j].key)).clamp(8, 13) - 8;
        (arguments + self.support(i, j) * 3 / 10 + rare * 30).min(1000)
    }

    /// Whether one of the two content words before, or after, stands for one of
    /// the two on the same side of the other word.
    pub(super) fn same_side(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let beside = b.nearest(j);
        a.nearest(i)
            .iter()
            .any(|at| a.other[*at].is_some_and(|there| beside.contains(&there) && (*at < i) == (there < j)))
    }

    /// How many words beside word `i` of the first and beside word `j` of the
    /// second side stand for one another.
    pub(super) fn near_by(&self, i: usize, j: usize) -> usize {
        let Sides { a, b } = &self.sides;
        a.around(i)
            .filter(|at| *at != i)
            .filter(|at| {
                a.other[*at].is_some_and(|there| {
                    there != j && there.abs_diff(j) <= WINDOW && b.same_sentence(there, j)
                })
            })
            .count()
    }

    /// Whether both neighbours of a word stand for those of another.
    pub(super) fn same_slot(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let same = |m: Option<usize>, n: Option<usize>| match (m, n) {
            (Some(m), Some(n)) => a.other[m] == Some(n),
            (None, None) => true,
            _ => false,
        };
        same(a.content_before(i), b.content_before(j)) && same(a.content_after(i), b.content_after(j))
    }
}

impl<'l> Frame<'l> {
    fn of(side: &Side<'l>) -> Option<Self> {
        let analysis = side.analysis;
        let language = analysis.article.language.as_deref();
        if language.is_some_and(|tag| tag.split(['-', '_']).next() != Some("en")) {
            return None;
        }
        let mut frame = Self {
            words: Vec::new(),
            mentions: Vec::new(),
            other: Vec::new(),
            capitals: Vec::new(),
            sentences: Vec::new(),
        };
        let mut clause = 0;
        for id in side.sentences {
            let from = frame.words.len();
            let tokens = analysis.sentence(id.index());
            let (words, mentions) =
                stance::read(&tokens[..tokens.len().min(MOST.saturating_sub(from))], &mut clause);
            frame.sentences.push((from, *id));
            frame.words.extend(words);
            frame.mentions.extend(mentions.into_iter().map(|mention| Mention {
                start: mention.start + from,
                end: mention.end + from,
                head: mention.head + from,
                ..mention
            }));
        }
        frame.other = vec![None; frame.words.len()];
        let capital = |word: &Word<'_>| {
            word.token.span.of(&analysis.article.text).chars().next().is_some_and(char::is_uppercase)
        };
        frame.capitals = frame.words.iter().map(capital).collect();
        let scheduled: Vec<usize> = (0..frame.words.len()).filter(|at| frame.is_scheduled(*at)).collect();
        frame.mentions.extend(scheduled.into_iter().map(|at| Mention {
            mark: Mark::Planned,
            start: at,
            end: at,
            head: at,
        }));
        Some(frame)
    }

    /// The words around one, itself included, of its sentence.
    fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        let (start, end) = self.sentence(at);
        start.max(at.saturating_sub(WINDOW))..end.min(at + WINDOW + 1)
    }

    /// The words without a counterpart.
    pub(super) fn open(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len()).filter(|at| self.other[*at].is_none() && self.words[*at].token.is_word())
    }

    /// How many content words around one stand around `there` of the other too.
    pub(super) fn echoes(&self, at: usize, other: &Frame<'_>, there: usize) -> usize {
        self.around(at)
            .filter(|near| *near != at && self.words[*near].content)
            .filter(|near| {
                other.around(there).any(|far| far != there && other.words[far].key == self.words[*near].key)
            })
            .count()
    }

    /// The words of the sentence that holds a word.
    pub(super) fn sentence(&self, at: usize) -> (usize, usize) {
        let next = self.sentences.partition_point(|(first, _)| *first <= at);
        let start = next.checked_sub(1).and_then(|n| self.sentences.get(n)).map_or(0, |(first, _)| *first);
        (start, self.sentences.get(next).map_or(self.words.len(), |(first, _)| *first))
    }

    /// The two content words before one and the two after, in its sentence.
    pub(super) fn nearest(&self, at: usize) -> Vec<usize> {
        let (start, end) = self.sentence(at);
        let content = |near: &usize| self.words[*near].content;
        let before = (start..at).rev().filter(content).take(2);
        before.chain((at + 1..end).filter(content).take(2)).collect()
    }

    /// Whether two words stand in one sentence.
    pub(super) fn same_sentence(&self, one: usize, other: usize) -> bool {
        self.sentence(one) == self.sentence(other)
    }

    /// The content word before one, in its sentence.
    pub(super) fn content_before(&self, at: usize) -> Option<usize> {
        (self.sentence(at).0..at).rev().find(|near| self.words[*near].content)
    }

    /// The content word after one, in its sentence.
    pub(super) fn content_after(&self, at: usize) -> Option<usize> {
        (at + 1..self.sentence(at).1).find(|near| self.words[*near].content)
    }

    /// The marks that govern a word.
    pub(super) fn marks_of(&self, head: usize) -> impl Iterator<Item = &Mention> {
        self.mentions.iter().filter(move |mention| mention.head == head)
    }

    /// The denial that stands right before a word: one that governs another word counts
    /// too ("not suspected of theft").
    pub(super) fn denial_before(&self, at: usize) -> Option<&Mention> {
        self.mentions.iter().find(|mention| {
            mention.mark.family() == Some(Family::Polarity) && mention.end <= at && at - mention.end < DENIAL
        })
    }

    /// Whether a word is an infinitive that no mark explains ("to visit").
    pub(super) fn is_infinitive(&self, at: usize) -> bool {
        let before = (0..at).rev().take_while(|near| !self.words[*near].content && self.words[*near].helps);
        before.into_iter().any(|near| {
            &*self.words[near].token.norm == "to"
                && !self.marks_of(at).any(|mention| (mention.start..mention.end).contains(&near))
        })
    }

    /// The words from the helpers before `from` to the last content word that belongs to
    /// the predicate `head`, at most [`BEHIND`] words behind it.
    pub(super) fn phrase(&self, from: usize, head: usize) -> Words {
        let (first, end) = self.sentence(head);
        let clause = self.words[head].clause;
        let mut start = from.min(head);
        while start > first
            && self.words[start - 1].helps
            && self.words[start - 1].clause == self.words[start].clause
        {
            start -= 1;
        }
        let mut told = false;
        let goes_on = |at: &usize| {
            // Behind "never went to the dairy school", "runs the mill" and "and sang" are
            // other predicates.
            let joint = self.is_one(*at, &["and", "or"]) || told && self.is_verbal(*at);
            let ends = self.words[*at].clause != clause || joint;
            told |= self.words[*at].content;
            !ends
        };
        let after = (head + 1..end).take_while(goes_on).take(BEHIND);
        let last = after.filter(|at| self.words[*at].content).last().unwrap_or(head).max(from);
        let joined = (last + 1..end).take_while(|at| self.words[*at].joined).count();
        // "At Wednesday's parade".
        let owned = if self.is_one(last + 1, &["'s"]) { 2 } else { 0 };
        self.words_at(start, (last + joined + owned).min(end - 1))
    }

    /// The clause of a word, as far as it goes to [`BEHIND`] words on each side.
    pub(super) fn statement(&self, at: usize) -> Words {
        let (start, end) = self.sentence(at);
        let same = |near: &usize| {
            self.words[*near].clause == self.words[at].clause && self.words[*near].token.is_word()
        };
        let first = (start..=at).rev().take_while(same).take(BEHIND).last().unwrap_or(at);
        let last = (at..end).take_while(same).take(BEHIND).last().unwrap_or(at);
        self.words_at(first, last)
    }

    /// The words from one to the end of its clause.
    pub(super) fn clause(&self, from: usize) -> Words {
        let same = |at: &usize| self.words[*at].clause == self.words[from].clause;
        let last = (from..self.sentence(from).1)
            .take_while(same)
            .filter(|at| self.words[*at].token.is_word())
            .last();
        self.words_at(from, last.unwrap_or(from))
    }

    /// The words from one to another, both included.
    pub(super) fn words_at(&self, first: usize, last: usize) -> Words {
        let next = self.sentences.partition_point(|(start, _)| *start <= first);
        let sentence = next.checked_sub(1).and_then(|n| self.sentences.get(n)).map(|(_, id)| *id);
        let span = |at: usize| self.words.get(at).map_or(Span::default(), |word| word.token.span);
        Words { sentence: sentence.unwrap_or_default(), span: span(first).join(span(last)), claim: None }
    }
}
