//! The reader's threshold: a view of what was found, never a choice.

use std::collections::BTreeMap;

use crate::report::{Link, LinkId, Pair};
use crate::set::Options;

/// Leaves in `pair` what the options want to see: the chosen links; with a
/// threshold, those of at least that strength; at 0, all candidates. Findings
/// on links that go, go with them. Ids are numbered anew.
pub(crate) fn show(options: &Options, pair: &mut Pair) {
    let least = options.min_strength.map(crate::span::Permille::get);
    let seen = |link: &Link| match least {
        None => link.chosen,
        Some(0) => true,
        Some(least) => link.chosen && link.strength.get() >= least,
    };
    let mut numbers: BTreeMap<LinkId, LinkId> = BTreeMap::new();
    pair.links.retain_mut(|link| {
        let keep = seen(link);
        if keep {
            let next = LinkId(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
            numbers.insert(link.id, next);
            link.id = next;
        }
        keep
    });
    pair.findings.retain_mut(|finding| match finding.link {
        Some(link) => match numbers.get(&link) {
            Some(number) => {
                finding.link = Some(*number);
                true
            }
            None => false,
        },
        None => true,
    });
    for (finding, id) in pair.findings.iter_mut().zip(0..) {
        finding.id = id;
    }
}
