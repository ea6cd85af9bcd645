//! `size`: what a reader downloads, and when, against budgets.

use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::arguments::Arguments;
use crate::failure::{Failure, Outcome, While};
use crate::{files, project, site};

/// What a reader downloads together.
struct Group {
    /// What it is for.
    title: &'static str,
    /// How the names of its files begin; nothing for whatever is in no other group.
    names: &'static [&'static str],
    /// What it may weigh together with the groups before it, in bytes.
    budget: Option<usize>,
    /// What it should weigh, in bytes, where that is less than it may.
    goal: usize,
}

/// In the order in which they are fetched.
const GROUPS: [Group; 4] = [
    Group {
        title: "first load: all that the empty page needs",
        names: &[],
        budget: Some(200_000),
        goal: 200_000,
    },
    // The rules and tables of findings weigh more than is left below the goal. It
    // may only shrink until then.
    Group {
        title: "first comparison of English articles: the first load, and these",
        names: &["worker.", "worker_"],
        budget: Some(596_000),
        goal: 300_000,
    },
    Group {
        title: "on demand: articles in other languages",
        names: &["languages.", "languages_"],
        budget: None,
        goal: 0,
    },
    Group {
        title: "on demand: rich pastes and saved pages, method and limits",
        // The page has its style sheets in one; these are the other document's.
        names: &[
            "intake.", "intake_", "method.", "theme.", "base.", "layout.", "print.", "signs.", "states.",
            "tokens.",
        ],
        budget: None,
        goal: 0,
    },
];

/// Prints what `dist/` weighs.
///
/// # Errors
/// It is over a budget, or there is no `dist/`.
pub(crate) fn run(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    measure(&site::dist(&project::root()?))
}

/// Prints the size of each file, group by group, and checks the sums.
///
/// # Errors
/// One is over its budget, or there is no site in `dist`.
pub(crate) fn measure(dist: &Path) -> Outcome {
    if !dist.join("index.html").is_file() {
        return Err(Failure::new("there is no site in dist/").help("`cargo xtask build` makes it."));
    }
    let (mut total, mut over) = (0, None);
    println!("{:>10} {:>10}", "bytes", "gzip -9");
    for (group, files) in GROUPS.iter().zip(split(dist)?) {
        println!("{}", group.title);
        for file in files {
            let bytes = files::bytes(&dist.join(&file))?;
            let packed = gzip(&bytes)?;
            println!("{:>10} {packed:>10}  {file}", bytes.len());
            total += packed;
        }
        let Some(budget) = group.budget else { continue };
        let goal = if group.goal < budget { format!(" (goal {})", group.goal) } else { String::new() };
        println!("{:>10} {total:>10}  of {budget}{goal}", "");
        over = over.or((total > budget).then(|| (group.title, total - budget)));
    }
    let Some((title, bytes)) = over else { return Ok(()) };
    Err(Failure::new(format!("{bytes} bytes over the budget of the {title}")).help(
        "Look for a new dependency or a table that grew: `cargo tree`, and `twiggy top` on a build with names.",
    ))
}

/// The files of `dist` that a reader downloads, by group. Left out are the
/// samples, but for their list, and what only other sites fetch (the picture of
/// link previews).
fn split(dist: &Path) -> Outcome<[Vec<String>; GROUPS.len()]> {
    let index = files::text(&dist.join("index.html"))?;
    let previews: Vec<&str> = site::values(&index, "content").map(|range| &index[range]).collect();
    let left_out = |file: &str| {
        let sample = file.contains("/seeds/") && !file.ends_with("/manifest.json");
        sample || previews.iter().any(|preview| preview.ends_with(&format!("/{file}")))
    };
    let mut groups = GROUPS.map(|_| Vec::new());
    for file in files::below(dist)?.iter().map(|path| files::as_address(path)) {
        let name = file.rsplit('/').next().unwrap_or_default();
        let begins = |group: &Group| group.names.iter().any(|start| name.starts_with(start));
        if !left_out(&file) {
            groups[GROUPS.iter().position(begins).unwrap_or_default()].push(file);
        }
    }
    Ok(groups)
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

    use super::{GROUPS, gzip, measure, split};
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
            "build-1/worker_bg.wasm",
            "method.html",
            "build-1/languages_bg.wasm",
        ] {
            files::write(&dist.join(file), b"x").unwrap();
        }
        let [first, comparison, languages, pastes] = split(&dist).unwrap();
        assert_eq!(first, ["build-1/page.js", "build-1/seeds/manifest.json", "index.html"]);
        assert_eq!(comparison, ["build-1/worker_bg.wasm"]);
        assert_eq!(languages, ["build-1/languages_bg.wasm"]);
        assert_eq!(pastes, ["build-1/intake.js", "build-1/intake_bg.wasm", "method.html"]);
        measure(&dist).unwrap();

        // Bytes that do not compress.
        let mut state = 1u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .take(GROUPS[0].budget.unwrap())
        .collect();
        files::write(&dist.join("build-1/page.js"), &noise).unwrap();
        assert!(measure(&dist).unwrap_err().to_string().contains("over the budget of the first load"));
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn gzip_makes_repetition_small() {
        assert!(gzip(&[b'a'; 10_000]).unwrap() < 100);
    }
}
