//! From text to a tree of values, in one pass.

use super::Json;

/// Reads one JSON value that takes up all of `text`. Numbers are cut to their
/// whole part. Linear in the text; `None` when it is no JSON, or nested more
/// than a hundred deep.
#[must_use]
pub fn parse(text: &str) -> Option<Json> {
    let mut reader = Reader { text, at: 0 };
    let json = reader.value(100)?;
    reader.space();
    (reader.at == text.len()).then_some(json)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Goes past `byte`, if it is next.
    fn eat(&mut self, byte: u8) -> Option<()> {
        self.space();
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn word(&mut self, word: &str, json: Json) -> Option<Json> {
        self.text.get(self.at..)?.starts_with(word).then(|| {
            self.at += word.len();
            json
        })
    }

    fn value(&mut self, depth: u8) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.space();
        match self.peek()? {
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Truth(true)),
            b'f' => self.word("false", Json::Truth(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => self.list(depth),
            b'{' => self.object(depth),
            _ => self.number(),
        }
    }

    fn list(&mut self, depth: u8) -> Option<Json> {
        self.eat(b'[')?;
        let mut items = Vec::new();
        if self.eat(b']').is_some() {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.eat(b',').is_none() {
                self.eat(b']')?;
                return Some(Json::List(items));
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Json> {
        self.eat(b'{')?;
        let mut fields = Vec::new();
        if self.eat(b'}').is_some() {
            return Some(Json::Object(fields));
        }
        loop {
            self.space();
            let name = self.string()?;
            self.eat(b':')?;
            fields.push((name, self.value(depth)?));
            if self.eat(b',').is_none() {
                self.eat(b'}')?;
                return Some(Json::Object(fields));
            }
        }
    }

    fn number(&mut self) -> Option<Json> {
        let rest = self.text.get(self.at..)?;
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
        let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let digits = &rest[..length];
        self.at += length;
        digits.split('.').next()?.parse().ok().map(Json::Number)
    }

    fn string(&mut self) -> Option<String> {
        if self.peek() != Some(b'"') {
            return None;
        }
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let length = rest.find(['"', '\\'])?;
            out.push_str(&rest[..length]);
            self.at += length + 1;
            if rest.as_bytes()[length] == b'"' {
                return Some(out);
            }
            out.push(self.escaped()?);
        }
    }

    /// The character behind a backslash.
    fn escaped(&mut self) -> Option<char> {
        let mark = self.peek()?;
        self.at += 1;
        Some(match mark {
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => return self.unit().and_then(|unit| self.character(unit)),
            b'"' | b'\\' | b'/' => char::from(mark),
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// The character of a UTF-16 unit, and of the one after it when both make
    /// a pair; a lone half becomes the replacement character.
    fn character(&mut self, unit: u32) -> Option<char> {
        if !(0xD800..0xDC00).contains(&unit) {
            return Some(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if self.word("\\u", Json::Null).is_none() {
            return Some(char::REPLACEMENT_CHARACTER);
        }
        let second = self.unit()?;
        let both = 0x1_0000 + ((unit - 0xD800) << 10) + second.wrapping_sub(0xDC00);
        Some(char::from_u32(both).unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let text = r#" { "a" : [ 1, -20 , 3.75 ], "b":null,"c":true, "d":"x" ,"e":{}, "f":[] } "#;
        let Some(Json::Object(fields)) = parse(text) else { panic!("an object") };
        let values: Vec<Json> = fields.into_iter().map(|(_, json)| json).collect();
        assert_eq!(values[0], Json::List(vec![Json::Number(1), Json::Number(-20), Json::Number(3)]));
        assert_eq!(values[1..4], [Json::Null, Json::Truth(true), Json::Text("x".into())]);
        assert_eq!(values[4..], [Json::Object(Vec::new()), Json::List(Vec::new())]);
    }

    #[test]
    fn strings_are_unescaped() {
        let read = |text: &str| parse(text);
        assert_eq!(read(r#""a\"b\\c\/d\n\t""#), Some(Json::Text("a\"b\\c/d\n\t".into())));
        assert_eq!(read(r#""\u00e9\ud83d\ude00 日本""#), Some(Json::Text("é😀 日本".into())));
        assert_eq!(read(r#""\ud83d!""#), Some(Json::Text("\u{FFFD}!".into())));
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["", "{", "[1,]", "\"open", "{\"a\" 1}", "nul", "[1] 2", "\"\\x\"", "-", "{a:1}"] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse(&"[".repeat(5000)), None);
    }
}
