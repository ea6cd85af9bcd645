//! Lines of bounded length from a reader.

use std::io::{self, BufRead};

use crossread_engine::Limit;

/// Longest line that is kept, in bytes without its end.
pub(super) const LONGEST: usize = Limit::SET;

/// One line of the input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its bytes, without the line end.
    Whole(Vec<u8>),
    /// It was longer than a line may be; its bytes were passed over.
    TooLong,
}

impl Line {
    /// How many bytes of it are kept in memory.
    pub(super) const fn bytes(&self) -> usize {
        match self {
            Self::Whole(bytes) => bytes.len(),
            Self::TooLong => 0,
        }
    }
}

/// Reads lines without ever keeping more than one, cut at its longest.
#[derive(Debug)]
pub(super) struct Lines<R> {
    input: R,
    longest: usize,
    first: bool,
}

impl<R: BufRead> Lines<R> {
    /// The lines of `input`.
    pub(super) const fn new(input: R) -> Self {
        Self { input, longest: LONGEST, first: true }
    }

    /// The next line; `None` at the end of the input. A byte order mark before
    /// the first line and a carriage return at the end of a line are dropped.
    ///
    /// # Errors
    /// When the input cannot be read.
    pub(super) fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut line = Vec::new();
        let mut too_long = false;
        let mut begun = false;
        loop {
            let chunk = match self.input.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                chunk => chunk?,
            };
            if chunk.is_empty() {
                break;
            }
            begun = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            // One byte of room for the carriage return.
            too_long |= line.len() + part.len() > self.longest + 1;
            if too_long {
                line = Vec::new();
            } else {
                line.extend_from_slice(part);
            }
            let used = end.map_or(chunk.len(), |at| at + 1);
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        Ok(begun.then(|| self.finished(line, too_long)))
    }

    fn finished(&mut self, mut line: Vec<u8>, too_long: bool) -> Line {
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        if std::mem::take(&mut self.first) && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if too_long || line.len() > self.longest { Line::TooLong } else { Line::Whole(line) }
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::{Line, Lines};

    /// Lines of at most four bytes, read through a buffer of three.
    fn lines(input: &[u8]) -> Vec<Option<String>> {
        let mut lines = Lines { input: BufReader::with_capacity(3, input), longest: 4, first: true };
        let mut all = Vec::new();
        while let Some(line) = lines.next_line().expect("memory can be read") {
            all.push(match line {
                Line::Whole(bytes) => Some(String::from_utf8(bytes).expect("the test writes UTF-8")),
                Line::TooLong => None,
            });
        }
        all
    }

    #[test]
    fn ends_of_lines_and_of_the_input() {
        let whole = |line: &str| Some(line.to_owned());
        assert_eq!(lines(b""), []);
        assert_eq!(lines(b"ab\n\ncd"), [whole("ab"), whole(""), whole("cd")]);
        assert_eq!(lines(b"\xef\xbb\xbfa\r\nb\n"), [whole("a"), whole("b")]);
    }

    #[test]
    fn a_long_line_is_passed_over_and_the_next_one_is_whole() {
        assert_eq!(
            lines(b"abcd\r\nabcde\nabcdefghijkl\nok\n"),
            [Some("abcd".to_owned()), None, None, Some("ok".to_owned())]
        );
        assert_eq!(lines(b"abcdefgh"), [None]);
    }
}
