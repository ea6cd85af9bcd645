//! Dates and times against the specs of Recognizers-Text, by value.

use crossread_engine::report::{ClaimValue, When};
use serde::Deserialize;

use super::Folders;
use super::data::{lines, phrase};
use super::row::{Hits, Row};
use crate::failure::Outcome;

/// One phrase and the dates in it.
#[derive(Deserialize)]
struct Item {
    lang: String,
    text: String,
    /// The moment from which relative dates count.
    #[serde(rename = "ref")]
    now: Option<String>,
    results: Vec<Wanted>,
}

/// One date of a phrase.
#[derive(Deserialize)]
struct Wanted {
    text: String,
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: Option<String>,
    values: Option<Vec<Value>>,
}

/// One reading of a date.
#[derive(Deserialize)]
struct Value {
    value: Option<String>,
}

const LANGUAGES: [&str; 3] = ["en", "de", "es"];

/// How the names of months begin.
const MONTHS: [&str; 18] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ene", "abr", "ago",
    "mai", "okt", "dez",
];

/// How the names of months and weekdays begin.
const CALENDAR: [&str; 32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ene", "abr", "ago",
    "mai", "okt", "dez", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mié", "jue", "vie", "sáb",
    "dom", "mär",
];

/// Share of the dates and times of day that are found with one of their
/// values: of all, of the dates that name their month or year, and of times.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("datetime.jsonl"))? else { return Ok(None) };
    let mut rows = Vec::new();
    for language in LANGUAGES {
        let (mut all, mut absolute, mut times) = (Hits::default(), Hits::default(), Hits::default());
        for item in items.iter().filter(|item| item.lang == language) {
            let date = item.now.as_deref().and_then(|now| now.get(..10));
            let analysis = phrase(&item.text, language, date);
            for wanted in &item.results {
                let (day, time) = (wanted.is("date"), wanted.is("time"));
                let wanted_here = (day || time) && wanted.values.iter().flatten().any(Value::is_known);
                if !wanted_here {
                    continue;
                }
                let found = analysis.article().claims.iter().any(|claim| match &claim.value {
                    ClaimValue::Date(when) => {
                        let span = claim.span.range();
                        span.start < wanted.end && wanted.start < span.end && wanted.holds(when)
                    }
                    _ => false,
                });
                let hit = Hits { right: usize::from(found), wrong: 0, missed: usize::from(!found) };
                all += hit;
                if time {
                    times += hit;
                } else if wanted.is_absolute() {
                    absolute += hit;
                    if folders.misses && !found {
                        eprintln!("missed date {:?} in {:?}", wanted.text, item.text);
                    }
                }
            }
        }
        let row = |metric, ours| Row::new(format!("dates {language}"), metric, ours);
        rows.push(row("value", all.recall()));
        rows.push(row("absolute dates", absolute.recall()).goal(0.95));
        rows.push(row("times", times.recall()));
    }
    Ok(Some(rows))
}

impl Wanted {
    fn is(&self, kind: &str) -> bool {
        self.kind.as_deref().is_some_and(|known| known.rsplit('.').next() == Some(kind))
    }

    /// Whether it names day and month as news do: the month in letters (in
    /// English with its capital), or all in figures with a year of four. Out
    /// of scope are feasts, days counted from another day, years in words or
    /// of two digits, and the notation of computers ("2020/Sep/23").
    fn is_absolute(&self) -> bool {
        let words: Vec<&str> = self
            .text
            .split([' ', ',', '.'])
            .filter(|word| !word.is_empty() && !Self::is_joint(word))
            .collect();
        let is_number = |word: &str| word.len() <= 2 || word.len() == 4;
        let figures = |word: &str| {
            let digits = word.trim_end_matches(char::is_alphabetic);
            digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty() && is_number(digits)
        };
        let named = |word: &str| {
            let start: String = word.to_lowercase().chars().take(3).collect();
            word.chars().all(char::is_alphabetic) && CALENDAR.contains(&start.as_str())
        };
        let (days, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| figures(word));
        let months = names
            .iter()
            .filter(|word| MONTHS.contains(&&*word.to_lowercase().chars().take(3).collect::<String>()));
        let short = days.iter().filter(|word| word.len() <= 2).count();
        let told =
            names.iter().all(|word| named(word)) && months.count() == 1 && !days.is_empty() && short <= 1;
        let capital =
            !self.text.contains(|c: char| c.is_ascii_lowercase()) || self.text.contains(char::is_uppercase);
        let years = self.text.split(['.', '/', '-']).filter(|part| part.len() == 4).count();
        let numeric = words.len() <= 3
            && self.text.bytes().all(|byte| byte.is_ascii_digit() || b"./-".contains(&byte))
            && self.text.matches(['.', '/', '-']).count() == 2
            && years == 1;
        told && (capital || self.text.contains(" de ")) || numeric
    }

    fn is_joint(word: &str) -> bool {
        ["of", "the", "de", "del", "el", "on", "den", "der"].contains(&word)
    }

    /// Whether `when` is one of the readings.
    fn holds(&self, when: &When) -> bool {
        let day = when.from.filter(|_| when.from == when.to).map(|day| day.to_string());
        let time = when.time.map(|time| time.to_string());
        self.values
            .iter()
            .flatten()
            .filter_map(|value| value.value.as_deref())
            .any(|value| day.as_deref() == Some(value) || time.is_some() && value.get(..5) == time.as_deref())
    }
}

impl Value {
    /// Whether there is such a day.
    fn is_known(&self) -> bool {
        self.value.as_deref().is_some_and(|value| value != "not resolved")
    }
}
