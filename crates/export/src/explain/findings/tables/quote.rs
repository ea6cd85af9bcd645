//! Sentences for the rules on quotations.

use crate::explain::template::Table;

pub(super) const TABLE: &Table = &[
    (
        "quote.shortened",
        "Could both be true because one quotes a part of what the other quotes: {a} in {A}, {b} in {B}.",
    ),
    (
        "quote.small-words",
        "Could both be true because speech is written down with and without small words: {a} in {A}, {b} in {B}.",
    ),
    ("quote.indirect", "What one quotes the other tells in the same words: {a} in {A}, {b} in {B}."),
    ("quote.drifted", "The quoted words differ: {a} in {A}, {b} in {B}."),
    ("quote.other-source", "The same is told as the word of {a-speaker} in {A} and of {b-speaker} in {B}."),
    ("quote.other-speaker", "The same words are given to {a-speaker} in {A} and to {b-speaker} in {B}."),
    ("quote.other-speaker", "The same words are given to different speakers in {A} and {B}."),
];
