//! How a language writes numbers and speech, as data.
//!
//! A grammar is read from a text file beside this module, one a language:
//! `[section]` lines, then `meaning: phrase, phrase, …` lines; `#` begins a
//! comment. The code that reads articles knows no word of any language.

mod reading;
mod table;
mod words;

use std::sync::OnceLock;

pub(crate) use table::Table;

use crate::data::list;
use crate::report::{Clock, Decimal};
use crate::token::primary;

/// The words of one language that carry claims.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grammar {
    /// Habits of writing.
    settings: Vec<Setting>,
    /// "one" to "nineteen".
    pub(crate) small: Table<i64>,
    /// "twenty" to "ninety".
    pub(crate) tens: Table<i64>,
    /// Hundreds in one word: "hundred" 100, "quinientos" 500.
    pub(crate) hundreds: Table<i64>,
    /// "thousand", "m", "crore".
    pub(crate) magnitudes: Table<Decimal>,
    /// "dozen", "score", "couple": the size, whether only roughly.
    pub(crate) groups: Table<i64>,
    /// "dozens of", "hundreds of": the size that they are more than.
    pub(crate) vague: Table<Decimal>,
    /// "first", "hundredth".
    pub(crate) ordinals: Table<i64>,
    /// "half", "thirds": what one is divided by.
    pub(crate) fractions: Table<i64>,
    /// Numbers with a part in one word ("anderthalb").
    pub(crate) mixed: Table<Decimal>,
    /// "twice", "threefold", "doubled": how many times.
    pub(crate) times: Table<Decimal>,
    /// "y" between tens and ones ("treinta y dos").
    pub(crate) tens_joint: Table<()>,
    /// "and" inside of a number.
    pub(crate) joints: Table<()>,
    /// "a" for one before a hundred, a dozen, a half.
    pub(crate) articles: Table<()>,
    /// "minus" before a number.
    pub(crate) minus: Table<()>,
    /// "point" before the places of a number in words.
    pub(crate) points: Table<()>,
    /// "in", "out of" between a part and its whole.
    pub(crate) ratio_joints: Table<()>,
    /// "of" between a share and its whole.
    pub(crate) share_joints: Table<()>,
    /// "the" before what is counted.
    pub(crate) definite: Table<()>,
    /// "-th" after a figure.
    pub(crate) ordinal_endings: Table<()>,
    /// Units after a number: their codes.
    pub(crate) units: Table<Box<str>>,
    /// Signs and names of currencies before a number: their codes.
    pub(crate) unit_before: Table<Box<str>>,
    /// Units after a fraction only ("quarter-point"): their codes.
    pub(crate) part_units: Table<Box<str>>,
    /// Units that are money after a large number ("pounds"): their codes.
    pub(crate) large_money: Table<Box<str>>,
    /// Words for a change of value ("rose").
    pub(crate) changes: Table<()>,
    /// "anniversary" after an ordinal.
    pub(crate) anniversaries: Table<()>,
    /// Words before a number that bound it.
    pub(crate) bounds: Table<Bound>,
    /// Words after a number that bound it.
    pub(crate) bounds_after: Table<Bound>,
    /// Words that open a range: "between", "from".
    pub(crate) range_open: Table<()>,
    /// Words between the ends of a range: "and", "to".
    pub(crate) range_joint: Table<()>,
    /// Those of them that make a range without an opening word.
    pub(crate) range_alone: Table<()>,
    /// Words that end what is counted: prepositions, pronouns, conjunctions.
    pub(crate) stops: Table<()>,
    /// Words before a figure that make it a name ("No.", "Article", "Route").
    pub(crate) labels: Table<()>,
    /// Words that are no number although they look like one ("no one").
    pub(crate) not_numbers: Table<()>,
    /// Nouns in the plural that do not look like it ("people").
    pub(crate) plurals: Table<()>,
    /// Endings of a word that owns something ("'s").
    pub(crate) possessive_endings: Vec<Box<str>>,
    /// Endings of a plural noun.
    pub(crate) plural_endings: Vec<Box<str>>,
    /// Endings that make an ordinal of a number from twenty on ("-sten").
    pub(crate) ordinal_suffixes: Vec<Box<str>>,
    /// Endings of plural nouns for people ("-ers").
    pub(crate) person_endings: Vec<Box<str>>,
    /// Longer endings of a noun in the singular.
    pub(crate) singular_endings: Vec<Box<str>>,
    /// Endings of words that are no names.
    pub(crate) common_endings: Vec<Box<str>>,
    /// Forms of "be" and "have" that may follow a bare number.
    pub(crate) auxiliaries: Table<()>,
    /// Nouns and participles that count the same thing, by class.
    pub(crate) classes: Table<Box<str>>,
    /// Names of months.
    pub(crate) months: Table<i64>,
    /// Names of weekdays, Monday is 1.
    pub(crate) weekdays: Table<i64>,
    /// "yesterday": days from today.
    pub(crate) near_days: Table<i64>,
    /// "last", "next" before a day or period.
    pub(crate) shifts: Table<i64>,
    /// "week", "month", "year".
    pub(crate) periods: Table<Box<str>>,
    /// "ago" after a period.
    pub(crate) ago: Table<()>,
    /// "vor", "hace" before a period that lies back.
    pub(crate) ago_before: Table<()>,
    /// "morning" 1, "afternoon" 2, "evening" and "night" 3.
    pub(crate) day_parts: Table<i64>,
    /// Feasts with a fixed day: month times 100 and day.
    pub(crate) feasts: Table<i64>,
    /// Words before a day and month in figures ("am").
    pub(crate) day_lead: Table<()>,
    /// Words before a period that lies ahead ("in two weeks").
    pub(crate) ahead: Table<()>,
    /// "spring": the month in which it begins.
    pub(crate) seasons: Table<i64>,
    /// Words before a date or time that is not exact ("shortly before").
    pub(crate) date_about: Table<()>,
    /// "quarter", "half" of an hour: minutes.
    pub(crate) clock_parts: Table<i64>,
    /// "past" between minutes and hour.
    pub(crate) clock_past: Table<()>,
    /// "to" between minutes and hour.
    pub(crate) clock_to: Table<()>,
    /// "halb" before the hour that half an hour is missing to.
    pub(crate) clock_half_to: Table<()>,
    /// Words before a time of day ("at").
    pub(crate) clock_lead: Table<()>,
    /// "las" before an hour.
    pub(crate) clock_hour_lead: Table<()>,
    /// "y" between hour and minutes.
    pub(crate) clock_more: Table<()>,
    /// "menos" between hour and minutes.
    pub(crate) clock_less: Table<()>,
    /// "of" inside of a date.
    pub(crate) date_joints: Table<()>,
    /// Words before a month that stands alone.
    pub(crate) month_lead: Table<()>,
    /// Words that speak of what is to come.
    pub(crate) future: Table<()>,
    /// Words right before a date that lies ahead ("until").
    pub(crate) future_before: Table<()>,
    /// "noon", "midnight".
    pub(crate) clock_names: Table<Clock>,
    /// "a.m." 0, "p.m." 12.
    pub(crate) half_days: Table<i64>,
    /// "o'clock" after an hour.
    pub(crate) clock_after: Table<()>,
    /// Words for the time zone after a time.
    pub(crate) clock_zones: Table<()>,
    /// Words of votes and matches, whose two numbers make one value.
    pub(crate) contests: Table<()>,
    /// "against" behind the second number of a vote.
    pub(crate) against: Table<()>,
    /// Words for many people before an "of" ("a crowd of").
    pub(crate) collectives: Table<()>,
    /// Words that speech is quoted with and without ("that").
    pub(crate) small_words: Table<()>,
    /// "per" before the period of a rate.
    pub(crate) rates: Table<()>,
    /// "before" (-1) and "after" (1) between a time and the day it is counted from.
    pub(crate) date_ways: Table<i64>,
    /// Endings that make a decade of a year ("1990s").
    pub(crate) decade_endings: Table<()>,
    /// Words before a year that make a decade of it ("la década de 1990").
    pub(crate) decade_leads: Table<()>,
    /// "number" before a number that counts nothing.
    pub(crate) numbering: Table<()>,
    /// "since" before the first day of a time.
    pub(crate) since: Table<()>,
    /// "until" before its last day.
    pub(crate) until: Table<()>,
    /// Words behind the time between two events ("after", "earlier").
    pub(crate) between: Table<()>,
    /// "early" (0), "middle of" (1), "late" (2) before a period.
    pub(crate) period_parts: Table<i64>,
    /// Parts of a year by their months: "quarter".
    pub(crate) year_parts: Table<i64>,
    /// Possessive pronouns.
    pub(crate) owners: Table<()>,
    /// "early", "late" before a decade.
    pub(crate) decade_parts: Table<()>,
    /// Decades of a life: "forties".
    pub(crate) decades: Table<i64>,
    /// Words before the size of a change ("by").
    pub(crate) change_by: Table<()>,
    /// Words before the value that another is set against ("against 3.9").
    pub(crate) set_against: Table<()>,
    /// What happened to those counted ("killed", "wounded"), by class.
    pub(crate) fates: Table<Box<str>>,
    /// "aged" before an age.
    pub(crate) aged: Table<()>,
    /// Titles before a name ("Dr", "Prime").
    pub(crate) titles: Table<()>,
    /// Words before the noun of a role ("finance" minister).
    pub(crate) role_leads: Table<()>,
    /// Nouns of roles before which any word may say for what ("culture minister").
    pub(crate) charges: Table<()>,
    /// Small words that are given names too ("Will").
    pub(crate) given: Table<()>,
    /// Small words inside of a name ("de", "van").
    pub(crate) particles: Table<()>,
    /// Short words that make an adjective of the name before their hyphen
    /// ("Solvik-led").
    pub(crate) name_endings: Table<()>,
    /// Words in the names of organisations ("Council").
    pub(crate) organisations: Table<()>,
    /// Words in the names of places ("River").
    pub(crate) places: Table<()>,
    /// Words before the name of a place ("in").
    pub(crate) place_before: Table<()>,
    /// Verbs of saying.
    pub(crate) said: Table<()>,
    /// Words for people who speak ("spokeswoman").
    pub(crate) roles: Table<()>,
    /// Those of them that one person has at a time ("mayor").
    pub(crate) offices: Table<()>,
    /// Pronouns of people who speak ("she").
    pub(crate) speakers: Table<()>,
}

