//! Two texts of which one holds copies of sentences of the other.

use crossread_engine::Span;

use super::Same;
use super::corpus::Corpus;
use super::random::Random;

/// Sentences to a paragraph.
const PARAGRAPH: usize = 4;

/// A word and where it stands.
pub(crate) struct Word {
    /// Where its letters begin.
    start: u32,
    /// Whether it kept its place in a copied sentence.
    pub(crate) copied: bool,
}

/// A text and its words in order.
#[derive(Default)]
pub(crate) struct Text {
    /// The text.
    pub(crate) text: String,
    /// The words.
    pub(crate) words: Vec<Word>,
}

/// An article, and another that copies from it.
pub(crate) struct Texts {
    /// The article.
    pub(crate) a: Text,
    /// The copying one.
    pub(crate) b: Text,
}

/// A sentence as words, each with whether it is copied.
type Marked = Vec<(String, bool)>;

impl Texts {
    /// Two texts of `words` words each: half of the sentences of one stand in
    /// the other too, with one word in `one_in` replaced.
    pub(crate) fn make(corpus: &Corpus, words: usize, one_in: Option<usize>, random: &mut Random) -> Self {
        let mut order: Vec<&Vec<String>> = corpus.sentences.iter().collect();
        random.shuffle(&mut order);
        let mut pool = order.into_iter();
        let shared = take(&mut pool, words / 2);
        let own = take(&mut pool, words / 2);
        let other = take(&mut pool, words / 2);
        let plain = |sentences: &[&Vec<String>]| -> Vec<Marked> {
            let plain = |words: &&Vec<String>| words.iter().map(|word| (word.clone(), false)).collect();
            sentences.iter().map(plain).collect()
        };
        let (mut a, mut b) = (plain(&own), plain(&other));
        for sentence in shared {
            let changed: Vec<bool> =
                sentence.iter().map(|_| one_in.is_some_and(|one_in| random.below(one_in) == 0)).collect();
            let words = || sentence.iter().zip(&changed);
            a.push(words().map(|(word, changed)| (word.clone(), !changed)).collect());
            b.push(
                words()
                    .map(|(word, changed)| {
                        let random_word = &corpus.words[random.below(corpus.words.len())];
                        if *changed { (random_word.clone(), false) } else { (word.clone(), true) }
                    })
                    .collect(),
            );
        }
        random.shuffle(&mut a);
        random.shuffle(&mut b);
        Self { a: Text::new(&a), b: Text::new(&b) }
    }
}

/// The next sentences of at least `words` words in all.
fn take<'c>(pool: &mut impl Iterator<Item = &'c Vec<String>>, words: usize) -> Vec<&'c Vec<String>> {
    let mut taken = Vec::new();
    let mut count = 0;
    while count < words {
        let Some(sentence) = pool.next() else { break };
        count += sentence.len();
        taken.push(sentence);
    }
    taken
}

impl Text {
    fn new(sentences: &[Marked]) -> Self {
        let mut text = Self::default();
        for paragraph in sentences.chunks(PARAGRAPH) {
            for (word, copied) in paragraph.iter().flatten() {
                if let Some(letter) = word.find(char::is_alphanumeric) {
                    let start = u32::try_from(text.text.len() + letter).unwrap_or(u32::MAX);
                    text.words.push(Word { start, copied: *copied });
                }
                text.text.push_str(word);
                text.text.push(' ');
            }
            text.text.push_str("\n\n");
        }
        text
    }

    /// Whether all words of a place kept theirs in a copied sentence.
    pub(super) fn is_copied(&self, span: Span) -> bool {
        let mut words = self.words.iter().filter(|word| span.start <= word.start && word.start < span.end);
        words.clone().next().is_some() && words.all(|word| word.copied)
    }

    /// For each word whether it stands in a passage that does not mark it as changed.
    pub(super) fn found(&self, same: &[Same]) -> Vec<bool> {
        let mut found = vec![false; self.words.len()];
        let mut changed = found.clone();
        let range = |span: &Span| {
            let from = self.words.partition_point(|word| word.start < span.start);
            let to = self.words.partition_point(|word| word.start < span.end);
            from.min(to)..to
        };
        for one in same {
            let words = range(&one.passage);
            one.changed.iter().for_each(|span| changed[range(span)].fill(true));
            for at in words {
                found[at] |= !std::mem::take(&mut changed[at]);
            }
        }
        found
    }

    /// Prints the words that are missed or found by mistake, each run on a line.
    pub(super) fn print_misses(&self, same: &[Same]) {
        let state: Vec<(u32, Option<bool>)> = self
            .words
            .iter()
            .zip(self.found(same))
            .map(|(word, found)| (word.start, (word.copied != found).then_some(found)))
            .collect();
        for run in state.chunk_by(|one, next| one.1 == next.1) {
            let (Some(wrong), from) = (run[0].1, run[0].0 as usize) else { continue };
            let last = run[run.len() - 1].0 as usize;
            let end = self.text[last..].find(' ').map_or(self.text.len(), |len| last + len);
            let what = if wrong { "wrong " } else { "missed" };
            eprintln!("{what} {}", &self.text[from..end]);
        }
    }
}
