//! Phrases with a meaning, found in a run of lexemes.

use crate::claim::lexeme::{Lexeme, scan};
use crate::span::Span;

/// Phrases of one class and what each means.
#[derive(Clone, Debug)]
pub(crate) struct Table<T> {
    /// By first word, sorted; of one first word the longest phrase first.
    phrases: Vec<(Box<str>, Vec<Phrase<T>>)>,
}

/// The words of a phrase and what it means.
type Phrase<T> = (Vec<Box<str>>, T);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { phrases: Vec::new() }
    }
}

impl<T: Clone> Table<T> {
    /// Adds a phrase; the first meaning of a phrase wins.
    pub(crate) fn add(&mut self, phrase: &str, meaning: T) {
        let words: Vec<Box<str>> =
            scan(phrase, Span::new(0, phrase.len())).into_iter().map(|lexeme| lexeme.norm).collect();
        let Some(first) = words.first() else { return };
        let at = self.place(first);
        if self.phrases.get(at).is_none_or(|(known, _)| known != first) {
            self.phrases.insert(at, (first.clone(), Vec::new()));
        }
        let same_start = &mut self.phrases[at].1;
        if same_start.iter().any(|(known, _)| *known == words) {
            return;
        }
        let at = same_start.partition_point(|(known, _)| known.len() >= words.len());
        same_start.insert(at, (words, meaning));
    }

    /// The place of the phrases that begin with `word`, or where they would stand.
    fn place(&self, word: &str) -> usize {
        self.phrases.partition_point(|(known, _)| &**known < word)
    }

    fn starting(&self, word: &str) -> Option<&Vec<Phrase<T>>> {
        let (known, phrases) = self.phrases.get(self.place(word))?;
        (&**known == word).then_some(phrases)
    }

    /// The longest phrase that `lexemes` begins with: its meaning and its
    /// length in lexemes. A single word may own something ("Monday's").
    pub(crate) fn at(&self, lexemes: &[Lexeme<'_>]) -> Option<(&T, usize)> {
        let first = &*lexemes.first()?.norm;
        let Some(same_start) = self.starting(first) else {
            return self.get(first.strip_suffix("'s")?).map(|meaning| (meaning, 1));
        };
        same_start
            .iter()
            .find(|(words, _)| {
                words.len() <= lexemes.len()
                    && words.iter().zip(lexemes).all(|(word, lexeme)| *word == lexeme.norm)
            })
            .map(|(words, meaning)| (meaning, words.len()))
    }

    /// The longest phrase that `lexemes` ends with.
    pub(crate) fn before(&self, lexemes: &[Lexeme<'_>]) -> Option<(&T, usize)> {
        (1..=lexemes.len().min(5))
            .rev()
            .find_map(|len| self.at(&lexemes[lexemes.len() - len..]).filter(|(_, found)| *found == len))
    }

    /// Whether the single word `norm` is a phrase.
    pub(crate) fn holds(&self, norm: &str) -> bool {
        self.get(norm).is_some()
    }

    /// The meaning of the single word `norm`.
    pub(crate) fn get(&self, norm: &str) -> Option<&T> {
        let same_start = self.starting(norm)?;
        same_start.iter().find(|(words, _)| words.len() == 1).map(|(_, meaning)| meaning)
    }
}

impl Table<()> {
    /// The phrases of one word.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.phrases.iter().map(|(word, _)| &**word)
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
