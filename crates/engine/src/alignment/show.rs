//! The reader's threshold: a view of what was found, never a choice.

use crate::order;
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
    let mut numbers: Vec<(LinkId, LinkId)> = Vec::new();
    pair.links.retain_mut(|link| {
        let keep = seen(link);
        if keep {
            let next = LinkId(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
            numbers.push((link.id, next));
            link.id = next;
        }
        keep
    });
    order::sort(&mut numbers);
    pair.findings.retain_mut(|finding| match finding.link {
        Some(link) => match numbers.binary_search_by_key(&link, |(before, _)| *before) {
            Ok(at) => {
                finding.link = Some(numbers[at].1);
                true
            }
            Err(_) => false,
        },
        None => true,
    });
    for (finding, id) in pair.findings.iter_mut().zip(0..) {
        finding.id = id;
    }
}
