//! Where sentences end.

use std::ops::Range;

use super::abbreviation::Abbreviations;
use super::enclosure::Enclosures;
use super::listing;
use super::look::{After, Before, is_invisible, is_opener};
use super::point::Point;
use crate::order;
use crate::token::primary;
use crate::words::lower;

/// The sentences of one block as byte ranges without surrounding white space.
///
/// Linear in the length of the text, apart from the look at what stands before
/// a point, which is bounded.
pub(super) fn sentences(text: &str, language: &str) -> Vec<Range<usize>> {
    let mut ends = Reader::new(text, language).ends();
    ends.push(text.len());
    let mut from = 0;
    let mut sentences = Vec::with_capacity(ends.len());
    for to in ends {
        let part = &text[from..to];
        let body = part.trim();
        if !body.is_empty() {
            let start = from + (part.len() - part.trim_start().len());
            sentences.push(start..start + body.len());
        }
        from = to;
    }
    sentences
}

/// How far a point looks back into its sentence and ahead, in bytes.
const REACH: usize = 400;

struct Reader<'a> {
    text: &'a str,
    language: &'a str,
    words: &'static Abbreviations,
    pairs: Enclosures,
    /// Where the sentence under way begins.
    from: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, language: &'a str) -> Self {
        let words = Abbreviations::of(language);
        Self { text, language: primary(language), words, pairs: Enclosures::of(text), from: 0 }
    }

    /// Where sentences end inside the text, in order.
    fn ends(&mut self) -> Vec<usize> {
        let mut ends = Vec::new();
        let mut forced = listing::items(self.text);
        forced.extend(listing::credit(self.text));
        order::sort(&mut forced);
        let mut forced = forced.into_iter().peekable();
        let mut at = 0;
        while let Some(found) = self.text[at..].find(|c| self.is_terminator(c)) {
            let mark = at + found;
            while let Some(start) = forced.next_if(|start| *start <= mark) {
                self.end_at(start, &mut ends);
            }
            let run = self.run(mark);
            at = run.end;
            if run.end < self.text.len() && self.ends_sentence(mark, &run) {
                self.end_at(run.end, &mut ends);
            }
        }
        for start in forced {
            self.end_at(start, &mut ends);
        }
        ends
    }

    fn end_at(&mut self, at: usize, ends: &mut Vec<usize>) {
        if at > self.from {
            ends.push(at);
            self.from = at;
        }
    }

    /// Whether a mark may end a sentence in this language.
    fn is_terminator(&self, c: char) -> bool {
        matches!(c, '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '‽')
            || is_full_stop(c)
            || c == ':' && self.language == "hy"
            || matches!(c, ';' | '\u{37e}') && self.language == "el"
    }

    /// The marks from `mark` on with the closing marks after them.
    fn run(&self, mark: usize) -> Run {
        let mut run = Run { end: mark, points: 0, asks: false, full: false, quotes: false };
        loop {
            let rest = &self.text[run.end..];
            let Some(c) = rest.chars().next() else { break };
            if self.is_terminator(c) {
                run.points += usize::from(c == '.') + 3 * usize::from(c == '…');
                run.asks |= matches!(c, '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' | '‽' | '؟' | '！' | '？');
                run.full |= is_full_stop(c) || matches!(c, ':' | ';' | '\u{37e}');
                run.end += c.len_utf8();
            } else if self.is_closer(c, run.end) || is_invisible(c) {
                run.quotes |= matches!(c, '"' | '\'' | '”' | '’' | '»' | '“' | '«' | '」' | '』');
                run.end += c.len_utf8();
            } else if c.is_whitespace() && !run.full && self.goes_on_after_space(rest) {
                run.end += rest.len() - rest.trim_start().len();
            } else {
                break;
            }
        }
        run.end += reference(&self.text[..mark], &self.text[run.end..]);
        run
    }

    /// Whether a mark closes a quotation or bracket around the sentence.
    fn is_closer(&self, c: char, at: usize) -> bool {
        match c {
            ')' | ']' | '}' | '”' | '’' | '›' | '」' | '』' | '】' | '）' | '》' => true,
            '"' | '\'' | '»' | '“' | '«' | '`' | '‘' => {
                self.pairs.closes(at)
                    || self.text[at + c.len_utf8()..].chars().next().is_none_or(char::is_whitespace)
            }
            _ => false,
        }
    }

    /// Whether the marks go on after a space: ". . ." and, in text cut into
    /// words, `. "`.
    fn goes_on_after_space(&self, rest: &str) -> bool {
        let body = rest.trim_start();
        let start = self.text.len() - body.len();
        let Some(c) = body.chars().next() else { return false };
        if self.is_terminator(c) {
            let rest = body.trim_start_matches(|c| self.is_terminator(c));
            let closes = self.pairs.closes(self.text.len() - rest.len());
            return closes || rest.chars().next().is_none_or(char::is_whitespace);
        }
        self.pairs.closes(start)
    }

    /// Whether the sentence ends with the marks of `run`, which begin at `mark`.
    fn ends_sentence(&self, mark: usize, run: &Run) -> bool {
        let after = After::of(self.text, run.end);
        let spaced = self.text[run.end..].chars().next().is_some_and(char::is_whitespace);
        if run.full {
            // Japanese goes on after speech with a particle: 「…。」と言った.
            let particle = self.text[run.end..].starts_with(|c| matches!(c, '\u{3040}'..='\u{309f}'));
            return !(run.quotes && particle || self.pairs.holds(run.end));
        }
        if self.pairs.holds(run.end) || !spaced && !self.is_glued(mark, run, &after) {
            return false;
        }
        let Some(first) = after.mark else { return true };
        if first == '(' && run.quotes && self.is_aside(run.end) {
            return false;
        }
        if matches!(first, '–' | '—') && self.opens_speech(run.end) {
            return true;
        }
        if is_dash(first) || matches!(first, ',' | ';' | ':' | ')' | ']' | '/' | '=' | '+' | '&') {
            return false;
        }
        if after.is_lower() {
            return first == '.' && run.points == 1;
        }
        if run.asks || run.points > 1 || after.letter.is_none() {
            return true;
        }
        let before = Before::of(self.back(mark));
        Point { language: self.language, words: self.words, before, after }.ends_sentence()
    }

    /// Whether a bracket follows that the sentence goes on with: its own point
    /// stands behind it ("… said so" (Lee 55).).
    fn is_aside(&self, at: usize) -> bool {
        let Some((inner, rest)) = self.ahead(at).trim_start().split_once(')') else { return false };
        rest.starts_with(['.', ',', ';']) && !inner.ends_with(['.', '!', '?'])
    }

    /// Whether a dash follows that opens direct speech, where speech is so marked.
    fn opens_speech(&self, at: usize) -> bool {
        let rest = self.text[at..].trim_start();
        let body = rest.trim_start_matches(is_dash);
        let speech = matches!(
            self.language,
            "pl" | "ru"
                | "uk"
                | "fr"
                | "es"
                | "pt"
                | "it"
                | "cs"
                | "sk"
                | "hu"
                | "sv"
                | "no"
                | "nb"
                | "da"
                | "fi"
        );
        speech
            && body.starts_with(char::is_whitespace)
            && After::of(body, 0).letter.is_some_and(char::is_uppercase)
    }

    /// Whether a sentence ends although no space follows ("closed.The"): both
    /// words are plain.
    fn is_glued(&self, mark: usize, run: &Run, after: &After<'_>) -> bool {
        let before = Before::of(self.back(mark));
        let chunk = self.ahead(run.end).split_whitespace().next().unwrap_or_default();
        let host = matches!(after.word, "Com" | "Org" | "Net" | "Js" | "Io" | "Co" | "De" | "Fr" | "Eu");
        let mut letters = after.word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
        let word = capital && (after.word.chars().count() > 1 || chunk == after.word);
        run.points <= 1
            && is_plain_word(before.word)
            && !self.words.knows(&lower(before.word))
            && word
            && !self.is_address(mark)
            && !host
            && !chunk.contains(['/', '@', ':'])
    }

    /// Whether the run without spaces before `mark` is an address.
    fn is_address(&self, mark: usize) -> bool {
        let run = self.back(mark).rsplit(char::is_whitespace).next().unwrap_or_default();
        run.contains(['/', '@', ':']) || run.starts_with("www.")
    }

    /// What follows `at`, at most [`REACH`] bytes of it.
    fn ahead(&self, at: usize) -> &'a str {
        let mut to = self.text.len().min(at + REACH);
        while !self.text.is_char_boundary(to) {
            to -= 1;
        }
        &self.text[at..to]
    }

    /// The sentence under way up to `mark`, at most [`REACH`] bytes of it.
    fn back(&self, mark: usize) -> &'a str {
        let mut from = self.from.max(mark.saturating_sub(REACH));
        while !self.text.is_char_boundary(from) {
            from += 1;
        }
        self.text[from..mark].trim_end()
    }
}

