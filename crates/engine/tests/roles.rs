//! The reader's word on what a block is holds while the text around it is edited.

use crossread_engine::report::{Article, Role};
use crossread_engine::{ArticleInput, Correction, Options, Set, Span, compare};

const TEXT: &str = "Ferry sails again\n\nThe ferry sailed on Monday after nine weeks.\n\nShare this article\n\n\
                    The harbour company paid for the repair.";

/// The article `text`, where `words` had the given role at `start`.
fn read(text: &str, start: usize, words: &str, role: Role) -> Article {
    let range = Span::new(start, start + words.len());
    let words = Some(words.to_owned());
    let correction = Correction::Role { article: "a".into(), range, role, words };
    let options = Options { corrections: vec![correction], ..Options::default() };
    let article = ArticleInput { id: "a".into(), text: text.into(), ..ArticleInput::default() };
    compare(&Set { articles: vec![article], options }).articles.remove(0)
}

fn role_of(article: &Article, words: &str) -> (Role, bool) {
    let block = article.blocks.iter().find(|block| block.span.of(&article.text) == words).expect("the block");
    (block.role, block.aside)
}

fn codes(article: &Article) -> Vec<&str> {
    article.notices.iter().map(|notice| &*notice.code).collect()
}

#[test]
fn a_block_is_brought_back_and_set_aside() {
    let share = TEXT.find("Share").expect("there");
    let article = read(TEXT, share, "Share this article", Role::Paragraph);
    assert_eq!(role_of(&article, "Share this article"), (Role::Paragraph, false));
    let last = "The harbour company paid for the repair.";
    let article = read(TEXT, TEXT.find(last).expect("there"), last, Role::Furniture);
    assert_eq!(role_of(&article, last), (Role::Furniture, true));
    assert_eq!(codes(&article), Vec::<&str>::new());
}

#[test]
fn it_holds_when_the_text_before_it_was_edited() {
    let share = TEXT.find("Share").expect("there");
    let edited = TEXT.replace("nine weeks", "nine long and stormy weeks of repair");
    let article = read(&edited, share, "Share this article", Role::Paragraph);
    assert_eq!(role_of(&article, "Share this article"), (Role::Paragraph, false));
    assert_eq!(codes(&article), Vec::<&str>::new());
}

#[test]
fn words_that_are_gone_are_told() {
    let article = read(TEXT, 0, "Subscribe to the letter", Role::Paragraph);
    assert_eq!(role_of(&article, "Share this article"), (Role::Furniture, true));
    assert_eq!(codes(&article), ["correction-lost"]);
    assert_eq!(article.notices[0].params.get("count").map(String::as_str), Some("1"));
}
