//! Title, source, author, date, language and units of whole articles, from `facts.txt`.

use crossread_engine::report::{Article, Block, DateFrom, Role};
use crossread_engine::{ArticleInput, Markup, Span, analyse};

fn read(input: &ArticleInput) -> Article {
    analyse(input, &[]).inspected()
}

fn plain(text: &str) -> ArticleInput {
    ArticleInput { id: "a".to_owned(), text: text.to_owned(), ..ArticleInput::default() }
}

/// What the article says of itself under each key of the cases.
fn value(article: &Article, key: &str) -> String {
    let known = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    match key {
        "title" => known(&article.title),
        "source" => known(&article.source),
        "author" => known(&article.author),
        "language" => known(&article.language),
        "date" => article.date.as_ref().map_or_else(
            || "-".to_owned(),
            |date| format!("{} {}", date.value, format!("{:?}", date.from).to_lowercase()),
        ),
        "units" => {
            let body =
                article.blocks.iter().rfind(|block| block.role == Role::Paragraph).expect("a paragraph").span;
            let units = article.units.iter().flatten().filter(|unit| body.contains(unit.span));
            let named = units.map(|unit| format!("{}:{}", unit.kind, unit.span.of(&article.text)));
            named.collect::<Vec<_>>().join("|")
        }
        _ => panic!("unknown key {key}"),
    }
}

#[test]
fn facts_are_read_off_articles() {
    for case in include_str!("facts.txt").split("----\n") {
        let lines = case.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>();
        let (expected, text) = lines.split_at(6);
        let article = read(&plain(&text.join("\n")));
        for line in expected {
            let (key, wanted) = line.split_once(": ").expect("a key and a value");
            assert_eq!(value(&article, key), wanted, "{key} of {:?}", text[0]);
        }
    }
}

#[test]
fn markup_keeps_its_roles_and_gives_the_facts() {
    let text = "Harbour closed\n\nRead more: Ships wait\n\nThe harbour was closed on Monday after a storm.";
    let block = |role, words: &str| {
        let start = text.find(words).expect("words of the text");
        Block { role, level: None, span: Span::new(start, start + words.len()), aside: role.is_aside() }
    };
    let markup = Markup {
        blocks: vec![block(Role::Headline, "Harbour closed"), block(Role::Quote, "Read more: Ships wait")],
        title: Some("Harbour of Lindmoor closed".to_owned()),
        date: Some("2024-03-04T08:00:00+01:00".to_owned()),
        source: Some("Lindmoor Post".to_owned()),
        author: Some("Marta Ellingsen".to_owned()),
        language: Some("en-GB".to_owned()),
    };
    let mut input = ArticleInput { markup: Some(markup), ..plain(text) };
    let article = read(&input);
    assert_eq!(
        article.blocks.iter().map(|b| b.role).collect::<Vec<_>>(),
        [Role::Headline, Role::Quote, Role::Paragraph]
    );
    assert_eq!(article.title.as_deref(), Some("Harbour of Lindmoor closed"));
    assert_eq!(article.source.as_deref(), Some("Lindmoor Post"));
    assert_eq!(article.language.as_deref(), Some("en-GB"));
    let date = article.date.expect("a date");
    assert_eq!((date.value.as_str(), date.span, date.from), ("2024-03-04", None, DateFrom::Metadata));
    input.date = Some("2024-03-05".to_owned());
    input.title = Some("Closed".to_owned());
    let article = read(&input);
    assert_eq!(article.title.as_deref(), Some("Closed"));
    assert_eq!(article.date.expect("a date").from, DateFrom::Given);
}

#[test]
fn compounds_match_their_spaced_forms() {
    let norms = |text: &str| -> Vec<String> {
        let article = read(&plain(text));
        article.tokens.expect("tokens").into_iter().map(|t| t.norm).filter(|norm| norm != "-").collect()
    };
    assert_eq!(norms("Kim Jong-un spoke"), norms("Kim Jong Un spoke"));
    assert_eq!(norms("11km of track"), norms("11 km of track"));
    assert_eq!(norms("the US army"), norms("the U.S army"));
}