/// Marks that may end a sentence, and what closes after them.
struct Run {
    end: usize,
    points: usize,
    /// A question or exclamation mark is among them.
    asks: bool,
    /// A full stop that is nothing else is among them.
    full: bool,
    /// A quotation closes with them.
    quotes: bool,
}

/// Full stops of scripts in which the mark has no other use.
const fn is_full_stop(c: char) -> bool {
    matches!(
        c,
        '。' | '！'
            | '？'
            | '｡'
            | '．'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '։'
            | '።'
            | '፧'
            | '፨'
            | '။'
            | '៕'
            | '។'
            | '᠃'
            | '꓿'
    )
}

pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

/// Whether a word is of three small letters or more, or of digits.
fn is_plain_word(word: &str) -> bool {
    let digits = word.len() > 1
        && word.starts_with(|c: char| c.is_ascii_digit())
        && !word.contains(char::is_alphabetic);
    let letters = word.chars().count() > 2
        && word.chars().skip(1).all(char::is_lowercase)
        && word.chars().all(char::is_alphabetic);
    digits || letters
}

/// Bytes of reference marks that are glued to the end of a sentence: "[13]",
/// or digits set high, after anything but a digit.
fn reference(before: &str, rest: &str) -> usize {
    let mut length = 0;
    loop {
        let gap = usize::from(rest[length..].starts_with(' '));
        let Some(inner) = rest[length + gap..].strip_prefix('[') else { break };
        let Some(close) = inner.bytes().take(8).position(|b| b == b']') else { break };
        let numbers = inner.get(..close).unwrap_or_default();
        if numbers.is_empty()
            || !numbers.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '-' | '–' | ' '))
        {
            break;
        }
        length += gap + close + 2;
    }
    if length > 0 || before.chars().next_back().is_none_or(char::is_numeric) {
        return length;
    }
    let digits = rest.find(|c: char| !c.is_numeric()).unwrap_or(rest.len());
    let spaced = rest[digits..].chars().next().is_some_and(char::is_whitespace);
    let follows = After::of(rest, digits).is_upper();
    if digits > 0 && digits <= 4 && spaced && follows && !rest.starts_with(is_opener) { digits } else { 0 }
}
