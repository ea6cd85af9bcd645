//! Lines that look like the name of a person.

use crate::order;
use crate::words::lower;

/// The words of a text in lower case, sorted, each as often as it stands there.
pub(super) struct Vocabulary(Vec<String>);

impl Vocabulary {
    /// Collects the words of `text`.
    pub(super) fn of(text: &str) -> Self {
        let words = text.split(|c: char| !is_name_letter(c)).filter(|word| !word.is_empty());
        let mut words: Vec<String> = words.map(lower).collect();
        order::sort(&mut words);
        Self(words)
    }

    /// Whether a capitalised word stands a second time, in any case.
    fn repeats(&self, word: &str) -> bool {
        let body = word.trim_end_matches([',', '.']);
        body.chars().count() > 2 && body.starts_with(char::is_uppercase) && self.stands_twice(&lower(body))
    }

    fn stands_twice(&self, word: &str) -> bool {
        let first = self.0.partition_point(|known| known.as_str() < word);
        self.0.get(first + 1).is_some_and(|known| known == word)
    }
}

fn is_name_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '-' | '\'' | '’')
}

/// Whether a short line looks like a name, as bylines without "by" are: two to
/// four capitalised words, maybe with "and" and further ones, no digits, and
/// nobody of that name in the rest of the text.
pub(super) fn is_name(line: &str, vocabulary: &Vocabulary) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    if !(2..=7).contains(&words.len()) {
        return false;
    }
    let joint =
        |word: &str| matches!(word, "and" | "&" | "und" | "et" | "y" | "e" | "en" | "agencies" | "staff");
    let first = words.split(|word| joint(word.trim_end_matches(','))).next().unwrap_or_default();
    let named = words.iter().all(|word| joint(word.trim_end_matches(',')) || is_name_word(word));
    let full = first.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    named && (2..=4).contains(&full) && !words.iter().any(|word| vocabulary.repeats(word))
}

/// A capitalised word of letters, an initial, or a particle of names.
fn is_name_word(word: &str) -> bool {
    let body = word.trim_end_matches([',', '.']);
    if matches!(
        body,
        "de" | "van" | "von" | "der" | "den" | "al" | "bin" | "da" | "di" | "del" | "la" | "le" | "ten"
    ) {
        return true;
    }
    let mut letters = body.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let rest_fits = body.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
    let shouted = body.chars().count() > 2 && body.chars().all(char::is_uppercase);
    capital && rest_fits && !shouted
}

#[cfg(test)]
mod tests {
    use super::{Vocabulary, is_name};

    #[test]
    fn names_stand_once_and_alone() {
        let text = Vocabulary::of("Marta Ellingsen\nHarbour Closed\nThe harbour was closed on Monday.");
        assert!(is_name("Marta Ellingsen", &text));
        assert!(is_name("J. P. van der Meer and agencies", &text));
        assert!(!is_name("Harbour Closed", &text));
        assert!(!is_name("Ellingsen", &text));
        assert!(!is_name("HARBOUR NEWS", &text));
        assert!(!is_name("Route 66 Reopens", &text));
    }
}
