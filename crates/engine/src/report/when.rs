//! Days and times of day, as values that can be compared.
//!
//! The calendar is the proleptic Gregorian one. The few operations that news
//! needs (day number, weekday, month arithmetic) are written out here: a
//! calendar library with time zones would outweigh the rest of the grammar.

use serde::{Deserialize, Serialize};

/// A day, as the number of days since 1 January 1970.
///
/// Serialised as ISO 8601 (`"2025-08-28"`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

impl Day {
    /// The day of a date; `None` when there is none (30 February) or the year
    /// is not between 1 and 9999.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let valid = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1;
        (valid && day <= days_in(year, month)).then(|| Self::unchecked(year, month, day))
    }

    /// Days since the epoch, after Howard Hinnant's `days_from_civil`: years
    /// begin in March, so that the leap day is the last of its year.
    fn unchecked(year: i32, month: u32, day: u32) -> Self {
        let (month, day) = (month.cast_signed(), day.cast_signed());
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Year, month (1 to 12) and day of the month.
    #[must_use]
    pub fn date(self) -> (i32, u32, u32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year + era * 400 + i32::from(month <= 2);
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// Monday is 1, Sunday 7.
    #[must_use]
    pub fn weekday(self) -> u32 {
        (self.0 + 3).rem_euclid(7).unsigned_abs() + 1
    }

    /// The day `days` later; `None` outside of the years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let moved = Self(self.0.checked_add(days)?);
        (Self::unchecked(1, 1, 1)..=Self::unchecked(9999, 12, 31)).contains(&moved).then_some(moved)
    }

    /// The same day of another month, or the last of a shorter one.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let (year, month, day) = self.date();
        let count = year.checked_mul(12)?.checked_add(month.cast_signed() - 1)?.checked_add(months)?;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12).unsigned_abs() + 1);
        Self::new(year, month, day.min(days_in(year, month)))
    }

    /// How many days lie between the two.
    #[must_use]
    pub const fn distance(self, other: Self) -> u32 {
        self.0.abs_diff(other.0)
    }

    /// Reads `2025-08-28`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = [year, month, day].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if digits { Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?) } else { None }
    }
}

/// How many days a month has.
pub(crate) const fn days_in(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a date")
    }
}

/// A time of day in minutes after midnight; 24:00 is the end of the day.
///
/// Serialised as `"18:40"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Clock(u16);

impl Clock {
    /// The time `hour:minute`; `None` past 24:00.
    #[must_use]
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 || hour == 24 && minute == 0 {
            Some(Self(hour * 60 + minute))
        } else {
            None
        }
    }

    /// Minutes after midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// Reads `18:40`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        Self::new(hour.parse().ok()?, minute.parse().ok()?)
    }
}

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> Self {
        clock.to_string()
    }
}

impl TryFrom<String> for Clock {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a time of day")
    }
}

/// A date, a period or a time of day.
///
/// `from` and `to` are the days that the words stand for, resolved against the
/// article's date where they are relative; both `None` when they cannot be
/// resolved. What the words fix by themselves is kept beside them, so that
/// "Thursday" and "Friday" can be told apart without knowing the week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// First day.
    pub from: Option<Day>,
    /// Last day, inclusive.
    pub to: Option<Day>,
    /// Day of the week, Monday is 1, as the words name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekday: Option<u32>,
    /// Month, 1 to 12, as the words name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// Day of the month, as the words name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
    /// Time of day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Clock>,
    /// Whether the words call it approximate.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_inverse() {
        for text in
            ["0001-01-01", "1582-10-15", "1900-02-28", "1970-01-01", "2000-02-29", "2024-12-31", "9999-12-31"]
        {
            assert_eq!(Day::parse(text).map(String::from).as_deref(), Some(text));
        }
        for text in ["1900-02-29", "2025-13-01", "2025-04-31", "25-1", "2025-0x-01"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn weekdays_and_months() {
        let day = |text| Day::parse(text).unwrap_or(Day(0));
        assert_eq!(day("1970-01-01").weekday(), 4);
        assert_eq!(day("2024-02-29").weekday(), 4);
        assert_eq!(day("2024-01-31").plus_months(1), Day::parse("2024-02-29"));
        assert_eq!(day("2024-03-31").plus_months(-13), Day::parse("2023-02-28"));
        assert_eq!(day("9999-12-31").plus_days(1), None);
    }

    #[test]
    fn clocks() {
        assert_eq!(Clock::parse("18:40").map(String::from).as_deref(), Some("18:40"));
        assert_eq!(Clock::new(24, 1), None);
    }
}
