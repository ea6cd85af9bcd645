//! Steps of a task: all are tried, then summed up.

use std::fmt;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

/// What came of the steps so far.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<Step>,
}

struct Step {
    name: &'static str,
    result: Result<(), Miss>,
    took: Duration,
}

/// Why a step did not pass.
enum Miss {
    Failed,
    /// With the reason.
    NotRun(String),
}

impl Steps {
    /// Does one step and notes what came of it; what it made, if it passed.
    pub(crate) fn step<T>(&mut self, name: &'static str, work: impl FnOnce() -> Outcome<T>) -> Option<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = work();
        let result = match &outcome {
            Ok(_) => Ok(()),
            Err(failure) => {
                eprintln!("{failure}");
                Err(Miss::Failed)
            }
        };
        self.done.push(Step { name, result, took: start.elapsed() });
        outcome.ok()
    }

    /// Notes a step that cannot be done because an earlier one failed.
    pub(crate) fn not_run(&mut self, name: &'static str, why: &str) {
        self.done.push(Step { name, result: Err(Miss::NotRun(why.to_owned())), took: Duration::ZERO });
    }

    /// Prints one line a step.
    ///
    /// # Errors
    /// A step failed or was not run.
    pub(crate) fn sum_up(self) -> Outcome {
        println!();
        for step in &self.done {
            println!("{step}");
        }
        let missed: Vec<_> =
            self.done.iter().filter(|step| step.result.is_err()).map(|step| step.name).collect();
        if missed.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!("did not pass: {}", missed.join(", "))))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.took.as_secs_f32();
        match &self.result {
            Ok(()) => write!(out, "ok       {:<34} {seconds:>6.1} s", self.name),
            Err(Miss::Failed) => write!(out, "FAILED   {:<34} {seconds:>6.1} s", self.name),
            Err(Miss::NotRun(why)) => write!(out, "not run  {:<34} {why}", self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;
    use crate::failure::Failure;

    #[test]
    fn a_missed_step_fails_the_whole_and_later_steps_still_run() {
        let mut steps = Steps::default();
        assert_eq!(steps.step("first", || Ok(1)), Some(1));
        assert_eq!(steps.step::<()>("second", || Err(Failure::new("no"))), None);
        assert_eq!(steps.step("third", || Ok(3)), Some(3));
        assert!(steps.sum_up().unwrap_err().to_string().ends_with("second"));
    }

    #[test]
    fn a_step_that_was_not_run_is_no_pass() {
        let mut steps = Steps::default();
        steps.not_run("page in a browser", "the site was not built");
        assert!(steps.sum_up().is_err());
    }
}
