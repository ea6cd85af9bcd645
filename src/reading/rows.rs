//! The pair as rows: linked sentences next to each other, the others alone.

use crossread_engine::report::{LinkId, SentenceId};

use super::{Reading, Side};

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it shows.
    pub kind: RowKind,
    /// How many more sentences of the other article the leading sentence is
    /// linked to, in rows not shown here.
    pub more: Vec<LinkId>,
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A link.
    Link(LinkId),
    /// Sentences that only one article tells and that follow each other.
    Only(Side, Vec<SentenceId>),
}

/// The rows in the order of the article of `lead`; what only the other tells
/// follows at the end. Each link has one row, under its first sentence; the
/// further links of that sentence are named in it.
#[must_use]
pub fn rows(reading: &Reading, lead: Side) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut done: Vec<LinkId> = Vec::new();
    for sentence in read_sentences(reading, lead) {
        let ties: Vec<LinkId> = reading.ties_of(lead, sentence).map(|tie| tie.link).collect();
        match ties.split_first() {
            Some((best, _)) if done.contains(best) => {}
            Some((best, more)) => {
                done.push(*best);
                rows.push(Row { kind: RowKind::Link(*best), more: more.to_vec() });
            }
            None => push_only(&mut rows, lead, sentence),
        }
    }
    let far = lead.other();
    for sentence in read_sentences(reading, far) {
        if reading.ties_of(far, sentence).next().is_none() {
            push_only(&mut rows, far, sentence);
        }
    }
    rows
}

/// So many sentences stand in a row at most.
const LONG: usize = 50;

fn push_only(rows: &mut Vec<Row>, side: Side, sentence: SentenceId) {
    match rows.last_mut() {
        Some(Row { kind: RowKind::Only(same, sentences), .. }) if *same == side && sentences.len() < LONG => {
            sentences.push(sentence);
        }
        _ => rows.push(Row { kind: RowKind::Only(side, vec![sentence]), more: Vec::new() }),
    }
}

/// The sentences of a side that are not set aside, in order.
fn read_sentences(reading: &Reading, side: Side) -> impl Iterator<Item = SentenceId> {
    let parts = side.of(&reading.prose).parts.iter();
    parts.flat_map(|part| part.blocks()).flat_map(|block| &block.sentences).map(|sentence| sentence.id)
}
