//! One folder a build, so that files of two builds never mix.
//!
//! All files but `index.html` go to `build-FINGERPRINT/`, and `index.html`
//! names them there. A stale `index.html` thus finds the files it was built
//! with, or none at all, and never those of another build. Scripts and
//! workers find their neighbours relative to themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::fingerprint::Fingerprint;
use super::references::references;
use crate::failure::{Failure, Outcome, While};
use crate::files;

const INDEX: &str = "index.html";
const PREFIX: &str = "build-";

/// Seals what lies in `stage` into `dist`; the name of the build's folder.
///
/// `address` is where the site will live; with it, addresses in `content`
/// attributes (link previews) become complete.
pub(super) fn seal(stage: &Path, dist: &Path, address: Option<&str>) -> Outcome<String> {
    let mut fingerprint = Fingerprint::new();
    let mut contents = Vec::new();
    for path in files::below(stage)? {
        let bytes = files::bytes(&stage.join(&path))?;
        let name = files::as_address(&path);
        fingerprint.add(name.as_bytes());
        fingerprint.add(&bytes);
        contents.push((name, bytes));
    }
    let build = format!("{PREFIX}{}", fingerprint.digits());
    let names: BTreeSet<&str> = contents.iter().map(|(name, _)| name.as_str()).collect();
    let index = files::text(&stage.join(INDEX))?;
    let index = point_into(&build, &index, &names, address)?;
    for (name, bytes) in contents.iter().filter(|(name, _)| name != INDEX) {
        files::write(&dist.join(&build).join(name), bytes)?;
    }
    // The index last: whoever asks meanwhile gets the old build, whole.
    files::write(&dist.join(INDEX), index.as_bytes())?;
    remove_others(dist, &build)?;
    Ok(build)
}

/// `index` with every address pointing into the folder `build`.
fn point_into(build: &str, index: &str, names: &BTreeSet<&str>, address: Option<&str>) -> Outcome<String> {
    let mut sealed = index.to_owned();
    for reference in references(index).iter().rev() {
        let file = &reference.file;
        if !names.contains(file.as_str()) {
            return Err(Failure::new(format!("index.html names {file}, which the build does not hold"))
                .help("Copy it with a `data-trunk` link, or correct the address."));
        }
        let base = match address {
            Some(address) if reference.attribute == "content" => {
                format!("{}/", address.trim_end_matches('/'))
            }
            _ => "./".to_owned(),
        };
        sealed.replace_range(reference.range.clone(), &format!("{base}{build}/{file}"));
    }
    Ok(sealed)
}

/// Removes what other builds left in `dist`.
fn remove_others(dist: &Path, build: &str) -> Outcome {
    let listing = || format!("clean {}", dist.display());
    for entry in fs::read_dir(dist).or_fail(listing())? {
        let path = entry.or_fail(listing())?.path();
        let name = path.file_name().unwrap_or_default();
        if name == INDEX || name == build {
            continue;
        }
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.or_fail(format_args!("remove {}", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;
    use std::{env, fs};

    use super::{point_into, seal};
    use crate::files;

    const HTML: &str = r#"<meta content="./p.png"><link href="./s.css"><a href="./">again</a>"#;

    #[test]
    fn addresses_point_into_the_build() {
        let names = BTreeSet::from(["p.png", "s.css"]);
        let sealed = point_into("build-1", HTML, &names, None).unwrap();
        assert_eq!(
            sealed,
            r#"<meta content="./build-1/p.png"><link href="./build-1/s.css"><a href="./">again</a>"#
        );
        let sealed = point_into("build-1", HTML, &names, Some("https://example.org/x/")).unwrap();
        assert!(sealed.contains(r#"content="https://example.org/x/build-1/p.png""#), "{sealed}");
        assert!(sealed.contains(r#"href="./build-1/s.css""#), "{sealed}");
    }

    #[test]
    fn a_missing_file_is_named() {
        let failure = point_into("build-1", HTML, &BTreeSet::from(["s.css"]), None).unwrap_err();
        assert!(failure.to_string().contains("p.png"));
    }

    /// An empty folder for one test.
    fn folder(test: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("crossread-{}-{test}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_new_build_replaces_the_old_one_and_shares_no_address_with_it() {
        let place = folder("seal");
        let (stage, dist) = (place.join("stage"), place.join("dist"));
        let build = |style: &str| {
            files::write(&stage.join("index.html"), br#"<link href="./s.css">"#).unwrap();
            files::write(&stage.join("s.css"), style.as_bytes()).unwrap();
            seal(&stage, &dist, None).unwrap()
        };
        let first = build("a {}");
        assert_eq!(first, build("a {}"));
        let second = build("b {}");
        assert_ne!(first, second);
        let left: Vec<_> = files::below(&dist).unwrap().iter().map(|path| files::as_address(path)).collect();
        assert_eq!(left, [format!("{second}/s.css"), "index.html".to_owned()]);
        fs::remove_dir_all(place).unwrap();
    }
}
