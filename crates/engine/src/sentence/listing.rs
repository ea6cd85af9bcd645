//! Lists that run on in one line: "1. The first item 2. The second item".

/// Where the second and later items of a list in `text` begin, in order.
///
/// A list begins with its first marker at the start of the text (after a
/// bullet, if there is one), and each later marker counts on by one. Linear.
pub(super) fn items(text: &str) -> Vec<usize> {
    let lead = text.len() - text.trim_start().len();
    let mut starts = Vec::new();
    let bullet = text[lead..].chars().next().filter(|c| is_bullet(*c));
    let mut expected = None;
    for (at, word) in words(text) {
        if bullet.is_some_and(|bullet| word.chars().eq([bullet])) {
            if at > lead {
                starts.push(at);
            }
            continue;
        }
        let Some(marker) = Marker::read(word) else { continue };
        match expected {
            None if at == lead && marker.count == 1 => expected = Some(marker),
            None => return starts,
            Some(last) if marker.follows(last) => {
                starts.push(at);
                expected = Some(marker);
            }
            Some(_) => {}
        }
    }
    starts
}

/// Whether a character is a bullet.
pub(crate) const fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '·' | '‣' | '◦' | '▪' | '▫' | '■' | '□' | '●' | '○' | '►' | '▶' | '➤' | '✓' | '✔' | '*' | '\u{f0b7}')
}

/// The words of a text with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// How the items of a list are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counting {
    Digits,
    Letters,
    Roman,
}

/// The marker of an item.
#[derive(Clone, Copy)]
struct Marker {
    counting: Counting,
    count: u32,
    closing: char,
}

impl Marker {
    /// Reads "1.", "2)", "a)", "(iv)".
    fn read(word: &str) -> Option<Self> {
        let opened = word.starts_with('(');
        let closing = word.chars().next_back().filter(|c| matches!(c, '.' | ')'))?;
        if opened && closing != ')' {
            return None;
        }
        let body = word.trim_start_matches('(').trim_end_matches(['.', ')']);
        if body.is_empty() || body.len() > 4 {
            return None;
        }
        if let Ok(count) = body.parse() {
            return Some(Self { counting: Counting::Digits, count, closing });
        }
        if closing != ')' {
            return None;
        }
        let (counting, count) = match roman(body) {
            Some(count) => (Counting::Roman, count),
            None if body.len() == 1 && body.bytes().all(|b| b.is_ascii_lowercase()) => {
                (Counting::Letters, u32::from(body.as_bytes()[0] - b'a') + 1)
            }
            None => return None,
        };
        Some(Self { counting, count, closing })
    }

    fn follows(self, last: Self) -> bool {
        self.closing == last.closing && self.counting == last.counting && self.count == last.count + 1
    }
}

/// The value of small Roman numerals up to ten.
fn roman(body: &str) -> Option<u32> {
    const NUMERALS: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    NUMERALS.iter().zip(1..).find_map(|(numeral, count)| (*numeral == body).then_some(count))
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn lists_in_one_line_are_found() {
        for (text, parts) in [
            ("1. Bring water 2. Bring bread", "1. Bring water|2. Bring bread"),
            ("a) oars b) sails", "a) oars|b) sails"),
            ("• oars • sails • ropes", "• oars|• sails|• ropes"),
            ("(i) oars (ii) sails", "(i) oars|(ii) sails"),
            ("It has 3 parts: 1. oars 2. sails", "It has 3 parts: 1. oars 2. sails"),
            ("1. We sold 4. They sold none.", "1. We sold 4. They sold none."),
        ] {
            let mut starts = items(text);
            starts.push(text.len());
            let mut from = 0;
            let mut found = Vec::new();
            for to in starts {
                found.push(text[from..to].trim());
                from = to;
            }
            assert_eq!(found.join("|"), parts);
        }
    }
}
