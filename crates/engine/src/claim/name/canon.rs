//! The full form of each name in an article: "Roux" is "Jean-Claude Roux"
//! where only one Roux is named.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::{Claim, ClaimValue, Name, NameKind};

/// Gives every name of an article the fullest form that it has there. A last
/// name that several people share stays as it stands.
pub(in crate::claim) fn settle(claims: &mut [Claim]) {
    let mut full: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut kinds: BTreeMap<String, NameKind> = BTreeMap::new();
    for name in claims.iter().filter_map(name_of) {
        if let Some(last) = last_word(&name.full).filter(|last| *last != name.full) {
            full.entry(last.to_owned()).or_default().insert(name.full.clone());
        }
        let kind = kinds.entry(name.full.clone()).or_insert(name.kind);
        *kind = surer(*kind, name.kind);
    }
    for claim in claims {
        let ClaimValue::Name(name) = &mut claim.value else { continue };
        let only = full.get(&name.full).filter(|known| known.len() == 1).and_then(BTreeSet::first);
        if let Some(only) = only {
            name.full = only.clone();
        }
        if let Some(kind) = kinds.get(&name.full) {
            name.kind = surer(*kind, name.kind);
        }
    }
}

fn name_of(claim: &Claim) -> Option<&Name> {
    match &claim.value {
        ClaimValue::Name(name) => Some(name),
        _ => None,
    }
}

fn last_word(name: &str) -> Option<&str> {
    name.split_whitespace().next_back()
}

/// The more telling of two kinds.
fn surer(one: NameKind, other: NameKind) -> NameKind {
    one.min(other)
}
