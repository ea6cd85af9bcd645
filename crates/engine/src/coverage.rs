//! Which sets this build of the engine compares as a build with all
//! languages would.

use crate::article::language_of;
use crate::normal;
use crate::set::{ArticleInput, Set};
use crate::token::primary;

/// Whether every article of `set` is in a language that this build knows.
///
/// Without the feature `languages` it knows English in Latin letters, with
/// common signs and single words of Greek or Cyrillic; articles whose language
/// cannot be told are read as English in every build. A set that is covered
/// gives the same report in every build. Linear in the text.
#[must_use]
pub fn covers(set: &Set) -> bool {
    cfg!(feature = "languages") || set.articles.iter().all(|article| is_english(article, set))
}

fn is_english(article: &ArticleInput, set: &Set) -> bool {
    let markup = article.markup.as_ref().map(|markup| [&markup.title, &markup.source, &markup.author]);
    let named = [&article.title, &article.source, &article.author];
    let mut texts = named.into_iter().chain(markup.into_iter().flatten()).flatten();
    if !normal::covers(&article.text) || !texts.all(|text| normal::covers(text)) {
        return false;
    }
    let given = article.language.as_deref().or(set.options.language.as_deref());
    given.or_else(|| language_of(article)).is_none_or(|language| matches!(primary(language), "" | "en"))
}

#[cfg(test)]
mod tests {
    use super::is_english;
    use crate::set::{ArticleInput, Markup, Options, Set};

    #[test]
    fn the_given_language_comes_before_what_the_words_tell() {
        let english = "The council has voted to close the bridge after a storm.";
        let german = "Der Stadtrat hat nach dem Sturm für die Sperrung der Brücke gestimmt.";
        let owned = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        for (text, given, marked, for_all, expected) in [
            (english, "", "", "", true),
            (german, "", "", "", false),
            ("Brücke", "", "", "", true),
            (german, "en-GB", "", "", true),
            (english, "de", "en", "en", false),
            (german, "", "en", "", true),
            (english, "", "en", "de", false),
            (german, "en", "", "de", true),
        ] {
            let markup = Markup { language: owned(marked), ..Markup::default() };
            let article = ArticleInput {
                text: text.to_owned(),
                language: owned(given),
                markup: Some(markup),
                ..ArticleInput::default()
            };
            let options = Options { language: owned(for_all), ..Options::default() };
            let set = Set { articles: Vec::new(), options };
            assert_eq!(is_english(&article, &set), expected, "{text} {given} {marked} {for_all}");
        }
    }
}
