//! Swapping two articles mirrors the report in everything but ids and order.

use std::collections::BTreeMap;

use crossread_engine::report::{
    Edit, EditKind, Finding, Link, LinkId, Notice, Only, Pair, Params, Passage, PassageId,
};
use crossread_engine::{Options, Permille, Sides, compare};
use proptest::prelude::*;

use crate::texts::{anything, article, config, pair, samples, set};

/// What a pair says, in an order of its own and without ids.
#[derive(Debug, PartialEq)]
struct Said {
    notices: Vec<String>,
    wording: Sides<Permille>,
    passages: Vec<String>,
    links: Vec<String>,
    findings: Vec<String>,
    only_in: Sides<Vec<String>>,
}

fn said(pair: &Pair) -> Said {
    let only = |all: &Vec<Only>| sorted(all.iter().map(|only| format!("{only:?}")));
    Said {
        notices: sorted(pair.notices.iter().map(|notice| format!("{notice:?}"))),
        wording: pair.wording,
        passages: sorted(pair.passages.iter().map(|passage| format!("{:?}", bare_passage(passage)))),
        links: sorted(pair.links.iter().map(|link| format!("{:?}", bare_link(link)))),
        findings: sorted(pair.findings.iter().map(|finding| of_finding(pair, finding))),
        only_in: pair.only_in.as_ref().map(only),
    }
}

fn sorted(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = all.collect();
    all.sort();
    all
}

fn bare_passage(passage: &Passage) -> Passage {
    let mut edits = passage.edits.clone();
    edits.sort_by_key(|edit| (edit.a, edit.b));
    Passage { id: PassageId::default(), edits, ..passage.clone() }
}

fn bare_link(link: &Link) -> Link {
    let mut diff = link.diff.clone();
    if let Some(edits) = &mut diff {
        edits.sort_by_key(|edit| (edit.a, edit.b));
    }
    Link { id: LinkId::default(), diff, ..link.clone() }
}

/// A finding with the link and the passage it rests on in the place of their ids.
fn of_finding(pair: &Pair, finding: &Finding) -> String {
    let mut bare = finding.clone();
    bare.id = 0;
    bare.link = None;
    let passage = bare.agreement.as_mut().and_then(|agreement| agreement.passage.take());
    let link = finding.link.and_then(|id| pair.links.iter().find(|link| link.id == id)).map(bare_link);
    let passage = passage.and_then(|id| pair.passages.iter().find(|known| known.id == id)).map(bare_passage);
    format!("{bare:?} {link:?} {passage:?}")
}

/// The pair as it must be with its articles in the other order.
fn mirrored(pair: &Pair) -> Pair {
    let mut pair = pair.clone();
    pair.wording = pair.wording.swap();
    pair.only_in = Sides { a: pair.only_in.b, b: pair.only_in.a };
    pair.notices.iter_mut().for_each(|Notice { params, .. }| swap_params(params));
    for passage in &mut pair.passages {
        std::mem::swap(&mut passage.a, &mut passage.b);
        passage.edits.iter_mut().for_each(swap_edit);
    }
    for link in &mut pair.links {
        std::mem::swap(&mut link.a, &mut link.b);
        link.reasons.iter_mut().for_each(|reason| swap_params(&mut reason.params));
        link.diff.iter_mut().flatten().for_each(swap_edit);
    }
    for finding in &mut pair.findings {
        std::mem::swap(&mut finding.a, &mut finding.b);
        swap_params(&mut finding.params);
    }
    pair
}

fn swap_edit(edit: &mut Edit) {
    std::mem::swap(&mut edit.a, &mut edit.b);
    edit.kind = match edit.kind {
        EditKind::OnlyA => EditKind::OnlyB,
        EditKind::OnlyB => EditKind::OnlyA,
        kind => kind,
    };
}

/// `a`, `a-value` and the like change places with `b`, `b-value`.
fn swap_params(params: &mut Params) {
    let swapped: BTreeMap<_, _> = std::mem::take(params)
        .into_iter()
        .map(|(name, value)| match name.split_once('-') {
            _ if name == "a" => ("b".into(), value),
            _ if name == "b" => ("a".into(), value),
            Some(("a", rest)) => (format!("b-{rest}").into(), value),
            Some(("b", rest)) => (format!("a-{rest}").into(), value),
            _ => (name, value),
        })
        .collect();
    *params = swapped;
}

fn compared(a: &str, b: &str, least: Option<u16>) -> Pair {
    let options = Options { min_strength: least.map(Permille::new), diff: true, ..Options::default() };
    compare(&set(&[a, b], &options)).pairs.remove(0)
}

fn check(a: &str, b: &str) {
    for least in [None, Some(0)] {
        let (forth, back) = (compared(a, b, least), compared(b, a, least));
        assert_eq!(said(&mirrored(&forth)), said(&back));
    }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn of_invented_articles((a, b) in pair()) {
        check(&a, &b);
    }

    #[test]
    fn of_an_article_and_anything(a in article(), b in anything()) {
        check(&a, &b);
    }

    #[test]
    fn of_an_article_with_itself(a in article()) {
        let pair = compared(&a, &a, None);
        assert_eq!(said(&mirrored(&pair)), said(&pair));
    }
}

#[test]
fn of_the_samples() {
    for texts in samples() {
        for (first, a) in texts.iter().enumerate() {
            for b in &texts[first + 1..] {
                check(a, b);
            }
        }
    }
}
