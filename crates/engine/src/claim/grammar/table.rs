//! Phrases with a meaning, found in a run of lexemes.

use crate::claim::lexeme::{Lexeme, scan};
use crate::span::Span;

/// Phrases of one class and what each means.
#[derive(Clone, Debug)]
pub(crate) struct Table<T> {
    phrases: Phrases,
    /// By the number of the phrase.
    meanings: Vec<T>,
}

/// Phrases and the number of each. Apart from [`Table`], so that it is compiled
/// once for all kinds of meaning.
#[derive(Clone, Debug, Default)]
struct Phrases {
    /// By first word, sorted; of one first word the longest phrase first.
    starts: Vec<(Box<str>, Vec<Phrase>)>,
    /// The outlines of the first words, a bit each: most words of a text begin no
    /// phrase, and are told by it without a search.
    outlines: [u64; OUTLINES / 64],
}

/// How many outlines are told apart.
const OUTLINES: usize = 1024;

/// A number of a word below [`OUTLINES`], from its ends and its length.
fn outline(word: &str) -> usize {
    let bytes = word.as_bytes();
    let (first, last) = (bytes.first().copied().unwrap_or(0), bytes.last().copied().unwrap_or(0));
    (usize::from(first) * 37 + usize::from(last) * 5 + bytes.len() * 11) % OUTLINES
}

/// The words of a phrase and its number.
type Phrase = (Vec<Box<str>>, usize);

impl Phrases {
    /// Adds a phrase under a number; whether it was new.
    fn add(&mut self, phrase: &str, number: usize) -> bool {
        let words: Vec<Box<str>> =
            scan(phrase, Span::new(0, phrase.len())).into_iter().map(|lexeme| lexeme.norm).collect();
        let Some(first) = words.first() else { return false };
        let (at, outline) = (self.place(first), outline(first));
        self.outlines[outline / 64] |= 1 << (outline % 64);
        if self.starts.get(at).is_none_or(|(known, _)| known != first) {
            self.starts.insert(at, (first.clone(), Vec::new()));
        }
        let same_start = &mut self.starts[at].1;
        if same_start.iter().any(|(known, _)| *known == words) {
            return false;
        }
        let at = same_start.partition_point(|(known, _)| known.len() >= words.len());
        same_start.insert(at, (words, number));
        true
    }

    /// The place of the phrases that begin with `word`, or where they would stand.
    fn place(&self, word: &str) -> usize {
        self.starts.partition_point(|(known, _)| &**known < word)
    }

    fn starting(&self, word: &str) -> Option<&[Phrase]> {
        let outline = outline(word);
        if self.outlines[outline / 64] & 1 << (outline % 64) == 0 {
            return None;
        }
        let (known, phrases) = self.starts.get(self.place(word))?;
        (&**known == word).then_some(phrases)
    }

    /// The number and length of the longest phrase that `lexemes` begins with.
    fn at(&self, lexemes: &[Lexeme<'_>]) -> Option<(usize, usize)> {
        let first = &*lexemes.first()?.norm;
        let Some(same_start) = self.starting(first) else {
            return self.get(first.strip_suffix("'s")?).map(|number| (number, 1));
        };
        same_start
            .iter()
            .find(|(words, _)| {
                words.len() <= lexemes.len()
                    && words.iter().zip(lexemes).all(|(word, lexeme)| *word == lexeme.norm)
            })
            .map(|(words, number)| (*number, words.len()))
    }

    /// The same of the longest phrase that `lexemes` ends with.
    fn before(&self, lexemes: &[Lexeme<'_>]) -> Option<(usize, usize)> {
        (1..=lexemes.len().min(5))
            .rev()
            .find_map(|len| self.at(&lexemes[lexemes.len() - len..]).filter(|(_, found)| *found == len))
    }

    /// The number of the single word `norm`.
    fn get(&self, norm: &str) -> Option<usize> {
        self.starting(norm)?.iter().find(|(words, _)| words.len() == 1).map(|(_, number)| *number)
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { phrases: Phrases::default(), meanings: Vec::new() }
    }
}

impl<T: Clone> Table<T> {
    /// Adds a phrase; the first meaning of a phrase wins.
    pub(crate) fn add(&mut self, phrase: &str, meaning: T) {
        if self.phrases.add(phrase, self.meanings.len()) {
            self.meanings.push(meaning);
        }
    }

    fn meant(&self, (number, len): (usize, usize)) -> Option<(&T, usize)> {
        Some((self.meanings.get(number)?, len))
    }

    /// The longest phrase that `lexemes` begins with: its meaning and its
    /// length in lexemes. A single word may own something ("Monday's").
    pub(crate) fn at(&self, lexemes: &[Lexeme<'_>]) -> Option<(&T, usize)> {
        self.phrases.at(lexemes).and_then(|found| self.meant(found))
    }

    /// The longest phrase that `lexemes` ends with.
    pub(crate) fn before(&self, lexemes: &[Lexeme<'_>]) -> Option<(&T, usize)> {
        self.phrases.before(lexemes).and_then(|found| self.meant(found))
    }

    /// Whether the single word `norm` is a phrase.
    pub(crate) fn holds(&self, norm: &str) -> bool {
        self.phrases.get(norm).is_some()
    }

    /// The meaning of the single word `norm`.
    pub(crate) fn get(&self, norm: &str) -> Option<&T> {
        self.meanings.get(self.phrases.get(norm)?)
    }
}

impl Table<()> {
    /// The phrases of one word.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.phrases.starts.iter().map(|(word, _)| &**word)
    }

    /// The length of the longest phrase that `lexemes` begins with.
    pub(crate) fn len_at(&self, lexemes: &[Lexeme<'_>]) -> Option<usize> {
        self.at(lexemes).map(|((), len)| len)
    }

    /// The length of the longest phrase that `lexemes` ends with.
    pub(crate) fn len_before(&self, lexemes: &[Lexeme<'_>]) -> Option<usize> {
        self.before(lexemes).map(|((), len)| len)
    }
}
