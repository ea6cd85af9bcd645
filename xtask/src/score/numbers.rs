//! Numbers against the specs of Recognizers-Text, by value.

use crossread_engine::report::{Amount, ClaimValue, Decimal};
use serde::Deserialize;

use super::Folders;
use super::data::{analysed, lines};
use super::row::{Hits, Row};
use crate::failure::Outcome;

/// One phrase and the numbers in it.
#[derive(Deserialize)]
struct Item {
    lang: String,
    model: String,
    text: String,
    results: Vec<Wanted>,
}

/// One number of a phrase.
#[derive(Deserialize)]
struct Wanted {
    text: String,
    start: usize,
    end: usize,
    #[serde(default)]
    value: Option<String>,
}

const MODELS: [&str; 5] = ["NumberModel", "PercentModel", "CurrencyModel", "DimensionModel", "AgeModel"];
const LANGUAGES: [&str; 3] = ["en", "de", "es"];

/// Share of the numbers found with their exact value: of all, and of those in
/// the scope of an article reader (see [`in_scope`]).
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("numbers.jsonl"))? else { return Ok(None) };
    let mut rows = Vec::new();
    for language in LANGUAGES {
        let (mut all, mut scope) = (Hits::default(), Hits::default());
        for item in items.iter().filter(|item| item.lang == language && MODELS.contains(&item.model.as_str()))
        {
            judge(item, folders.misses, &mut all, &mut scope);
        }
        let row = |metric, ours| Row::new(format!("numbers {language}"), metric, ours);
        rows.push(row("value", all.recall()));
        rows.push(row("value in scope", scope.recall()).goal(0.95));
    }
    Ok(Some(rows))
}

fn judge(item: &Item, misses: bool, all: &mut Hits, scope: &mut Hits) {
    let analysis = analysed(&item.text, Some(&item.lang));
    for wanted in &item.results {
        let found = analysis.article().claims.iter().any(|claim| match &claim.value {
            ClaimValue::Number(amount) => {
                let span = claim.span.range();
                span.start < wanted.end && wanted.start < span.end && is_value(amount, wanted)
            }
            _ => false,
        });
        let hit = Hits { right: usize::from(found), wrong: 0, missed: usize::from(!found) };
        *all += hit;
        if in_scope(item, wanted) {
            *scope += hit;
            if misses && !found {
                eprintln!("missed {} {:?} in {:?}", item.model, wanted.text, item.text);
            }
        }
    }
}

/// Whether an end of the amount is the value; shares are percentages here.
fn is_value(amount: &Amount, wanted: &Wanted) -> bool {
    let Some(value) = wanted.value.as_deref() else { return false };
    let Some(value) = Decimal::parse(value.trim_end_matches('%')) else { return false };
    let is = |end: Decimal, value: Decimal| (end.millionths() - value.millionths()).abs() <= 5;
    let percent =
        || value.checked_mul(Decimal::whole(100)).filter(|_| amount.unit.as_deref() == Some("percent"));
    [amount.low, amount.high].into_iter().flatten().any(|end| {
        is(end, value)
            || percent().is_some_and(|percent| (end.millionths() - percent.millionths()).abs() <= 500)
    })
}

/// What an article reader has to know. Left out: units without a number,
/// addresses, dates and lists told apart into digits, powers and exponents,
/// and prices and fractions that leave their unit or denominator to guessing
/// ("fifteen dollars fifty", "one hundred thirty fifths").
fn in_scope(item: &Item, wanted: &Wanted) -> bool {
    let Some(value) = wanted.value.as_deref() else { return false };
    let has_digit = |c: char| c.is_ascii_digit();
    let joined = item.text.split_whitespace().any(|word| {
        word.contains(&wanted.text)
            && word.len() > wanted.text.len() + 1
            && word.matches(['.', '/', ',']).count() > 1
            && word.chars().filter(|c| has_digit(*c)).count() > 3
    });
    let power = wanted.text.contains('^') || wanted.text.contains("e1") || wanted.text.contains("e-");
    let guess = item.model == "CurrencyModel" && wanted.text.ends_with(|c: char| c.is_alphanumeric()) && {
        let last = wanted.text.split(' ').next_back().unwrap_or_default();
        wanted.text.contains(' ')
            && Decimal::parse(last).is_some()
            && !wanted.text.starts_with(['$', '€', '£'])
    };
    value != "null" && !joined && !power && !guess && !value.contains('E')
}
