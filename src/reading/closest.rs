//! The sentences of the other article that come closest to one.

use std::rc::Rc;

use crossread_engine::report::{LinkId, SentenceId};
use crossread_engine::{Permille, Report};

use super::{Reading, Side};

/// So many are shown, at most.
const MOST: usize = 5;

/// A sentence of the other article that could tell of the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closest {
    /// The candidate in the report.
    pub link: LinkId,
    /// The side on which it stands.
    pub side: Side,
    /// Its sentences.
    pub sentences: Vec<SentenceId>,
    /// Its words.
    pub text: Rc<str>,
    /// How sure a link to it would be.
    pub strength: Permille,
    /// Whether it is linked already.
    pub linked: bool,
}

/// The candidates for links of a sentence of `side`, the strongest first.
/// Linear in the candidates of the pair.
#[must_use]
pub fn closest(report: &Report, reading: &Reading, side: Side, sentence: SentenceId) -> Vec<Closest> {
    let (Some(pair), Some(texts)) = (reading.pair(report), reading.texts(report)) else { return Vec::new() };
    let far = side.other();
    let article = far.of(&texts);
    let mut found: Vec<Closest> = Vec::new();
    for link in &pair.links {
        let (near, there) = if side == Side::A { (&link.a, &link.b) } else { (&link.b, &link.a) };
        if !near.contains(&sentence) {
            continue;
        }
        let words: Vec<&str> = there
            .iter()
            .filter_map(|id| article.sentences.get(id.index()))
            .map(|sentence| sentence.span.of(&article.text))
            .collect();
        let before = found.iter().take_while(|other| other.strength >= link.strength).count();
        found.insert(
            before,
            Closest {
                link: link.id,
                side: far,
                sentences: there.clone(),
                text: words.join(" ").into(),
                strength: link.strength,
                linked: link.chosen,
            },
        );
    }
    found.truncate(MOST);
    found
}
