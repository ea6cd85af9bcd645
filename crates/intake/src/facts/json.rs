//! JSON as sites write it.
//!
//! Metadata are often not quite JSON: line feeds inside strings, commas behind
//! the last value, comments around it, an end that is cut off. What can be read
//! is read. Linear in the length of the text; nesting past [`DEPTH`] is skipped.

use std::iter::Peekable;
use std::str::Chars;

/// Deepest nesting that is read.
const DEPTH: usize = 24;

/// A value. Numbers and the like are kept as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A string, or a bare word or number.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object; of equal keys the first counts.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// The value of a key, if this is an object that has it.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, if it is one that is not empty.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) if !text.is_empty() && text != "null" => Some(text),
            _ => None,
        }
    }

    /// Its values, if it is a list; else itself.
    pub(super) fn each(&self) -> &[Self] {
        match self {
            Self::List(values) => values,
            one => std::slice::from_ref(one),
        }
    }
}

/// All objects and lists that stand in `text`, one behind the other.
pub(super) fn parse(text: &str) -> Vec<Value> {
    let text = text.trim_start().trim_start_matches("<!--").trim_start().trim_start_matches('/').trim_start();
    let text = text.strip_prefix("<![CDATA[").unwrap_or(text);
    let mut parser = Parser { chars: text.chars().peekable() };
    let mut values = Vec::new();
    loop {
        while parser.chars.next_if(|c| !matches!(c, '{' | '[')).is_some() {}
        if parser.chars.peek().is_none() {
            return values;
        }
        values.extend(parser.value(0));
    }
}

struct Parser<'a> {
    chars: Peekable<Chars<'a>>,
}

impl Parser<'_> {
    fn value(&mut self, depth: usize) -> Option<Value> {
        self.space();
        match *self.chars.peek()? {
            '{' | '[' if depth >= DEPTH => {
                self.skip();
                None
            }
            '{' => Some(self.map(depth)),
            '[' => Some(self.list(depth)),
            '"' => Some(Value::Text(self.string())),
            _ => self.word().map(Value::Text),
        }
    }

    fn map(&mut self, depth: usize) -> Value {
        let mut entries = Vec::new();
        self.chars.next();
        loop {
            self.space();
            match self.chars.peek() {
                None => break,
                Some('}') => {
                    self.chars.next();
                    break;
                }
                Some('"') => {
                    let key = self.string();
                    self.space();
                    if self.chars.next_if_eq(&':').is_some()
                        && let Some(value) = self.value(depth + 1)
                    {
                        entries.push((key, value));
                    }
                }
                // A comma, or what does not belong here.
                Some(_) => {
                    self.chars.next();
                }
            }
        }
        Value::Map(entries)
    }

    fn list(&mut self, depth: usize) -> Value {
        let mut values = Vec::new();
        self.chars.next();
        loop {
            self.space();
            match self.chars.peek() {
                None => break,
                Some(']') => {
                    self.chars.next();
                    break;
                }
                Some(',' | ':' | '}') => {
                    self.chars.next();
                }
                Some(_) => values.extend(self.value(depth + 1)),
            }
        }
        Value::List(values)
    }

    fn string(&mut self) -> String {
        let mut text = String::new();
        self.chars.next();
        while let Some(c) = self.chars.next() {
            match c {
                '"' => break,
                '\\' => text.extend(self.escape()),
                _ => text.push(c),
            }
        }
        text
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.chars.next()? {
            'n' | 'r' | 't' | 'b' | 'f' => ' ',
            'u' => {
                let unit = self.unit();
                if !(0xd800..0xdc00).contains(&unit) {
                    return char::from_u32(unit);
                }
                // The first half of a pair; the second is another escape.
                if self.chars.next_if_eq(&'\\').is_none() || self.chars.next_if_eq(&'u').is_none() {
                    return None;
                }
                let second = self.unit().checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + second);
            }
            c => c,
        })
    }

    fn unit(&mut self) -> u32 {
        let mut unit = 0;
        for _ in 0..4 {
            let Some(digit) = self.chars.peek().and_then(|c| c.to_digit(16)) else { break };
            self.chars.next();
            unit = unit * 16 + digit;
        }
        unit
    }

    /// A number, `true`, or whatever else stands up to the next mark. Takes at
    /// least one character.
    fn word(&mut self) -> Option<String> {
        let mut word = String::new();
        while let Some(c) = self.chars.next_if(|c| !matches!(c, ',' | ']' | '}' | '[' | '{' | '"' | ':')) {
            word.push(c);
        }
        let word = word.trim_end();
        if word.is_empty() { None } else { Some(word.to_owned()) }
    }

    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(c) = self.chars.peek() {
            match c {
                '"' => {
                    self.string();
                    continue;
                }
                '{' | '[' => depth += 1,
                '}' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.chars.next();
            if depth == 0 {
                return;
            }
        }
    }

    fn space(&mut self) {
        while self.chars.next_if(|c| c.is_whitespace()).is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headline(text: &str) -> Option<String> {
        let values = parse(text);
        values.first()?.get("headline")?.text().map(str::to_owned)
    }

    #[test]
    fn what_sites_write() {
        for (text, expected) in [
            (r#"{"headline":"Bridge opens"}"#, "Bridge opens"),
            ("{\"headline\":\"Bridge\nopens\"}", "Bridge\nopens"),
            (r#"{"a":[1,2,],"headline":"Bridge opens",}"#, "Bridge opens"),
            (r#"<!-- //<![CDATA[ {"headline":"Bridge opens"} //]]>"#, "Bridge opens"),
            (r#"{"headline":"Bridge opens","b":{"c"#, "Bridge opens"),
            (r#"{"headline":"Br\u00fccke \"\ud83c\udf09\""}"#, "Brücke \"🌉\""),
            (r#"{"x":tru e,"headline":"Bridge opens"}"#, "Bridge opens"),
            (r#"{"x":]},"headline":"no"}"#, ""),
        ] {
            assert_eq!(headline(text).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_skipped() {
        let text =
            format!("{{\"x\":{}{},\"headline\":\"Bridge opens\"}}", "[".repeat(9000), "]".repeat(9000));
        assert_eq!(headline(&text).as_deref(), Some("Bridge opens"));
        assert_eq!(parse(&"{\"a\":".repeat(9000)).len(), 1);
    }
}
