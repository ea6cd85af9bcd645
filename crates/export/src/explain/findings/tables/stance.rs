//! Sentences for the rules on how a thing is told.

use crate::explain::template::Table;

pub(super) const TABLE: &Table = &[
    ("negation.one-denies", "One affirms what the other denies: {a} in {A}, {b} in {B}."),
    (
        "certainty.planned-or-done/differs",
        "One tells it as planned, the other as done: {a} in {A}, {b} in {B}.",
    ),
    (
        "certainty.planned-or-done/time",
        "Could both be true because the one that tells of a plan was written before the other: {a} in {A}, {b} in {B}.",
    ),
    ("certainty.how-sure", "It is told as {a-told} in {A} and as {b-told} in {B}: {a} in {A}, {b} in {B}."),
    ("extent.how-far/differs", "One says it of more than the other does: {a} in {A}, {b} in {B}."),
    (
        "extent.how-far/scope",
        "Could both be true because one may hold of more than the other says: {a} in {A}, {b} in {B}.",
    ),
    ("extent.one-of", "One calls it one of several, the other the only one: {a} in {A}, {b} in {B}."),
    (
        "extent.ranks",
        "Could both be true because what is first or rare can be the greatest too: {a} in {A}, {b} in {B}.",
    ),
    ("extent.which-one", "One calls it the first, the other a later one: {a} in {A}, {b} in {B}."),
    (
        "extent.longer-list",
        "Could both be true because one may leave out whom the other names: {a} in {A}, {b} in {B}.",
    ),
    ("extent.unanimous", "One tells of a more united decision than the other: {a} in {A}, {b} in {B}."),
    ("wording.changed", "Nearly the same sentence, but {a} in {A} stands where {b} stands in {B}."),
    ("negation.open", "One denies what the other leaves open: {a} in {A}, {b} in {B}."),
    ("negation.silence", "One tells that it was not said, the other what was said: {a} in {A}, {b} in {B}."),
    ("extent.in-part", "One tells of a part, the other of all of it: {a} in {A}, {b} in {B}."),
    ("negation.service", "One tells that it runs, the other that it does not: {a} in {A}, {b} in {B}."),
    ("cause.other", "Each gives another cause: {a} in {A}, {b} in {B}. There may be more than one."),
    ("ties.opposite", "One says the opposite of the other: {a} in {A}, {b} in {B}."),
    ("ties.degree", "One says it more strongly than the other: {a} in {A}, {b} in {B}."),
    ("ties.peaceful", "One tells of it as peaceful, the other of violence: {a} in {A}, {b} in {B}."),
    (
        "ties.mood",
        "One tells that they get on well, the other that they get on badly: {a} in {A}, {b} in {B}.",
    ),
    (
        "certainty.stage/differs",
        "One tells of somebody as a witness or not suspected, the other as suspected or charged: {a} in {A}, {b} in {B}.",
    ),
    (
        "certainty.stage/time",
        "Could both be true because a case goes from one stage to the next: {a} in {A}, {b} in {B}.",
    ),
    (
        "certainty.under-way/differs",
        "One tells of it as going on, the other as over: {a} in {A}, {b} in {B}.",
    ),
    (
        "certainty.under-way/time",
        "Could both be true because the one that tells of it as going on was written before the other: {a} in {A}, {b} in {B}.",
    ),
    (
        "certainty.on-condition",
        "Could both be true because one names a condition that the other leaves out: {a} in {A}, {b} in {B}.",
    ),
];
