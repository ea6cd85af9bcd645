//! Values for one article, named by its letter: `B=2025-08-28`.

use std::collections::BTreeMap;

use crate::dates;
use crate::failure::Failure;

/// A letter in capitals and the value for its article.
pub(super) type Lettered = (String, String);

/// The letter and the date of `--date`.
pub(super) fn date(value: &str) -> Result<Lettered, Failure> {
    let (letter, date) = split("date", value, "2025-08-28")?;
    match dates::day(date) {
        Some(day) => Ok((letter, day.to_owned())),
        None => Err(Failure::refused(format!(
            "--date {value} has no day of the calendar: write year, month and day, such as {letter}=2025-08-28."
        ))),
    }
}

/// The letter and the language of `--language`.
pub(super) fn language(value: &str) -> Result<Lettered, Failure> {
    let (letter, language) = split("language", value, "de")?;
    if dates::is_language(language) {
        Ok((letter, language.to_owned()))
    } else {
        Err(Failure::refused(format!(
            "--language {value} has no language code: write two or three letters, such as {letter}=de or {letter}=pt-BR."
        )))
    }
}

/// Adds a value of `--option`; one article has one.
pub(super) fn add(
    values: &mut BTreeMap<String, String>,
    option: &str,
    (letter, value): Lettered,
) -> Result<(), Failure> {
    match values.insert(letter.clone(), value) {
        None => Ok(()),
        Some(_) => Err(Failure::refused(format!("--{option} is given twice for {letter}: leave one out."))),
    }
}

fn split<'v>(option: &str, value: &'v str, example: &str) -> Result<(String, &'v str), Failure> {
    match value.split_once('=') {
        Some((letter, rest)) if !letter.is_empty() && letter.bytes().all(|b| b.is_ascii_alphabetic()) => {
            Ok((letter.to_ascii_uppercase(), rest))
        }
        _ => Err(Failure::refused(format!(
            "--{option} {value} does not say which article it is for: write its letter before it, such as --{option} A={example}."
        ))),
    }
}
