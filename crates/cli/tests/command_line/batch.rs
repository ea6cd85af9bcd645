//! `batch`: a line in, a line out.

use std::io::{BufRead, BufReader, Write};

use serde_json::{Value, json};

use crate::program::{A, B, Folder, Ran};

fn batch(name: &str, input: impl AsRef<[u8]>) -> Ran {
    Folder::new(name).run_with("batch", input.as_ref())
}

fn lines(all: &[Value]) -> String {
    all.iter().flat_map(|line| [line.to_string(), "\n".to_owned()]).collect()
}

/// The error of the only line in `input`.
fn error(name: &str, input: impl AsRef<[u8]>) -> (Value, String) {
    let answers = batch(name, input).json_lines();
    assert_eq!(answers.len(), 1, "{answers:?}");
    (
        answers[0]["id"].clone(),
        answers[0]["error"].as_str().unwrap_or_else(|| panic!("{answers:?}")).to_owned(),
    )
}

#[test]
fn a_report_is_the_one_that_compare_gives() {
    let folder = Folder::new("batch-same");
    let line = json!({"id": "x", "articles": [{"text": A}, {"text": B}]});
    let answers = folder.run_with("batch", line.to_string().as_bytes()).json_lines();
    assert_eq!(answers[0]["id"], "x");
    assert_eq!(answers[0]["report"], folder.run("compare a.txt b.txt --format json").json());
}

#[test]
fn answers_stand_in_the_order_of_the_lines() {
    // Long and short sets in turn, so that later lines are ready first.
    let all: Vec<Value> = (0..200)
        .map(|number| {
            let text = A.repeat(if number % 7 == 0 { 60 } else { 1 });
            json!({"id": number, "articles": [{"text": text}, {"text": B}]})
        })
        .collect();
    let answers = batch("batch-order", lines(&all)).json_lines();
    let ids: Vec<Option<u64>> = answers.iter().map(|answer| answer["id"].as_u64()).collect();
    assert_eq!(ids, (0..200).map(Some).collect::<Vec<_>>());
    assert!(answers.iter().all(|answer| answer["report"]["version"] == 1));
}

