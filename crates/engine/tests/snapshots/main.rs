//! The comparisons of the bundled samples, written out to be read in review.
//!
//! One file an article and one a pair, under `expected/`. After a change that
//! is meant, write them anew and read what changed:
//!
//! ```text
//! UPDATE_SNAPSHOTS=1 cargo test -p crossread-engine --test snapshots
//! git diff crates/engine/tests/snapshots
//! ```

mod dump;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crossread_engine::{ArticleInput, Options, Set, compare};

#[test]
fn samples() {
    let expected = folder("tests/snapshots/expected");
    let now = written();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        update(&expected, &now);
    }
    let before: BTreeMap<String, String> = files(&expected, "txt").iter().map(|path| named(path)).collect();
    let names: std::collections::BTreeSet<&String> = now.keys().chain(before.keys()).collect();
    let changes: Vec<String> =
        names.into_iter().filter_map(|name| change(name, before.get(name), now.get(name))).collect();
    assert!(
        changes.is_empty(),
        "{}\n\nIf that is meant: UPDATE_SNAPSHOTS=1 cargo test -p crossread-engine --test snapshots",
        changes.join("\n\n")
    );
}

/// What is written out now, by the name of its file.
fn written() -> BTreeMap<String, String> {
    let mut written = BTreeMap::new();
    for sample in samples_folders() {
        let paths = files(&sample, "txt");
        let articles = paths.iter().map(|path| {
            let (id, text) = named(path);
            ArticleInput { id, text, ..ArticleInput::default() }
        });
        let report = compare(&Set { articles: articles.collect(), options: Options::default() });
        for article in &report.articles {
            let within =
                report.within.iter().filter(|within| report.articles[within.article as usize] == *article);
            let findings = within.flat_map(|within| &within.findings);
            let told = format!("{}{}", dump::article(article), dump::within(findings));
            written.insert(format!("{}-{}", stem(&sample), article.id), told);
        }
        for pair in &report.pairs {
            let ids = [pair.a, pair.b].map(|index| report.articles[index as usize].id.as_str());
            let name = format!("{}-{}-{}", stem(&sample), ids[0], ids[1]);
            written.insert(name, dump::pair(&report, pair));
        }
    }
    written
}

/// The bundled samples: the seeds, and the folders beside them.
fn samples_folders() -> Vec<PathBuf> {
    let seeds = folder("../../seeds");
    let mut folders = entries(&seeds);
    folders.retain(|path| path.is_dir());
    folders.insert(0, seeds);
    folders
}

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(path)
        .canonicalize()
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.sort();
    paths
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut files = entries(folder);
    files.retain(|path| path.extension().is_some_and(|own| own == end));
    files
}

/// The first part of the name of a file: `000_11160f98.txt` is 000.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    stem.split('_').next().unwrap_or_default().to_owned()
}

fn named(path: &Path) -> (String, String) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    (stem(path), text)
}

fn update(folder: &Path, now: &BTreeMap<String, String>) {
    for path in files(folder, "txt") {
        fs::remove_file(path).expect("an old snapshot can be removed");
    }
    for (name, text) in now {
        fs::write(folder.join(name).with_extension("txt"), text).expect("a snapshot can be written");
    }
}

/// What changed in one file, with the first lines that differ.
fn change(name: &str, before: Option<&String>, now: Option<&String>) -> Option<String> {
    let (before, now) = match (before, now) {
        (Some(before), Some(now)) if before == now => return None,
        (Some(before), Some(now)) => (before, now),
        (None, _) => return Some(format!("{name}: is new")),
        (_, None) => return Some(format!("{name}: is no longer written")),
    };
    let pairs = before.lines().zip(now.lines());
    let differ = pairs.zip(1..).find(|((old, new), _)| old != new);
    Some(match differ {
        Some(((old, new), line)) => format!("{name}, line {line}:\n- {old}\n+ {new}"),
        None => format!("{name}: {} lines, before {}", now.lines().count(), before.lines().count()),
    })
}
