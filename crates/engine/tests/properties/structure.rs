//! Reports hold together.

use crossread_engine::{Options, Permille, compare};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::holds;
use crate::texts::{anything, article, config, options, pair, samples, set};

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn on_arbitrary_text(a in anything(), b in anything(), options in options()) {
        holds::check(&compare(&set(&[&a, &b], &options)));
    }

    #[test]
    fn on_invented_articles((a, b) in pair(), c in article(), options in options()) {
        holds::check(&compare(&set(&[&a, &b, &c], &options)));
    }

    #[test]
    fn on_an_article_and_anything(a in article(), b in anything(), options in options()) {
        holds::check(&compare(&set(&[&a, &b], &options)));
    }
}

#[test]
fn on_the_samples() {
    let everything = Options { min_strength: Some(Permille::new(0)), diff: true, ..Options::default() };
    let mut links = 0;
    for texts in samples() {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for options in [&Options::default(), &everything] {
            let report = compare(&set(&texts, options));
            holds::check(&report);
            links += report.pairs.iter().map(|pair| pair.links.len()).sum::<usize>();
        }
    }
    assert!(links > 50, "the samples have something in common: {links} links");
}

#[test]
fn invented_articles_have_much_in_common() {
    let mut runner = TestRunner::deterministic();
    let (mut passages, mut links, mut findings) = (0, 0, 0);
    for _ in 0..60 {
        let (a, b) = pair().new_tree(&mut runner).expect("a pair is made").current();
        let report = compare(&set(&[&a, &b], &Options::default()));
        passages += report.pairs[0].passages.len();
        links += report.pairs[0].links.len();
        findings += report.pairs[0].findings.len();
    }
    assert!(passages > 60 && links > 120 && findings > 60, "{passages} {links} {findings}");
}
