//! Words in lower case, and tables that are looked up by word.

use crate::order;

/// `text` in lower case, letter by letter.
///
/// That of the standard library also tells final sigmas apart, in four
/// kilobytes; here every sigma becomes the same.
pub(crate) fn lower(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// Words of the program's lists and what is known of each, sorted by word.
///
/// A sorted list rather than a map: a map costs a kilobyte or two of WASM for
/// every type of value.
#[derive(Debug)]
pub(crate) struct WordTable<V>(Vec<(&'static str, V)>);

impl<V> WordTable<V> {
    /// The table of `entries`; those of one word stay in their order.
    pub(crate) fn new(mut entries: Vec<(&'static str, V)>) -> Self {
        order::sort_by(&mut entries, |one, other| one.0.cmp(other.0));
        Self(entries)
    }

    /// All entries of `word`. Time: the logarithm of the table.
    pub(crate) fn all(&self, word: &str) -> impl Iterator<Item = &V> {
        let from = self.0.partition_point(|(known, _)| *known < word);
        let entries = self.0[from..].iter();
        let len = entries.clone().take_while(|(known, _)| *known == word).count();
        entries.take(len).map(|(_, value)| value)
    }

    /// Whether the table holds `word`.
    pub(crate) fn holds(&self, word: &str) -> bool {
        self.all(word).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::WordTable;

    #[test]
    fn entries_of_one_word_keep_their_order() {
        let table = WordTable::new(vec![("quay", 3), ("ferry", 2), ("quay", 1)]);
        assert_eq!(table.all("quay").copied().collect::<Vec<i32>>(), [3, 1]);
        assert!(table.holds("ferry") && !table.holds("boat") && !table.holds("zinc"));
    }
}
