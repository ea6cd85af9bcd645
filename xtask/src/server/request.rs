//! What a browser asks for.

use std::io::{self, BufRead, Read};
use std::path::{Component, Path, PathBuf};

/// More than any browser sends here.
const LONGEST_HEAD: u64 = 64 * 1024;

/// The head of a request.
#[derive(Debug)]
pub(super) struct Request {
    /// The path as it was sent, without query.
    path: String,
    /// GET wants the body, HEAD does not.
    pub(super) wants_body: bool,
}

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A file, relative to the served folder.
    File(PathBuf),
    /// The top of the server, from where the way leads to the site.
    Elsewhere,
    /// Nothing that is served.
    Nothing,
}

impl Request {
    /// Reads the head of a GET or HEAD request; `None` when it is neither.
    pub(super) fn read(stream: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = stream.take(LONGEST_HEAD);
        let mut first = String::new();
        head.read_line(&mut first)?;
        // The rest is read, or closing would cut off the answer.
        let mut line = String::new();
        while head.read_line(&mut line)? > 2 {
            line.clear();
        }
        let mut words = first.split_whitespace();
        let (method, path) = (words.next(), words.next().unwrap_or_default());
        let wants_body = match method {
            Some("GET") => true,
            Some("HEAD") => false,
            _ => return Ok(None),
        };
        let path = path.split(['?', '#']).next().unwrap_or_default().to_owned();
        Ok(Some(Self { path, wants_body }))
    }

    /// What the path leads to, with the site below `base`.
    pub(super) fn target(&self, base: &str) -> Target {
        if self.path == "/" || self.path == base.trim_end_matches('/') {
            return Target::Elsewhere;
        }
        let Some(inner) = self.path.strip_prefix(base).and_then(decode) else {
            return Target::Nothing;
        };
        let file =
            if inner.is_empty() || inner.ends_with('/') { format!("{inner}index.html") } else { inner };
        let path = Path::new(&file);
        // Only plain names: no way up, no other root.
        if path.components().all(|part| matches!(part, Component::Normal(_))) && !file.contains('\\') {
            Target::File(path.to_path_buf())
        } else {
            Target::Nothing
        }
    }
}

/// The path with `%XX` turned back; `None` when that is no text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{Request, Target};

    fn target(path: &str) -> Target {
        let head = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Request::read(&mut head.as_bytes()).unwrap().unwrap().target("/base/")
    }

    #[test]
    fn paths_lead_to_files_below_the_base_only() {
        let cases = [
            ("/base/", Some("index.html")),
            ("/base/a/", Some("a/index.html")),
            ("/base/a/b.js?v=1", Some("a/b.js")),
            ("/base/caf%C3%A9.txt", Some("café.txt")),
            ("/base/../a", None),
            ("/base/%2e%2e/a", None),
            ("/base//etc/passwd", None),
            ("/base/a%5C..%5Cb", None),
            ("/base/%zz", None),
            ("/base/%ff", None),
            ("/other", None),
        ];
        for (path, file) in cases {
            let wanted = file.map_or(Target::Nothing, |file| Target::File(file.into()));
            assert_eq!(target(path), wanted, "{path}");
        }
        assert_eq!(target("/"), Target::Elsewhere);
        assert_eq!(target("/base"), Target::Elsewhere);
    }
}
