//! Claims on their case files: `sentence | claims`.

use crate::analysis::analyse;
use crate::report::{Amount, Claim, ClaimValue, When};
use crate::set::ArticleInput;

fn told(claim: &Claim) -> String {
    match &claim.value {
        ClaimValue::Number(amount) => format!("{} = {}", claim.text, amount_told(amount)),
        ClaimValue::Date(when) => format!("{} = {}", claim.text, when_told(when)),
        ClaimValue::Name(name) => {
            let role = name.role.as_ref().map(|role| format!(" [{role}]")).unwrap_or_default();
            format!("{} = {} {:?}{role}", claim.text, name.full, name.kind)
        }
        ClaimValue::Quote(quote) => format!("{} = {}", quote.words, quote.speaker.as_deref().unwrap_or("?")),
        ClaimValue::Negation(negation) => format!("{} = denied {{{}}}", claim.text, negation.of.text),
        ClaimValue::Certainty(certainty) => {
            format!("{} = {:?} {{{}}}", claim.text, certainty.status, certainty.of.text)
        }
        ClaimValue::Extent(extent) => format!("{} = {:?} {{{}}}", claim.text, extent.reach, extent.of.text),
        ClaimValue::Cause(cause) => format!("{} = {:?} {{{}}}", claim.text, cause.role, cause.of.text),
    }
}

fn when_told(when: &When) -> String {
    let about = if when.approximate { "~" } else { "" };
    match (when.time, when.from, when.to) {
        (Some(time), ..) => format!("{about}{time}"),
        (None, Some(from), Some(to)) if from == to => format!("{about}{from}"),
        (None, Some(from), Some(to)) => format!("{about}{from}..{to}"),
        _ => "?".to_owned(),
    }
}

/// `26 {boats}`, `~24`, `(20..` for more than 20, `..[30 kg` for up to 30.
fn amount_told(amount: &Amount) -> String {
    let end = |end: Option<crate::report::Decimal>| end.map(String::from).unwrap_or_default();
    let open = |open: bool, mark: &str| if open { mark.to_owned() } else { String::new() };
    let value = if amount.low == amount.high {
        end(amount.low)
    } else {
        let (low, high) = (end(amount.low), end(amount.high));
        format!("{}{low}..{high}{}", open(amount.low_open, "("), open(amount.high_open, ")"))
    };
    let about = open(amount.approximate, "~");
    let unit = amount.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
    let of = amount.of.as_ref().map(|of| format!(" {{{}}}", of.text)).unwrap_or_default();
    format!("{about}{value}{unit}{of}")
}

fn check(cases: &str, wanted: impl Fn(&ClaimValue) -> bool) {
    let mut wrong = Vec::new();
    let mut language = "en";
    for line in cases.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(tag) = line.strip_prefix("language: ") {
            language = tag;
            continue;
        }
        let Some((sentence, expected)) = line.split_once(" | ") else { panic!("not a case: {line}") };
        let input = ArticleInput {
            text: sentence.to_owned(),
            language: Some(language.to_owned()),
            date: Some("2025-03-12".to_owned()),
            ..ArticleInput::default()
        };
        let analysis = analyse(&input, &[]);
        let claims: Vec<String> =
            analysis.article().claims.iter().filter(|claim| wanted(&claim.value)).map(told).collect();
        let found = if claims.is_empty() { "-".to_owned() } else { claims.join("; ") };
        if found != expected {
            wrong.push(format!("{sentence}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn numbers() {
    check(include_str!("../../tests/cases/claims/number.txt"), |value| {
        matches!(value, ClaimValue::Number(_))
    });
}

#[test]
fn quotes() {
    check(include_str!("../../tests/cases/claims/quote.txt"), |value| matches!(value, ClaimValue::Quote(_)));
}

#[test]
fn names() {
    check(include_str!("../../tests/cases/claims/name.txt"), |value| matches!(value, ClaimValue::Name(_)));
}

#[test]
fn dates() {
    check(include_str!("../../tests/cases/claims/date.txt"), |value| matches!(value, ClaimValue::Date(_)));
}

#[test]
fn how_it_is_told() {
    check(include_str!("../../tests/cases/claims/told.txt"), |value| {
        matches!(
            value,
            ClaimValue::Negation(_) | ClaimValue::Certainty(_) | ClaimValue::Extent(_) | ClaimValue::Cause(_)
        )
    });
}
