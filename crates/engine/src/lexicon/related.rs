//! Words that may stand for one another.

use super::{Lexicon, WordId};

/// For each stem of `lexicon` the others that may stand for it, sorted: those
/// that begin alike, with the first five letters and three fifths of the
/// longer one.
pub(crate) fn related(lexicon: &Lexicon<'_>) -> Vec<Vec<WordId>> {
    /// Past so many stems with one beginning, it says nothing.
    const MOST: usize = 12;
    let start = |word: &str| word.char_indices().nth(4).map(|(at, c)| word[..at + c.len_utf8()].to_owned());
    let mut related = vec![Vec::new(); lexicon.len()];
    let words: Vec<(WordId, &str)> = (0..).zip(lexicon.words().iter().copied()).collect();
    for group in words.chunk_by(|one, next| start(one.1).is_some() && start(one.1) == start(next.1)) {
        if group.len() > MOST {
            continue;
        }
        for (one, word) in group {
            for (other, second) in group.iter().filter(|(other, _)| other != one) {
                let common = word.chars().zip(second.chars()).take_while(|(x, y)| x == y).count();
                if common * 5 >= 3 * word.chars().count().max(second.chars().count()) {
                    related[*one as usize].push(*other);
                }
            }
        }
    }
    related
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings() {
        let lexicon = Lexicon::new(["lighthous", "lightship", "korea", "korean"].into_iter());
        let related = related(&lexicon);
        let of = |word: &str| -> Vec<&str> {
            let others = &related[lexicon.id(word).unwrap_or(0) as usize];
            others.iter().map(|other| lexicon.word(*other)).collect()
        };
        assert_eq!(of("korea"), ["korean"]);
        assert_eq!(of("lighthous"), Vec::<&str>::new(), "five letters of nine are too few");
    }
}
