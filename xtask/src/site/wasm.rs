//! The site's WASM, made small after Trunk has built it.

use std::path::Path;

use crate::failure::{Outcome, While};
use crate::files;
use crate::program::Program;

/// How `wasm-opt` is called. Against `-Oz` alone these took two percent off
/// the compressed worker: nothing of ours lies in the lowest kilobyte; data
/// compress better whole than cut at their zeros; and functions that are
/// called once are better left apart than made into one of a hundred kilobytes.
const OPTIONS: &str = "-Oz --low-memory-unused --skip-pass=memory-packing --one-caller-inline-max-function-size=50 \
     --flatten --rereloop -Oz -Oz";

/// Functions that say what went wrong and end the program. The browser ends it
/// too where they are called, and says where: the page hears that of its worker,
/// and `static/bootstrap.js` that of the page. The words cost two percent of what
/// is compressed.
const LAST_WORDS: [&str; 11] = [
    "core::panicking::",
    "core::cell::panic_already",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_",
    "core::str::slice_error_fail",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
    "console_error_panic_hook::hook",
];

/// The byte code of a function that stops at once: no locals, `unreachable`, `end`.
const STOP: [u8; 3] = [0, 0, 11];

/// Makes every WASM file below `stage` small; `path` is where the tools are.
pub(super) fn shrink(stage: &Path, path: &std::ffi::OsStr) -> Outcome {
    for file in files::below(stage)?.iter().filter(|file| file.extension().is_some_and(|end| end == "wasm")) {
        let file = stage.join(file);
        let quiet = without_last_words(&files::bytes(&file)?)
            .or_fail(format_args!("read the sections of {}", file.display()))?;
        files::write(&file, &quiet)?;
        Program::new("wasm-opt", OPTIONS).arg(&file).arg("-o").arg(&file).env("PATH", path).run()?;
    }
    Ok(())
}

/// The module with the functions of [`LAST_WORDS`] stopping at once.
fn without_last_words(module: &[u8]) -> Result<Vec<u8>, String> {
    let sections = sections(module).ok_or("it is no WASM module")?;
    let names = sections.iter().find_map(|(id, body)| names(*id, body)).unwrap_or_default();
    let first = sections.iter().find(|(id, _)| *id == 2).map_or(Some(0), |(_, body)| imported(body));
    let first = first.ok_or("its imports cannot be read")?;
    let mut quiet = module[..8].to_vec();
    for (id, body) in sections {
        let code =
            if id == 10 { Some(code(body, first, &names).ok_or("its code cannot be read")?) } else { None };
        let body = code.as_deref().unwrap_or(body);
        write_section(&mut quiet, id, body);
    }
    Ok(quiet)
}

/// The sections: number and content.
pub(super) fn sections(module: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = Bytes(module.strip_prefix(b"\0asm\x01\0\0\0")?);
    let mut sections = Vec::new();
    while !rest.0.is_empty() {
        let id = rest.byte()?;
        let length = rest.number()?;
        sections.push((id, rest.take(length)?));
    }
    Some(sections)
}

/// How many functions are imported; they are counted before the module's own.
fn imported(section: &[u8]) -> Option<usize> {
    let mut rest = Bytes(section);
    let mut functions = 0;
    for _ in 0..rest.number()? {
        for _ in 0..2 {
            let length = rest.number()?;
            rest.take(length)?;
        }
        let kind = rest.byte()?;
        if kind != 0 {
            // `wasm-bindgen` imports functions; whatever else comes is not known here.
            return None;
        }
        rest.number()?;
        functions += 1;
    }
    Some(functions)
}

