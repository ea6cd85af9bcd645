//! Whom a sentence means without a name: "she", "the minister".

use crate::analysis::Analysis;
use crate::claim::Grammar;
use crate::lexicon::{Lexicon, WordId};
use crate::order;
use crate::report::{Claim, ClaimValue, Name, NameKind};
use crate::span::Span;

/// For each sentence of `analysis` the words of names that it means and does
/// not say, sorted: before any name of its own a pronoun means the first name
/// of the last sentence that has one; the noun of a role means the one person
/// who has it in the article. Linear in the words.
pub(crate) fn names(analysis: &Analysis, lexicon: &Lexicon<'_>) -> Vec<Vec<WordId>> {
    let article = &analysis.article;
    let Some(grammar) = Grammar::of(article.language.as_deref()) else {
        return vec![Vec::new(); article.sentences.len()];
    };
    let roles = roles(analysis, lexicon);
    let mut last = Vec::new();
    let sentences = article.sentences.iter().map(|sentence| {
        let own: Vec<(Span, &Name)> = people(analysis.claims(sentence.id)).collect();
        let tokens = analysis.sentence(sentence.id.index());
        let is_open = |span: Span| own.first().is_none_or(|(name, _)| span.start < name.start);
        let mut meant = Vec::new();
        if tokens.iter().any(|token| grammar.speakers.holds(&token.norm) && is_open(token.span)) {
            meant.extend(&last);
        }
        for head in tokens.iter().filter_map(|token| lexicon.id(&token.stem)) {
            let Role::One(name, span) = roles[head as usize] else { continue };
            if own.iter().all(|(_, other)| other.full != name.full) {
                meant.extend(lexicon.words_in(analysis, span));
            }
        }
        if let Some((name, _)) = own.first() {
            last = lexicon.words_in(analysis, *name);
        }
        order::distinct(meant)
    });
    sentences.collect()
}

/// Who has a role, by the noun of it.
#[derive(Clone, Copy)]
enum Role<'n> {
    Nobody,
    /// One person, as named there.
    One(&'n Name, Span),
    Several,
}

/// For each word of `lexicon` who has the role that ends in it.
fn roles<'n>(analysis: &'n Analysis, lexicon: &Lexicon<'_>) -> Vec<Role<'n>> {
    let mut roles = vec![Role::Nobody; lexicon.len()];
    for (span, name) in people(&analysis.article.claims) {
        let head = name.role_span.and_then(|role| lexicon.words_in(analysis, role).pop());
        let Some(head) = head else { continue };
        let role = &mut roles[head as usize];
        *role = match *role {
            Role::Nobody => Role::One(name, span),
            Role::One(other, longest) if other.full == name.full => {
                Role::One(other, if span.len() > longest.len() { span } else { longest })
            }
            _ => Role::Several,
        };
    }
    roles
}

/// The names of people among `claims`, and of those that may be people.
pub(super) fn people(claims: &[Claim]) -> impl Iterator<Item = (Span, &Name)> {
    claims.iter().filter_map(|claim| match &claim.value {
        ClaimValue::Name(name) if matches!(name.kind, NameKind::Person | NameKind::Other) => {
            Some((claim.span, name))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::compared_words;
    use crate::{ArticleInput, analyse};

    const TEXT: &str = "Mayor Ines Calder closed the port on Monday. \
        She had seen the swell from her window. \
        The mayor then called the coast guard. \
        Captain Rui Amaral said that she was right. \
        The boats stayed in. \
        Soon after, he went home.";

    /// What the sentence that begins with `start` implies.
    fn implied(start: &str) -> Vec<String> {
        let language = Some("en".to_owned());
        let input = ArticleInput { text: TEXT.to_owned(), language, ..ArticleInput::default() };
        let analysis = analyse(&input, &[]);
        let lexicon = Lexicon::new(compared_words(&analysis).map(|token| &*token.stem));
        let names = names(&analysis, &lexicon);
        let sentences = analysis.article.sentences.iter();
        let at = sentences.clone().position(|sentence| sentence.span.of(TEXT).starts_with(start));
        let mut words: Vec<String> =
            names[at.unwrap_or_default()].iter().map(|id| lexicon.words()[*id as usize].to_owned()).collect();
        words.sort();
        words
    }

    #[test]
    fn pronouns_and_roles_mean_who_was_named() {
        for (start, words) in [
            ("Mayor Ines", &[][..]),
            ("She had", &["calder", "ine"]),
            ("The mayor then", &["calder", "ine"]),
            ("Captain", &[]),
            ("The boats", &[]),
            ("Soon after", &["amar", "rui"]),
        ] {
            assert_eq!(implied(start), words, "{start}");
        }
    }
}
