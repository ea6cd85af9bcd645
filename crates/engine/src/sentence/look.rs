//! What stands around a place in a block.

use crate::words::lower;

/// What follows a place, past white space.
pub(super) struct After<'a> {
    /// The first character that is no white space.
    pub(super) mark: Option<char>,
    /// The first character of the first word, past quotation marks and brackets.
    pub(super) letter: Option<char>,
    /// That word.
    pub(super) word: &'a str,
    /// What stands behind that word.
    rest: &'a str,
}

impl<'a> After<'a> {
    /// What follows byte `at` of `text`.
    pub(super) fn of(text: &'a str, at: usize) -> Self {
        let rest = text[at..].trim_start();
        let mark = rest.chars().next();
        let body = rest.trim_start_matches(|c: char| is_opener(c) || c.is_whitespace() || is_invisible(c));
        let end = body
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
            .unwrap_or(body.len());
        Self {
            mark,
            letter: body.chars().next(),
            word: body[..end].trim_end_matches(['-', '\'', '’']),
            rest: &body[end..],
        }
    }

    /// Whether a sentence that begins here begins with a capital letter.
    pub(super) fn is_upper(&self) -> bool {
        self.letter.is_some_and(|c| c.is_uppercase() || is_titlecase_free(c))
    }

    /// Whether the word is one letter with a point: an initial.
    pub(super) fn is_initial(&self) -> bool {
        self.word.chars().count() == 1 && self.rest.starts_with('.')
    }

    /// Whether a colon follows the word, as after the name of what is told.
    pub(super) fn is_named(&self) -> bool {
        self.rest.starts_with(':') && !self.is_digit()
    }

    /// Whether the word begins with a small letter.
    pub(super) fn is_lower(&self) -> bool {
        self.letter.is_some_and(char::is_lowercase)
    }

    /// Whether the word begins with a digit.
    pub(super) fn is_digit(&self) -> bool {
        self.letter.is_some_and(char::is_numeric)
    }
}

/// Letters of scripts without capitals: any word may begin a sentence.
fn is_titlecase_free(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase()
}

/// Marks that open a quotation, a bracket or a question.
pub(super) const fn is_opener(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '‘'
            | '„'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '('
            | '['
            | '{'
            | '¿'
            | '¡'
            | '`'
            | '「'
            | '『'
            | '（'
            | '【'
            | '《'
            | '”'
    )
}

/// Marks without width.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// What stands before a point, in the sentence that it may end.
pub(super) struct Before<'a> {
    /// The run without white space up to the point, without opening marks.
    pub(super) word: &'a str,
    /// The words before it in the sentence.
    pub(super) rest: &'a str,
}

impl<'a> Before<'a> {
    /// What stands in `sentence`, which ends before the point.
    pub(super) fn of(sentence: &'a str) -> Self {
        let at = sentence
            .rfind(|c: char| c.is_whitespace() || matches!(c, '—' | '/'))
            .map_or(0, |at| at + sentence[at..].chars().next().map_or(0, char::len_utf8));
        let word = sentence[at..].trim_matches(|c| is_opener(c) || is_invisible(c));
        let elided = word.char_indices().find(|(at, c)| matches!(c, '\'' | '’') && (1..=4).contains(at));
        let word = elided.map_or(word, |(at, mark)| &word[at + mark.len_utf8()..]);
        Self { word, rest: &sentence[..at] }
    }

    /// The word in lower case, with the single letters before it when it is
    /// one: "z. B" is "z.b".
    pub(super) fn key(&self) -> String {
        let mut key = lower(self.word.trim_end_matches('.'));
        let mut rest = self.rest;
        for _ in 0..4 {
            let last = rest.trim_end();
            let mut back = last.chars().rev();
            let (point, letter, gap) = (back.next(), back.next(), back.next());
            let single = point == Some('.')
                && letter.is_some_and(char::is_alphabetic)
                && gap.is_none_or(|c| !c.is_alphanumeric());
            if key.chars().count() > 1 && !key.contains('.') || !single {
                break;
            }
            let Some(letter) = letter else { break };
            key = format!("{}.{key}", letter.to_lowercase());
            rest = &last[..last.len() - 1 - letter.len_utf8()];
        }
        key
    }

    /// Whether the word is of capitals without points in a text that is not:
    /// "IE" is a name there, and not "i.e.".
    pub(super) fn is_shouted(&self) -> bool {
        let capitals = self.word.chars().count() > 1 && self.word.chars().all(char::is_uppercase);
        capitals && self.rest.contains(char::is_lowercase)
    }

    /// Whether nothing but a bullet or an opening mark stands before the word.
    pub(super) fn is_first(&self) -> bool {
        !self.rest.chars().any(char::is_alphanumeric)
    }

    /// Whether the word before this one is in lower case or a number.
    pub(super) fn follows_plain_word(&self) -> bool {
        let last = self.rest.split_whitespace().next_back().unwrap_or_default();
        last.chars().next().is_some_and(|c| c.is_lowercase() || c.is_numeric())
    }

    /// Whether the word before this one is a number.
    pub(super) fn follows_number(&self) -> bool {
        let last = self.rest.split_whitespace().next_back().unwrap_or_default();
        last.chars().next_back().is_some_and(char::is_numeric)
    }

    /// The words since the last colon or quotation mark, the word itself left out.
    pub(super) fn clause(&self) -> &'a str {
        let at = self
            .rest
            .rfind([':', ';', '“', '«', '„'])
            .map_or(0, |at| at + self.rest[at..].chars().next().map_or(0, char::len_utf8));
        self.rest[at..].trim()
    }
}
