//! Figures over lists of scores.

use super::row::count;

/// Area under the ROC curve: how often what is `true` scores higher than what
/// is not, ties counting half; 0 when either is missing.
pub(crate) fn auc(scored: &[(f64, bool)]) -> f64 {
    let ranks = ranks(&scored.iter().map(|(score, _)| *score).collect::<Vec<_>>());
    let positive = count(scored.iter().filter(|(_, label)| *label).count());
    let negative = count(scored.len()) - positive;
    if positive == 0.0 || negative == 0.0 {
        return 0.0;
    }
    let sum: f64 = scored.iter().zip(ranks).filter(|((_, label), _)| *label).map(|(_, rank)| rank).sum();
    (sum - positive * (positive + 1.0) / 2.0) / (positive * negative)
}

/// Pearson's correlation; 0 when either list is constant.
pub(crate) fn pearson(pairs: &[(f64, f64)]) -> f64 {
    let all = count(pairs.len()).max(1.0);
    let mean_x = pairs.iter().map(|pair| pair.0).sum::<f64>() / all;
    let mean_y = pairs.iter().map(|pair| pair.1).sum::<f64>() / all;
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (x, y) = (x - mean_x, y - mean_y);
        xy += x * y;
        xx += x * x;
        yy += y * y;
    }
    if xx == 0.0 || yy == 0.0 { 0.0 } else { xy / (xx * yy).sqrt() }
}

/// Spearman's correlation: [`pearson`] of the ranks.
pub(crate) fn spearman(pairs: &[(f64, f64)]) -> f64 {
    let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    pearson(&ranks(&x).into_iter().zip(ranks(&y)).collect::<Vec<_>>())
}

/// The rank of each value from 1 on; equal values share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for same in order.chunk_by(|one, other| values[*one].total_cmp(&values[*other]).is_eq()) {
        let rank = count(before) + f64::midpoint(count(same.len()), 1.0);
        for at in same {
            ranks[*at] = rank;
        }
        before += same.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    #[test]
    fn area_under_the_curve() {
        let scored = [(0.9, true), (0.8, false), (0.8, true), (0.1, false)];
        assert!(close(auc(&scored), 3.5 / 4.0));
        assert!(close(auc(&[(1.0, true)]), 0.0));
    }

    #[test]
    fn correlations() {
        assert!(close(pearson(&[(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)]), 1.0));
        assert!(close(spearman(&[(1.0, 9.0), (2.0, 4.0), (30.0, 1.0)]), -1.0));
        assert!(close(pearson(&[(1.0, 2.0), (1.0, 4.0)]), 0.0));
        assert_eq!(ranks(&[5.0, 1.0, 5.0]), [2.5, 1.0, 2.5]);
    }
}