#[test]
fn a_line_is_answered_before_the_next_one_is_sent() {
    let folder = Folder::new("batch-streams");
    let mut child = folder.start("batch");
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("standard output is a pipe")).lines();
    for number in 0..3 {
        writeln!(stdin, "{}", json!({"id": number, "articles": [{"text": A}]})).expect("a line is read");
        let answer = stdout.next().expect("an answer comes").expect("it is UTF-8");
        assert!(answer.starts_with(&format!("{{\"id\":{number},\"report\":")), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_bad_line_is_answered_in_its_place() {
    let good = json!({"id": "good", "articles": [{"text": A}]});
    let bad =
        [&b"no json"[..], b"", b"[1,2]", b"{\"id\":3}", b"\"\xff\"", b"{\"id\":{\"deep\":1},\"articles\":5}"];
    let mut input = Vec::new();
    for line in bad {
        input.extend_from_slice(line);
        input.extend_from_slice(format!("\n{good}\n").as_bytes());
    }
    let answers = batch("batch-bad", input).json_lines();
    assert_eq!(answers.len(), 2 * bad.len());
    let ids: Vec<&Value> = answers.iter().step_by(2).map(|answer| &answer["id"]).collect();
    assert_eq!(ids, [&json!(null), &json!(null), &json!(null), &json!(3), &json!(null), &json!({"deep": 1})]);
    assert!(
        answers.iter().step_by(2).all(|answer| answer["error"].is_string() && answer.get("report").is_none())
    );
    assert!(answers.iter().skip(1).step_by(2).all(|answer| answer["report"].is_object()));
}

#[test]
fn ids_of_articles_are_kept_given_or_refused() {
    let ids = |articles: Value| {
        let answers = batch("batch-ids", json!({"articles": articles}).to_string()).json_lines();
        let articles = answers[0]["report"]["articles"].as_array().cloned().unwrap_or_default();
        articles
            .iter()
            .map(|article| article["id"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(json!([{"text": "a"}, {"text": "b"}, {"text": "c"}])), ["A", "B", "C"]);
    assert_eq!(ids(json!([{"id": "B", "text": "a"}, {"text": "b"}, {"text": "c"}])), ["B", "A", "C"]);
    let twice = json!({"id": 9, "articles": [{"id": "x", "text": "a"}, {"id": "x", "text": "b"}]});
    let (id, why) = error("batch-twice", twice.to_string());
    assert_eq!((id, why.as_str()), (json!(9), "two articles have the id \"x\": give each its own."));
}

#[test]
fn what_is_refused_is_named() {
    let article = |extra: Value| {
        let mut article = json!({"text": "One."});
        article.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
        json!({"id": 1, "articles": [article]})
    };
    let options = |options: Value| json!({"id": 1, "articles": [], "options": options});
    let cases = [
        (article(json!({"date": "2025-02-30"})), "article A has the date \"2025-02-30\", which is no day"),
        (article(json!({"language": "german"})), "the language of article A is \"german\""),
        (article(json!({"input": "docx"})), "unknown variant `docx`"),
        (article(json!({"text": 5})), "expected a string"),
        (options(json!({"colour": true})), "unknown field `colour`"),
        (options(json!({"min_strength": 1001})), "options.min_strength is 1001"),
        (options(json!({"min_strength": -1})), "invalid value: integer `-1`"),
        (options(json!({"language": "x"})), "options.language is \"x\""),
        (options(json!({"corrections": [{"op": "turn"}]})), "unknown variant `turn`"),
    ];
    for (line, expected) in cases {
        let (id, why) = error("batch-named", line.to_string());
        assert_eq!(id, 1, "{line}");
        assert!(why.contains(expected), "{line}: {why}");
    }
}

#[test]
fn what_is_known_of_an_article_reaches_the_report() {
    let line = json!({"articles": [{"text": "One.", "title": "T", "source": "S", "author": "W", "language": "en",
        "url": "https://example.org/x", "date": "2025-08-28T10:00:00Z", "shelf": "unknown keys are passed over"}]});
    let answers = batch("batch-known", line.to_string()).json_lines();
    let article = &answers[0]["report"]["articles"][0];
    let known =
        [&article["title"], &article["source"], &article["author"], &article["language"], &article["url"]];
    assert_eq!(known, ["T", "S", "W", "en", "https://example.org/x"]);
    assert_eq!(article["date"], json!({"value": "2025-08-28", "span": null, "from": "given"}));
}

#[test]
fn a_correction_whose_words_are_gone_is_no_error() {
    let place = |article: &str| json!({"article": article, "ranges": [[0, 9]], "words": ["long gone"]});
    let corrections = json!([
        {"op": "pin", "a": place("A"), "b": place("B")},
        {"op": "break", "a": place("A"), "b": place("nobody")},
        {"op": "role", "article": "A", "range": [5000, 6000], "role": "furniture"},
    ]);
    let line = json!({"articles": [{"text": A}, {"text": B}], "options": {"corrections": corrections}});
    assert!(batch("batch-corrections", line.to_string()).json_lines()[0]["report"].is_object());
}

#[test]
fn marks_and_line_ends_of_other_systems() {
    let line = json!({"id": 1, "articles": [{"text": "\u{feff}One."}]});
    let answers = batch("batch-marks", format!("\u{feff}{line}\r\n{line}\r\n")).json_lines();
    assert_eq!(answers.len(), 2);
    assert!(answers.iter().all(|answer| answer["report"]["articles"][0]["text"] == "One."), "{answers:?}");
}

#[test]
fn a_line_over_64_mb_is_passed_over() {
    let mut input = vec![b' '; 64 * 1024 * 1024 + 10];
    input.extend_from_slice(b"\n{\"id\":2,\"articles\":[]}\n");
    let answers = batch("batch-long", input).json_lines();
    assert_eq!(answers[0], json!({"id": null, "error": "the line is longer than 64 MB: split its set."}));
    assert_eq!(answers[1]["id"], 2);
}

#[test]
fn an_article_over_16_mb_is_refused() {
    let line = json!({"id": 4, "articles": [{"text": "sixteen! ".repeat(16 * 1024 * 1024 / 9 + 1)}]});
    let (id, why) = error("batch-large", line.to_string());
    assert_eq!(id, 4);
    assert!(why.starts_with("article A has 17 MB of text"), "{why}");
}

#[test]
fn nothing_in_nothing_out() {
    let ran = batch("batch-nothing", "");
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
}
