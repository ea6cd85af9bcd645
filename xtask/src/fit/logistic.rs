//! Logistic regression by Newton's method, always in the same order.

use crossread_engine::learning::FEATURES;

/// The weights of the features, then the constant.
pub(crate) type Model = [f64; SIZE];

const SIZE: usize = FEATURES.len() + 1;

/// Features and what they should give: 1 or 0.
pub(crate) type Point = ([f64; FEATURES.len()], f64);

/// Steps of Newton's method; it has settled long before.
const STEPS: usize = 30;

/// Keeps weights small where the examples do not tell (L2).
const RIDGE: f64 = 0.05;

/// The model that makes `points` most likely.
pub(crate) fn fit(points: &[Point]) -> Model {
    let mut model = [0.0; SIZE];
    for _ in 0..STEPS {
        let mut slope = [0.0; SIZE];
        let mut bend = [[0.0; SIZE]; SIZE];
        for (features, label) in points {
            let row = row(features);
            let p = likelihood(logit(&model, features));
            for i in 0..SIZE {
                slope[i] += (label - p) * row[i];
                for j in 0..SIZE {
                    bend[i][j] += p * (1.0 - p) * row[i] * row[j];
                }
            }
        }
        for i in 0..SIZE - 1 {
            slope[i] -= RIDGE * model[i];
            bend[i][i] += RIDGE;
        }
        let step = solve(bend, slope);
        for (weight, change) in model.iter_mut().zip(step) {
            *weight += change;
        }
    }
    model
}

/// The logit of `features`.
pub(crate) fn logit(model: &Model, features: &[f64; FEATURES.len()]) -> f64 {
    row(features).iter().zip(model).map(|(x, weight)| x * weight).sum()
}

/// The logistic function.
pub(crate) fn likelihood(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

fn row(features: &[f64; FEATURES.len()]) -> [f64; SIZE] {
    let mut row = [1.0; SIZE];
    row[..FEATURES.len()].copy_from_slice(features);
    row
}

/// Solves `matrix * x = right` by elimination with the largest pivot.
fn solve(mut matrix: [[f64; SIZE]; SIZE], mut right: [f64; SIZE]) -> [f64; SIZE] {
    for column in 0..SIZE {
        let pivot = (column..SIZE)
            .max_by(|i, j| matrix[*i][column].abs().total_cmp(&matrix[*j][column].abs()))
            .unwrap_or(column);
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        for below in column + 1..SIZE {
            let above = matrix[column];
            let share = matrix[below][column] / above[column];
            for (cell, above) in matrix[below].iter_mut().zip(above) {
                *cell -= share * above;
            }
            right[below] -= share * right[column];
        }
    }
    let mut solution = [0.0; SIZE];
    for i in (0..SIZE).rev() {
        let known: f64 = (i + 1..SIZE).map(|j| matrix[i][j] * solution[j]).sum();
        solution[i] = (right[i] - known) / matrix[i][i];
    }
    solution
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_line_between_two_kinds() {
        let points: Vec<Point> = (0..200)
            .map(|n| {
                let x = f64::from(n) / 200.0;
                let mut features = [0.0; FEATURES.len()];
                features[0] = x;
                // Every fourth point is on the wrong side.
                (features, if (x > 0.6) == (n % 4 != 0) { 1.0 } else { 0.0 })
            })
            .collect();
        let model = fit(&points);
        let even = -model[SIZE - 1] / model[0];
        assert!(model[0] > 1.0 && (even - 0.6).abs() < 0.1, "{model:?}");
    }
}
