//! A set as the worker reads it.

use crossread_engine::{ArticleInput, Correction, Options, Place, Set};

use super::{Fields, FromJson, Json, object};

object!(Set { articles, options });
object!(ArticleInput { id, text, title, source, author, url, date, language, markup });
object!(Place { article, ranges, words });

impl FromJson for Options {
    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.fields()?;
        Some(Self {
            min_strength: fields.take("min_strength")?,
            min_passage: fields.take("min_passage")?,
            language: fields.take("language")?,
            corrections: fields.take("corrections")?,
            diff: fields.take("diff")?,
        })
    }

    fn left_out() -> Option<Self> {
        Some(Self::default())
    }
}

impl FromJson for Correction {
    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.fields()?;
        let sides = |fields: &mut Fields| Some((fields.take("a")?, fields.take("b")?));
        match fields.take::<String>("op")?.as_str() {
            "pin" => sides(&mut fields).map(|(a, b)| Self::Pin { a, b }),
            "break" => sides(&mut fields).map(|(a, b)| Self::Break { a, b }),
            "role" => Some(Self::Role {
                article: fields.take("article")?,
                range: fields.take("range")?,
                role: fields.take("role")?,
                words: fields.take("words")?,
            }),
            _ => None,
        }
    }
}

impl FromJson for u16 {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).and_then(|number| Self::try_from(number).ok())
    }
}

#[cfg(test)]
mod tests {
    use crossread_engine::report::{Block, Role};
    use crossread_engine::{Markup, Permille, Span};

    use super::*;
    use crate::json::{parse, write};

    fn read(text: &str) -> Option<Set> {
        parse(text).and_then(Set::from_json)
    }

    fn article(id: &str) -> ArticleInput {
        let given = |text: &str| Some(format!("{text} of {id}"));
        let block = Block { role: Role::Heading, level: Some(2), span: Span::new(3, 9), aside: false };
        ArticleInput {
            id: id.into(),
            text: "The \"ferry\"\n\u{1} left 日本.".into(),
            title: given("title"),
            source: given("source"),
            author: given("author"),
            url: given("url"),
            date: given("date"),
            language: given("language"),
            markup: Some(Markup { blocks: vec![block], title: given("marked"), ..Markup::default() }),
        }
    }

    #[test]
    fn a_set_survives_the_way() {
        let place = |article: &str| Place {
            article: article.into(),
            ranges: vec![Span::new(0, 4), Span::new(5, 9)],
            words: vec!["The ".into(), String::new()],
        };
        let role = |words: Option<&str>| Correction::Role {
            article: "b".into(),
            range: Span::new(1, 2),
            role: Role::Caption,
            words: words.map(str::to_owned),
        };
        let set = Set {
            articles: vec![article("a"), ArticleInput { id: "b".into(), ..ArticleInput::default() }],
            options: Options {
                min_strength: Some(Permille::new(300)),
                min_passage: Some(20),
                language: Some("en".into()),
                corrections: vec![
                    Correction::Pin { a: place("a"), b: place("b") },
                    Correction::Break { a: place("b"), b: Place::default() },
                    role(Some("words")),
                    role(None),
                ],
                diff: true,
            },
        };
        assert_eq!(read(&write(&set)), Some(set));
        assert_eq!(read(&write(&Set::default())), Some(Set::default()));
    }

    #[test]
    fn sets_are_read_as_the_command_line_reads_them() {
        for text in [
            r#"{"articles":[]}"#,
            r#"{"articles":[{"id":"a","text":"One."}],"options":{}}"#,
            r#"{"articles":[{"id":"a","text":"One.","title":null,"unknown":[1]}],"options":{"diff":true}}"#,
            r#"{"articles":[],"options":{"corrections":[{"op":"pin","a":{"article":"a","ranges":[[0,1]]},"b":{"article":"b","ranges":[]}}]}}"#,
            r#"{"articles":[],"options":{"corrections":[{"op":"role","article":"a","range":[0,1],"role":"byline"}]}}"#,
            r#"{"articles":[{"id":"a"}]}"#,
            r#"{"articles":[{"id":"a","text":7}]}"#,
            r#"{"articles":[],"options":{"min_passage":70000}}"#,
            r#"{"articles":[],"options":{"corrections":[{"op":"pin"}]}}"#,
            r#"{"articles":[],"options":{"corrections":[{"op":"turn"}]}}"#,
            r#"{"articles":[],"options":{"corrections":[{"op":"role","article":"a","range":[0,1],"role":"none"}]}}"#,
        ] {
            assert_eq!(read(text), serde_json::from_str(text).ok(), "{text}");
        }
    }
}
