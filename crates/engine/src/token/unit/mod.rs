//! Units: spans of tokens that belong together.

mod amount;
pub(super) mod calendar;
mod shape;

use std::ops::Range;

use super::{Token, TokenKind, Unit, UnitKind};

/// Tokens of one sentence with what stands between them.
pub(super) struct Line<'a> {
    text: &'a str,
    tokens: &'a [Token],
    language: &'a str,
}

impl Line<'_> {
    /// The token at `at`, if there is one.
    fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The normal form of the token at `at`; empty past the end.
    fn norm(&self, at: usize) -> &str {
        self.get(at).map_or("", |token| &token.norm)
    }

    /// The token at `at` as it is written; empty past the end.
    fn written(&self, at: usize) -> &str {
        self.get(at).map_or("", |token| token.span.of(self.text))
    }

    /// Whether the token at `at` follows its neighbour on the left directly.
    fn glued(&self, at: usize) -> bool {
        at > 0 && self.get(at).is_some_and(|token| token.span.start == self.tokens[at - 1].span.end)
    }

    /// Whether the token at `at` is of this kind.
    fn is(&self, at: usize, kind: TokenKind) -> bool {
        self.get(at).is_some_and(|token| token.kind == kind)
    }

    /// The number at `at`, when it is one of digits only.
    fn digits(&self, at: usize) -> Option<u32> {
        let written = self.written(at);
        (self.is(at, TokenKind::Number) && written.bytes().all(|b| b.is_ascii_digit()))
            .then(|| written.parse().ok())
            .flatten()
    }
}

/// Finds a unit that begins at a token: the index after its last token.
type Finder = fn(&Line<'_>, usize) -> Option<usize>;

/// What is looked for at each token, in this order; the first that fits wins.
const FINDERS: [(UnitKind, Finder); 6] = [
    (UnitKind::Date, calendar::date),
    (UnitKind::Time, calendar::time),
    (UnitKind::Amount, amount::amount),
    (UnitKind::Compound, shape::compound),
    (UnitKind::Abbreviation, shape::abbreviation),
    (UnitKind::Possessive, shape::possessive),
];

/// Appends the units over `tokens[first..]`, which are those of one sentence.
///
/// Linear in the tokens: each finder looks a bounded way ahead, or consumes
/// what it looked at.
pub(super) fn find(text: &str, tokens: &mut [Token], first: usize, language: &str, units: &mut Vec<Unit>) {
    let found = scan(&Line { text, tokens: &tokens[first..], language });
    for (kind, range) in found {
        let (start, end) = (first + range.start, first + range.end);
        if kind == UnitKind::Time {
            shape::settle_half_of_day(&mut tokens[start..end]);
        }
        let span = tokens[start].span.join(tokens[end - 1].span);
        units.push(Unit { kind, tokens: start..end, span });
    }
}

fn scan(line: &Line<'_>) -> Vec<(UnitKind, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.tokens.len() {
        let unit = FINDERS.iter().find_map(|(kind, finder)| Some((*kind, finder(line, at)?)));
        match unit {
            Some((kind, end)) if end > at => {
                found.push((kind, at..end));
                at = end;
            }
            _ => at += 1,
        }
    }
    found
}
