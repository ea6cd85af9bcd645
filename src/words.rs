//! The page's own sentences for the reader, where they are made from values.

use crossread_engine::report::DateFrom;
use crossread_engine::{Limit, Phase, Progress};

use crate::intake::Silence;

const MEGABYTE: usize = 1024 * 1024;

/// An article that is too large: what, why, what to do.
#[must_use]
pub fn article_too_large(bytes: usize) -> String {
    format!(
        "This text has {} MB. An article can have up to {} MB: paste the part that tells of the event.",
        bytes.div_ceil(MEGABYTE),
        Limit::ARTICLE / MEGABYTE
    )
}

/// A set that is too large: what, why, what to do.
#[must_use]
pub fn set_too_large(bytes: usize) -> String {
    format!(
        "The articles have {} MB together. A comparison can have up to {} MB: remove one of them.",
        bytes.div_ceil(MEGABYTE),
        Limit::SET / MEGABYTE
    )
}

/// Why the page does not fetch what an address names, and what to do.
pub const ADDRESS: &str = "is the address of a page and not its text. Crossread cannot fetch it: other sites do not allow that, and nothing leaves your browser. Open the page, select all of it, copy, and paste it here.";

/// Why a rich paste came in as plain text.
#[must_use]
pub const fn paste_unread(silence: Silence) -> &'static str {
    match silence {
        Silence::Broken => {
            "Headings and dates of this paste could not be read, because a part of Crossread could not be loaded. It is kept as plain text."
        }
        Silence::TooLong => {
            "Reading the headings and dates of this paste took too long and was ended. It is kept as plain text."
        }
    }
}

/// Why a file was not read.
#[must_use]
pub fn file_unread(silence: Silence) -> String {
    let why = match silence {
        Silence::Broken => "a part of Crossread could not be loaded",
        Silence::TooLong => "reading it took too long and was ended",
    };
    format!("The file was not opened: {why}. Try again, or paste its text here.")
}

/// Where the date of an article was found.
#[must_use]
pub const fn date_from(from: DateFrom) -> &'static str {
    match from {
        DateFrom::Given => "given",
        DateFrom::Metadata => "from the page",
        DateFrom::Dateline => "from the dateline",
        DateFrom::Masthead => "from the masthead",
        DateFrom::Text => "from the text",
    }
}

/// What a comparison is doing, in a few words.
#[must_use]
pub fn phase(progress: Option<Progress>) -> &'static str {
    match progress.map(|progress| progress.phase) {
        None => "starting",
        Some(Phase::Reading) => "reading the articles",
        Some(Phase::Wording) => "finding shared wording",
        Some(Phase::Linking) => "linking sentences",
        Some(Phase::Findings) => "setting claims against each other",
    }
}

/// A number with its thousands set apart: `1,743`.
#[must_use]
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A count and its noun: `1 sentence`, `3 sentences`.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// An ISO date as a reader writes it: `28 Aug 2025`; as given when it is none.
#[must_use]
pub fn day(iso: &str) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let read = || -> Option<String> {
        let (year, rest) = iso.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let month = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
        Some(format!("{} {month} {year}", day.parse::<u8>().ok()?))
    };
    read().unwrap_or_else(|| iso.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_read_well() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(1743), "1,743");
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!(day("2025-08-28"), "28 Aug 2025");
        assert_eq!(day("2025-13-28"), "2025-13-28");
        assert_eq!(counted(1, "line", "lines"), "1 line");
        assert_eq!(counted(0, "line", "lines"), "0 lines");
    }

    #[test]
    fn refusals_name_the_limit() {
        assert!(article_too_large(20 * MEGABYTE).contains("20 MB"));
        assert!(article_too_large(20 * MEGABYTE).contains("16 MB"));
        assert!(set_too_large(70 * MEGABYTE).contains("64 MB"));
    }
}
