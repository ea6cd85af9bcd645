//! The style sheets of a document as one file: joined they compress better,
//! and the reader's browser asks once.

use std::fs;
use std::path::Path;

use super::references::references;
use crate::failure::{Failure, Outcome, While};
use crate::files;

/// The joined sheet.
const SHEET: &str = "page.css";

/// Joins the style sheets of `document` in `stage`, in their order. What is
/// left alone are those that `other` needs too.
///
/// # Errors
/// The document names no sheet, or one that is not there.
pub(super) fn join(stage: &Path, document: &str, other: &str) -> Outcome {
    let html = files::text(&stage.join(document))?;
    let needed = references(&files::text(&stage.join(other))?);
    let mut sheet = String::new();
    let mut left = String::with_capacity(html.len());
    let mut links = 0;
    for line in html.split_inclusive('\n') {
        if !line.trim_start().starts_with("<link rel=\"stylesheet\"") {
            left.push_str(line);
            continue;
        }
        if links == 0 {
            left.push_str("<link rel=\"stylesheet\" href=\"./");
            left.push_str(SHEET);
            left.push_str("\">\n");
        }
        links += 1;
        for reference in references(line) {
            let path = stage.join(&reference.file);
            sheet.push_str(&tight(&files::text(&path)?));
            if needed.iter().all(|needed| needed.file != reference.file) {
                fs::remove_file(&path).or_fail(format_args!("remove {}", path.display()))?;
            }
        }
    }
    if sheet.is_empty() {
        return Err(Failure::new(format!("{document} names no style sheet on a line of its own")));
    }
    files::write(&stage.join(SHEET), sheet.as_bytes())?;
    files::write(&stage.join(document), left.as_bytes())
}

/// A style sheet without comments and without spaces that say nothing. Words
/// in quotes stay as they are.
fn tight(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let end = match next {
            '"' | '\'' => rest[1..].find(next).map_or(rest.len(), |end| end + 2),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            next => next.len_utf8(),
        };
        let (part, behind) = rest.split_at(end);
        rest = behind;
        if next.is_whitespace() || part.starts_with("/*") {
            if !out.ends_with(['{', '}', ';', ',', ':', ' ']) && !out.is_empty() {
                out.push(' ');
            }
            continue;
        }
        if matches!(next, '{' | '}' | ';' | ',') && out.ends_with(' ') {
            out.pop();
        }
        if next == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::{join, tight};
    use crate::files;

    #[test]
    fn only_what_says_nothing_goes() {
        for (css, expected) in [
            ("a { color: red; }\n\nb,\nc > d { margin: 0 1px; }\n", "a{color:red}b,c > d{margin:0 1px}"),
            ("/* why */ a :hover { x: calc(1px + 2px); }", "a :hover{x:calc(1px + 2px)}"),
            ("a::before { content: \" ; /* \"; }", "a::before{content:\" ; /* \"}"),
            ("@media (min-width: 3px) and (x) { a { b: c } }", "@media (min-width:3px) and (x){a{b:c}}"),
        ] {
            assert_eq!(tight(css), expected, "{css}");
        }
    }

    #[test]
    fn sheets_are_joined_in_order_and_those_of_the_other_document_stay() {
        let stage = env::temp_dir().join(format!("crossread-{}-styles", std::process::id()));
        let page = "<title>x</title>\n<link rel=\"stylesheet\" href=\"./b.css\"/>\n<link rel=\"stylesheet\" href=\"./a.css\"/>\n<p>";
        for (name, text) in [
            ("index.html", page),
            ("other.html", "<link rel=\"stylesheet\" href=\"./a.css\">"),
            ("a.css", "a { b: c }"),
            ("b.css", "d { e: f }"),
        ] {
            files::write(&stage.join(name), text.as_bytes()).unwrap();
        }
        join(&stage, "index.html", "other.html").unwrap();
        let html = files::text(&stage.join("index.html")).unwrap();
        assert_eq!(html, "<title>x</title>\n<link rel=\"stylesheet\" href=\"./page.css\">\n<p>");
        assert_eq!(files::text(&stage.join("page.css")).unwrap(), "d{e:f}a{b:c}");
        assert!(stage.join("a.css").exists() && !stage.join("b.css").exists());
        fs::remove_dir_all(stage).unwrap();
    }
}
