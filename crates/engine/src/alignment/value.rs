//! Numbers in words as what they are worth.

use crate::claim::Grammar;
use crate::order;
use crate::report::{Article, ClaimValue, Decimal};
use crate::token::{Token, TokenKind};

/// Numbers up to this one are words rather than amounts ("one of the two").
const PLAIN: i64 = 2;

/// Gives the words of a number the stem of its figures, so that "seventeen"
/// is matched by "17" and "half a million" by "500,000": numbers in one word
/// wherever they stand, longer ones where a claim states them. Numbers up to
/// [`PLAIN`], ordinals and ranges are left as they are. `tokens` are those of
/// `article`, in order. Time linear in their number.
pub(crate) fn stem_by_value(article: &Article, tokens: &mut [Token]) {
    let Some(grammar) = Grammar::of(article.language.as_deref()) else { return };
    for token in tokens.iter_mut().filter(|token| token.kind == TokenKind::Word) {
        let value = grammar.small.get(&token.norm).or_else(|| grammar.tens.get(&token.norm));
        if let Some(value) = value.filter(|value| **value > PLAIN) {
            token.stem = value.to_string().into();
        }
    }
    for claim in &article.claims {
        let ClaimValue::Number(amount) = &claim.value else { continue };
        let unit = amount.unit.as_deref();
        let single = [amount.low, amount.high].into_iter().flatten();
        let [value] = order::distinct(single)[..] else { continue };
        if unit == Some("ordinal") || value <= Decimal::whole(PLAIN) {
            continue;
        }
        let first = tokens.partition_point(|token| token.span.start < claim.span.start);
        let inside = tokens[first..].iter_mut().take_while(|token| token.span.end <= claim.span.end);
        let figures: Vec<&mut Token> = inside.filter(|token| is_figure(token, grammar)).collect();
        if figures.iter().all(|token| token.kind == TokenKind::Number) {
            continue;
        }
        let worth = value.to_string();
        for token in figures {
            token.stem = worth.as_str().into();
        }
    }
}

/// Whether a token is a part of the value itself, not of what stands around it
/// ("about", "metres").
fn is_figure(token: &Token, grammar: &Grammar) -> bool {
    let norm = &token.norm;
    token.kind == TokenKind::Number
        || [&grammar.small, &grammar.tens, &grammar.hundreds, &grammar.groups, &grammar.fractions]
            .into_iter()
            .any(|table| table.holds(norm))
        || grammar.magnitudes.holds(norm)
}

#[cfg(test)]
mod tests {
    use crate::{ArticleInput, analyse};

    fn stems(text: &str) -> Vec<String> {
        let language = Some("en".to_owned());
        let analysis =
            analyse(&ArticleInput { text: text.to_owned(), language, ..ArticleInput::default() }, &[]);
        analysis.tokens.iter().map(|token| token.stem.to_string()).collect()
    }

    #[test]
    fn figures_and_words_have_one_stem() {
        for (text, stem) in [
            ("The crew counted seventeen seals.", "17"),
            ("The quay cost £2.5 million to mend.", "2500000"),
            ("Half a million eels were set free.", "500000"),
            ("About two thousand people came.", "2000"),
        ] {
            assert!(stems(text).iter().any(|found| found == stem), "{text} {:?}", stems(text));
        }
    }

    #[test]
    fn other_words_keep_their_own() {
        for (text, stem) in [
            ("The two sides met on the pier.", "two"),
            ("It was the third flood of the year.", "third"),
            ("Two hundred to three hundred boats sank.", "hundr"),
        ] {
            assert!(stems(text).iter().any(|found| found == stem), "{text} {:?}", stems(text));
        }
    }
}
