//! The phrases that mark how a thing is told, and forms of irregular verbs.

use std::sync::OnceLock;

use super::mark::{Mark, NAMES, STATES, State};
use crate::data::list;
use crate::order;

const ENGLISH: &str = list!("en.txt");

/// The most words of a phrase.
const LONGEST: usize = 5;

/// The phrases, telling words and forms of English, each list sorted.
struct Table {
    phrases: Vec<(&'static str, Mark)>,
    joined: Vec<(&'static str, &'static str)>,
    telling: Vec<&'static str>,
    moods: Vec<(&'static str, bool)>,
    states: Vec<(&'static str, State, bool)>,
    no_superlatives: Vec<&'static str>,
    forms: Vec<(&'static str, &'static str)>,
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Table {
            phrases: Vec::new(),
            joined: Vec::new(),
            telling: Vec::new(),
            moods: Vec::new(),
            states: Vec::new(),
            no_superlatives: Vec::new(),
            forms: Vec::new(),
        };
        let mut section = "";
        for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with('[') {
                section = line;
            } else if section == "[joined]"
                && let Some((key, phrases)) = line.split_once(": ")
            {
                table.joined.extend(phrases.split(", ").map(|phrase| (phrase, key)));
            } else if section == "[states]"
                && let Some((name, (left, right))) = split_states(line)
            {
                let state = STATES.iter().find(|(known, _)| *known == name);
                for (words, is_left) in [(left, true), (right, false)] {
                    let words = words.split(' ');
                    table.states.extend(words.filter_map(|word| Some((word, state?.1, is_left))));
                }
            } else if let Some((class, phrases)) = line.split_once(": ") {
                let mark =
                    NAMES.iter().find(|(name, _)| *name == class).map_or(Mark::Neutral, |(_, mark)| *mark);
                table.phrases.extend(phrases.split(", ").map(|phrase| (phrase, mark)));
            } else if section == "[telling]" {
                table.telling.extend(line.split(' '));
            } else if section == "[well]" || section == "[badly]" {
                table.moods.extend(line.split(' ').map(|word| (word, section == "[well]")));
            } else if section == "[no superlatives]" {
                table.no_superlatives.extend(line.split(' '));
            } else if let Some((stem, forms)) = line.split_once(' ') {
                table.forms.extend(forms.split(' ').map(|form| (form, stem)));
            }
        }
        order::sort(&mut table.phrases);
        order::sort(&mut table.joined);
        order::sort(&mut table.telling);
        order::sort(&mut table.moods);
        order::sort(&mut table.states);
        order::sort(&mut table.no_superlatives);
        order::sort(&mut table.forms);
        table
    })
}

/// The longest phrase that `words`, in normal form, begin with: what it says
/// and how many words it has.
pub(super) fn at<'w>(words: impl Iterator<Item = &'w str>) -> Option<(Mark, usize)> {
    let phrases = &table().phrases;
    let mut phrase = String::new();
    let mut found = None;
    for (word, len) in words.take(LONGEST).zip(1..) {
        if len == 1 && word.ends_with("n't") {
            found = Some((Mark::Not, 1));
        } else if len > 1 {
            phrase.push(' ');
        }
        phrase.push_str(word);
        let place = phrases.partition_point(|(known, _)| *known < phrase.as_str());
        match phrases.get(place) {
            // Of "due to open" the verb is what is planned.
            Some((known, Mark::Planned)) if *known == phrase && phrase.starts_with("due to ") => {
                found = Some((Mark::Planned, len - 1));
            }
            Some((known, mark)) if *known == phrase => found = Some((*mark, len)),
            Some((known, _)) if known.starts_with(phrase.as_str()) => {}
            _ => break,
        }
    }
    found
}

