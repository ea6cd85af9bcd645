//! What the articles of a set are called in sentences for the reader.

/// The letter of the article at `index`: A to Z, then AA, AB and so on.
///
/// The command line takes the same letters (`--date B=2025-08-28`).
#[must_use]
pub fn letter(index: usize) -> String {
    let mut rest = index;
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        if rest < 26 {
            return letters.into_iter().rev().collect();
        }
        rest = rest / 26 - 1;
    }
}

/// The letter of the article at `index`, as the report counts articles.
pub(crate) fn letter_of(index: u32) -> String {
    letter(usize::try_from(index).unwrap_or(usize::MAX))
}

/// What the two sides of a finding are called in its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Names {
    /// The first side.
    pub(crate) a: String,
    /// The second side.
    pub(crate) b: String,
}

impl Names {
    /// Two articles of a set, by their letters.
    pub(crate) fn of_pair(a: u32, b: u32) -> Self {
        Self { a: letter_of(a), b: letter_of(b) }
    }

    /// Two places in one article.
    pub(crate) fn within() -> Self {
        Self { a: "one place".to_owned(), b: "the other".to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_z() {
        let letters: Vec<String> = [0, 1, 25, 26, 27, 51, 52, 701, 702].into_iter().map(letter).collect();
        assert_eq!(letters, ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
    }
}
