//! The words of a sentence as the claim grammars read them.
//!
//! Finer than tokens: "41C", "2bn", "USD5" and "twenty-one" come apart, because
//! their parts have meanings of their own.

use crate::span::Span;

/// A run of letters, a figure, or a single sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lexeme<'t> {
    /// As it stands in the text.
    pub(crate) text: &'t str,
    /// In lower case, apostrophes straight, soft hyphens gone.
    pub(crate) norm: Box<str>,
    /// Where it stands in the article.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: Kind,
    /// Whether it follows the one before it without white space.
    pub(crate) glued: bool,
}

/// What a lexeme is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with inner apostrophes.
    Word,
    /// Digits with inner grouping and decimal marks, or a fraction sign.
    Figure,
    /// One character of punctuation or one symbol.
    Sign,
}

impl Lexeme<'_> {
    /// Whether it is the given sign or word, in normal form.
    pub(crate) fn is(&self, norm: &str) -> bool {
        *self.norm == *norm
    }

    /// Whether it is a hyphen or dash.
    pub(crate) fn is_dash(&self) -> bool {
        matches!(&*self.norm, "-" | "\u{2010}" | "\u{2011}" | "\u{2012}" | "–" | "—" | "−")
    }

    /// Whether it stands right behind `before`, a sign inside of a word ("&",
    /// a hyphen, a slash).
    pub(crate) fn glued_to_word(&self, before: &Self) -> bool {
        self.glued && (before.is_dash() || before.is("&") || before.is("/")) && before.glued
    }

    /// Whether it is a word that begins with a capital letter.
    pub(crate) fn is_capitalised(&self) -> bool {
        self.kind == Kind::Word && self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// The lexemes of `text[span]`, in order. Linear.
pub(crate) fn scan(text: &str, span: Span) -> Vec<Lexeme<'_>> {
    let base = span.start as usize;
    let body = span.of(text);
    let mut lexemes = Vec::new();
    let (mut at, mut glued) = (0, false);
    while let Some(c) = body[at..].chars().next() {
        if c.is_whitespace() || is_invisible(c) {
            at += c.len_utf8();
            glued = glued && !c.is_whitespace();
            continue;
        }
        let (len, kind) = measure(&body[at..], c);
        let part = &body[at..at + len];
        let span = Span::new(base + at, base + at + len);
        lexemes.push(Lexeme { text: part, norm: normal(part), span, kind, glued });
        at += len;
        glued = true;
    }
    lexemes
}

/// Length in bytes and kind of the lexeme that `rest` begins with.
fn measure(rest: &str, first: char) -> (usize, Kind) {
    if is_fraction(first) {
        (first.len_utf8(), Kind::Figure)
    } else if first.is_numeric() {
        (figure(rest), Kind::Figure)
    } else if first.is_alphabetic() {
        (word(rest), Kind::Word)
    } else {
        (first.len_utf8(), Kind::Sign)
    }
}

fn word(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inner_mark = matches!(c, '\'' | '’' | '\u{AD}') || is_combining(c);
        let next_letter = chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if c.is_alphabetic() || inner_mark && (next_letter || is_combining(c)) {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    end
}

/// Digits; a grouping or decimal mark belongs to them when a digit follows it,
/// a space only when it cannot break the line and three digits follow.
fn figure(rest: &str) -> usize {
    let chars: Vec<(usize, char)> = rest.char_indices().take(64).collect();
    let digit = |i: usize| chars.get(i).is_some_and(|(_, c)| c.is_numeric() && !is_fraction(*c));
    let mut i = 0;
    while let Some((_, c)) = chars.get(i) {
        let joins = match c {
            '.' | ',' | '\'' | '’' | '٫' | '٬' => digit(i + 1),
            '\u{A0}' | '\u{2009}' | '\u{202F}' => {
                digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4)
            }
            _ => digit(i),
        };
        if !joins {
            break;
        }
        i += 1;
    }
    chars.get(i).map_or_else(|| chars.last().map_or(0, |(at, c)| at + c.len_utf8()), |(at, _)| *at)
}

fn normal(part: &str) -> Box<str> {
    let mut norm = String::with_capacity(part.len());
    for c in part.chars() {
        match c {
            '’' | 'ʼ' => norm.push('\''),
            '\u{AD}' => {}
            _ => norm.extend(c.to_lowercase()),
        }
    }
    norm.into()
}

/// ½, ¼ and the like.
pub(crate) const fn is_fraction(c: char) -> bool {
    matches!(c, '¼' | '½' | '¾' | '⅐'..='⅞')
}

const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        scan(text, Span::new(0, text.len())).iter().map(|lexeme| lexeme.text).collect()
    }

    #[test]
    fn figures_keep_their_marks_and_lose_their_suffix() {
        assert_eq!(texts("$1,250.50, 41C"), ["$", "1,250.50", ",", "41", "C"]);
        assert_eq!(texts("2bn. 3½"), ["2", "bn", ".", "3", "½"]);
        assert_eq!(texts("1\u{A0}250 ton"), ["1\u{A0}250", "ton"]);
    }

    #[test]
    fn words_end_at_digits_and_hyphens() {
        assert_eq!(texts("USD5 can't twenty-one"), ["USD", "5", "can't", "twenty", "-", "one"]);
    }
}
