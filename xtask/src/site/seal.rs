//! One folder a build, so that files of two builds never mix.
//!
//! The documents (`index.html` and what a reader can go to beside it) stay
//! where they are, so that their addresses last; all other files go to
//! `build-FINGERPRINT/`, and the documents name them there. A stale document
//! thus finds the files it was built with, or none at all, and never those of
//! another build. Scripts and workers find their neighbours relative to
//! themselves.

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
    let mut documents = Vec::new();
    for name in names.iter().filter(|name| is_document(name)) {
        let text = files::text(&stage.join(name))?;
        documents.push((*name, point_into(&build, (name, &text), &names, address)?));
    }
    for (name, bytes) in contents.iter().filter(|(name, _)| !is_document(name)) {
        files::write(&dist.join(&build).join(name), bytes)?;
    }
    // The index last: whoever asks meanwhile gets the old build, whole.
    documents.sort_by_key(|(name, _)| *name == INDEX);
    for (name, text) in &documents {
        files::write(&dist.join(name), text.as_bytes())?;
    }
    let kept: Vec<&str> = documents.iter().map(|(name, _)| *name).chain([build.as_str()]).collect();
    remove_others(dist, &kept)?;
    Ok(build)
}

/// Whether a file is one that a reader goes to.
fn is_document(name: &str) -> bool {
    !name.contains('/') && Path::new(name).extension().is_some_and(|extension| extension == "html")
}

/// The document with every address of a file pointing into the folder `build`.
fn point_into(
    build: &str,
    (name, document): (&str, &str),
    names: &BTreeSet<&str>,
    address: Option<&str>,
) -> Outcome<String> {
    let mut sealed = document.to_owned();
    for reference in references(document).iter().rev() {
        let file = &reference.file;
        if !names.contains(file.as_str()) {
            return Err(Failure::new(format!("{name} names {file}, which the build does not hold"))
                .help("Copy it with a `data-trunk` link, or correct the address."));
        }
        if is_document(file) {
            continue;
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

/// Removes what other builds left in `dist`: all but `kept`.
fn remove_others(dist: &Path, kept: &[&str]) -> Outcome {
    let listing = || format!("clean {}", dist.display());
    for entry in fs::read_dir(dist).or_fail(listing())? {
        let path = entry.or_fail(listing())?.path();
        let name = path.file_name().unwrap_or_default();
        if kept.iter().any(|kept| name == *kept) {
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

    const HTML: &str = r#"<meta content="./p.png"><link href="./s.css"><a href="./">again</a><a href="./method.html#x">how</a>"#;

    #[test]
    fn addresses_point_into_the_build() {
        let names = BTreeSet::from(["p.png", "s.css", "method.html"]);
        let page = ("index.html", HTML);
        let sealed = point_into("build-1", page, &names, None).unwrap();
        assert_eq!(
            sealed,
            r#"<meta content="./build-1/p.png"><link href="./build-1/s.css"><a href="./">again</a><a href="./method.html#x">how</a>"#
        );
        let sealed = point_into("build-1", page, &names, Some("https://example.org/x/")).unwrap();
        assert!(sealed.contains(r#"content="https://example.org/x/build-1/p.png""#), "{sealed}");
        assert!(sealed.contains(r#"href="./build-1/s.css""#), "{sealed}");
    }

    #[test]
    fn a_missing_file_is_named() {
        let names = BTreeSet::from(["s.css", "method.html"]);
        let failure = point_into("build-1", ("method.html", HTML), &names, None).unwrap_err().to_string();
        assert!(failure.contains("p.png") && failure.contains("method.html names"), "{failure}");
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
            for document in ["index.html", "method.html"] {
                files::write(&stage.join(document), br#"<link href="./s.css">"#).unwrap();
            }
            files::write(&stage.join("s.css"), style.as_bytes()).unwrap();
            seal(&stage, &dist, None).unwrap()
        };
        let first = build("a {}");
        assert_eq!(first, build("a {}"));
        let second = build("b {}");
        assert_ne!(first, second);
        let left: Vec<_> = files::below(&dist).unwrap().iter().map(|path| files::as_address(path)).collect();
        assert_eq!(left, [&*format!("{second}/s.css"), "index.html", "method.html"]);
        for document in ["index.html", "method.html"] {
            assert!(files::text(&dist.join(document)).unwrap().contains(&second), "{document}");
        }
        fs::remove_dir_all(place).unwrap();
    }
}
