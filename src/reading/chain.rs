//! Reading two texts together: where one stands when the other stands there.

/// A way through both texts that never goes back, along the weightiest links.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    points: Vec<(f64, f64)>,
}

/// Two places that belong together, and how much they count.
type Stone = (f64, f64, u32);

impl Chain {
    /// The heaviest chain over `stones` whose places grow on both sides, from
    /// the top of both texts to their ends. O(n²) in the stones, of which the
    /// heaviest thousand are looked at.
    #[must_use]
    pub fn through(mut stones: Vec<Stone>, ends: (f64, f64)) -> Self {
        const MOST: usize = 1000;
        let lightest = lightest_of(&stones, MOST);
        stones.retain(|stone| stone.2 >= lightest);
        stones.truncate(MOST);
        let stones = in_order(stones);
        let mut best: Vec<(u32, Option<usize>)> = stones.iter().map(|stone| (stone.2, None)).collect();
        for here in 0..stones.len() {
            for before in 0..here {
                let grows = stones[before].0 < stones[here].0 && stones[before].1 < stones[here].1;
                let weight = best[before].0 + stones[here].2;
                if grows && weight > best[here].0 {
                    best[here] = (weight, Some(before));
                }
            }
        }
        let mut at = (0..best.len()).max_by_key(|n| best[*n].0);
        let mut points = vec![ends];
        while let Some(n) = at {
            points.push((stones[n].0, stones[n].1));
            at = best[n].1;
        }
        points.push((0.0, 0.0));
        points.reverse();
        Self { points }
    }

    /// The place in the second text that belongs to `y` in the first.
    #[must_use]
    pub fn to_second(&self, y: f64) -> f64 {
        between(self.points.iter().copied(), y)
    }

    /// The place in the first text that belongs to `y` in the second.
    #[must_use]
    pub fn to_first(&self, y: f64) -> f64 {
        between(self.points.iter().map(|(a, b)| (*b, *a)), y)
    }
}

/// The stones from the top of the first text. Links come nearly in that order:
/// putting each in its place is quick, and less for a page than a general sort.
fn in_order(stones: Vec<Stone>) -> Vec<Stone> {
    let mut ordered: Vec<Stone> = Vec::with_capacity(stones.len());
    for stone in stones {
        let is_before = |other: &&Stone| (other.0, other.1) > (stone.0, stone.1);
        let behind = ordered.iter().rev().take_while(is_before).count();
        ordered.insert(ordered.len() - behind, stone);
    }
    ordered
}

/// The least weight with which at most `most` stones are as heavy. Weights are
/// small numbers: they are counted.
fn lightest_of(stones: &[Stone], most: usize) -> u32 {
    let heaviest = stones.iter().map(|stone| stone.2).max().unwrap_or_default();
    let as_heavy = |weight: u32| stones.iter().filter(|stone| stone.2 >= weight).count();
    // Halving: at most 32 rounds over the stones.
    let (mut low, mut high) = (0, heaviest);
    while low < high {
        let middle = u32::midpoint(low, high);
        if as_heavy(middle) <= most {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

fn between(points: impl Iterator<Item = (f64, f64)>, y: f64) -> f64 {
    let mut last = (0.0, 0.0);
    for point in points {
        if y <= point.0 {
            let way = point.0 - last.0;
            let share = if way > 0.0 { (y - last.0) / way } else { 1.0 };
            return last.1 + share * (point.1 - last.1);
        }
        last = point;
    }
    last.1
}
