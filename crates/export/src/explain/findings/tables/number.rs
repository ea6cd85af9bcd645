//! Sentences for the rules on amounts.

use crate::explain::template::Table;

pub(super) const TABLE: &Table = &[
    ("number.same-unit/differs", "The numbers differ: {a} in {A}, {b} in {B}."),
    (
        "number.slip",
        "The same is counted twice, with numbers that are easily mistaken: {a} in {A}, {b} in {B}.",
    ),
    ("number.same-thing/differs", "The numbers differ: {a} in {A}, {b} in {B}."),
    (
        "number.adds-up/scope",
        "Could both be true because one is a part of the other ({sum}): {a} in {A}, {b} in {B}.",
    ),
    ("number.adds-up/agrees", "The change and its two ends fit: {a} in {A}, {b} in {B}."),
    ("number.term/differs", "How long it lasts differs: {a} in {A}, {b} in {B}."),
    ("number.term/agrees", "Both give the same length: {a} in {A}, {b} in {B}."),
    ("number.label/agrees", "Both give the same number: {a} in {A}, {b} in {B}."),
    ("number.label", "What bears a number bears another one: {a} in {A}, {b} in {B}."),
    ("number.tally/differs", "The results differ: {a} in {A}, {b} in {B}."),
    ("number.tally/agrees", "Both give the same result: {a} in {A}, {b} in {B}."),
    (
        "number.other-unit/differs",
        "The numbers differ, also with their units taken into account: {a} in {A}, {b} in {B}.",
    ),
];
