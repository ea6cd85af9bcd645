//! Sentences for the rules on names.

use crate::explain::template::Table;

pub(super) const TABLE: &Table = &[
    (
        "name.accents",
        "Could both be true because the two spellings differ in accents only: {a} in {A}, {b} in {B}.",
    ),
    ("name.spelling", "The name is spelled differently: {a} in {A}, {b} in {B}."),
    (
        "name.same-role/differs",
        "Two names stand for one role: {a-name} ({a-role}) in {A}, {b-name} ({b-role}) in {B}.",
    ),
    ("name.other-role", "{a-name} is given another office: {a} in {A}, {b} in {B}."),
    ("name.role", "Both name {a-name} in the same role: {a} in {A}, {b} in {B}."),
    ("name.office", "Both call somebody by the same role: {a} in {A}, {b} in {B}."),
    ("name.only-other/differs", "Another name stands in {A} than in {B}: {a} in {A}, {b} in {B}."),
    (
        "name.same-place-in-sentence/differs",
        "Other names stand in the same place of the sentence: {a} in {A}, {b} in {B}.",
    ),
];
