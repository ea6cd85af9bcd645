//! Files and folders, with failures that name them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Outcome, While};

/// The text of a file.
pub(crate) fn text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).or_fail(format_args!("read {}", path.display()))
}

/// The bytes of a file.
pub(crate) fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).or_fail(format_args!("read {}", path.display()))
}

/// Writes a file, and the folders above it where they are missing.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).or_fail(format_args!("make {}", folder.display()))?;
    }
    fs::write(path, bytes).or_fail(format_args!("write {}", path.display()))
}

/// Paths of all files below `folder`, relative to it, sorted.
pub(crate) fn below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let here = folder.join(&inner);
        for entry in fs::read_dir(&here).or_fail(format_args!("list {}", here.display()))? {
            let entry = entry.or_fail(format_args!("list {}", here.display()))?;
            let path = inner.join(entry.file_name());
            if entry.path().is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// A relative path as it stands in an address: parts joined by `/`.
pub(crate) fn as_address(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
