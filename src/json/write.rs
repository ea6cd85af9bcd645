//! From values to text: what `serde_json` writes, byte for byte, in less code.
//!
//! Nothing that is written to memory can fail. The error type here has no
//! values, so that the compiler leaves out every way in which writing might.

use std::fmt::{self, Display, Write};

use serde::ser::{self, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

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

type Written = Result<(), Never>;

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

fn unknown(what: &str) -> ! {
    unreachable!("no type that travels is written so: {what}")
}

struct Writer {
    text: String,
}

impl Writer {
    #[inline(never)]
    fn word(&mut self, word: &str) {
        self.text.push_str(word);
    }

    #[inline(never)]
    fn number(&mut self, mut number: u64) {
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
    fn string(&mut self, text: &str) {
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
    fn next(&mut self) {
        if !self.text.ends_with(['[', '{']) {
            self.text.push(',');
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.next();
        self.string(key);
        self.text.push(':');
    }

    fn open(&mut self, bracket: char) -> &mut Self {
        self.text.push(bracket);
        self
    }
}

/// The kinds of numbers.
macro_rules! numbers {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, number: $type) -> Written {
            self.number(u64::from(number));
            Ok(())
        })*
    };
}

/// The same below zero.
macro_rules! signed {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, number: $type) -> Written {
            if number < 0 {
                self.text.push('-');
            }
            self.number(i64::from(number).unsigned_abs());
            Ok(())
        })*
    };
}

/// What no type that travels holds.
macro_rules! unknown {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, _: $type) -> Written {
            unknown(stringify!($type))
        })*
    };
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = &'w mut Writer;
    type SerializeTuple = &'w mut Writer;
    type SerializeTupleStruct = Impossible<(), Never>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = &'w mut Writer;
    type SerializeStruct = &'w mut Writer;
    type SerializeStructVariant = Impossible<(), Never>;

    numbers!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);
    signed!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    unknown!(serialize_f32: f32, serialize_f64: f64, serialize_bytes: &[u8]);

    fn serialize_bool(self, truth: bool) -> Written {
        self.word(if truth { "true" } else { "false" });
        Ok(())
    }

    fn serialize_char(self, c: char) -> Written {
        self.string(c.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.string(text);
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.word("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.word("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.word("null");
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.string(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let mut object = self.open('{');
        SerializeStruct::serialize_field(&mut object, variant, value)?;
        object.word("}");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Never> {
        Ok(self.open('['))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Never> {
        Ok(self.open('['))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Impossible<(), Never>, Never> {
        unknown(name)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        unknown(variant)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Never> {
        Ok(self.open('{'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        Ok(self.open('{'))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        unknown(variant)
    }
}

impl SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.next();
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.word("]");
        Ok(())
    }
}

impl SerializeTuple for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written {
        self.word("]");
        Ok(())
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        self.key(key);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.word("}");
        Ok(())
    }
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    /// Keys are strings in all types that travel.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.next();
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.text.push(':');
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.word("}");
        Ok(())
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
