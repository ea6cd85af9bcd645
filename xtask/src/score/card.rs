//! The score card: all figures of one run, kept in the project.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::row::Row;
use crate::failure::{Outcome, While};

/// The figures of one run.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Card {
    /// In the order of the table.
    pub(crate) rows: Vec<Row>,
}

impl Card {
    /// The card in `file`; an empty one when there is none.
    ///
    /// # Errors
    /// The file cannot be read or is no card.
    pub(crate) fn load(file: &Path) -> Outcome<Self> {
        match fs::read_to_string(file) {
            Ok(text) => serde_json::from_str(&text).or_fail(format!("read {}", file.display())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).or_fail(format!("read {}", file.display())),
        }
    }

    /// Writes the card to `file`.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn save(&self, file: &Path) -> Outcome {
        let text = serde_json::to_string_pretty(self).or_fail("write the score card")?;
        fs::write(file, text + "\n").or_fail(format!("write {}", file.display()))
    }

    /// These rows, and those of `before` that were not measured now.
    pub(crate) fn over(self, before: Self) -> Self {
        let mut rows = self.rows;
        let kept = before.rows.into_iter().filter(|old| !rows.iter().any(|row| row.same(old)));
        let kept: Vec<Row> = kept.collect();
        rows.extend(kept);
        Self { rows }
    }

    /// The change of `row` since this card; `None` when it is new.
    pub(crate) fn change(&self, row: &Row) -> Option<f64> {
        let old = self.rows.iter().find(|old| old.same(row))?;
        Some(((row.ours - old.ours) * 10_000.0).round() / 10_000.0)
    }

    /// The rows as JSON, each with its change since `before`.
    ///
    /// # Errors
    /// A figure that JSON has no form for.
    pub(crate) fn json(&self, before: &Self) -> Outcome<String> {
        let mut rows = Vec::new();
        for row in &self.rows {
            let mut value = serde_json::to_value(row).or_fail("write a row")?;
            if let Value::Object(fields) = &mut value {
                fields.insert("change".to_owned(), json!(before.change(row)));
            }
            rows.push(value);
        }
        serde_json::to_string_pretty(&json!({ "rows": rows })).or_fail("write the rows")
    }
}
