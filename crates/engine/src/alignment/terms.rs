//! The two articles of a pair as the linker sees them: sentences of weighed terms.

use super::carried::Kept;
use super::fact::Facts;
use super::{implied, weight};
use crate::analysis::Analysis;
use crate::fixed::{ONE, geometric_mean, log2};
use crate::lexicon::{Lexicon, WordId, compared_words, is_function_stem, related, surprise};
use crate::order;
use crate::report::{self, Role, SentenceId};
use crate::token::Token;

/// A compared sentence.
#[derive(Debug)]
pub(crate) struct Sentence<'t> {
    /// Its id in the article.
    pub(crate) id: SentenceId,
    /// Its distinct terms, sorted.
    pub(crate) terms: Vec<WordId>,
    /// What it states that can be compared by value.
    pub(crate) facts: Facts<'t>,
    /// Its terms in order.
    pub(crate) words: Vec<WordId>,
    /// Words of names that it means and does not say, sorted.
    pub(crate) implied: Vec<WordId>,
    /// Whether it is a headline.
    pub(crate) headline: bool,
    /// Whether it stands above others: a headline or the heading of a section.
    pub(crate) above: bool,
    /// Sum of the weights of its terms, fixed point.
    pub(crate) weight: i64,
}

/// What the linker knows of a pair.
#[derive(Debug)]
pub(crate) struct Terms<'t> {
    /// The terms of both articles.
    pub(crate) lexicon: Lexicon<'t>,
    /// A word of the articles for each term, to name it by: the shortest.
    pub(crate) shown: Vec<&'t str>,
    /// Whether each term is a function word.
    pub(crate) function: Vec<bool>,
    /// Weight of each term, fixed point.
    pub(crate) idf: Vec<i64>,
    /// For each term the others that may stand for it.
    pub(crate) related: Vec<Vec<WordId>>,
    /// The compared sentences of the first article, in order.
    pub(crate) a: Vec<Sentence<'t>>,
    /// The compared sentences of the second article, in order.
    pub(crate) b: Vec<Sentence<'t>>,
    /// How alike the two articles are as a whole, fixed point: the cosine of
    /// the terms that tell something.
    pub(crate) likeness: i64,
}

impl<'t> Terms<'t> {
    /// The terms of `a` and `b`. Time linear in their words, but for sorting.
    pub(crate) fn new(a: &'t Analysis, b: &'t Analysis) -> Self {
        let lexicon = Lexicon::new(compared_words(a).chain(compared_words(b)).map(|token| &*token.stem));
        let (mut left, mut right) = (sentences(a, b, &lexicon), sentences(b, a, &lexicon));
        let languages = [a, b].map(|side| side.article.language.as_deref().unwrap_or_default());
        let language = if languages[0] == languages[1] { languages[0] } else { "" };
        let function: Vec<bool> =
            lexicon.words().iter().map(|word| is_function_stem(word, language)).collect();
        let related = related(&lexicon, &function);
        let idf = weight::of_terms(&lexicon, &function, &related, [(a, &left), (b, &right)]);
        for sentence in left.iter_mut().chain(&mut right) {
            let untold = sentence.words.iter().filter(|word| sentence.terms.binary_search(word).is_err());
            let untold = i64::try_from(untold.count()).unwrap_or(0) * UNTOLD;
            sentence.weight = untold + sentence.terms.iter().map(|term| idf[*term as usize]).sum::<i64>();
        }
        let shown = shown(&lexicon, compared_words(a).chain(compared_words(b)));
        let likeness = likeness(&lexicon, &function, &left, &right);
        Self { lexicon, shown, function, idf, related, a: left, b: right, likeness }
    }
}

impl Terms<'_> {
    /// Whether there are so few sentences that none can be judged by the others.
    pub(crate) fn is_lone(&self) -> bool {
        self.a.len() * self.b.len() <= 4
    }
}

