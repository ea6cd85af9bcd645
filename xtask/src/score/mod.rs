//! `cargo xtask score`: the engine measured on the sets in `../shared`.
//!
//! Each set is one module with a function from [`Folders`] to [`Row`]s and one
//! line in [`SETS`]. A set whose files are missing is named, never fatal.

mod agreements;
mod aligned;
mod card;
mod data;
mod dates;
mod findings;
mod furniture;
mod generated;
mod links;
mod metric;
mod minimal;
mod nearest;
mod negative;
mod numbers;
mod pairs;
mod prose;
mod reuse;
mod row;
mod segmentation;
mod spans;
mod table;
mod told;

use std::path::PathBuf;

use crate::arguments::Arguments;
use crate::failure::{Failure, Outcome};
use crate::project::root;
pub(crate) use card::Card;
pub(crate) use row::Row;

/// What follows the name of the task.
pub(crate) const USAGE: &str =
    "[--data DIR] [--gold DIR] [--only SET] [--format table|json] [--misses] [--write]";

/// Where the sets are.
pub(crate) struct Folders {
    /// Sets of other makers, JSON Lines.
    pub(crate) data: PathBuf,
    /// Our own gold comparisons.
    pub(crate) gold: PathBuf,
    /// Whether each wrong item is printed to standard error.
    pub(crate) misses: bool,
}

/// A set: its name and what measures it. `None` when its files are missing.
type Measure = fn(&Folders) -> Outcome<Option<Vec<Row>>>;

/// All sets, in the order of the table.
const SETS: &[(&str, Measure)] = &[
    ("golden", segmentation::golden),
    ("gum", segmentation::gum),
    ("pud", segmentation::pud),
    ("furniture", furniture::measure),
    ("prose", prose::measure),
    ("copies", generated::measure),
    ("clough", reuse::clough),
    ("pan13", reuse::pan13),
    ("links", links::measure),
    ("link-ecb", nearest::measure),
    ("pairs-ecb", pairs::ecb),
    ("pairs-sts", pairs::sts),
    ("ose", aligned::ose),
    ("deplain", aligned::deplain),
    ("findings", findings::measure),
    ("pinned", findings::pinned),
    ("agreements", agreements::measure),
    ("negative", negative::measure),
    ("minimal", minimal::measure),
    ("numbers", numbers::measure),
    ("dates", dates::measure),
];

/// Measures every set and prints the score card; with `--write` also keeps it
/// in `scorecard.json`.
///
/// # Errors
/// A file that cannot be read or is not in its format; an unknown option.
pub(crate) fn run(mut arguments: Arguments) -> Outcome {
    let root = root()?;
    let folder = |given: Option<String>, name: &str| {
        given.map_or_else(|| root.join("../shared").join(name), Into::into)
    };
    let folders = Folders {
        data: folder(arguments.value("--data")?, "data"),
        gold: folder(arguments.value("--gold")?, "gold"),
        misses: arguments.flag("--misses"),
    };
    let only = arguments.value("--only")?;
    let json = match arguments.value("--format")?.as_deref() {
        None | Some("table") => false,
        Some("json") => true,
        Some(other) => return Err(Failure::new(format!("--format is table or json, not {other:?}"))),
    };
    let write = arguments.flag("--write");
    arguments.finish()?;
    let file = root.join("scorecard.json");
    let before = Card::load(&file)?;
    let now = measure(&folders, only.as_deref())?;
    if json {
        println!("{}", now.json(&before)?);
    } else {
        print!("{}", table::print(&now, &before));
    }
    if write { now.over(before).save(&file) } else { Ok(()) }
}

/// The rows of all sets that are there.
fn measure(folders: &Folders, only: Option<&str>) -> Outcome<Card> {
    let mut card = Card::default();
    for (name, measure) in SETS.iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
        match measure(folders)? {
            Some(rows) => card.rows.extend(rows),
            None => eprintln!("{name}: no files in {} or {}", folders.data.display(), folders.gold.display()),
        }
    }
    Ok(card)
}
