//! Odd articles have a stated answer.

use std::fmt::Write;

use serde_json::Value;

use crate::program::{A, B, Folder};

fn codes(notices: &Value) -> Vec<&str> {
    notices.as_array().into_iter().flatten().filter_map(|notice| notice["code"].as_str()).collect()
}

/// The report on `first` and `second`; every notice has its sentence.
fn report(name: &str, first: &[u8], second: &[u8]) -> Value {
    let folder = Folder::new(name);
    folder.file("first.txt", first).file("second.txt", second);
    let report = folder.run("compare first.txt second.txt --format json").json();
    let articles = report["articles"].as_array().into_iter().flatten();
    let pairs = report["pairs"].as_array().into_iter().flatten();
    for notice in articles.chain(pairs).filter_map(|part| part["notices"].as_array()).flatten() {
        assert!(notice["message"].as_str().is_some_and(|message| message.ends_with('.')), "{notice}");
    }
    report
}

#[test]
fn encodings_with_a_mark_are_read_as_the_same_text() {
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(A.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let marked: Vec<u8> = b"\xef\xbb\xbf".iter().copied().chain(A.bytes()).collect();
    let report = report("encodings", &utf16, &marked);
    assert_eq!(report["articles"][0]["text"], A);
    assert_eq!(report["articles"][1]["text"], A);
}

#[test]
fn line_ends_are_kept() {
    let windows = A.replace('\n', "\r\n");
    assert_eq!(report("line-ends", windows.as_bytes(), b"x")["articles"][0]["text"], windows);
}

#[test]
fn an_empty_text_is_told() {
    let report = report("empty", b"", A.as_bytes());
    assert_eq!(codes(&report["articles"][0]["notices"]), ["empty"]);
    assert_eq!(report["articles"][0]["words"], 0);
}

#[test]
fn the_same_text_twice_is_told() {
    let report = report("same", A.as_bytes(), A.as_bytes());
    assert_eq!(codes(&report["pairs"][0]["notices"]), ["same-text"]);
}

#[test]
fn nothing_in_common_is_told() {
    let other = "Zinc prices rose in Qarsh. Traders blamed thin stocks.";
    let report = report("nothing", A.as_bytes(), other.as_bytes());
    assert!(codes(&report["pairs"][0]["notices"]).contains(&"nothing-in-common"), "{}", report["pairs"][0]);
}

#[test]
fn a_text_without_sentence_marks_is_told_and_compared() {
    let bare = "the old lighthouse at brannock burned down on monday and forty people were led to safety \
                and the keeper was unhurt and nobody could say in the evening how the fire had begun or \
                whether the lamp would ever be lit again by anyone on that coast in any coming winter \
                since the harbour board had no money left for stones or for glass or for oil or wages";
    let report = report("no-marks", bare.as_bytes(), A.as_bytes());
    assert!(codes(&report["articles"][0]["notices"]).contains(&"no-sentences"), "{}", report["articles"][0]);
    assert_ne!(report["articles"][0]["sentences"], serde_json::json!([]));
}

#[test]
fn five_megabytes_are_compared() {
    let mut text = String::new();
    for number in 0u32.. {
        if text.len() > 5 * 1024 * 1024 {
            break;
        }
        let word = number.wrapping_mul(2_654_435_761);
        writeln!(text, "Report {number} names post {word} and the quay of lot {}.", word / 7)
            .expect("a string takes it");
    }
    let report = report("five-megabytes", text.as_bytes(), A.as_bytes());
    assert_eq!(report["articles"][0]["text"].as_str().map(str::len), Some(text.len()));
}

const PAGE: &str = "<!doctype html><html lang='en'><head><title>Lighthouse lost</title>\
    <meta property='og:site_name' content='Brannock Post'></head><body><nav><a href='/'>Home</a></nav>\
    <article><h1>Lighthouse lost</h1><p>Some 38 people were led to safety.</p></article>\
    <script>let hidden = 1;</script></body></html>";

/// What is left of [`PAGE`] in a report.
fn is_the_article_of_the_page(article: &Value) {
    assert_eq!(article["source"], "Brannock Post", "{article}");
    assert_eq!(article["title"], "Lighthouse lost", "{article}");
    let text = article["text"].as_str().unwrap_or_default();
    assert!(text.contains("Some 38 people") && !text.contains("hidden") && !text.contains('<'), "{text}");
}

#[test]
fn a_page_is_read_as_its_article() {
    let folder = Folder::new("html");
    folder.file("page.HTM", PAGE).file("page.txt", PAGE);
    let by_name = folder.run("compare page.HTM a.txt --format json").json();
    is_the_article_of_the_page(&by_name["articles"][0]);
    assert_eq!(by_name["articles"][1]["text"], A);
    let by_option = folder.run_with("inspect - --input html --format json", PAGE.as_bytes()).json();
    is_the_article_of_the_page(&by_option["articles"][0]);
    let as_text = folder.run("inspect page.HTM --input text --format json").json();
    assert_eq!(as_text["articles"][0]["text"], PAGE);
    let line =
        serde_json::json!({"articles": [{"text": PAGE, "input": "html", "source": "Given"}, {"text": B}]});
    let answers = folder.run_with("batch", line.to_string().as_bytes()).json_lines();
    assert_eq!(answers[0]["report"]["articles"][0]["source"], "Given");
    assert_eq!(answers[0]["report"]["articles"][0]["text"], by_name["articles"][0]["text"]);
}

#[test]
fn a_page_is_read_in_the_encoding_that_it_names() {
    let folder = Folder::new("html-encoding");
    let page =
        b"<html><meta charset=iso-8859-1><body><p>Die F\xe4hre legt in Br\xfcnnau an.</p></body></html>";
    let report = folder.file("page.html", page).run("inspect page.html --format json").json();
    assert_eq!(report["articles"][0]["text"], "Die Fähre legt in Brünnau an.");
}
