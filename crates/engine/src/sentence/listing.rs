//! Lists that run on in one line: "1. The first item 2. The second item".

/// Where the second and later items of a list in `text` begin, in order.
///
/// A list begins with its first marker at the start of the text or after the
/// end of a sentence, and each later marker counts on by one; one marker alone
/// is no list. Linear.
pub(super) fn items(text: &str) -> Vec<usize> {
    let lead = text.len() - text.trim_start().len();
    let mut starts = Vec::new();
    let bullet = text[lead..].chars().next().filter(|c| is_bullet(*c));
    let mut last: Option<Marker> = None;
    let mut opening = None;
    let mut ended = true;
    for (at, word) in words(text) {
        if bullet.is_some_and(|bullet| word.chars().eq([bullet])) {
            starts.extend((at > lead).then_some(at));
        } else if let Some(marker) = Marker::read(word) {
            match last {
                None if marker.count == 1 && ended => {
                    last = Some(marker);
                    opening = (at > lead && bullet.is_none()).then_some(at);
                }
                Some(before) if marker.follows(before) => {
                    starts.extend(opening.take());
                    starts.push(at);
                    last = Some(marker);
                }
                _ => {}
            }
        }
        ended = word.ends_with(['.', '!', '?']);
    }
    starts
}

/// Where the credit at the end of a caption begins: "The pier in May Photo: Jo Lund".
pub(super) fn credit(text: &str) -> Option<usize> {
    const WORDS: [&str; 22] = [
        "Image:",
        "Images:",
        "Photo:",
        "Photos:",
        "Picture:",
        "Pictures:",
        "Video:",
        "Credit:",
        "Foto:",
        "Fotos:",
        "Bild:",
        "Bilder:",
        "Crédit:",
        "Crédits:",
        "Imagen:",
        "Imágenes:",
        "Immagine:",
        "Imagem:",
        "Beeld:",
        "Zdjęcie:",
        "Фото:",
        "Видео:",
    ];
    const LONGEST: usize = 10;
    let tail: Vec<(usize, &str)> = words(text).collect();
    let from = tail.len().saturating_sub(LONGEST);
    let found = tail[from..].iter().rev().find(|(_, word)| WORDS.contains(word))?;
    (found.0 > 0).then_some(found.0)
}

/// Whether a character is a bullet.
pub(crate) const fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '·'
            | '‣'
            | '◦'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '●'
            | '○'
            | '►'
            | '▶'
            | '➤'
            | '✓'
            | '✔'
            | '*'
            | '\u{f0b7}'
    )
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
            ("Pack this. 1. oars 2. sails", "Pack this.|1. oars|2. sails"),
            ("He came first. 1. FC Lindmoor won.", "He came first. 1. FC Lindmoor won."),
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
