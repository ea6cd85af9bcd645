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
    inside: usize,
    words: usize,
}

impl Enclosures {
    /// The pairs in `text`. Linear.
    pub(super) fn of(text: &str) -> Self {
        let mut reader = Reader { found: Self::default(), open: Vec::new(), words: 0, seen: false };
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
            if mark == LOOSE && !reader.has(LOOSE) {
                let first = !std::mem::replace(&mut reader.seen, true);
                let stray = first && at > 0 && has_odd_singles(text);
                if stray || is_before_mark(&text[inside..]) {
                    reader.found.closers.push(at);
                    before = Some(c);
                    continue;
                }
            }
            reader.read(mark, at, inside, before, after);
            if c.is_whitespace() && before.is_some_and(|before| !before.is_whitespace()) {
                reader.words += 1;
            }
            before = Some(c);
        }
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
    /// Whether a loose mark was met.
    seen: bool,
}

impl Reader {
    /// Takes one mark in; anything else is passed over.
    fn read(&mut self, mark: char, at: usize, inside: usize, before: Option<char>, after: Option<char>) {
        let opens = before.is_none_or(|c| c.is_whitespace() || is_opening(c))
            && after.is_some_and(|c| !c.is_whitespace());
        let top = self.open.last().map(|open| open.mark);
        match mark {
            ')' | ']' | '}' | '）' | '」' | '』' | '】' | '》' => {
                self.close(opener_of(mark), at, BRACKET_WORDS);
            }
            '“' if matches!(top, Some('„')) => self.close('„', at, QUOTE_WORDS),
            '”' if self.has('“') => self.close('“', at, QUOTE_WORDS),
            '”' if self.has('„') => self.close('„', at, QUOTE_WORDS),
            '”' | '"' if self.has(mark) && !(opens && top != Some(mark)) => {
                self.close(mark, at, QUOTE_WORDS);
            }
            '”' | '"' if before.is_none_or(|c| !c.is_alphanumeric()) => self.push(mark, inside),
            LOOSE if self.has(LOOSE) => self.close(LOOSE, at, SINGLE_WORDS),
            '«' if top == Some('»') => self.close('»', at, QUOTE_WORDS),
            '»' if self.has('«') => self.close('«', at, QUOTE_WORDS),
            '«' | '»' => self.push(mark, inside),
            '(' | '[' | '{' | '（' | '「' | '『' | '【' | '《' | '‘' | '„' | '‚' | '“' | LOOSE =>
            {
                self.push(mark, inside);
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
        let closing = mark == '’' && self.has('‘');
        let ends = (closing || before.is_some_and(may_close)) && after.is_none_or(|c| !c.is_alphanumeric());
        let opener = match mark {
            '’' if self.has('‘') => '‘',
            '\'' if !self.has('\'') => LOOSE,
            _ => '\'',
        };
        if ends && self.has(opener) {
            self.close(opener, at, SINGLE_WORDS);
        } else if opens && mark != '’' && after.is_some_and(char::is_alphabetic) {
            self.push('\'', inside);
        }
    }

    fn has(&self, mark: char) -> bool {
        self.open.iter().rev().take(DEPTH).any(|open| open.mark == mark)
    }

    fn push(&mut self, mark: char, inside: usize) {
        self.open.push(Open { mark, inside, words: self.words });
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

/// Whether a single mark after this character may close a quotation.
fn may_close(before: char) -> bool {
    matches!(before, '.' | ',' | '!' | '?' | ';' | '…') || before.is_whitespace()
}

/// Whether the single marks that open or close a quotation are odd in number:
/// then the first ends what began before the text.
fn has_odd_singles(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| {
        let ends = ["'s", "'re", "'ve", "'ll", "'d", "'m", "'t", "n't"];
        !ends.contains(word)
    });
    let marks = words.map(|word| {
        let body = word.trim_matches(['\'', '`']);
        let opens = word.starts_with(['\'', '`']);
        let closes = word.len() > 1
            && !body.is_empty()
            && word.ends_with(['\'', '`'])
            && body.ends_with(['.', ',', '!', '?', ';', '…']);
        usize::from(opens) + usize::from(closes)
    });
    marks.sum::<usize>() % 2 == 1
}

/// Whether a mark of punctuation follows: what stands before it opens nothing.
fn is_before_mark(rest: &str) -> bool {
    let body = rest.trim_start();
    body.starts_with([',', '.', ';', ':', '!', '?', ')']) && !body.starts_with("..")
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
