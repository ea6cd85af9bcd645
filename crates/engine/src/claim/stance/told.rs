//! How a sentence tells things, as claims of it.

use super::mark::Mark;
use super::words::{Mention, Word, read};
use crate::report::{Cause, CauseRole, Certainty, ClaimValue, Counted, Extent, Negation, Reach, Status};
use crate::span::Span;
use crate::token::Token;

/// What the marks of an English sentence say, in their order: the words from each mark
/// to the one it governs, and the value. `text` is that of the article. Linear in the
/// number of tokens.
pub(in crate::claim) fn told(tokens: &[Token], text: &str) -> Vec<(Span, ClaimValue)> {
    let (words, mentions) = read(tokens, &mut 0);
    mentions.iter().filter_map(|mention| claim(&words, mention, text)).collect()
}

fn claim(words: &[Word<'_>], mention: &Mention, text: &str) -> Option<(Span, ClaimValue)> {
    let span = |at: usize| words.get(at).map(|word| word.token.span);
    let (first, last) = (span(mention.start)?, span(mention.end.checked_sub(1)?)?);
    let (mark, head) = (first.join(last), span(mention.head)?);
    let said = mark.of(text).to_owned();
    let of = Counted { text: head.of(text).to_owned(), span: head };
    Some((mark.join(head), value(mention.mark, said, of)?))
}

/// What a mark says of the word it governs; `None` for what only shapes the sentence.
fn value(mark: Mark, words: String, of: Counted) -> Option<ClaimValue> {
    Some(match mark {
        Mark::Neutral | Mark::Break | Mark::Helper => return None,
        Mark::Not | Mark::No | Mark::Refused => ClaimValue::Negation(Negation { words, of }),
        Mark::Because => ClaimValue::Cause(Cause { role: CauseRole::Cause, words, of }),
        Mark::LeadsTo => ClaimValue::Cause(Cause { role: CauseRole::Effect, words, of }),
        mark => match status(mark) {
            Some(status) => ClaimValue::Certainty(Certainty { status, modal: words, of }),
            None => ClaimValue::Extent(Extent { reach: reach(mark)?, words, of }),
        },
    })
}

const fn status(mark: Mark) -> Option<Status> {
    Some(match mark {
        Mark::Planned => Status::Planned,
        Mark::Likely => Status::Likely,
        Mark::Possible => Status::Possible,
        Mark::Alleged => Status::Alleged,
        Mark::Condition => Status::Conditional,
        Mark::Unreal => Status::Unreal,
        Mark::Yet => Status::NotYet,
        Mark::Confirmed => Status::Confirmed,
        _ => return None,
    })
}

const fn reach(mark: Mark) -> Option<Reach> {
    Some(match mark {
        Mark::All => Reach::All,
        Mark::NearlyAll => Reach::NearlyAll,
        Mark::Most => Reach::Most,
        Mark::Many => Reach::Many,
        Mark::Some => Reach::Some,
        Mark::Few => Reach::Few,
        Mark::First => Reach::First,
        Mark::Top => Reach::Greatest,
        Mark::OneOf => Reach::OneOf,
        Mark::Rare => Reach::Rare,
        Mark::Only => Reach::Only,
        Mark::Always => Reach::Always,
        Mark::Often => Reach::Often,
        Mark::Sometimes => Reach::Sometimes,
        _ => return None,
    })
}
