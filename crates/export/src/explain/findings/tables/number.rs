//! Sentences for the rules on amounts.

use crate::explain::template::Table;

pub(super) const TABLE: &Table = &[
    ("number.same-unit/differs", "The numbers differ: {a} in {A}, {b} in {B}."),
    ("number.same-thing/differs", "The numbers differ: {a} in {A}, {b} in {B}."),
    (
        "number.other-unit/differs",
        "The numbers differ, also with their units taken into account: {a} in {A}, {b} in {B}.",
    ),
];
