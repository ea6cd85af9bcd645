//! Words between quotation marks, in all common styles.

use crate::span::Span;

/// The words between one pair of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quoted {
    /// With their marks.
    pub(super) outer: Span,
    /// Without them.
    pub(super) inner: Span,
}

/// The quotations in `text[block]`, outermost only, in order. A mark that is
/// never closed opens nothing, unless `runs_on`: then the quotation goes on in
/// the next paragraph and ends with this one. Linear in the length of the block.
pub(super) fn find(text: &str, block: Span, runs_on: bool) -> Vec<Quoted> {
    let body = block.of(text);
    let base = block.start as usize;
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut before = None;
    for (at, c) in body.char_indices() {
        let after = body[at + c.len_utf8()..].chars().next();
        match open {
            None if opens(c, before, after) => open = Some((at, c)),
            Some((start, mark)) if closes(mark, c, before, after) => {
                let inner = Span::new(base + start + mark.len_utf8(), base + at);
                let outer = Span::new(base + start, base + at + c.len_utf8());
                found.push(Quoted { outer, inner });
                open = None;
            }
            _ => {}
        }
        before = Some(c);
    }
    if let Some((start, mark)) = open.filter(|_| runs_on) {
        let inner = Span::new(base + start + mark.len_utf8(), base + body.len());
        found.push(Quoted { outer: Span::new(base + start, base + body.len()), inner });
    }
    found
}

/// Whether a paragraph begins with an opening mark.
pub(super) fn begins(text: &str, block: Span) -> bool {
    let mut chars = block.of(text).chars();
    chars.next().is_some_and(|c| opens(c, None, chars.next()))
}

/// Whether `c` between `before` and `after` opens a quotation.
fn opens(c: char, before: Option<char>, after: Option<char>) -> bool {
    let at_start = before
        .is_none_or(|b| b.is_whitespace() || matches!(b, '(' | '[' | '—' | '–' | '-' | ':' | '\u{200B}'));
    let leads = after.is_some_and(|a| !a.is_whitespace());
    match c {
        '“' | '„' | '«' | '‹' | '「' | '『' | '‚' => leads || c == '«',
        '"' | '\'' | '‘' | '»' | '”' => at_start && leads,
        _ => false,
    }
}

/// Whether `c` closes what `mark` opened. An apostrophe does not: a single
/// mark closes only before something that is no letter.
fn closes(mark: char, c: char, before: Option<char>, after: Option<char>) -> bool {
    let word_goes_on = after.is_some_and(char::is_alphanumeric);
    let spaced = before.is_some_and(char::is_whitespace);
    match mark {
        '"' => matches!(c, '"' | '”') && !(spaced && word_goes_on),
        '“' => matches!(c, '”' | '"'),
        '”' => c == '”',
        '„' => matches!(c, '“' | '”' | '"'),
        '«' => c == '»',
        '»' => c == '«',
        '‹' => c == '›',
        '「' => c == '」',
        '『' => c == '』',
        '‚' => matches!(c, '‘' | '’') && !word_goes_on,
        '‘' => c == '’' && !word_goes_on && !spaced,
        '\'' => matches!(c, '\'' | '’') && !word_goes_on && !spaced,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inner(text: &str) -> Vec<&str> {
        find(text, Span::new(0, text.len()), false).iter().map(|quoted| quoted.inner.of(text)).collect()
    }

    #[test]
    fn all_styles() {
        for text in [
            "a \"b c\" d",
            "a “b c” d",
            "a „b c“ d",
            "a «b c» d",
            "a »b c« d",
            "a ‘b c’ d",
            "a 'b c' d",
            "a ”b c” d",
        ] {
            assert_eq!(inner(text), ["b c"], "{text}");
        }
    }

    #[test]
    fn apostrophes_and_feet_quote_nothing() {
        for text in
            ["the dogs' bowls and the cats' beds", "he can’t and won’t", "6' 2\" tall", "an \"open mark"]
        {
            assert_eq!(inner(text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(inner("‘we can’t go,’ she said"), ["we can’t go,"]);
        assert_eq!(inner("\"he said 'no' twice\" to"), ["he said 'no' twice"]);
    }
}
