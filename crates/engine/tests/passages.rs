//! Shared wording: what is found, where it ends, and what is no passage.

use crossread_engine::report::{EditKind, Pair, Report};
use crossread_engine::{ArticleInput, Set, compare};

fn compared(texts: &[&str]) -> Report {
    let article = |(n, text): (usize, &&str)| ArticleInput {
        id: n.to_string(),
        text: (*text).to_owned(),
        ..ArticleInput::default()
    };
    compare(&Set { articles: texts.iter().enumerate().map(article).collect(), ..Set::default() })
}

/// The words of each passage in both texts.
fn passages<'t>(pair: &Pair, a: &'t str, b: &'t str) -> Vec<(&'t str, &'t str)> {
    pair.passages.iter().map(|passage| (passage.a.of(a), passage.b.of(b))).collect()
}

const KILN: &str = "The old brick kiln at Varholm collapsed after heavy rain softened the northern bank.";

#[test]
fn every_copy_is_found_in_any_order() {
    let a = format!("Nobody was hurt. {KILN} Three lorries carried rubble to a quarry near Essing.");
    let b = format!(
        "Three lorries carried rubble to a quarry near Essing. Work stopped. {KILN} Neighbours had warned \
         the owner in spring. {KILN}"
    );
    let report = compared(&[&a, &b]);
    let found: Vec<&str> = passages(&report.pairs[0], &a, &b).iter().map(|passage| passage.1).collect();
    let kiln = KILN.trim_end_matches('.');
    assert_eq!(found, [kiln, kiln, "Three lorries carried rubble to a quarry near Essing"]);
    let wording = report.pairs[0].wording;
    assert!(wording.a.get() > 850 && (600..900).contains(&wording.b.get()), "{wording:?}");
}

#[test]
fn a_name_and_its_office_are_no_passage() {
    let a = "Transport minister Ottilie Brandvold opened the tunnel under the fjord in the rain.";
    let b = "A day later critics asked transport minister Ottilie Brandvold for the costs of the bridge.";
    assert_eq!(passages(&compared(&[a, b]).pairs[0], a, b), []);
    let a = "The firm sells pumps in the United States of America and in parts of Asia.";
    let b = "He studied law in the United States of America before the war began.";
    assert_eq!(passages(&compared(&[a, b]).pairs[0], a, b), []);
}

#[test]
fn what_follows_a_copied_sentence_by_chance_is_left_out() {
    let a = format!("{KILN} The owner, Birger Aune, blamed the weather and would not say more.");
    let b = format!("{KILN} The municipality will inspect all other kilns along the river before June.");
    let kiln = KILN.trim_end_matches('.');
    assert_eq!(passages(&compared(&[&a, &b]).pairs[0], &a, &b), [(kiln, kiln)]);
}

#[test]
fn near_copies_are_found_whole() {
    let a =
        "The old brick kiln at Varholm collapsed after heavy rain softened the northern bank of the river.";
    for (b, changes) in [
        // Replaced.
        (
            "The old stone kiln at Varholm crumbled after heavy rain softened the southern bank of the river.",
            3,
        ),
        // Dropped and added.
        ("The brick kiln at Varholm suddenly collapsed after heavy rain softened the northern bank.", 1),
        // Moved.
        (
            "After heavy rain softened the northern bank of the river the old brick kiln at Varholm collapsed.",
            1,
        ),
    ] {
        let report = compared(&[a, b]);
        let covered: usize = report.pairs[0].passages.iter().map(|passage| passage.b.len()).sum();
        assert!(covered * 100 >= b.len() * 90, "{b}: {:?}", passages(&report.pairs[0], a, b));
        let edits = report.pairs[0].passages.iter().flat_map(|passage| &passage.edits);
        let edits: Vec<_> = edits.filter(|edit| edit.kind != EditKind::Same).collect();
        assert!(edits.len() >= changes || report.pairs[0].passages.len() > changes, "{b}: {edits:?}");
    }
}

#[test]
fn split_and_merged_sentences_are_found() {
    let a = "The old brick kiln at Varholm collapsed on Sunday, and three lorries carried rubble to a quarry \
             near Essing.";
    let b = "The old brick kiln at Varholm collapsed on Sunday. Three lorries carried rubble to a quarry near \
             Essing.";
    for (a, b) in [(a, b), (b, a)] {
        let report = compared(&[a, b]);
        assert!(report.pairs[0].wording.a.get() >= 900, "{:?}", passages(&report.pairs[0], a, b));
        assert!(report.pairs[0].wording.b.get() >= 900);
    }
}

#[test]
fn shared_speech_is_told_apart_from_narration() {
    let a = "“We lost the kiln that our grandmothers built with their hands,” the owner said. Rain went on.";
    let b = "Asked about it, he answered: “We lost the kiln that our grandmothers built with their hands.”";
    let c = "They lost the kiln that our grandmothers built with their hands, a paper wrote on Sunday.";
    let report = compared(&[a, b, c]);
    let quoted = |n: usize| report.pairs[n].passages.iter().map(|passage| passage.quoted).collect::<Vec<_>>();
    assert_eq!(quoted(0), [true], "both quote it");
    assert_eq!(quoted(1), [false], "one quotes it");
}

#[test]
fn a_passage_names_all_articles_that_hold_it() {
    let a = format!("{KILN} The owner blamed the weather.");
    let b = format!("Rain again. {KILN}");
    let c = format!("{KILN} Children had played there on Friday.");
    let d = "Trains to Essing run again after two days of repairs.";
    let report = compared(&[&a, &b, &c, d]);
    let held: Vec<&[u32]> =
        report.pairs.iter().flat_map(|pair| &pair.passages).map(|passage| &*passage.articles).collect();
    assert_eq!(held, [[0, 1, 2], [0, 1, 2], [0, 1, 2]]);
}
