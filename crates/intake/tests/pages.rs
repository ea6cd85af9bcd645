//! Whole pages, made up in the manner of common systems, and what is read from
//! them: `pages/NAME.html` and beside it `NAME.expected`.
//!
//! With `UPDATE_EXPECTED=1` the expected files are written anew; read the
//! difference before you keep it.

use std::fmt::Write as _;
use std::path::Path;

use crossread_engine::Markup;
use crossread_intake::{Intake, extract};

/// The outcome as a person reads it: facts, then a block a line with its role.
fn readable(intake: &Intake) -> String {
    let Markup { blocks, title, source, author, date, language } = intake.markup.clone().unwrap_or_default();
    let mut out = String::new();
    let facts = [
        ("title", title),
        ("source", source),
        ("author", author),
        ("date", date),
        ("language", language),
        ("url", intake.url.clone()),
    ];
    for (name, value) in facts {
        let _ = writeln!(out, "{name}: {}", value.as_deref().unwrap_or("-"));
    }
    out.push('\n');
    for block in blocks {
        let role = format!("{:?}", block.role).to_lowercase();
        let level = block.level.map(|level| format!(" {level}")).unwrap_or_default();
        let words = block.span.of(&intake.text).replace('\n', " / ").replace('\t', " | ");
        let _ = writeln!(out, "[{role}{level}] {words}");
    }
    out
}

#[test]
fn pages_are_read_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut pages: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder of pages")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
        .collect();
    pages.sort();
    assert!(pages.len() >= 10, "only {} pages", pages.len());
    let mut wrong = Vec::new();
    for page in pages {
        let html = std::fs::read_to_string(&page).expect("a page");
        let found = readable(&extract(&html).expect("an article"));
        let expected_path = page.with_extension("expected");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(&expected_path, &found).expect("written");
            continue;
        }
        let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
        if found != expected {
            wrong.push(format!("--- {}\n{}", page.display(), difference(&expected, &found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The lines that are in one of the two alone.
fn difference(expected: &str, found: &str) -> String {
    let missing = expected
        .lines()
        .filter(|line| !found.lines().any(|other| other == *line))
        .map(|line| format!("- {line}"));
    let added = found
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line))
        .map(|line| format!("+ {line}"));
    missing.chain(added).collect::<Vec<_>>().join("\n")
}
