//! Pairs of quotation marks and brackets in a block.

use std::ops::Range;

/// The pairs of one block.
#[derive(Debug, Default)]
pub(super) struct Enclosures {
    /// Insides in which no sentence ends, in order, not overlapping.
    whole: Vec<Range<usize>>,
    /// Where closing marks stand that have their opening mark, in order.
    closers: Vec<usize>,
}

/// A quotation of up to this many words is part of the sentence around it.
///
/// About the length of one sentence of news: a longer one of several sentences
/// is told sentence by sentence.
const QUOTE_WORDS: usize = 24;

/// The same for brackets, which interrupt their sentence.
const BRACKET_WORDS: usize = 60;

/// The same for single quotation marks: inside a text that quotes with double
/// ones they mark words within a sentence.
const SINGLE_WORDS: usize = 60;

/// Stands for a single mark with a space on both sides, and for a doubled one.
const LOOSE: char = '′';

/// How far up a closing mark looks for its opening mark.
const DEPTH: usize = 8;

/// An opening mark.
#[derive(Clone, Copy)]
struct Open {
    mark: char,
    at: usize,
    inside: usize,
    words: usize,
}

impl Enclosures {
    /// The pairs in `text`. Linear.
    pub(super) fn of(text: &str) -> Self {
        let mut reader = Reader { found: Self::default(), open: Vec::new(), words: 0 };
        let mut before = None;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let mut mark = c;
            let mut inside = at + c.len_utf8();
            let double = matches!(c, '\'' | '`' | ',') && chars.peek().is_some_and(|(_, next)| *next == c);
            if double && (c != ',' || before.is_none_or(char::is_whitespace)) {
                chars.next();
                inside += 1;
                mark = if c == ',' { '„' } else { LOOSE };
            }
            let after = chars.peek().map(|(_, c)| *c);
            let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
            if matches!(mark, '\'' | '`') && spaced(before) && spaced(after) {
                mark = LOOSE;
            }
            if mark == LOOSE
                && text[inside..].trim_start().starts_with([',', '.', ';', ':', '!', '?', ')'])
                && !text[inside..].trim_start().starts_with("..")
                && !reader.has(LOOSE)
            {
                before = Some(c);
                continue;
            }
            reader.read(mark, at, inside, before, after);
            if c.is_whitespace() && before.is_some_and(|before| !before.is_whitespace()) {
                reader.words += 1;
            }
            before = Some(c);
        }
        // A loose mark that nothing closes is the end of what began before.
        let loose = reader.open.iter().filter(|open| open.mark == LOOSE).map(|open| open.at);
        reader.found.closers.extend(loose);
        reader.found.merge();
        reader.found
    }

    /// Whether a sentence may not end at `at` because a short quotation or a
    /// bracket goes on there.
    pub(super) fn holds(&self, at: usize) -> bool {
        let index = self.whole.partition_point(|range| range.end <= at);
        self.whole.get(index).is_some_and(|range| range.start < at)
    }

    /// Whether a closing mark with an opening one stands at `at`.
    pub(super) fn closes(&self, at: usize) -> bool {
        self.closers.binary_search(&at).is_ok()
    }

    /// Joins ranges that overlap.
    fn merge(&mut self) {
        self.whole.sort_by_key(|range| range.start);
        let mut merged: Vec<Range<usize>> = Vec::with_capacity(self.whole.len());
        for range in self.whole.drain(..) {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        self.whole = merged;
        self.closers.sort_unstable();
    }
}

struct Reader {
    found: Enclosures,
    open: Vec<Open>,
    words: usize,
}

impl Reader {
    /// Takes one mark in; anything else is passed over.
    fn read(&mut self, mark: char, at: usize, inside: usize, before: Option<char>, after: Option<char>) {
        let opens = before.is_none_or(|c| c.is_whitespace() || is_opening(c))
            && after.is_some_and(|c| !c.is_whitespace());
        let top = self.open.last().map(|open| open.mark);
        match mark {
            ')' | ']' | '}' | '）' | '」' | '』' | '】' | '》' => {
                self.close(opener_of(mark), at, BRACKET_WORDS)
            }
            '“' if matches!(top, Some('„')) => self.close('„', at, QUOTE_WORDS),
            '”' if self.has('“') => self.close('“', at, QUOTE_WORDS),
            '”' if self.has('„') => self.close('„', at, QUOTE_WORDS),
            '”' | '"' if self.has(mark) && !(opens && top != Some(mark)) => {
                self.close(mark, at, QUOTE_WORDS)
            }
            '”' | '"' if before.is_none_or(|c| !c.is_alphanumeric()) => self.push(mark, at, inside),
            LOOSE if self.has(LOOSE) => self.close(LOOSE, at, SINGLE_WORDS),
            '«' if top == Some('»') => self.close('»', at, QUOTE_WORDS),
            '»' if self.has('«') => self.close('«', at, QUOTE_WORDS),
            '«' | '»' => self.push(mark, at, inside),
            '(' | '[' | '{' | '（' | '「' | '『' | '【' | '《' | '‘' | '„' | '‚' => {
                self.push(mark, at, inside)
            }
            '’' | '\'' | '`' => self.single(mark, at, inside, opens, before, after),
            _ => {}
        }
    }

    /// A single mark, which may also be an apostrophe.
    fn single(
        &mut self,
        mark: char,
        at: usize,
        inside: usize,
        opens: bool,
        before: Option<char>,
        after: Option<char>,
    ) {
        let ends = before
            .is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | ';' | '…') || c.is_whitespace())
            && after.is_none_or(|c| !c.is_alphanumeric());
        let opener = if mark == '’' && self.has('‘') { '‘' } else { '\'' };
        if ends && self.has(opener) {
            self.close(opener, at, SINGLE_WORDS);
        } else if opens && mark != '’' && after.is_some_and(char::is_alphabetic) {
            self.push('\'', at, inside);
        }
    }

    fn has(&self, mark: char) -> bool {
        self.open.iter().rev().take(DEPTH).any(|open| open.mark == mark)
    }

    fn push(&mut self, mark: char, at: usize, inside: usize) {
        self.open.push(Open { mark, at, inside, words: self.words });
    }

    /// Closes the last open `mark`, and with it what was opened after it.
    fn close(&mut self, mark: char, at: usize, most: usize) {
        let Some(depth) = self.open.iter().rev().take(DEPTH).position(|open| open.mark == mark) else {
            return;
        };
        let index = self.open.len() - 1 - depth;
        let open = self.open[index];
        self.open.truncate(index);
        self.found.closers.push(at);
        if self.words - open.words < most {
            self.found.whole.push(open.inside..at);
        }
    }
}

/// Whether a character may stand before an opening mark without a space.
const fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '“' | '‘' | '„' | '«' | '"' | '\'' | '—' | '–' | '-' | '/' | '¿' | '¡')
}

const fn opener_of(closer: char) -> char {
    match closer {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '）' => '（',
        '」' => '「',
        '』' => '『',
        '】' => '【',
        _ => '《',
    }
}
