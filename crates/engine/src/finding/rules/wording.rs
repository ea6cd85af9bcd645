//! Other words in the place of words, in near-copies, that no other rule
//! explains: "claimed" for "said", "militants" for "fighters".

use crate::claim::stance::{Mention, is_telling};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::token::TokenKind;

/// Findings on telling changes of words in one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    if !frames.near {
        return Vec::new();
    }
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let mut drafts = Vec::new();
    for i in a.open().filter(|at| is_plain(a, *at) && !a.is_capital(*at)) {
        for j in b.open().filter(|at| is_plain(b, *at) && !b.is_capital(*at)) {
            let known = frames.opposites.iter().any(|(one, other)| *one == i || *other == j);
            if !known && frames.same_slot(i, j) {
                drafts.push(draft(linked, frames, i, j));
            }
        }
    }
    drafts
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, i: usize, j: usize) -> Draft {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let mut draft = Draft::of_words(linked.link, FindingKind::Wording, a.words_at(i, i), b.words_at(j, j));
    (draft.rule, draft.relation) = ("wording.changed", Relation::Differs);
    let telling = is_telling(a.words[i].key) != is_telling(b.words[j].key);
    draft.maybe = !telling;
    draft.weigh(if telling { 300 } else { 0 });
    draft
}

/// Whether a word is one that a change of words can tell something by: no
/// number, and under no mark of its own.
fn is_plain(frame: &Frame<'_>, at: usize) -> bool {
    let word = &frame.words[at];
    let within = |mention: &Mention| mention.start <= at && at < mention.end;
    word.content && word.token.kind == TokenKind::Word && !frame.mentions.iter().any(within)
}
