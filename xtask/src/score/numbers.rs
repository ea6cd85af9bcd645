//! Numbers against the specs of Recognizers-Text, by value.

use crossread_engine::report::{Amount, ClaimValue, Decimal};
use serde::Deserialize;

use super::Folders;
use super::data::{lines, phrase};
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
    let analysis = phrase(&item.text, &item.lang, None);
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
    let Some(value) = wanted.number() else { return false };
    // Six places, and thirds of a million are no whole number.
    let is = |end: Decimal, value: Decimal| {
        (end.millionths() - value.millionths()).abs() <= (value.millionths().abs() / 1_000_000).max(5)
    };
    let percent =
        || value.checked_mul(Decimal::whole(100)).filter(|_| amount.unit.as_deref() == Some("percent"));
    [amount.low, amount.high].into_iter().flatten().any(|end| {
        is(end, value)
            || percent().is_some_and(|percent| (end.millionths() - percent.millionths()).abs() <= 500)
    })
}

/// What a reader of news has to know. Left out, as `docs/VALUES.md` says:
/// - values without a number, and what is told apart into digits;
/// - powers, exponents and the letters of technical prefixes ("1.3e6", "10G");
/// - "a" as a number ("una vaca"): everything would be one;
/// - improper fractions and those into more than twelve parts ("thirty fifths",
///   "tres veintiunavos"), divisions ("one over twenty") and what "con" adds;
/// - prices that leave the smaller unit to guessing ("fifteen dollars fifty").
fn in_scope(item: &Item, wanted: &Wanted) -> bool {
    let Some(value) = wanted.value.as_deref() else { return false };
    let text = wanted.text.to_lowercase();
    let joined = item.text.split_whitespace().any(|word| {
        word.contains(&wanted.text)
            && word.len() > wanted.text.len() + 1
            && word.matches(['.', '/', ',']).count() > 1
            && word.chars().filter(char::is_ascii_digit).count() > 3
    });
    let last = wanted.text.split(' ').next_back().unwrap_or_default();
    let prefix = last.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
    let figure = text.contains(|c: char| c.is_ascii_digit());
    let power = figure
        && (text.contains(['^']) || text.contains("e1") || text.contains("e-") || text.contains("3e"))
        || figure && ["G", "M", "MM", "MUSD", "MEUR"].contains(&prefix);
    let guess = item.model == "CurrencyModel"
        && text.contains(' ')
        && !text.starts_with(['$', '€', '£'])
        && (Decimal::parse(last).is_some() || SPOKEN.contains(&last));
    let article = ARTICLES.iter().any(|one| {
        text == *one
            || text.strip_prefix(one).is_some_and(|rest| {
                rest.starts_with(' ') && wanted.number() == Some(Decimal::ONE) && item.model != "NumberModel"
            })
    });
    value != "null"
        && !joined
        && !power
        && !guess
        && !article
        && !is_odd_fraction(&text, wanted)
        && !value.contains('E')
}

/// Words for one that are the article.
const ARTICLES: [&str; 4] = ["ein", "un", "una", "eine"];

/// Numbers without a unit at the end of a price.
const SPOKEN: [&str; 6] = ["one", "two", "five", "fifty", "fünfzig", "cincuenta"];

/// Whether a value in words is a fraction that news do not write.
fn is_odd_fraction(text: &str, wanted: &Wanted) -> bool {
    if text.contains(|c: char| c.is_ascii_digit()) && !text.contains(" over ") && !text.contains(" sobre ") {
        return false;
    }
    let divided = [" over ", " sobre ", " con "].iter().any(|joint| text.contains(joint));
    let ends = ["fifths", "quintos", "medios", "avos", "avo", "halbe", "firsts", "imos", "imas", "hundreds"];
    let odd = text.split(' ').any(|word| ends.iter().any(|end| word.ends_with(end)));
    let Some(value) = wanted.number() else { return true };
    let plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 100].iter().any(|parts| {
        let whole = value.millionths() * parts % 1_000_000;
        whole.min(1_000_000 - whole) < 20
    });
    let improper =
        odd && value >= Decimal::ONE && ![" and ", " y ", " und "].iter().any(|and| text.contains(and));
    let parts = ["avo", "avos", "firsts", "imos", "imas"];
    let many = text.split(' ').any(|word| parts.iter().any(|end| word.ends_with(end)));
    divided || improper || many || !plain && !text.contains(" point ") && !text.contains(" coma ")
}

impl Wanted {
    /// The value, written with a point or a comma.
    fn number(&self) -> Option<Decimal> {
        Decimal::parse(&self.value.as_deref()?.trim_end_matches('%').replace(',', "."))
    }
}