/// For each term the shortest of its words, of equally short ones the first by
/// letters; for a number its figures.
fn shown<'t>(lexicon: &Lexicon<'_>, words: impl Iterator<Item = &'t Token>) -> Vec<&'t str> {
    let mut shown: Vec<Option<&str>> = vec![None; lexicon.len()];
    for token in words {
        let Some(id) = lexicon.id(&token.stem) else { continue };
        let shortest = &mut shown[id as usize];
        let is_number = token.stem.starts_with(|c: char| c.is_ascii_digit());
        let word = if is_number { &*token.stem } else { &*token.norm };
        let is_better = |kept: &str| (word.len(), word) < (kept.len(), kept);
        if shortest.is_none_or(is_better) {
            *shortest = Some(word);
        }
    }
    shown.into_iter().map(Option::unwrap_or_default).collect()
}

/// The compared sentences of an article that is set against `other`.
fn sentences<'t>(analysis: &'t Analysis, other: &Analysis, lexicon: &Lexicon<'_>) -> Vec<Sentence<'t>> {
    let kept = Kept::new(analysis, other, lexicon);
    let implied = implied::names(analysis, lexicon);
    let compared = analysis.article.sentences.iter().zip(implied).zip(&analysis.aside);
    let compared = compared.filter(|(_, aside)| !**aside);
    compared.map(|((sentence, implied), _)| read(analysis, sentence, lexicon, &kept, implied)).collect()
}

fn read<'t>(
    analysis: &'t Analysis,
    sentence: &report::Sentence,
    lexicon: &Lexicon<'_>,
    kept: &Kept,
    implied: Vec<WordId>,
) -> Sentence<'t> {
    let id = sentence.id;
    let role = analysis.article.blocks[sentence.block as usize].role;
    let all = || analysis.sentence(id.index()).iter().filter(|token| token.is_word());
    let words = || all().filter(|token| kept.holds(token, lexicon));
    let sorted = |mut ids: Vec<WordId>| {
        order::sort(&mut ids);
        ids.dedup();
        ids
    };
    Sentence {
        id,
        terms: sorted(words().filter_map(|token| lexicon.id(&token.stem)).collect()),
        words: all().filter_map(|token| lexicon.id(&token.stem)).collect(),
        implied,
        facts: Facts::of(analysis, id, lexicon),
        headline: role == Role::Headline,
        above: matches!(role, Role::Headline | Role::Heading),
        weight: 0,
    }
}

/// What a word of another language weighs, of which nothing can be told.
const UNTOLD: i64 = ONE;

/// Cosine of the two articles: each term by how many sentences hold it and by
/// what it tells in general.
fn likeness(lexicon: &Lexicon<'_>, function: &[bool], a: &[Sentence<'_>], b: &[Sentence<'_>]) -> i64 {
    /// Bits of words that say nothing of what an article is about.
    const COMMON: i64 = 8 * ONE;
    let weights = |sentences: &[Sentence<'_>]| {
        let mut counts = vec![0u64; lexicon.len()];
        for term in sentences.iter().flat_map(|sentence| &sentence.terms) {
            counts[*term as usize] += 1;
        }
        let words = lexicon.words().iter();
        let weigh = |((count, stem), function): ((u64, &&str), &bool)| {
            let count = if *function { 0 } else { count };
            log2(count * count + 1).min(8 * ONE) / 64 * ((surprise(stem, 0, 0) - COMMON).max(0) / 64)
        };
        counts.into_iter().zip(words).zip(function).map(weigh).collect::<Vec<i64>>()
    };
    let (a, b) = (weights(a), weights(b));
    let dot = |a: &[i64], b: &[i64]| a.iter().zip(b).map(|(x, y)| (x >> 4) * (y >> 4)).sum::<i64>();
    dot(&a, &b) * ONE / geometric_mean(dot(&a, &a), dot(&b, &b)).max(1)
}
