//! The marks inside a line of Markdown.

/// How far the end of a link is looked for, in bytes.
const LINK: usize = 2000;

/// The words of a block as they are shown: without the marks of emphasis,
/// code and links, the words of a link or the description of a picture in its
/// place, and escaped marks as themselves. A mark without its partner stays.
/// Linear, but for links, whose ends are looked for in the next 2000 bytes.
pub(super) fn plain(text: &str) -> String {
    let pieces = pieces(text);
    let drop = paired(&pieces);
    pieces.iter().zip(drop).filter(|(_, drop)| !drop).map(|(piece, _)| piece.text).collect()
}

/// Words, or one mark of emphasis.
#[derive(Clone, Copy, Debug)]
struct Piece<'a> {
    text: &'a str,
    opens: bool,
    closes: bool,
}

const fn words(text: &str) -> Piece<'_> {
    Piece { text, opens: false, closes: false }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut todo = vec![text];
    // The words of a link are read after it is taken apart, one level deep.
    let mut inside_link = 0;
    while let Some(rest) = todo.pop() {
        let at = rest.find(['\\', '*', '_', '`', '[', '!', '<']).unwrap_or(rest.len());
        let (before, marked) = rest.split_at(at);
        pieces.push(words(before));
        let Some(mark) = marked.chars().next() else {
            inside_link = 0;
            continue;
        };
        let previous = pieces.iter().rev().find_map(|piece| piece.text.chars().next_back());
        let taken = match mark {
            '\\' => escaped(marked, &mut pieces),
            '*' | '_' => emphasis(marked, mark, previous, &mut pieces),
            '`' => code(marked, &mut pieces),
            '<' => automatic(marked, &mut pieces),
            _ if inside_link == 0 => match link(marked) {
                Some((label, length)) => {
                    inside_link = 1;
                    todo.push(&marked[length..]);
                    todo.push(label);
                    continue;
                }
                None => 0,
            },
            _ => 0,
        };
        if taken == 0 {
            pieces.push(words(&marked[..mark.len_utf8()]));
            todo.push(&marked[mark.len_utf8()..]);
        } else {
            todo.push(&marked[taken..]);
        }
    }
    pieces
}

/// Reads an escaped mark. Returns how many bytes it takes, 0 when it is none.
fn escaped<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) -> usize {
    match text[1..].chars().next() {
        Some(c) if c.is_ascii_punctuation() => {
            pieces.push(words(&text[1..2]));
            2
        }
        _ => 0,
    }
}

/// Reads one run of `*` or `_`: it opens before a word and closes behind one;
/// an underscore inside of a word does neither.
fn emphasis<'a>(text: &'a str, mark: char, previous: Option<char>, pieces: &mut Vec<Piece<'a>>) -> usize {
    let length = text.len() - text.trim_start_matches(mark).len();
    let next = text[length..].chars().next();
    let is_word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
    let inside = previous.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric);
    let blocked = mark == '_' && inside;
    let (opens, closes) = (is_word(next) && !blocked, is_word(previous) && !blocked);
    pieces.push(Piece { text: &text[..length], opens, closes });
    length
}

/// Reads code between equal runs of back ticks.
fn code<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) -> usize {
    let length = text.len() - text.trim_start_matches('`').len();
    let Some(inside) = near(&text[length..]).find(&text[..length]) else { return 0 };
    pieces.push(words(text[length..length + inside].trim()));
    length * 2 + inside
}

/// Reads an address between angle brackets.
fn automatic<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) -> usize {
    let Some(end) = near(text).find('>') else { return 0 };
    let inside = &text[1..end];
    let is_address = inside.contains("://") || inside.starts_with("mailto:");
    if !is_address || inside.contains(char::is_whitespace) {
        return 0;
    }
    pieces.push(words(inside));
    end + 1
}

/// The words of the link or picture at the start of `text`, and its length.
fn link(text: &str) -> Option<(&str, usize)> {
    let label = text.strip_prefix('!').unwrap_or(text).strip_prefix('[')?;
    let before = text.len() - label.len();
    let end = closing(near(label), '[', ']')?;
    let rest = &label[end + 1..];
    let (open, close) = match rest.chars().next()? {
        '(' => ('(', ')'),
        '[' => ('[', ']'),
        _ => return None,
    };
    let target = closing(near(&rest[1..]), open, close)?;
    Some((&label[..end], before + end + 1 + 1 + target + 1))
}

/// Where the bracket closes that was opened before `text`.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        }
    }
    None
}

/// The first [`LINK`] bytes, cut at a character.
fn near(text: &str) -> &str {
    let end = (0..=LINK.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

/// Which pieces are marks that have a partner.
fn paired(pieces: &[Piece<'_>]) -> Vec<bool> {
    let mut drop = vec![false; pieces.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let partner = if piece.closes {
            let from = open.len().saturating_sub(16);
            (from..open.len()).rev().find(|at| pieces[open[*at]].text == piece.text)
        } else {
            None
        };
        if let Some(at) = partner {
            drop[open[at]] = true;
            drop[index] = true;
            open.truncate(at);
        } else if piece.opens {
            open.push(index);
        }
    }
    drop
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn inline_marks() {
        for (text, shown) in [
            ("The **ferry** *Kestrel* sails.", "The ferry Kestrel sails."),
            ("***Both*** and __strong__ and _soft_.", "Both and strong and soft."),
            ("snake_case_name and 2*3*4", "snake_case_name and 234"),
            ("5 * 3 and 4 * 2", "5 * 3 and 4 * 2"),
            ("A * lone star", "A * lone star"),
            ("See [the report](https://a.example/x_(1) \"title\") now", "See the report now"),
            ("[**bold** link][1] ends", "bold link ends"),
            ("![The ferry](f.jpg)", "The ferry"),
            ("not [a link] here", "not [a link] here"),
            ("`code * x` and ``a`b``", "code * x and a`b"),
            ("\\*not\\* this", "*not* this"),
            ("<https://a.example> and a < b", "https://a.example and a < b"),
            ("Great!", "Great!"),
        ] {
            assert_eq!(plain(text), shown, "{text}");
        }
    }

    #[test]
    fn hostile_runs_end() {
        for mark in ["[", "*", "_a", "`", "!", "<", "\\", "[](", "*a "] {
            assert!(plain(&mark.repeat(20_000)).len() <= mark.len() * 20_000, "{mark}");
        }
    }
}
