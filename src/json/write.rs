//! From values to text: what `serde_json` writes, byte for byte, in less code.
//!
//! Nothing that is written to memory can fail. The error type here has no
//! values, so that the compiler leaves out every way in which writing might.

use std::fmt::{self, Display, Write};

use serde::ser::{self, Serialize};

/// `value` as JSON. Linear.
///
/// # Panics
/// For floats, bytes, and enums without a tag that hold several values: none
/// of the types that travel has any.
#[must_use]
pub fn write<T: Serialize + ?Sized>(value: &T) -> String {
    let mut writer = Writer { text: String::new() };
    match value.serialize(&mut writer) {
        Ok(()) => writer.text,
    }
}

/// What goes wrong: nothing.
#[derive(Debug)]
pub enum Never {}

pub(super) type Written = Result<(), Never>;

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(told: T) -> Self {
        unknown(&told.to_string())
    }
}

pub(super) fn unknown(what: &str) -> ! {
    unreachable!("no type that travels is written so: {what}")
}

/// The text so far.
pub(super) struct Writer {
    pub(super) text: String,
}

impl Writer {
    #[inline(never)]
    pub(super) fn word(&mut self, word: &str) {
        self.text.push_str(word);
    }

    #[inline(never)]
    pub(super) fn number(&mut self, mut number: u64) {
        let mut digits = [b'0'; 20];
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b"0123456789"[(number % 10) as usize];
            number /= 10;
            if number == 0 {
                break;
            }
        }
        digits[at..].iter().for_each(|digit| self.text.push(char::from(*digit)));
    }

    #[inline(never)]
    pub(super) fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut plain = 0;
        for (at, byte) in text.bytes().enumerate() {
            let short = match byte {
                b'"' | b'\\' => char::from(byte),
                b'\n' => 'n',
                b'\r' => 'r',
                b'\t' => 't',
                8 => 'b',
                12 => 'f',
                0..32 => 'u',
                _ => continue,
            };
            self.text.push_str(&text[plain..at]);
            self.text.push('\\');
            self.text.push(short);
            if short == 'u' {
                // Writing to a string cannot fail.
                let _ = write!(self.text, "{byte:04x}");
            }
            plain = at + 1;
        }
        self.text.push_str(&text[plain..]);
        self.text.push('"');
    }

    /// A comma before all items of a list or an object but the first.
    #[inline(never)]
    pub(super) fn next(&mut self) {
        if !self.text.ends_with(['[', '{']) {
            self.text.push(',');
        }
    }

    #[inline(never)]
    pub(super) fn key(&mut self, key: &str) {
        self.next();
        self.string(key);
        self.text.push(':');
    }

    pub(super) fn open(&mut self, bracket: char) -> &mut Self {
        self.text.push(bracket);
        self
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;

    use super::write;

    #[derive(Serialize)]
    #[serde(tag = "type", rename_all = "kebab-case")]
    enum Tagged {
        UnitOnly,
        Told { why: String, times: u16 },
    }

    #[derive(Serialize)]
    #[serde(tag = "kind", content = "value")]
    enum Beside {
        Number(u32),
    }

    #[derive(Serialize)]
    enum Plain {
        One,
        Two(bool),
    }

    #[derive(Serialize)]
    struct Whole {
        text: &'static str,
        letter: char,
        list: Vec<Option<i64>>,
        none: [(); 0],
        map: BTreeMap<&'static str, String>,
        tagged: Vec<Tagged>,
        plain: (Plain, Plain),
        unit: (),
        #[serde(flatten)]
        beside: Beside,
        #[serde(skip_serializing_if = "Option::is_none")]
        left_out: Option<u8>,
    }

    #[test]
    fn every_byte_is_as_the_library_writes_it() {
        let told = Tagged::Told {
            why: "\u{0}\u{1f}\u{7f}\"\\/\r\n\t\u{8}\u{c} é 日本 \u{2028}😀".into(),
            times: 65535,
        };
        let whole = Whole {
            text: "",
            letter: '"',
            list: vec![None, Some(0), Some(-7), Some(i64::MIN), Some(i64::MAX)],
            none: [],
            map: [("[", "{".to_owned()), ("b", "]".to_owned())].into(),
            tagged: vec![Tagged::UnitOnly, told],
            plain: (Plain::One, Plain::Two(false)),
            unit: (),
            beside: Beside::Number(u32::MAX),
            left_out: None,
        };
        assert_eq!(write(&whole), serde_json::to_string(&whole).expect("it can be written"));
        assert_eq!(write(&Vec::<u8>::new()), "[]");
    }
}
