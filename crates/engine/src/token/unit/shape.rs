//! Units known by their shape: compounds, abbreviations, possessives.

use super::{Line, TokenKind};
use crate::sentence::Abbreviations;
use crate::token::Token;

/// Words joined by hyphens or signs without a space ("Jong-un", "AT&T",
/// "face-to-face"), addresses of the web and of mail, with a possessive
/// ending: the index after it.
pub(super) fn compound(line: &Line<'_>, at: usize) -> Option<usize> {
    if let Some(end) = address(line, at) {
        return Some(end);
    }
    let word = |at: usize| line.get(at).is_some_and(Token::is_word);
    if !word(at) {
        return None;
    }
    let mut end = at + 1;
    while line.glued(end) {
        let joint =
            matches!(line.norm(end), "-" | "&" | "/" | "@" | "_" | "+") && !is_dash(line.written(end));
        if joint && line.glued(end + 1) && word(end + 1) {
            end += 2;
        } else if !joint && word(end) && line.norm(end) != "'s" {
            end += 1;
        } else {
            break;
        }
    }
    if end == at + 1 {
        return None;
    }
    Some(end + usize::from(line.norm(end) == "'s" && line.glued(end)))
}

/// Whether a dash sets off a clause rather than joins two words.
fn is_dash(written: &str) -> bool {
    matches!(written, "—" | "―")
}

/// Past an address: a run without spaces that has "://", "www." or "@".
fn address(line: &Line<'_>, at: usize) -> Option<usize> {
    let token = line.get(at)?;
    if token.kind == TokenKind::Symbol || line.glued(at) {
        return None;
    }
    let start = token.span.start as usize;
    let opens = line.norm(at).starts_with("http") && line.norm(at + 1) == ":" && line.norm(at + 2) == "/"
        || line.norm(at).starts_with("www.");
    let mut end = at + 1;
    while line.glued(end) {
        end += 1;
    }
    let run = line.text.get(start..line.tokens[end - 1].span.end as usize)?;
    let mail = run.split_once('@').is_some_and(|(_, host)| host.contains('.'));
    if !opens && !mail {
        return None;
    }
    let closing =
        |at: usize| line.is(at, TokenKind::Symbol) && !matches!(line.norm(at), "/" | "#" | "=" | "&" | "%");
    while end > at + 1 && closing(end - 1) {
        end -= 1;
    }
    Some(end)
}

/// "U.S.", "Dr.", "No.": a shortened word with its point.
pub(super) fn abbreviation(line: &Line<'_>, at: usize) -> Option<usize> {
    if let Some(end) = spaced(line, at) {
        return Some(end);
    }
    let written = line.written(at);
    let pointed = line.norm(at + 1) == "." && line.glued(at + 1);
    let inner = written.contains('.')
        && line.is(at, TokenKind::Word)
        && written.split('.').all(|part| part.chars().count() <= 3);
    let last = at + 2 == line.tokens.len();
    let known = pointed
        && !line.is(at, TokenKind::Symbol)
        && (!last || inner)
        && (inner || Abbreviations::of(line.language).knows(line.norm(at)) || is_initial(written));
    let end = if known {
        at + 2
    } else if inner {
        at + 1
    } else {
        return None;
    };
    Some(end + usize::from(line.norm(end) == "'s" && line.glued(end)))
}

/// Past an abbreviation of single letters with spaces: "z. B.", "p. m.".
fn spaced(line: &Line<'_>, at: usize) -> Option<usize> {
    let letter = |at: usize| {
        let one = line.norm(at).chars().count() == 1 && line.is(at, TokenKind::Word);
        one && line.norm(at + 1) == "." && line.glued(at + 1)
    };
    if !letter(at) || !letter(at + 2) {
        return None;
    }
    let known = |key: &str| Abbreviations::of(line.language).knows(key);
    let two = format!("{}.{}", line.norm(at), line.norm(at + 2));
    let three = format!("{two}.{}", line.norm(at + 4));
    if letter(at + 4) && known(&three) {
        return Some(at + 6);
    }
    known(&two).then_some(at + 4)
}

/// Whether a word is one capital letter.
fn is_initial(written: &str) -> bool {
    let mut letters = written.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// "China's": a word with its possessive ending.
pub(super) fn possessive(line: &Line<'_>, at: usize) -> Option<usize> {
    let owner = line.get(at).is_some_and(Token::is_word);
    (owner && line.norm(at + 1) == "'s" && line.glued(at + 1)).then_some(at + 2)
}

/// Gives "am" and "pm" in a time the norms of "a.m." and "p.m.".
pub(super) fn settle_half_of_day(tokens: &mut [Token]) {
    for token in tokens {
        let norm = match &*token.norm {
            "am" => "a.m",
            "pm" => "p.m",
            _ => continue,
        };
        token.norm = norm.into();
        token.stem = norm.into();
    }
}