/// A habit of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    /// The decimal mark is a comma; the full stop groups.
    DecimalComma,
    /// Numbers are written as one word ("einundzwanzig").
    JoinedNumbers,
    /// "hundred" and "thousand" need no "a" before them.
    BareHundred,
    /// Nouns are written with a capital letter.
    NounsCapital,
    /// Months and weekdays are written with a capital letter.
    DatesCapital,
    /// "5/12" may be the twelfth of May.
    MonthFirst,
}

/// How words bound a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// "at least".
    AtLeast,
    /// "more than".
    MoreThan,
    /// "up to".
    AtMost,
    /// "fewer than".
    LessThan,
    /// "nearly": less, but not by much.
    Nearly,
    /// "just over": more, but not by much.
    JustOver,
    /// "about".
    About,
    /// "exactly".
    Exactly,
}

impl Grammar {
    /// The grammar of a language (BCP 47); `None` when there is none. A text
    /// whose language is not known is read as English.
    pub(crate) fn of(language: Option<&str>) -> Option<&'static Self> {
        static ENGLISH: OnceLock<Grammar> = OnceLock::new();
        match language.map_or("en", primary) {
            "en" => Some(ENGLISH.get_or_init(|| Self::parse(list!("en.txt")).0)),
            other => Self::of_other(other),
        }
    }

    #[cfg(not(feature = "languages"))]
    const fn of_other(_: &str) -> Option<&'static Self> {
        None
    }

    #[cfg(feature = "languages")]
    fn of_other(language: &str) -> Option<&'static Self> {
        static GERMAN: OnceLock<Grammar> = OnceLock::new();
        static SPANISH: OnceLock<Grammar> = OnceLock::new();
        match language {
            "de" => Some(GERMAN.get_or_init(|| Self::parse(list!("de.txt")).0)),
            "es" => Some(SPANISH.get_or_init(|| Self::parse(list!("es.txt")).0)),
            _ => None,
        }
    }

    /// Whether the language has a habit.
    pub(crate) fn has(&self, setting: Setting) -> bool {
        self.settings.contains(&setting)
    }
}
