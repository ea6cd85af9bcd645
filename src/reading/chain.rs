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
        if stones.len() > MOST {
            stones.sort_unstable_by_key(|stone| std::cmp::Reverse(stone.2));
            stones.truncate(MOST);
        }
        stones.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
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
