//! One measured figure.

use serde::{Deserialize, Serialize};

/// One measured figure with what it is set against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    /// The set, with its part: `pud de`.
    pub(crate) set: String,
    /// What is measured: `span F1`.
    pub(crate) metric: String,
    /// The recorded figure of the best baseline, when there is one.
    pub(crate) baseline: Option<f64>,
    /// What we want to reach, when it was said.
    pub(crate) goal: Option<f64>,
    /// Our figure.
    pub(crate) ours: f64,
    /// Whether less is better.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) less_is_better: bool,
}

impl Row {
    /// A figure, rounded to four places so that cards compare.
    pub(crate) fn new(set: impl Into<String>, metric: impl Into<String>, ours: f64) -> Self {
        let ours = (ours * 10_000.0).round() / 10_000.0;
        Self {
            set: set.into(),
            metric: metric.into(),
            baseline: None,
            goal: None,
            ours,
            less_is_better: false,
        }
    }

    /// The same beside a recorded baseline.
    pub(crate) fn baseline(mut self, baseline: f64) -> Self {
        self.baseline = Some(baseline);
        self
    }

    /// The same with a goal.
    pub(crate) fn goal(mut self, goal: f64) -> Self {
        self.goal = Some(goal);
        self
    }

    /// The same, where less is better.
    pub(crate) fn less_is_better(mut self) -> Self {
        self.less_is_better = true;
        self
    }

    /// Whether the goal is reached; `None` without a goal.
    pub(crate) fn reached(&self) -> Option<bool> {
        self.goal.map(|goal| if self.less_is_better { self.ours <= goal } else { self.ours >= goal })
    }

    /// Whether the other row measures the same.
    pub(crate) fn same(&self, other: &Self) -> bool {
        self.set == other.set && self.metric == other.metric
    }
}

/// Hits, false hits and misses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hits {
    /// Found and right.
    pub(crate) right: usize,
    /// Found and wrong.
    pub(crate) wrong: usize,
    /// Not found.
    pub(crate) missed: usize,
}

impl Hits {
    /// Share of what was found that is right; 0 when nothing was found.
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// Share of what is right that was found; 0 when nothing is right.
    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// Harmonic mean of the two.
    pub(crate) fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }
}

impl std::ops::AddAssign for Hits {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

/// `part` of `whole`; 0 when `whole` is 0.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

/// A count as a figure.
pub(crate) fn count(n: usize) -> f64 {
    share(n, 1)
}
