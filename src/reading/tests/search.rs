//! Searching both texts.

use super::*;

fn found(a: &str, b: &str, query: &str) -> Vec<(Side, String)> {
    let texts = Sides { a: article("0", &[a]), b: article("1", &[b]) };
    let hits = search(texts.as_ref(), query);
    hits.iter().map(|hit| (hit.side, hit.span.of(&hit.side.of(&texts).text).to_owned())).collect()
}

#[test]
fn words_are_found_whatever_their_case_accents_and_signs() {
    let cases = [
        ("The Café on the quay", "cafe", vec!["Café"]),
        ("The cafe on the quay", "CAFÉ", vec!["cafe"]),
        ("Cafe\u{301} Nord", "café nord", vec!["Cafe\u{301} Nord"]),
        ("two\u{a0}dozen  boats", "Two dozen boats", vec!["two\u{a0}dozen  boats"]),
        ("the “old” bridge", "\"old\"", vec!["“old”"]),
        ("Gåsskjær harbour", "gasskj", vec!["Gåsskj"]),
        ("co\u{ad}operate now", "cooperate", vec!["co\u{ad}operate"]),
        ("ŁÓDŹ, Žižkov", "łódź, žižkov", vec!["ŁÓDŹ, Žižkov"]),
        ("Ελληνικός ΔΡΌΜΟΣ", "δρόμοσ", vec!["ΔΡΌΜΟΣ"]),
        ("Ёлка и йод", "елка и иод", vec!["Ёлка и йод"]),
        ("أغلقت السلطاتُ", "اغلقت السلطات", vec!["أغلقت السلطاتُ"]),
        ("柳河人行桥关闭", "人行桥", vec!["人行桥"]),
        ("banana", "ana", vec!["ana"]),
        ("A crack, a crack.", "crack", vec!["crack", "crack"]),
        ("nothing here", "bridge", vec![]),
        ("What? What!", "?", vec![]),
        ("text", "", vec![]),
    ];
    for (text, query, wanted) in cases {
        let found: Vec<String> = found(text, "", query).into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, wanted, "{query} in {text}");
    }
}

#[test]
fn both_texts_are_searched_in_order_and_sentences_are_named() {
    let texts = Sides {
        a: article("0", &["A bridge fell.", "-Share this bridge", "The bridge is old."]),
        b: article("1", &["No bridge fell."]),
    };
    let hits = search(texts.as_ref(), "bridge");
    let places: Vec<(Side, Option<u32>)> =
        hits.iter().map(|hit| (hit.side, hit.sentence.map(|id| id.0))).collect();
    assert_eq!(places, [(Side::A, Some(0)), (Side::A, Some(1)), (Side::A, Some(2)), (Side::B, Some(0))]);
}
