//! The words after the name of a task.

use crate::failure::{Failure, Outcome};

/// Words that no one has taken yet.
pub(crate) struct Arguments {
    words: Vec<String>,
}

impl Arguments {
    /// The given words.
    pub(crate) fn new(words: impl Iterator<Item = String>) -> Self {
        Self { words: words.collect() }
    }

    /// Takes the word `name`; whether it was there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let place = self.words.iter().position(|word| word == name);
        place.map(|place| self.words.remove(place)).is_some()
    }

    /// Takes `name VALUE` or `name=VALUE`; the value.
    ///
    /// # Errors
    /// `name` is the last word.
    pub(crate) fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let Some(place) = self.words.iter().position(|word| word.split('=').next() == Some(name)) else {
            return Ok(None);
        };
        let word = self.words.remove(place);
        if let Some((_, value)) = word.split_once('=') {
            return Ok(Some(value.to_owned()));
        }
        if place == self.words.len() {
            return Err(Failure::new(format!("{name} wants a value")));
        }
        Ok(Some(self.words.remove(place)))
    }

    /// Checks that every word was taken.
    ///
    /// # Errors
    /// Names the words that the task does not know.
    pub(crate) fn finish(self) -> Outcome {
        match self.words.as_slice() {
            [] => Ok(()),
            words => Err(Failure::new(format!("unknown: {}", words.join(" ")))
                .help("`cargo xtask` lists the tasks and what follows them.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn arguments(line: &str) -> Arguments {
        Arguments::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn flags_and_values_are_taken_in_any_order() {
        for line in ["--release --port 90", "--port 90 --release", "--port=90 --release"] {
            let mut given = arguments(line);
            assert_eq!(given.value("--port").unwrap().as_deref(), Some("90"), "{line}");
            assert!(given.flag("--release"), "{line}");
            given.finish().unwrap();
        }
    }

    #[test]
    fn what_is_left_over_or_cut_off_is_refused() {
        assert!(arguments("--fast").finish().is_err());
        assert!(arguments("--port").value("--port").is_err());
        assert_eq!(arguments("").value("--port").unwrap(), None);
    }
}
