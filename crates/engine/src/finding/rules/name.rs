//! Names of linked sentences: the same, spelled otherwise, or another one in
//! the same place or role.

use crate::claim::Grammar;
use crate::finding::context::Context;
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::finding::told::{Told, name_words};
use crate::normal::marked;
use crate::report::{Claim, ClaimValue, FindingKind, LinkKind, Name, NameKind, Reading, Relation};
use crate::span::Sides;

/// A name with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    name: &'l Name,
    context: Context<'l>,
}

/// How two names stand to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Match {
    /// The same words, or one the shorter form of the other.
    Same,
    /// The same but for accents or hyphens.
    Accents,
    /// One or two letters apart.
    Spelling,
    /// Another name in the same role.
    Role,
    /// Another name between the same words.
    Slot,
    /// The only name that is left on each side.
    Left,
}

/// Findings on the names of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let known = linked.told;
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            if let Some(found) = matched(x, y, known) {
                candidates.push(Candidate { a: i, b: j, fit: fit(found, x, y) });
            }
        }
    }
    let mut pairs = best(candidates);
    pairs.extend(left(&a, &b, &pairs, known));
    pairs
        .into_iter()
        .filter_map(|pair| {
            let (x, y) = (&a[pair.a], &b[pair.b]);
            draft(linked, x, y, matched(x, y, known).unwrap_or(Match::Left), pair.fit)
        })
        .collect()
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    side.claims(|claim| match &claim.value {
        ClaimValue::Name(name) => {
            Some(Entry { claim, name, context: Context::of(side.tokens(claim), claim.span, grammar) })
        }
        _ => None,
    })
}

/// How two names stand to each other; `None` when nothing joins them. A name
/// that the other article has too is no other spelling and no other person.
fn matched(x: &Entry<'_>, y: &Entry<'_>, known: Sides<&Told>) -> Option<Match> {
    let (m, n) = (name_words(&x.name.full), name_words(&y.name.full));
    let (short, long) = if m.len() <= n.len() { (&m, &n) } else { (&n, &m) };
    if m == n || long.ends_with(short) && (short.len() > 1 || x.name.kind == y.name.kind) {
        return Some(Match::Same);
    }
    let plain = |words: &[String]| words.iter().map(|word| unaccented(word)).collect::<Vec<_>>();
    if plain(&m) == plain(&n) {
        return Some(Match::Accents);
    }
    let new = |words: &[String], other: &Told| words.iter().any(|word| !other.names(word));
    if !new(&m, known.b) || !new(&n, known.a) {
        return None;
    }
    if is_respelled(&m, &n) {
        return Some(Match::Spelling);
    }
    let disjoint = m.iter().all(|word| !n.contains(word));
    let role = |entry: &Entry<'_>| entry.name.role.as_ref().map(|role| role.to_lowercase());
    if disjoint && role(x).is_some() && role(x) == role(y) && m.len() > 1 && n.len() > 1 {
        return Some(Match::Role);
    }
    let slot = x.context.slot(&y.context);
    (slot >= 3 && x.name.kind == y.name.kind || slot == 4).then_some(Match::Slot)
}

/// The one name of each side that is paired with nothing and stands nowhere in
/// the other article.
fn left(a: &[Entry<'_>], b: &[Entry<'_>], pairs: &[Candidate], known: Sides<&Told>) -> Option<Candidate> {
    let new =
        |entry: &Entry<'_>, other: &Told| name_words(&entry.name.full).iter().all(|word| !other.names(word));
    let only = |open: Vec<usize>| if let [one] = open[..] { Some(one) } else { None };
    let i = only(
        (0..a.len()).filter(|i| pairs.iter().all(|pair| pair.a != *i) && new(&a[*i], known.b)).collect(),
    )?;
    let j = only(
        (0..b.len()).filter(|j| pairs.iter().all(|pair| pair.b != *j) && new(&b[*j], known.a)).collect(),
    )?;
    let shared = a[i].context.shared(&b[j].context).get();
    (shared >= 300).then(|| Candidate { a: i, b: j, fit: 200 + u32::from(shared) / 5 })
}

