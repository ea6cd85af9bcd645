//! What each term of a pair weighs: the more, the fewer of its sentences tell of it.

use super::cover::RELATED;
use super::implied::people;
use super::terms::Sentence;
use crate::analysis::Analysis;
use crate::fixed::ln;
use crate::lexicon::{Lexicon, WordId, bits};
use crate::order;

/// As many sentences of general text count beside those of the pair, and more
/// where the two together have fewer than [`ENOUGH`].
const BESIDE: u64 = 20;

/// From so many sentences on a pair tells by itself how common its words are.
const ENOUGH: u64 = 80;

/// Words of a sentence of general text.
const LENGTH: u64 = 20;

/// An article and its compared sentences.
pub(super) type Side<'s> = (&'s Analysis, &'s [Sentence<'s>]);

/// The weight of each term, fixed point: how few of the sentences hold it,
/// those of both `sides` and some of general text together (inverse document
/// frequency). No word of a person's name weighs more than another one of it,
/// since the first name is rare only where the last one stands for both.
/// Linear in the words and in those that are related to them.
pub(super) fn of_terms(
    lexicon: &Lexicon<'_>,
    function: &[bool],
    related: &[Vec<WordId>],
    sides: [Side<'_>; 2],
) -> Vec<i64> {
    let (tenths, all) = held(related, sides.map(|(_, sentences)| sentences));
    let beside = BESIDE.max(ENOUGH.saturating_sub(all));
    // In thousandths of a sentence.
    let whole = ln((all + beside) * 1000);
    let words = lexicon.words().iter();
    let weigh = |((tenths, word), function): ((&u64, &&str), &bool)| {
        let general = beside * ((1000 * LENGTH) >> bits(word)).min(1000);
        let weight = (whole - ln(tenths * 100 + general)).max(0);
        if *function { weight / 8 } else { weight }
    };
    let weights: Vec<i64> = tenths.iter().zip(words).zip(function).map(weigh).collect();
    let mut even = weights.clone();
    for name in sides.into_iter().flat_map(|(analysis, _)| names(analysis, lexicon)) {
        let words = || name.iter().filter(|word| !function[**word as usize]);
        let Some(least) = words().map(|word| weights[*word as usize]).min() else { continue };
        for word in words() {
            let weight = &mut even[*word as usize];
            *weight = least.min(*weight);
        }
    }
    even
}

/// In how many sentences each term stands, in tenths, and how many there are.
/// One that holds a related term instead counts as far as the two match; one
/// that an article repeats counts once.
fn held(related: &[Vec<WordId>], articles: [&[Sentence<'_>]; 2]) -> (Vec<u64>, u64) {
    let mut tenths = vec![0; related.len()];
    // The last sentence that was counted for each term.
    let mut counted = vec![0; related.len()];
    let mut all = 0;
    for article in articles {
        for terms in order::distinct(article.iter().map(|sentence| &*sentence.terms)) {
            all += 1;
            let mut count = |term: WordId, share: u64| {
                if counted[term as usize] < all {
                    counted[term as usize] = all;
                    tenths[term as usize] += share;
                }
            };
            for term in terms {
                count(*term, 10);
            }
            for other in terms.iter().flat_map(|term| &related[*term as usize]) {
                count(*other, u64::from(RELATED));
            }
        }
    }
    (tenths, all)
}

/// The words of each name of a person, or of what may be one, in `analysis`.
fn names<'n>(analysis: &'n Analysis, lexicon: &'n Lexicon<'_>) -> impl Iterator<Item = Vec<WordId>> + 'n {
    people(&analysis.article.claims).map(|(span, _)| lexicon.words_in(analysis, span))
}

#[cfg(test)]
mod tests {
    use crate::alignment::terms::Terms;
    use crate::{ArticleInput, analyse};

    /// The weight of each of `words` where both articles say `text`.
    fn weights<const N: usize>(text: &str, words: [&str; N]) -> [i64; N] {
        let language = Some("en".to_owned());
        let analysis =
            analyse(&ArticleInput { text: text.to_owned(), language, ..ArticleInput::default() }, &[]);
        let terms = Terms::new(&analysis, &analysis);
        words.map(|word| terms.lexicon.id(word).map_or(-1, |id| terms.idf[id as usize]))
    }

    #[test]
    fn the_words_of_a_name_weigh_the_same() {
        let text = "Mayor Orla Brandvik opened the quay. Brandvik wept. Brandvik thanked the divers. \
            The cranes were painted green.";
        let [first, last, other] = weights(text, ["orla", "brandvik", "diver"]);
        assert_eq!(first, last);
        assert!(0 < last && last < other, "{last} {other}");
    }

    #[test]
    fn a_word_weighs_less_where_related_ones_stand() {
        let text = "The clinic burned. Hospitals sent beds. A hospital took the nurses. The lantern fell.";
        let [clinic, lantern] = weights(text, ["clinic", "lantern"]);
        assert!(0 < clinic && clinic < lantern, "{clinic} {lantern}");
    }
}