/// Words that say together what one word says: the stem of that word and how many
/// they are. `first` is the stem of the first word, `others` are the normal forms of
/// those behind it. The longest counts ("step down as", "step down").
pub(super) fn joined<'w>(
    first: &str,
    others: impl Iterator<Item = &'w str>,
) -> Option<(&'static str, usize)> {
    let known = &table().joined;
    let mut phrase = first.to_owned();
    let mut found = None;
    for (word, len) in others.take(LONGEST - 1).zip(2..) {
        phrase.push(' ');
        phrase.push_str(word);
        let place = known.partition_point(|(phrase_of, _)| *phrase_of < phrase.as_str());
        match known.get(place) {
            Some((phrase_of, key)) if *phrase_of == phrase => found = Some((*key, len)),
            Some((phrase_of, _)) if phrase_of.starts_with(phrase.as_str()) => {}
            _ => break,
        }
    }
    found
}

/// Whether a stem says more than the plain word in its place ("claim", "regim").
pub(crate) fn is_telling(stem: &str) -> bool {
    table().telling.binary_search(&stem).is_ok()
}

/// Whether a stem says that parties get on well (`true`) or badly.
pub(crate) fn mood(stem: &str) -> Option<bool> {
    let moods = &table().moods;
    let at = moods.binary_search_by(|(known, _)| (*known).cmp(stem)).ok()?;
    moods.get(at).map(|(_, well)| *well)
}

/// The name of a line of states, and what stands left and right of its bar.
fn split_states(line: &'static str) -> Option<(&'static str, (&'static str, &'static str))> {
    let (name, words) = line.split_once(": ")?;
    Some((name, words.split_once(" | ")?))
}

/// The states that a stem can tell, each with whether it is the one left of the bar.
pub(crate) fn states(stem: &str) -> impl Iterator<Item = (State, bool)> {
    let states = &table().states;
    let start = states.partition_point(|(known, ..)| *known < stem);
    states[start..]
        .iter()
        .take_while(move |(known, ..)| *known == stem)
        .map(|(_, state, left)| (*state, *left))
}

/// Whether a word is a superlative by its ending ("largest").
pub(crate) fn is_superlative(norm: &str) -> bool {
    norm.len() > 4 && norm.ends_with("est") && table().no_superlatives.binary_search(&norm).is_err()
}

/// The stem of the verb that `norm` is an irregular form of.
pub(super) fn irregular(norm: &str) -> Option<&'static str> {
    let forms = &table().forms;
    let place = forms.binary_search_by(|(form, _)| (*form).cmp(norm)).ok()?;
    forms.get(place).map(|(_, stem)| *stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyse;
    use crate::set::ArticleInput;

    #[test]
    fn every_line_has_a_class_and_every_phrase_one() {
        let classes = ENGLISH
            .lines()
            .take_while(|line| *line != "[joined]")
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(": "));
        for (class, phrases) in classes {
            assert!(NAMES.iter().any(|(name, _)| *name == class), "{class}");
            assert!(phrases.split(", ").all(|phrase| phrase.split(' ').count() <= LONGEST), "{class}");
        }
        let phrases = &table().phrases;
        let twice: Vec<_> = phrases.windows(2).filter(|two| two[0].0 == two[1].0).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn the_forms_stand_beside_the_stem_of_their_verb() {
        for (form, stem) in &table().forms {
            let ending = ["", "e", "y"].map(|ending| format!("{}{ending}", stem.trim_end_matches('i')));
            let text = format!("{} {}s {stem}ing", ending.join(" "), ending[0]);
            let article =
                analyse(&ArticleInput { text, language: Some("en".into()), ..Default::default() }, &[]);
            assert!(article.tokens.iter().any(|token| *token.stem == **stem), "{form} {stem}");
        }
    }

    #[test]
    fn the_longest_phrase_counts() {
        for (words, expected) in [
            ("not only the mill", Some((Mark::Neutral, 2))),
            ("not the mill", Some((Mark::Not, 1))),
            ("isn't the mill", Some((Mark::Not, 1))),
            ("won't open", Some((Mark::Not, 1))),
            ("the mill", None),
            ("almost all of the", Some((Mark::NearlyAll, 3))),
        ] {
            assert_eq!(at(words.split(' ')), expected, "{words}");
        }
    }
}
