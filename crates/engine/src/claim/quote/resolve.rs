//! Who said a quotation that names its speaker elsewhere: "she said", "the
//! minister said", or nothing at all where the speech goes on.

use crate::report::{Article, Claim, ClaimValue, Name, NameKind, Quote};
use crate::words::lower;

/// How many sentences back a speaker may be named.
const BACK: u32 = 3;

/// Gives quotations by "he", "she" or "the minister", and those that go on
/// within a paragraph, the speaker who was named last and fits. Claims are in
/// the order of the text. Linear.
pub(in crate::claim) fn resolve(article: &Article, claims: &mut [Claim]) {
    let mut spoke: Option<(u32, String)> = None;
    for at in 0..claims.len() {
        let sentence = claims[at].sentence;
        let (before, rest) = claims.split_at_mut(at);
        let Some(claim) = rest.first_mut() else { return };
        let ClaimValue::Quote(quote) = &mut claim.value else { continue };
        let near = |sentence: u32| sentence + BACK >= claim.sentence.0;
        let last = spoke.as_ref().filter(|(sentence, _)| near(*sentence));
        if quote.speaker.is_none() {
            let by_pronoun = quote.speaker_span.take().is_some();
            let goes_on = last.filter(|(one, _)| block(article, *one) == block(article, sentence.0));
            quote.speaker = if by_pronoun {
                let named = people(before)
                    .take_while(|(one, _)| near(*one))
                    .map(|(one, name)| (one, &name.full))
                    .next();
                let spoke = last.map(|(one, name)| (*one, name));
                named.max(spoke).map(|(_, name)| name.clone())
            } else {
                goes_on.map(|(_, name)| name.clone())
            };
        } else if let Some(name) = of_role(quote, before) {
            quote.speaker = Some(name);
            quote.speaker_span = None;
        }
        if let Some(speaker) = &quote.speaker {
            spoke = Some((sentence.0, speaker.clone()));
        }
    }
}

fn block(article: &Article, sentence: u32) -> Option<u32> {
    article.sentences.get(sentence as usize).map(|sentence| sentence.block)
}

/// The people named before, the last first.
fn people(claims: &[Claim]) -> impl Iterator<Item = (u32, &Name)> {
    claims.iter().rev().filter_map(|claim| match &claim.value {
        ClaimValue::Name(name) if name.kind == NameKind::Person => Some((claim.sentence.0, name)),
        _ => None,
    })
}

/// The person who was last given the role that the speaker is called by ("the
/// minister"); `None` when the speaker is named, or is one of many ("a
/// minister").
fn of_role(quote: &Quote, before: &[Claim]) -> Option<String> {
    let speaker = quote.speaker.as_deref()?;
    let (first, noun) = speaker.split_once(' ')?;
    let is_named = noun.chars().any(char::is_uppercase);
    if is_named || !first.eq_ignore_ascii_case("the") {
        return None;
    }
    let has_role = |name: &&Name| name.role.as_ref().is_some_and(|role| lower(role).ends_with(noun));
    people(before).map(|(_, name)| name).find(has_role).map(|name| name.full.clone())
}
