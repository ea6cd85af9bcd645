//! From the text of a grammar to its tables.

use super::{Bound, Grammar, Setting, Table};
use crate::report::{Clock, Decimal};

impl Grammar {
    /// Reads a grammar; gives with it the lines that could not be read.
    pub(super) fn parse(text: &str) -> (Self, Vec<&str>) {
        let mut grammar = Self::default();
        let mut section = "";
        let mut unread = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name;
            } else if grammar.take(section, line).is_none() {
                unread.push(line);
            }
        }
        (grammar, unread)
    }

    /// Takes one line of a section.
    fn take(&mut self, section: &str, line: &str) -> Option<()> {
        let (key, phrases) = line.split_once(": ").unwrap_or(("", line));
        let phrases = || phrases.split(", ").map(str::trim).filter(|phrase| !phrase.is_empty());
        match section {
            "settings" => phrases().try_for_each(|name| self.set(name))?,
            "possessive-endings" => self.possessive_endings.extend(phrases().map(Box::from)),
            "plural-endings" => self.plural_endings.extend(phrases().map(Box::from)),
            "ordinal-suffixes" => self.ordinal_suffixes.extend(phrases().map(Box::from)),
            "person-endings" => self.person_endings.extend(phrases().map(Box::from)),
            "singular-endings" => self.singular_endings.extend(phrases().map(Box::from)),
            "common-endings" => self.common_endings.extend(phrases().map(Box::from)),
            "magnitudes" => fill(&mut self.magnitudes, phrases(), &Decimal::parse(key)?),
            "vague" => fill(&mut self.vague, phrases(), &Decimal::parse(key)?),
            "mixed" => fill(&mut self.mixed, phrases(), &Decimal::parse(key)?),
            "times" => fill(&mut self.times, phrases(), &Decimal::parse(key)?),
            "clock-names" => fill(&mut self.clock_names, phrases(), &Clock::parse(key)?),
            "bounds" => fill(&mut self.bounds, phrases(), &Bound::named(key)?),
            "bounds-after" => fill(&mut self.bounds_after, phrases(), &Bound::named(key)?),
            _ => {
                if let Some(table) = self.counts(section) {
                    fill(table, phrases(), &key.parse().ok()?);
                } else if let Some(table) = self.codes(section) {
                    fill(table, phrases(), &key.into());
                } else {
                    fill(self.plain(section)?, phrases(), &());
                }
            }
        }
        Some(())
    }

    /// The sections whose phrases mean a whole number.
    fn counts(&mut self, section: &str) -> Option<&mut Table<i64>> {
        Some(match section {
            "small" => &mut self.small,
            "tens" => &mut self.tens,
            "hundreds" => &mut self.hundreds,
            "groups" => &mut self.groups,
            "ordinals" => &mut self.ordinals,
            "fractions" => &mut self.fractions,
            "months" => &mut self.months,
            "weekdays" => &mut self.weekdays,
            "near-days" => &mut self.near_days,
            "date-ways" => &mut self.date_ways,
            "period-parts" => &mut self.period_parts,
            "year-parts" => &mut self.year_parts,
            "decades" => &mut self.decades,
            "shifts" => &mut self.shifts,
            "half-days" => &mut self.half_days,
            "day-parts" => &mut self.day_parts,
            "feasts" => &mut self.feasts,
            "seasons" => &mut self.seasons,
            "clock-parts" => &mut self.clock_parts,
            _ => return None,
        })
    }

    /// The sections whose phrases mean a code or class.
    fn codes(&mut self, section: &str) -> Option<&mut Table<Box<str>>> {
        Some(match section {
            "periods" => &mut self.periods,
            "units" => &mut self.units,
            "unit-before" => &mut self.unit_before,
            "part-units" => &mut self.part_units,
            "large-money" => &mut self.large_money,
            "fates" => &mut self.fates,
            "classes" => &mut self.classes,
            _ => return None,
        })
    }

    fn set(&mut self, name: &str) -> Option<()> {
        let setting = match name {
            "decimal-comma" => Setting::DecimalComma,
            "joined-numbers" => Setting::JoinedNumbers,
            "bare-hundred" => Setting::BareHundred,
            "nouns-capital" => Setting::NounsCapital,
            "dates-capital" => Setting::DatesCapital,
            "month-first" => Setting::MonthFirst,
            _ => return None,
        };
        self.settings.push(setting);
        Some(())
    }

    /// The sections that are plain lists.
    fn plain(&mut self, section: &str) -> Option<&mut Table<()>> {
        Some(match section {
            "tens-joint" => &mut self.tens_joint,
            "joints" => &mut self.joints,
            "articles" => &mut self.articles,
            "minus" => &mut self.minus,
            "points" => &mut self.points,
            "ratio-joints" => &mut self.ratio_joints,
            "share-joints" => &mut self.share_joints,
            "definite" => &mut self.definite,
            "ago" => &mut self.ago,
            "ago-before" => &mut self.ago_before,
            "day-lead" => &mut self.day_lead,
            "ahead" => &mut self.ahead,
            "date-about" => &mut self.date_about,
            "clock-past" => &mut self.clock_past,
            "clock-to" => &mut self.clock_to,
            "clock-half-to" => &mut self.clock_half_to,
            "clock-lead" => &mut self.clock_lead,
            "clock-hour-lead" => &mut self.clock_hour_lead,
            "clock-more" => &mut self.clock_more,
            "clock-less" => &mut self.clock_less,
            "date-joints" => &mut self.date_joints,
            "month-lead" => &mut self.month_lead,
            "future-before" => &mut self.future_before,
            "future" => &mut self.future,
            "clock-after" => &mut self.clock_after,
            "clock-zones" => &mut self.clock_zones,
            "ordinal-endings" => &mut self.ordinal_endings,
            "changes" => &mut self.changes,
            "small-words" => &mut self.small_words,
            "rates" => &mut self.rates,
            "owners" => &mut self.owners,
            "decade-endings" => &mut self.decade_endings,
            "decade-leads" => &mut self.decade_leads,
            "numbering" => &mut self.numbering,
            "since" => &mut self.since,
            "until" => &mut self.until,
            "between" => &mut self.between,
            "decade-parts" => &mut self.decade_parts,
            "contests" => &mut self.contests,
            "against" => &mut self.against,
            "collectives" => &mut self.collectives,
            "change-by" => &mut self.change_by,
            "set-against" => &mut self.set_against,
            "anniversaries" => &mut self.anniversaries,
            "range-open" => &mut self.range_open,
            "range-joint" => &mut self.range_joint,
            "range-alone" => &mut self.range_alone,
            "stops" => &mut self.stops,
            "labels" => &mut self.labels,
            "not-numbers" => &mut self.not_numbers,
            "plurals" => &mut self.plurals,
            "auxiliaries" => &mut self.auxiliaries,
            "aged" => &mut self.aged,
            "titles" => &mut self.titles,
            "role-leads" => &mut self.role_leads,
            "charges" => &mut self.charges,
            "given" => &mut self.given,
            "particles" => &mut self.particles,
            "name-endings" => &mut self.name_endings,
            "organisations" => &mut self.organisations,
            "places" => &mut self.places,
            "place-before" => &mut self.place_before,
            "said" => &mut self.said,
            "roles" => &mut self.roles,
            "speakers" => &mut self.speakers,
            "offices" => &mut self.offices,
            _ => return None,
        })
    }
}

impl Bound {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "at-least" => Self::AtLeast,
            "more-than" => Self::MoreThan,
            "at-most" => Self::AtMost,
            "less-than" => Self::LessThan,
            "nearly" => Self::Nearly,
            "just-over" => Self::JustOver,
            "about" => Self::About,
            "exactly" => Self::Exactly,
            _ => return None,
        })
    }
}

fn fill<'p, T: Clone>(table: &mut Table<T>, phrases: impl Iterator<Item = &'p str>, meaning: &T) {
    for phrase in phrases {
        table.add(phrase, meaning.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        for text in [include_str!("en.txt"), include_str!("de.txt"), include_str!("es.txt")] {
            assert_eq!(Grammar::parse(text).1, Vec::<&str>::new());
        }
    }
}
