//! Dates and languages as a reader gives them.

use crossread_engine::report::Day;

/// The day in `text`: ISO 8601, `2025-08-28`, maybe with a time behind it
/// (`2025-08-28T10:00Z`), which is cut. `None` when there is no such day.
pub(crate) fn day(text: &str) -> Option<&str> {
    let (day, time) = text.split_at_checked("2025-08-28".len())?;
    let whole = time.is_empty() || time.starts_with('T');
    let written = Day::parse(day).is_some_and(|parsed| parsed.to_string() == day);
    (whole && written).then_some(day)
}

/// Whether `text` is written as a language code: `de`, `pt-BR`, `zh-Hant`.
pub(crate) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()));
    first
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::{day, is_language};

    #[test]
    fn days_of_the_calendar() {
        let good = ["2025-08-28", "2024-02-29", "2000-02-29", "2025-12-31"];
        assert!(good.iter().all(|text| day(text) == Some(text)));
        assert_eq!(day("2025-08-28T10:00:00Z"), Some("2025-08-28"));
        let bad = [
            "2025-02-29",
            "1900-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-04-31",
            "28.08.2025",
            "+025-08-28",
        ];
        let odd = ["", "2025-8-28", "2025-08-28 ", "2025-08-2é", "2025-08-281", "20250828"];
        for text in bad.iter().chain(&odd) {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn languages() {
        assert!(["en", "de", "pt-BR", "zh-Hant-TW", "nds"].iter().all(|text| is_language(text)));
        assert!(!["", "e", "english", "en_US", "de-", "1e", "d\u{e9}"].iter().any(|text| is_language(text)));
    }
}
