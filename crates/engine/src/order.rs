//! Sorting in little code.
//!
//! The sorts of the standard library are compiled anew for every type of item
//! and every key, at two to four kilobytes of WASM each, and so is the sort
//! behind `collect` into a `BTreeMap` or `BTreeSet`. Here one merge sort over
//! the places of the items serves all types; what is compiled for each is a
//! comparison and an exchange. It is stable, so that equal items keep the
//! order in which they came.
//!
//! Time: `n log n` comparisons, `n` when the items are in order already. Space: eight bytes an item.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts `items`.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, Ord::cmp);
}

/// Sorts `items` by what `key` makes of each.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts `items` by `compare`, which is a total order.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order = merged(items.len(), &|one, other| compare(&items[one], &items[other]));
    rearrange(&mut order, &mut |one, other| items.swap(one, other));
}

/// `items` sorted, each once.
pub(crate) fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    sort(&mut items);
    items.dedup();
    items
}

/// The set of `items`: what `collect` gives, without its sort.
pub(crate) fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}

/// The map of `items`, of which the last with a key counts: what `collect`
/// gives, without its sort.
pub(crate) fn map<K: Ord, V>(items: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in items {
        map.insert(key, value);
    }
    map
}

/// Where each of `len` items stands before it is put in its place: a merge
/// sort from the bottom up.
fn merged(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut next = order.clone();
    let mut width = 1;
    while width < len {
        for start in (0..len).step_by(2 * width) {
            let (middle, end) = ((start + width).min(len), (start + 2 * width).min(len));
            merge(&order[start..middle], &order[middle..end], &mut next[start..end], compare);
        }
        std::mem::swap(&mut order, &mut next);
        width *= 2;
    }
    order
}

/// Merges `left` and `right`, which are in order, to `all`.
fn merge(left: &[usize], right: &[usize], all: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    let (mut i, mut j) = (0, 0);
    let in_order = match (left.last(), right.first()) {
        (Some(last), Some(first)) => compare(*last, *first).is_le(),
        _ => true,
    };
    for place in all {
        let from_left = match (left.get(i), right.get(j)) {
            (Some(one), Some(other)) => in_order || compare(*one, *other).is_le(),
            (one, _) => one.is_some(),
        };
        let side = if from_left { (left, &mut i) } else { (right, &mut j) };
        *place = side.0[*side.1];
        *side.1 += 1;
    }
}

/// Puts the item at `order[n]` to place `n`, for all `n`, by exchanges.
fn rearrange(order: &mut [usize], exchange: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == start {
                break;
            }
            exchange(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{distinct, set, sort, sort_by_key};

    /// Numbers below `most` without an order, the same in every run.
    fn numbers(len: usize, most: u32) -> Vec<u32> {
        let mut state = 5_u32;
        let next = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % most
        };
        (0..len).map(next).collect()
    }

    #[test]
    fn sorts_as_the_standard_library_does() {
        for len in (0..40).chain([100, 1000, 4097]) {
            for most in [1, 3, 50, 1_000_000] {
                let mut ours: Vec<(u32, usize)> = numbers(len, most).into_iter().zip(0..).collect();
                let mut theirs = ours.clone();
                sort_by_key(&mut ours, |item| item.0);
                theirs.sort_by_key(|item| item.0);
                assert_eq!(ours, theirs, "{len} below {most}, equal ones in their order");
                ours.reverse();
                sort(&mut ours);
                assert_eq!(ours, theirs, "{len} below {most}");
            }
        }
    }

    #[test]
    fn each_once() {
        assert_eq!(distinct([3, 1, 3, 2, 1]), [1, 2, 3]);
        assert!(distinct(numbers(300, 40)).iter().eq(&set(numbers(300, 40))));
    }
}