/// Whether all words but one are the same, and that one is a letter or two apart.
fn is_respelled(m: &[String], n: &[String]) -> bool {
    if m.len() != n.len() {
        return false;
    }
    let changed: Vec<_> = m.iter().zip(n).filter(|(one, other)| one != other).collect();
    let [(one, other)] = changed[..] else { return false };
    let longer = one.chars().count().max(other.chars().count());
    let derived = one.starts_with(other.as_str()) || other.starts_with(one.as_str());
    m.len() > 1 && longer > 3 && !derived && apart(one, other) <= if longer > 5 { 2 } else { 1 }
}

/// Letters inserted, deleted, replaced, or exchanged with their neighbour
/// (optimal string alignment), for names: a few dozen letters at most.
fn apart(one: &str, other: &str) -> usize {
    let (m, n): (Vec<char>, Vec<char>) = (one.chars().take(40).collect(), other.chars().take(40).collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=n.len()).collect()];
    for i in 1..=m.len() {
        let mut row = vec![i];
        for j in 1..=n.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(m[i - 1] != n[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && m[i - 1] == n[j - 2] && m[i - 2] == n[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[m.len()][n.len()]
}

/// A word without the accents of its letters.
fn unaccented(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        let is_letter = |c: &char| !matches!(c, '\u{300}'..='\u{36F}');
        match marked(c) {
            Some(parts) => plain.extend(parts.chars().filter(is_letter)),
            None => plain.extend(Some(c).filter(is_letter)),
        }
    }
    plain
}

fn fit(found: Match, x: &Entry<'_>, y: &Entry<'_>) -> u32 {
    let base = match found {
        Match::Same => 800,
        Match::Accents => 780,
        Match::Spelling => 750,
        Match::Role => 500,
        Match::Slot | Match::Left => 350,
    };
    base + u32::try_from(x.context.slot(&y.context)).unwrap_or(0) * 50
}

/// How much a match tells the reader: another person before another spelling.
fn telling(found: Match, fit: u32) -> u32 {
    match found {
        Match::Same => fit,
        Match::Role | Match::Slot | Match::Left => fit + 300,
        Match::Spelling => fit / 2,
        Match::Accents => fit / 4,
    }
}

fn draft(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, found: Match, fit: u32) -> Option<Draft> {
    let place = x.name.kind == NameKind::Place && y.name.kind == NameKind::Place;
    let kind = if place { FindingKind::Place } else { FindingKind::Name };
    let mut draft = Draft::of_claims(linked.link, kind, x.claim, y.claim);
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    (draft.rule, draft.relation) = match found {
        Match::Same => ("name.same", Relation::Agrees),
        Match::Accents => ("name.accents", Relation::Compatible),
        Match::Spelling => ("name.spelling", Relation::Differs),
        Match::Role => ("name.same-role", Relation::Differs),
        Match::Slot => ("name.same-place-in-sentence", Relation::Differs),
        Match::Left => ("name.only-other", Relation::Differs),
    };
    if found == Match::Same && !is_telling(x.name) && !is_telling(y.name) {
        return None;
    }
    draft.reading = (found == Match::Accents).then_some(Reading::Rounding);
    draft.maybe = match found {
        Match::Slot => !near,
        Match::Left => true,
        Match::Role => !near && !is_office(x.name),
        _ => false,
    };
    for (side, name) in [("a", x.name), ("b", y.name)] {
        draft.param_of(side, "name", Some(name.full.clone()));
        draft.param_of(side, "role", name.role.clone());
    }
    draft.weigh(telling(found, fit));
    Some(draft)
}

/// Whether the role beside a name is one that one person has at a time
/// ("prime minister"), as far as its length tells.
fn is_office(name: &Name) -> bool {
    name.role.as_ref().is_some_and(|role| role.split_whitespace().count() > 1)
}

/// Whether a name says who is meant: it has a first name, or names a place.
fn is_telling(name: &Name) -> bool {
    name.kind == NameKind::Place || name.full.contains(' ')
}
