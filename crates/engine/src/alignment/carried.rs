//! What means the same in two languages: names and numbers.

use crate::analysis::Analysis;
use crate::lexicon::Lexicon;
use crate::notice::languages_differ;
use crate::token::{Token, TokenKind};

/// The words of an article that are compared.
pub(crate) struct Kept {
    /// For each term whether it stands as a name in both articles; `None`
    /// where both are in one language and all words are compared.
    names: Option<Vec<bool>>,
}

impl Kept {
    /// What is compared of `analysis` when it is set against `other`: all
    /// words, or, where the languages differ, numbers and the words with a
    /// capital letter inside of sentences of both. Linear in the words.
    pub(crate) fn new(analysis: &Analysis, other: &Analysis, lexicon: &Lexicon<'_>) -> Self {
        if !languages_differ(&analysis.article, &other.article) {
            return Self { names: None };
        }
        let (own, theirs) = (names(analysis, lexicon), names(other, lexicon));
        Self { names: Some(own.into_iter().zip(theirs).map(|(own, theirs)| own && theirs).collect()) }
    }

    /// Whether `token` is a word that is compared.
    pub(crate) fn holds(&self, token: &Token, lexicon: &Lexicon<'_>) -> bool {
        let Some(kept) = &self.names else { return token.is_word() };
        let is_name = || lexicon.id(&token.stem).is_some_and(|id| kept[id as usize]);
        token.kind == TokenKind::Number || token.is_word() && is_name()
    }
}

/// For each term whether it has a capital letter where no sentence begins.
fn names(analysis: &Analysis, lexicon: &Lexicon<'_>) -> Vec<bool> {
    let mut names = vec![false; lexicon.len()];
    for range in &analysis.sentence_tokens {
        for token in analysis.tokens[range.clone()].iter().filter(|token| token.is_word()).skip(1) {
            let capital = token.span.of(&analysis.article.text).starts_with(char::is_uppercase);
            if let Some(id) = lexicon.id(&token.stem).filter(|_| capital) {
                names[id as usize] = true;
            }
        }
    }
    names
}
