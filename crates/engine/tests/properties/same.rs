//! The same input gives the same report, however it is run.

use crossread_engine::{Comparer, Options, Report, Set, Step, compare};
use proptest::prelude::*;

use crate::texts::{anything, article, config, pair, samples, set};

/// The comparison step by step; progress never goes back.
fn stepped(comparer: &mut Comparer, set: &Set) -> Report {
    let mut run = comparer.begin(set.clone());
    let mut before = 0;
    loop {
        match run.step(comparer) {
            Step::Done(report) => return *report,
            Step::More(progress) => {
                assert!(before < progress.done && progress.done <= progress.total, "{progress:?}");
                before = progress.done;
            }
        }
    }
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn twice_the_same((a, b) in pair(), c in anything()) {
        let set = set(&[&a, &b, &c], &Options::default());
        prop_assert_eq!(compare(&set), compare(&set));
    }

    #[test]
    fn in_steps_with_what_was_kept_from_before((a, b) in pair(), c in article(), edited in article()) {
        let mut comparer = Comparer::default();
        for texts in [[&a, &b, &c], [&a, &edited, &c], [&c, &edited, &a]] {
            let set = set(&texts.map(String::as_str), &Options::default());
            prop_assert_eq!(stepped(&mut comparer, &set), compare(&set));
        }
    }

    #[test]
    fn a_run_that_was_given_up_leaves_no_trace((a, b) in pair(), steps in 0usize..6) {
        let mut comparer = Comparer::default();
        let set = set(&[&a, &b], &Options::default());
        let mut given_up = comparer.begin(set.clone());
        for _ in 0..steps {
            let _ = given_up.step(&mut comparer);
        }
        prop_assert_eq!(stepped(&mut comparer, &set), compare(&set));
    }
}

#[test]
fn samples_in_steps() {
    for texts in samples() {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let set = set(&texts, &Options::default());
        assert_eq!(stepped(&mut Comparer::default(), &set), compare(&set));
    }
}
