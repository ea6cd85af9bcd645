//! `size`: what a reader's first visit downloads, against a budget.

use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::arguments::Arguments;
use crate::failure::{Failure, Outcome, While};
use crate::{files, project, site};

/// What the first load should weigh, in bytes. It does not yet.
const GOAL: usize = 200_000;
/// What it should never weigh more than, once it has been reached.
const CEILING: usize = 300_000;
/// What it weighs today, rounded up: until the goal is reached it may only shrink.
const BUDGET: usize = 585_000;

/// The reader of pages, and the page on method and limits.
const LATER: [&str; 6] =
    ["intake.js", "intake_bg.wasm", "intake_loader.js", "method.html", "method.css", "theme.js"];

/// Prints the size of the first load of `dist/`.
///
/// # Errors
/// It is over the budget, or there is no `dist/`.
pub(crate) fn run(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    measure(&site::dist(&project::root()?))
}

/// Prints the size of each file of the first load and checks their sum.
///
/// # Errors
/// It is over the budget, or there is no site in `dist`.
pub(crate) fn measure(dist: &Path) -> Outcome {
    if !dist.join("index.html").is_file() {
        return Err(Failure::new("there is no site in dist/").help("`cargo xtask build` makes it."));
    }
    let (first, later) = split(dist)?;
    let mut total = 0;
    println!("{:>10} {:>10}", "bytes", "gzip -9");
    let weigh = |file: &str| -> Outcome<usize> {
        let bytes = files::bytes(&dist.join(file))?;
        let packed = gzip(&bytes)?;
        println!("{:>10} {packed:>10}  {file}", bytes.len());
        Ok(packed)
    };
    for file in first {
        total += weigh(&file)?;
    }
    println!("{:>10} {total:>10}  of {BUDGET}", "");
    if total > GOAL {
        println!("{:>10} {:>10}  over the goal of {GOAL} (ceiling {CEILING})", "", total - GOAL);
    }
    println!("on demand:");
    for file in later {
        weigh(&file)?;
    }
    if total <= BUDGET {
        return Ok(());
    }
    Err(Failure::new(format!("the first load is {} bytes over its budget", total - BUDGET)).help(
        "Look for a new dependency or a table that grew: `cargo tree`, and `twiggy top` on a build with names.",
    ))
}

/// The files of `dist` that a first visit fetches, and those that are fetched
/// when they are needed. Left out are the samples, but for
/// their list, and what only other sites fetch (the picture of link previews).
fn split(dist: &Path) -> Outcome<(Vec<String>, Vec<String>)> {
    let index = files::text(&dist.join("index.html"))?;
    let previews: Vec<&str> = site::values(&index, "content").map(|range| &index[range]).collect();
    let all = files::below(dist)?;
    let all = all.iter().map(|path| files::as_address(path));
    let left_out = |file: &String| {
        let sample = file.contains("/seeds/") && !file.ends_with("/manifest.json");
        sample || previews.iter().any(|preview| preview.ends_with(&format!("/{file}")))
    };
    let is_later = |file: &String| file.rsplit('/').next().is_some_and(|name| LATER.contains(&name));
    let (later, first) = all.filter(|file| !left_out(file)).partition(is_later);
    Ok((first, later))
}

/// Length of `bytes` under gzip at its highest level.
fn gzip(bytes: &[u8]) -> Outcome<usize> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).or_fail("compress")?;
    Ok(packer.finish().or_fail("compress")?.len())
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::{BUDGET, gzip, measure, split};
    use crate::files;

    #[test]
    fn the_first_load_is_counted_and_held_to_the_budget() {
        let dist = env::temp_dir().join(format!("crossread-{}-size", std::process::id()));
        files::write(&dist.join("index.html"), br#"<meta content="./build-1/preview.png">"#).unwrap();
        for file in [
            "build-1/intake.js",
            "build-1/intake_bg.wasm",
            "build-1/preview.png",
            "build-1/seeds/a.txt",
            "build-1/seeds/manifest.json",
            "build-1/page.js",
            "method.html",
        ] {
            files::write(&dist.join(file), b"x").unwrap();
        }
        let (first, later) = split(&dist).unwrap();
        assert_eq!(first, ["build-1/page.js", "build-1/seeds/manifest.json", "index.html"]);
        assert_eq!(later, ["build-1/intake.js", "build-1/intake_bg.wasm", "method.html"]);
        measure(&dist).unwrap();

        // Bytes that do not compress.
        let mut state = 1u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .take(BUDGET)
        .collect();
        files::write(&dist.join("build-1/page.js"), &noise).unwrap();
        assert!(measure(&dist).unwrap_err().to_string().contains("over its budget"));
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn gzip_makes_repetition_small() {
        assert!(gzip(&[b'a'; 10_000]).unwrap() < 100);
    }
}
