//! Reports against the schema, and the schema against itself.

use crossread_engine::{Report, analyse, compare};
use serde_json::{Value, json};

use crate::schema::Schema;
use crate::sets;

fn report(set: &crossread_engine::Set) -> Value {
    let mut report = compare(set);
    crossread_export::explain(&mut report);
    let json = crossread_export::json(&report).expect("a report is JSON");
    serde_json::from_str(&json).expect("a report is JSON")
}

#[test]
fn every_report_is_as_the_schema_says() {
    let schema = Schema::of_report();
    for named in sets::all() {
        let faults = schema.faults(&report(&named.set));
        assert!(faults.is_empty(), "{}:\n{}", named.name, faults.join("\n"));
    }
}

#[test]
fn an_inspected_article_is_as_the_schema_says() {
    let schema = Schema::of_report();
    let part = json!({"$ref": "#/$defs/article"});
    for input in sets::all().iter().flat_map(|named| &named.set.articles) {
        let article = serde_json::to_value(analyse(input, &[]).inspected()).expect("an article is JSON");
        let faults = schema.faults_under(&part, &article);
        assert!(faults.is_empty(), "{}:\n{}", input.id, faults.join("\n"));
    }
}

/// The tool compares, it does not judge.
const VERDICTS: [&str; 8] =
    ["false", "wrong", "fake", "lie", "lied", "contradicts", "contradiction", "contradictory"];

#[test]
fn every_sentence_for_the_reader_is_there() {
    let mut count = 0;
    for named in sets::all() {
        let mut report = compare(&named.set);
        crossread_export::explain(&mut report);
        for sentence in sentences(&report) {
            count += 1;
            assert!(sentence.ends_with(['.', '”']), "{}: {sentence:?}", named.name);
            assert!(!sentence.contains(['{', '}']), "{}: {sentence:?}", named.name);
            let own = without_quotes(sentence).to_lowercase();
            let verdict = own.split(|c: char| !c.is_alphabetic()).find(|word| VERDICTS.contains(word));
            assert_eq!(verdict, None, "{}: {sentence:?}", named.name);
        }
    }
    assert!(count > 1000, "{count} sentences");
}

/// All that the report says to the reader.
fn sentences(report: &Report) -> impl Iterator<Item = &str> {
    let of_articles = report.articles.iter().flat_map(|article| &article.notices);
    let of_pairs = report.pairs.iter().flat_map(|pair| &pair.notices);
    let notices = report.notices.iter().chain(of_articles).chain(of_pairs).map(|notice| &*notice.message);
    let links = report.pairs.iter().flat_map(|pair| &pair.links);
    let reasons = links.flat_map(|link| &link.reasons).map(|reason| &*reason.text);
    let findings = report.pairs.iter().flat_map(|pair| &pair.findings);
    let within = report.within.iter().flat_map(|within| &within.findings);
    notices.chain(reasons).chain(findings.chain(within).map(|finding| &*finding.why))
}

/// What the tool says itself: without the words it quotes.
fn without_quotes(sentence: &str) -> String {
    sentence.split('“').map(|part| part.split_once('”').map_or(part, |(_, rest)| rest)).collect()
}

/// Calls `see` with every key and value in `value`.
fn each(value: &Value, see: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                see(key, inner);
                each(inner, see);
            }
        }
        Value::Array(all) => all.iter().for_each(|inner| each(inner, see)),
        _ => {}
    }
}

#[test]
fn the_schema_describes_every_key_and_its_examples_hold() {
    let schema = Schema::of_report();
    let mut examples = 0;
    each(&json!({"root": schema.root()}), &mut |key, part| {
        if key == "properties" {
            for (name, property) in part.as_object().into_iter().flatten() {
                assert!(property["description"].is_string(), "{name} has no description");
            }
        }
        let Some(given) = part.get("examples").and_then(Value::as_array) else { return };
        for example in given {
            let faults = schema.faults_under(part, example);
            assert!(faults.is_empty(), "{key}: {example}\n{}", faults.join("\n"));
            examples += 1;
        }
    });
    assert!(examples > 0);
    let kinds =
        schema.root().pointer("/$defs/claim/oneOf").and_then(Value::as_array).expect("kinds of claims");
    for kind in kinds.iter().filter_map(|kind| kind["$ref"].as_str()) {
        let claim = schema.root().pointer(&kind[1..]).expect("a kind is there");
        assert!(claim["examples"][0].is_object(), "{kind} has no example");
    }
}

#[test]
fn the_check_itself_finds_faults() {
    let schema = Schema::of_report();
    let set = sets::all()
        .into_iter()
        .find(|named| named.name.contains("amounts, amounts again"))
        .expect("it is there");
    let good = report(&set.set);
    assert!(schema.faults(&good).is_empty());
    let spoils = [
        ("$.version is 2", "/version", json!(2)),
        ("$.articles[0].words is -1", "/articles/0/words", json!(-1)),
        ("$.articles[0].blocks[0].role is \"verse\"", "/articles/0/blocks/0/role", json!("verse")),
        (
            "$.articles[0].blocks[0].span is missing",
            "/articles/0/blocks/0",
            json!({"role": "item", "aside": false}),
        ),
        ("$.articles[0].sentences[0].span is [1,2,3]", "/articles/0/sentences/0/span", json!([1, 2, 3])),
        ("$.pairs[0].wording.a is 1001", "/pairs/0/wording/a", json!(1001)),
        ("$.pairs[0].wording.c is not in the schema", "/pairs/0/wording", json!({"a": 1, "b": 2, "c": 3})),
        (
            "$.articles[1].date is {",
            "/articles/1/date",
            json!({"value": "3 May", "span": null, "from": "given"}),
        ),
    ];
    for (expected, place, value) in spoils {
        let mut bad = good.clone();
        *bad.pointer_mut(place).expect("the place is there") = value;
        let faults = schema.faults(&bad);
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{expected}: {faults:?}");
    }
}
