//! `min_strength` is a view: it never changes what was chosen.

use crossread_engine::report::{Link, LinkId, Pair};
use crossread_engine::{Options, Permille, compare};
use proptest::prelude::*;

use crate::texts::{config, pair, set};

fn compared(a: &str, b: &str, least: Option<u16>) -> Pair {
    let options = Options { min_strength: least.map(Permille::new), ..Options::default() };
    compare(&set(&[a, b], &options)).pairs.remove(0)
}

/// Links without their ids, which are numbered in each view.
fn chosen(pair: &Pair, least: u16) -> Vec<Link> {
    let seen = pair.links.iter().filter(|link| link.chosen && link.strength.get() >= least);
    seen.map(|link| Link { id: LinkId::default(), ..link.clone() }).collect()
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn the_choice_is_the_same_in_every_view((a, b) in pair(), least in 1u16..=1000) {
        let (default, all) = (compared(&a, &b, None), compared(&a, &b, Some(0)));
        let some = compared(&a, &b, Some(least));
        prop_assert_eq!(chosen(&default, 0), chosen(&all, 0));
        prop_assert_eq!(chosen(&default, least), chosen(&some, 0));
        prop_assert!(default.links.iter().chain(&some.links).all(|link| link.chosen));
        prop_assert_eq!(&default.passages, &some.passages);
    }

    #[test]
    fn candidates_bring_no_findings_and_are_few((a, b) in pair()) {
        let (default, all) = (compared(&a, &b, None), compared(&a, &b, Some(0)));
        prop_assert_eq!(default.findings.len(), all.findings.len());
        for link in all.links.iter().filter(|link| !link.chosen) {
            let alike = |other: &&Link| !other.chosen && other.a == link.a;
            prop_assert!(all.links.iter().filter(alike).count() <= 10);
        }
    }
}
