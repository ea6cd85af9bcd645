//! What a token is matched by.

use rust_stemmers::{Algorithm, Stemmer as Snowball};

use super::norm::{fold, primary};
use super::split::is_spaceless;
use super::{Token, TokenKind};

/// The stemmer of a language, if one covers it.
///
/// The Snowball algorithms of `rust-stemmers`: English, German, French,
/// Spanish, Italian, Portuguese, Dutch, Russian, Swedish, Danish, Norwegian.
/// Each costs about two kilobytes of compressed code.
pub(super) struct Stemmer(Option<Snowball>);

/// Words longer than this are no words that a stemmer knows.
const LONGEST: usize = 60;

impl Stemmer {
    /// The stemmer for `language` (BCP 47).
    pub(super) fn of(language: &str) -> Self {
        match primary(language) {
            "en" => Self(Some(Snowball::create(Algorithm::English))),
            other => Self::of_other(other),
        }
    }

    #[cfg(not(feature = "languages"))]
    const fn of_other(_: &str) -> Self {
        Self(None)
    }

    #[cfg(feature = "languages")]
    fn of_other(language: &str) -> Self {
        let create = |algorithm| Self(Some(Snowball::create(algorithm)));
        match language {
            "de" => create(Algorithm::German),
            "fr" => create(Algorithm::French),
            "es" => create(Algorithm::Spanish),
            "it" => create(Algorithm::Italian),
            "pt" => create(Algorithm::Portuguese),
            "nl" => create(Algorithm::Dutch),
            "ru" => create(Algorithm::Russian),
            "sv" => create(Algorithm::Swedish),
            "da" => create(Algorithm::Danish),
            "no" | "nb" | "nn" => create(Algorithm::Norwegian),
            _ => Self(None),
        }
    }

    /// The key that a token with this norm is matched by: its stem with
    /// diacritics folded. Numbers and signs are their own.
    pub(super) fn stem(&self, norm: &str, kind: TokenKind) -> Box<str> {
        match &self.0 {
            Some(snowball) if kind == TokenKind::Word && norm.len() <= LONGEST && is_plain(norm) => {
                fold(&snowball.stem(norm)).into()
            }
            _ => fold(norm).into(),
        }
    }
}

/// Whether a word has letters, marks and apostrophes only.
fn is_plain(norm: &str) -> bool {
    norm.chars().all(|c| c.is_alphabetic() || c == '\'')
}

/// Gives tokens of scripts without spaces the stem of two characters, so that
/// a match needs more than one character in common.
pub(super) fn pair_up(tokens: &mut [Token]) {
    for index in 0..tokens.len().saturating_sub(1) {
        let (head, tail) = tokens.split_at_mut(index + 1);
        let (token, next) = (&mut head[index], &tail[0]);
        let spaceless = |token: &Token| token.norm.chars().next().is_some_and(is_spaceless);
        if spaceless(token) && spaceless(next) && token.span.end == next.span.start {
            token.stem = format!("{}{}", token.norm, next.norm).into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Stemmer, TokenKind};

    #[test]
    fn any_word_has_a_stem() {
        let letters: Vec<char> = "aeiouysedngtlrcüößéèêçñãõœăåæøαаеийнстъыьёіїqu'".chars().collect();
        let mut state = 7_u32;
        for language in ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "sv", "da", "no"] {
            let stemmer = Stemmer::of(language);
            for length in 1..4000 {
                let word: String = (0..=length % 14)
                    .map(|_| {
                        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        letters[(state >> 16) as usize % letters.len()]
                    })
                    .collect();
                assert!(stemmer.stem(&word, TokenKind::Word).len() <= 2 * word.len() + 2, "{word}");
            }
        }
    }

    #[test]
    fn stems_meet_and_fold() {
        for (language, one, other) in [
            ("en", "recalled", "recalls"),
            ("de", "häuser", "hauser"),
            ("fr", "élections", "election"),
            ("ru", "поезда", "поезд"),
            ("pl", "łódź", "lodz"),
        ] {
            let stemmer = Stemmer::of(language);
            assert_eq!(stemmer.stem(one, TokenKind::Word), stemmer.stem(other, TokenKind::Word), "{one}");
        }
    }
}
