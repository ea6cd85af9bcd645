//! What a sentence reports as somebody's word, with or without quotation marks.

use crate::claim::stance::Family;
use crate::finding::frames::Frame;
use crate::finding::linked::Side;
use crate::report::{Claim, ClaimValue, Name, NameKind};
use crate::span::Span;

/// What is reported in fewer words says too little.
const LEAST: usize = 4;
/// So many words between a name and its verb of saying are helpers or adverbs.
const BETWEEN: usize = 2;
/// Verbs of saying that do not report what follows as said.
const OTHER: [&str; 8] = ["asked", "asks", "called", "calls", "denied", "denies", "joked", "recalled"];

/// A statement with the person whose word it is.
pub(super) struct Reported<'l> {
    /// The claim that names the person.
    pub(super) claim: &'l Claim,
    /// The name.
    pub(super) name: &'l Name,
    /// The words that are reported and say something, as indices.
    pub(super) words: Vec<usize>,
    /// Whether they are quoted.
    pub(super) quoted: bool,
    /// How many denials they hold.
    pub(super) denials: usize,
}

/// The statements that one side reports as the word of people whose full name its article
/// gives, or of full names of which nothing tells what they name. Linear in its
/// words for each name.
pub(super) fn reported<'l>(side: &Side<'l>, frame: &Frame<'_>) -> Vec<Reported<'l>> {
    let people = side.claims(|claim| match &claim.value {
        ClaimValue::Name(name) => {
            let open = matches!(name.kind, NameKind::Person | NameKind::Other);
            // "Democrats wrote": several, of whom the other may be one.
            (open && name.full.contains(' ')).then_some((claim, name))
        }
        _ => None,
    });
    people.into_iter().filter_map(|(claim, name)| of_person(side, frame, claim, name)).collect()
}

fn of_person<'l>(
    side: &Side<'l>,
    frame: &Frame<'_>,
    claim: &'l Claim,
    name: &'l Name,
) -> Option<Reported<'l>> {
    let whole = name.role_span.map_or(claim.span, |role| claim.span.join(role));
    let words = said(frame, whole)?;
    let first = frame.words.get(*words.first()?)?;
    let quoted = side.analysis.is_quoted(claim.sentence, first.token.span);
    let within = |at: usize| words.first() <= Some(&at) && Some(&at) <= words.last();
    let denials = frame
        .mentions
        .iter()
        .filter(|mention| mention.mark.family() == Some(Family::Polarity) && within(mention.head));
    let denials = denials.count();
    Some(Reported { claim, name, words, quoted, denials })
}

/// The words that are reported as those of the person named at `whole`, when a verb of
/// saying or "according to" stands beside.
fn said(frame: &Frame<'_>, whole: Span) -> Option<Vec<usize>> {
    let first = frame.words.partition_point(|word| word.token.span.end <= whole.start);
    let end = frame.words.partition_point(|word| word.token.span.start < whole.end);
    let (start, stop) = frame.sentence(first);
    let tells = |from: usize, to: usize| -> Vec<usize> {
        (from..to).filter(|at| frame.words[*at].content && !frame.is_speech(*at)).collect()
    };
    let enough = |words: Vec<usize>| (words.len() >= LEAST).then_some(words);
    let speaks = |at: &usize| frame.is_speech(*at) && !frame.is_one(*at, &OTHER);
    // "According to the pilot, Karl Ott": the article does not part them.
    let before = |back: usize| first.checked_sub(back).filter(|at| *at >= start);
    let lead = before(1).and_then(|at| if frame.is_one(at, &["the"]) { before(2) } else { Some(at) });
    if let Some(lead) = lead {
        let according = lead > start && frame.is_one(lead - 1, &["according"]);
        if according && frame.is_one(lead, &["to"]) {
            return enough(tells(start, lead - 1)).or_else(|| enough(tells(end, stop)));
        }
        if speaks(&lead) {
            return enough(tells(start, lead));
        }
    }
    let comma = usize::from(frame.is_one(end, &[","]));
    let idle = |at: &usize| !frame.words[*at].content || frame.words[*at].helps;
    let from = end + comma;
    let verb = (from..stop.min(from + BETWEEN + 1)).find(|at| speaks(at) || !idle(at)).filter(speaks)?;
    enough(tells(verb + 1, stop)).or_else(|| {
        let clause = frame.words[first].clause;
        let opens = (start..=first).rev().take_while(|at| frame.words[*at].clause == clause).last();
        enough(tells(start, opens.unwrap_or(first)))
    })
}
