//! The keys of the reading page: one table, from which the sheet of keys is
//! drawn and by which keys are understood.

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The next difference.
    NextDifference,
    /// The previous difference.
    PreviousDifference,
    /// The next linked sentence.
    NextLinked,
    /// The previous linked sentence.
    PreviousLinked,
    /// The next sentence that only one tells.
    NextOnly,
    /// The previous sentence that only one tells.
    PreviousOnly,
    /// The other text.
    OtherSide,
    /// Pin the selected link.
    Pin,
    /// Break the selected link.
    Break,
    /// Say that the selected finding was seen.
    Seen,
    /// Say that the selected finding is of no use.
    Useless,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// The articles.
    Articles,
    /// Side by side.
    Read,
    /// Rows.
    Rows,
    /// Look for words.
    Search,
    /// The sheet of keys.
    Help,
    /// Back to the list.
    Back,
}

/// A line of the sheet of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyHelp {
    /// The keys as the browser names them, each with what it asks for.
    pub keys: &'static [(&'static str, Key)],
    /// What they do, for the reader.
    pub told: &'static str,
}

/// All keys, in the order of the sheet. Each is pressed alone, outside of
/// fields. The views, `Tab`, `Enter` and the arrows are the browser's.
pub const KEYS: &[KeyHelp] = &[
    line(&[("n", Key::NextDifference), ("p", Key::PreviousDifference)], "next and previous difference"),
    line(&[("j", Key::NextLinked), ("k", Key::PreviousLinked)], "next and previous linked sentence"),
    line(&[("o", Key::NextOnly), ("O", Key::PreviousOnly)], "next and previous sentence that only one tells"),
    line(&[("s", Key::OtherSide)], "to the other text"),
    line(&[("+", Key::Pin), ("-", Key::Break)], "pin the selected link, break it"),
    line(&[("m", Key::Seen), ("x", Key::Useless)], "mark the selected finding as seen, as not useful"),
    line(&[("u", Key::Undo), ("r", Key::Redo)], "undo, redo"),
    line(&[("1", Key::Articles), ("2", Key::Read), ("3", Key::Rows)], "articles, side by side, rows"),
    line(&[("/", Key::Search)], "search in both texts"),
    line(&[("?", Key::Help)], "these keys"),
    line(&[("Escape", Key::Back)], "back to the list of findings"),
];

const fn line(keys: &'static [(&'static str, Key)], told: &'static str) -> KeyHelp {
    KeyHelp { keys, told }
}

/// What a key asks for, by the browser's name of it.
#[must_use]
pub fn key(name: &str) -> Option<Key> {
    KEYS.iter().flat_map(|line| line.keys).find(|(own, _)| *own == name).map(|(_, key)| *key)
}
