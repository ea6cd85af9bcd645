//! The scripts between a WASM module and the browser, made small.
//!
//! `wasm-bindgen` names each import by a word and sixteen digits, in the module
//! and in its script: digits do not compress, and nobody reads them. Against
//! the names numbers took seven kilobytes off the compressed page.

use std::path::Path;

use super::wasm::{Bytes, sections, write_number, write_section};
use crate::failure::{Failure, Outcome, While};
use crate::files;

/// How the files of a module and of its script end.
const MODULE: &str = "_bg.wasm";

/// Makes every script below `stage` small, and the imports of the modules that
/// have one.
///
/// # Errors
/// A module cannot be read, or its script does not define each import once.
pub(super) fn shrink(stage: &Path) -> Outcome {
    for path in files::below(stage)? {
        if path.extension().is_some_and(|end| end == "js") {
            let script = stage.join(&path);
            files::write(&script, tight(&files::text(&script)?).as_bytes())?;
        }
    }
    for path in files::below(stage)? {
        let name = files::as_address(&path);
        let Some(stem) = name.strip_suffix(MODULE) else { continue };
        let (module, script) = (stage.join(&path), stage.join(format!("{stem}.js")));
        let (numbered, names) = numbered(&files::bytes(&module)?)
            .or_fail(format_args!("read the imports of {}", module.display()))?;
        let text = renamed(&files::text(&script)?, &names)
            .map_err(|name| Failure::new(format!("{stem}.js does not define the import {name} once")))?;
        files::write(&module, &numbered)?;
        files::write(&script, text.as_bytes())?;
    }
    Ok(())
}

/// The module with numbers for the names of its imports, and the names.
fn numbered(module: &[u8]) -> Result<(Vec<u8>, Vec<String>), String> {
    let mut out = module.get(..8).unwrap_or_default().to_vec();
    let mut names = Vec::new();
    for (id, body) in sections(module).ok_or("it is no WASM module")? {
        if id == 2 {
            write_section(
                &mut out,
                id,
                &imports(body, &mut names).ok_or("they are of a kind not known here")?,
            );
        } else {
            write_section(&mut out, id, body);
        }
    }
    Ok((out, names))
}

/// The section of imports with numbers for names; only functions are known.
fn imports(section: &[u8], names: &mut Vec<String>) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let count = rest.number()?;
    let mut out = Vec::with_capacity(section.len());
    write_number(&mut out, count);
    for number in 0..count {
        let length = rest.number()?;
        let from = rest.take(length)?;
        write_number(&mut out, from.len());
        out.extend(from);
        let length = rest.number()?;
        names.push(String::from_utf8(rest.take(length)?.to_vec()).ok()?);
        let name = number.to_string();
        write_number(&mut out, name.len());
        out.extend(name.as_bytes());
        let kind = rest.byte()?;
        if kind != 0 {
            return None;
        }
        out.push(kind);
        write_number(&mut out, rest.number()?);
    }
    Some(out)
}

/// The script that defines imports by their number; the name that it does not
/// define just once.
fn renamed<'n>(script: &str, names: &'n [String]) -> Result<String, &'n str> {
    let mut out = script.to_owned();
    for (number, name) in names.iter().enumerate() {
        let definition = format!("\n{name}: function(");
        if out.matches(&definition).count() != 1 {
            return Err(name);
        }
        out = out.replace(&definition, &format!("\n{number}:function("));
    }
    Ok(out)
}

/// A script without comments on lines of their own, empty lines and
/// indentation; as it is where a text in it runs over lines.
fn tight(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut out = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let opens = line.starts_with("/*");
        let comment = in_comment || opens || line.starts_with("//") || line.is_empty();
        in_comment = (in_comment || opens) && !line.ends_with("*/");
        if !comment {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{numbered, renamed, tight};

    #[test]
    fn a_script_keeps_all_that_runs() {
        for (script, expected) in [
            ("// why\n  a();\n\n/** more\n * of it\n */\nb(); // end", "a();\nb(); // end\n"),
            ("/* one */\nc(`x`);", "c(`x`);\n"),
            ("d(`\n  // no comment`);", "d(`\n  // no comment`);"),
        ] {
            assert_eq!(tight(script), expected);
        }
    }

    #[test]
    fn imports_have_numbers_in_the_module_and_in_its_script() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        // Two functions of type 0 from `m`, then a section of types left as it is.
        let section = b"\x02\x01m\x04long\x00\x00\x01m\x06longer\x00\x00";
        module.extend([2, u8::try_from(section.len()).unwrap()]);
        module.extend(section);
        module.extend([3, 1, 0]);
        let (short, names) = numbered(&module).unwrap();
        assert_eq!(names, ["long", "longer"]);
        assert_eq!(short[8..], *b"\x02\x0d\x02\x01m\x010\x00\x00\x01m\x011\x00\x00\x03\x01\x00");
        let script = "x = {\nlong: function(a) {},\nlonger: function() {},\n}\n";
        let text = "x = {\n0:function(a) {},\n1:function() {},\n}\n";
        assert_eq!(renamed(script, &names).unwrap(), text);
        assert_eq!(renamed("x = {\nlong: function(a) {},\n}\n", &names), Err("longer"));
        assert!(numbered(b"no module").is_err());
    }
}
