//! The rules, one a file.

pub(super) mod cause;
pub(super) mod certainty;
pub(super) mod date;
pub(super) mod extent;
pub(super) mod name;
pub(super) mod negation;
pub(super) mod number;
pub(super) mod quote;
pub(super) mod source;
pub(super) mod state;
pub(super) mod ties;
pub(super) mod wording;

use super::draft::Draft;
use super::frames::Frames;
use super::linked::Linked;

/// Findings on how one link tells what it tells.
pub(super) fn told(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let rules = [
        negation::apply,
        certainty::apply,
        extent::apply,
        state::apply,
        ties::apply,
        cause::apply,
        wording::apply,
        source::apply,
    ];
    rules.into_iter().flat_map(|rule| rule(linked, frames)).collect()
}
