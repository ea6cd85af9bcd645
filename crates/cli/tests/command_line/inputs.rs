//! Odd articles have a stated answer.

use std::fmt::Write;

use serde_json::Value;

use crate::program::{A, Folder};

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