/// The numbers of the functions in [`LAST_WORDS`], sorted, by the name section.
fn names(id: u8, section: &[u8]) -> Option<Vec<usize>> {
    let mut rest = Bytes(section);
    let length = (id == 0).then(|| rest.number())??;
    if rest.take(length)? != b"name" {
        return None;
    }
    let mut found = Vec::new();
    while !rest.0.is_empty() {
        let (kind, length) = (rest.byte()?, rest.number()?);
        let mut part = Bytes(rest.take(length)?);
        if kind != 1 {
            continue;
        }
        for _ in 0..part.number()? {
            let (function, length) = (part.number()?, part.number()?);
            if is_last_words(&String::from_utf8_lossy(part.take(length)?)) {
                found.push(function);
            }
        }
    }
    found.sort_unstable();
    Some(found)
}

/// Whether a name, with or without the numbers of crates in brackets, is in the list.
fn is_last_words(name: &str) -> bool {
    let mut plain = String::new();
    for part in name.split('[') {
        plain.push_str(part.split_once("]::").map_or(part, |(_, rest)| rest));
        plain.push_str(if part.contains("]::") || !name.contains('[') { "" } else { "::" });
    }
    LAST_WORDS.iter().any(|start| plain.starts_with(start))
}

/// The code section with `stopped` functions stopping at once.
fn code(section: &[u8], first: usize, stopped: &[usize]) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let count = rest.number()?;
    let mut code = Vec::with_capacity(section.len());
    write_number(&mut code, count);
    for function in first..first + count {
        let length = rest.number()?;
        let body = rest.take(length)?;
        let body = if stopped.binary_search(&function).is_ok() { &STOP } else { body };
        write_number(&mut code, body.len());
        code.extend(body);
    }
    Some(code)
}

/// What is left to read.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number in LEB128.
    pub(super) fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }
}

/// Writes a section: number, length and content.
pub(super) fn write_section(out: &mut Vec<u8>, id: u8, body: &[u8]) {
    out.push(id);
    write_number(out, body.len());
    out.extend(body);
}

/// Writes a number in LEB128.
pub(super) fn write_number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number % 128).unwrap_or_default();
        number /= 128;
        out.push(if number > 0 { low | 128 } else { low });
        if number == 0 {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_last_words, without_last_words};

    #[test]
    fn only_functions_that_end_the_program_are_silenced() {
        for (name, expected) in [
            ("core[c5930c85a12de822]::panicking::panic_fmt", true),
            ("core::panicking::unreachable_display::h6d8f0ad294025873", true),
            (
                "core[c5930c85a12de822]::panicking::assert_failed::<core[c5930c85a12de822]::option::Option<usize>>",
                true,
            ),
            ("alloc[3ca501edff3f0c7c]::raw_vec::handle_error", true),
            ("std[a543996e6e7dbf1e]::panicking::set_hook", false),
            ("core::ptr::drop_in_place<core::panicking::X>", false),
            ("crossread_engine::run::Run::step", false),
        ] {
            assert_eq!(is_last_words(name), expected, "{name}");
        }
    }

    #[test]
    fn the_rest_of_a_module_stays() {
        // One import; two functions of three bytes, the second of which is named.
        let name = b"core::panicking::panic";
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend([1, 4, 1, 0x60, 0, 0]);
        module.extend([2, 7, 1, 1, b'e', 1, b'f', 0, 0]);
        module.extend([3, 3, 2, 0, 0]);
        module.extend([10, 11, 2, 3, 0, 1, 11, 5, 0, 1, 1, 1, 11]);
        let names = [&[1, 25, 1, 2, 22][..], name].concat();
        module.extend([0, 32, 4]);
        module.extend(b"name");
        module.extend(&names);
        let quiet = without_last_words(&module).unwrap();
        let old = [10, 11, 2, 3, 0, 1, 11, 5, 0, 1, 1, 1, 11];
        let new = [10, 9, 2, 3, 0, 1, 11, 3, 0, 0, 11];
        let at = module.windows(old.len()).position(|part| part == old).unwrap();
        assert_eq!(quiet, [&module[..at], &new, &module[at + old.len()..]].concat());
        assert!(without_last_words(b"no module").is_err());
    }
}
