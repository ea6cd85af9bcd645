//! Sentences for the rules on dates and times of day.

use crate::explain::template::Table;

pub(super) const TABLE: &Table = &[
    ("date.after-article", "It is dated {a}, and tells of {b} as past."),
    ("date.day/differs", "The dates differ: {a} in {A} is {a-value}, {b} in {B} is {b-value}."),
    ("date.day/differs", "The dates differ: {a} in {A}, {b} in {B}."),
    (
        "date.day/rounding",
        "Could both be true because one names a longer time and the other a part of it: {a} in {A}, {b} in {B}.",
    ),
    (
        "date.undated",
        "Could both be true because one counts from the day of its article, which is not given: {a} in {A}, {b} in {B}.",
    ),
    (
        "date.day/bound",
        "Could both be true because one names the first day of a time and the other the whole: {a} in {A}, {b} in {B}.",
    ),
    ("date.time-of-day/differs", "The times of day differ: {a} in {A}, {b} in {B}."),
    ("date.time-of-day/agrees", "Both give the same time of day: {a} in {A}, {b} in {B}."),
    (
        "date.time-of-day/approximation",
        "Could both be true because one is approximate and the other lies near it: {a} in {A}, {b} in {B}.",
    ),
];
