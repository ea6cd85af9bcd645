//! What is known of one article by itself, made once and compared many times.

use std::cell::OnceCell;

use crate::report::{Article, Claim, ClaimValue, Finding, Role, SentenceId};
use crate::set::ArticleInput;
use crate::span::Span;
use crate::token::{Token, Unit};
use crate::{alignment, article, claim, finding, sentence, token};

/// One article taken apart. Depends on its own text and the given facts only.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The article as the report shows it.
    pub(crate) article: Article,
    /// All tokens in order, those of set-aside blocks included.
    pub(crate) tokens: Vec<Token>,
    /// Units over the tokens, in order, not overlapping.
    pub(crate) units: Vec<Unit>,
    /// For each sentence its tokens, as indices into `tokens`.
    pub(crate) sentence_tokens: Vec<std::ops::Range<usize>>,
    /// For each sentence whether it is set aside.
    pub(crate) aside: Vec<bool>,
    /// What does not fit together in it, once that was asked for.
    within: OnceCell<Vec<Finding>>,
}

/// A reader's word on what a block is: the block that holds the range has the role.
pub(crate) type RoleCorrection = (Span, Role);

/// Takes one article apart: blocks, facts, sentences, tokens, units, claims.
///
/// `roles` are the reader's corrections for this article. Never fails: odd
/// text gives notices. Linear in the length of the text.
#[must_use]
pub fn analyse(input: &ArticleInput, roles: &[(Span, Role)]) -> Analysis {
    let mut article = article::read(input, roles);
    article.sentences = sentence::split(&article);
    let aside: Vec<bool> =
        article.sentences.iter().map(|sentence| article.blocks[sentence.block as usize].aside).collect();
    let token::Tokenised { tokens, units, by_sentence } = token::tokenise(&article);
    article.words = by_sentence
        .iter()
        .zip(&aside)
        .filter(|(_, aside)| !**aside)
        .flat_map(|(range, _)| &tokens[range.clone()])
        .filter(|token| token.is_word())
        .count()
        .try_into()
        .unwrap_or(u32::MAX);
    let within = OnceCell::new();
    let mut analysis = Analysis { article, tokens, units, sentence_tokens: by_sentence, aside, within };
    analysis.article.claims = claim::read(&analysis);
    alignment::stem_by_value(&analysis.article, &mut analysis.tokens);
    analysis.article.notices.extend(claim::notice(&analysis.article));
    analysis
}

impl Analysis {
    /// The article as the report shows it.
    #[must_use]
    pub const fn article(&self) -> &Article {
        &self.article
    }

    /// The tokens of sentence number `index`.
    pub(crate) fn sentence(&self, index: usize) -> &[Token] {
        &self.tokens[self.sentence_tokens[index].clone()]
    }

    /// The claims of sentence `id`. Time logarithmic in all claims.
    pub(crate) fn claims(&self, id: SentenceId) -> &[Claim] {
        let claims = &self.article.claims;
        let first = claims.partition_point(|claim| claim.sentence < id);
        let len = claims[first..].partition_point(|claim| claim.sentence == id);
        &claims[first..first + len]
    }

    /// Whether a quotation of sentence `id` holds `place`.
    pub(crate) fn is_quoted(&self, id: SentenceId, place: Span) -> bool {
        let mut claims = self.claims(id).iter();
        claims.any(|claim| matches!(claim.value, ClaimValue::Quote(_)) && claim.span.contains(place))
    }

    /// What does not fit together in the article: found when it is asked for
    /// first, and kept, like the analysis itself.
    pub(crate) fn within(&self) -> &[Finding] {
        self.within.get_or_init(|| finding::within(self))
    }

    /// The article with its tokens and units, for `inspect`.
    #[must_use]
    pub fn inspected(&self) -> Article {
        let mut article = self.article.clone();
        article.tokens = Some(self.tokens.iter().map(Token::view).collect());
        article.units = Some(self.units.iter().map(Unit::view).collect());
        article
    }
}
