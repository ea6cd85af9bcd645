//! Where sentences end, from `sentences.txt`.

use crossread_engine::{ArticleInput, analyse};

#[test]
fn sentences_end_where_the_cases_say() {
    let mut wrong = Vec::new();
    for case in include_str!("sentences.txt").lines().filter(|line| !line.starts_with('#')) {
        let (language, marked) = case.split_once(": ").expect("a language and a text");
        let input = ArticleInput {
            id: "a".to_owned(),
            text: marked.replace('|', ""),
            language: Some(language.to_owned()),
            ..ArticleInput::default()
        };
        let analysis = analyse(&input, &[]);
        let article = analysis.article();
        let found: Vec<&str> = article.sentences.iter().map(|s| s.span.of(&article.text)).collect();
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        if found != expected {
            wrong.push(format!("{language}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
