//! The full form of each name in an article: "Roux" is "Jean-Claude Roux"
//! where only one Roux is named, "Xi" is "Xi Jinping", "HRC" is the "Harbour
//! Rescue Corps".

use super::plain;
use crate::order;
use crate::report::{Claim, ClaimValue, Name, NameKind};

/// By which part a longer name is called for short.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Short {
    Last,
    Initials,
    First,
}

/// Gives every name of an article the fullest form that it has there, and the
/// surest kind. A short form that several names share stays as it stands.
///
/// Time: n log n in the names.
pub(in crate::claim) fn settle(claims: &mut [Claim]) {
    let told = || claims.iter().filter_map(name_of);
    let shorts = order::distinct(told().flat_map(shorts));
    let full = |name: &Name| {
        let by = |short: Short| only(&shorts, short, &plain(&name.full));
        let is_word = !name.full.contains(' ');
        let open = || name.kind != NameKind::Place && is_word;
        let initials = || by(Short::Initials).filter(|_| is_acronym(&name.full));
        by(Short::Last)
            .filter(|_| open())
            .or_else(|| initials().filter(|_| is_word))
            .or_else(|| by(Short::First).filter(|_| open()))
    };
    let fulls: Vec<Option<String>> = told().map(full).collect();
    let mut names: Vec<&mut Name> = claims
        .iter_mut()
        .filter_map(|claim| match &mut claim.value {
            ClaimValue::Name(name) => Some(name),
            _ => None,
        })
        .collect();
    for (name, full) in names.iter_mut().zip(fulls) {
        if let Some(full) = full {
            name.full = full;
        }
    }
    let kinds = order::distinct(names.iter().map(|name| (name.full.clone(), name.kind)));
    for name in names {
        // The surest kind comes first.
        let at = kinds.partition_point(|(full, _)| *full < name.full);
        name.kind = kinds.get(at).map_or(name.kind, |(_, kind)| *kind);
    }
}

fn name_of(claim: &Claim) -> Option<&Name> {
    match &claim.value {
        ClaimValue::Name(name) => Some(name),
        _ => None,
    }
}

/// By what a name of several words may be called for short.
/// Only people are called by the first word.
fn shorts(name: &Name) -> Vec<(Short, String, String)> {
    let full = name.full.as_str();
    let words: Vec<&str> = full.split(' ').collect();
    let [first, .., last] = words[..] else { return Vec::new() };
    let capitals = words.iter().filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase());
    let initials: String = capitals.collect();
    let first = Some(first).filter(|_| name.kind == NameKind::Person);
    [(Short::Last, Some(last)), (Short::First, first), (Short::Initials, Some(initials.as_str()))]
        .into_iter()
        .filter_map(|(short, word)| Some((short, plain(word?), full.to_owned())))
        .collect()
}

/// The only name that has this short form, or the longest when all the others
/// are told by its words ("Ana Duarte", "Ana M. Duarte").
fn only(shorts: &[(Short, String, String)], short: Short, word: &str) -> Option<String> {
    let key = |entry: &(Short, String, String)| (entry.0, entry.1.as_str()).cmp(&(short, word));
    let from = shorts.partition_point(|entry| key(entry).is_lt());
    let len = shorts[from..].partition_point(|entry| key(entry).is_le());
    let fulls = shorts[from..from + len].iter().map(|entry| &entry.2);
    let longest = fulls.clone().max_by_key(|full| full.len())?;
    let inside = |full: &String| full.split(' ').all(|word| longest.split(' ').any(|other| other == word));
    fulls.into_iter().all(inside).then(|| longest.clone())
}

/// Whether a name is written in capitals only ("HRC", "H.R.C").
fn is_acronym(name: &str) -> bool {
    name.chars().count() > 1 && name.chars().all(|c| c.is_uppercase() || c == '.')
}
