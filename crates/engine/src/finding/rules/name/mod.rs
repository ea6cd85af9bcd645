//! Names of linked sentences: the same, spelled otherwise, or another one in
//! the same place or role.

mod likeness;
mod standing;

use self::likeness::{Identity, Likeness};
use self::standing::Standing;
use crate::claim::Grammar;
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::report::{Claim, ClaimValue, FindingKind, LinkKind, Name, NameKind, Reading, Relation};
use crate::span::Permille;

/// From this strength on, or in a near-copy, both sides tell the same thing
/// sentence for sentence.
const CLOSE: Permille = Permille::new(850);

/// A name with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    name: &'l Name,
    identity: Identity,
    standing: Standing<'l>,
}

/// Two names of which one stands where the other stands.
struct Exchange {
    a: usize,
    b: usize,
    fit: u32,
    rule: &'static str,
    sure: bool,
}

/// Findings on the names of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut alike = Vec::new();
    let mut others = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let likeness = x.identity.likeness(&y.identity);
            if matches!(likeness, Likeness::Partly | Likeness::Other) {
                others.push((i, j, likeness));
            } else {
                let fit = likeness_fit(likeness) + x.standing.slot(&y.standing) * 50;
                alike.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let alone_a: Vec<usize> = (0..a.len()).filter(|i| alike.iter().all(|pair| pair.a != *i)).collect();
    let alone_b: Vec<usize> = (0..b.len()).filter(|j| alike.iter().all(|pair| pair.b != *j)).collect();
    others.retain(|(i, j, _)| alone_a.contains(i) && alone_b.contains(j));
    let only = is_one(&a, &alone_a) && is_one(&b, &alone_b);
    let exchanges =
        others.iter().filter_map(|(i, j, likeness)| exchange(linked, (&a, *i), (&b, *j), *likeness, only));
    let exchanges = unique(exchanges.collect());
    let mut drafts: Vec<Draft> =
        best(alike).iter().filter_map(|pair| draft_alike(linked, &a[pair.a], &b[pair.b], pair.fit)).collect();
    drafts.extend(exchanges.iter().map(|pair| draft_exchange(linked, &a[pair.a], &b[pair.b], pair)));
    drafts
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    side.claims(|claim| match &claim.value {
        ClaimValue::Name(name) => Some(Entry {
            claim,
            name,
            identity: Identity::of(&name.full),
            standing: Standing::of(side.tokens(claim), claim.span, name, grammar),
        }),
        _ => None,
    })
}

/// Whether all of some entries name one thing.
fn is_one(entries: &[Entry<'_>], of: &[usize]) -> bool {
    of.first().is_some_and(|first| {
        of.iter().all(|one| entries[*one].identity.plain == entries[*first].identity.plain)
    })
}

/// The best of the exchanges, each name in one.
fn unique(exchanges: Vec<Exchange>) -> Vec<Exchange> {
    let candidates = exchanges.iter().map(|one| Candidate { a: one.a, b: one.b, fit: one.fit });
    let kept = best(candidates.collect());
    exchanges.into_iter().filter(|one| kept.iter().any(|pair| pair.a == one.a && pair.b == one.b)).collect()
}

/// Whether two names that have nothing else on the other side are one in the
/// place of the other.
fn exchange(
    linked: &Linked<'_>,
    (a, i): (&[Entry<'_>], usize),
    (b, j): (&[Entry<'_>], usize),
    likeness: Likeness,
    only: bool,
) -> Option<Exchange> {
    let (x, y) = (&a[i], &b[j]);
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    let close = near || linked.link.pinned || linked.link.strength >= CLOSE;
    let slot = x.standing.slot(&y.standing);
    let shared = x.standing.shared(&y.standing).get();
    let role = x.standing.same_role(&y.standing);
    let office = role && x.standing.is_office() && y.standing.is_office();
    let kinds = fit_kinds(x.name.kind, y.name.kind);
    let told = linked.told.b.names(&x.identity.plain) || linked.told.a.names(&y.identity.plain);
    let partly = likeness == Likeness::Partly;
    if !kinds && !(close && slot > 1) || partly && slot < 2 && !role {
        return None;
    }
    let enough = if close { only || slot > 0 || role } else { only && (role || slot > 1 || shared >= 400) };
    if !enough {
        return None;
    }
    let sure = if near {
        slot > 1 || only && slot > 0 || role
    } else if close {
        slot > 2 || only && (slot > 1 || role) || only && kinds && shared >= 300
    } else {
        only && office && !told || only && slot > 2 && kinds
    };
    let points = |holds: bool, points: u32| if holds { points } else { 0 };
    let fit = slot * 150
        + u32::from(shared) / 4
        + points(role, 300)
        + points(kinds && x.name.kind != NameKind::Other, 100)
        + points(only, 200);
    let rule = match slot {
        _ if role => "name.same-role",
        3.. => "name.same-place-in-sentence",
        _ => "name.only-other",
    };
    Some(Exchange { a: i, b: j, fit, rule, sure: sure && (close || !told) })
}

/// Whether two kinds may be that of one thing.
fn fit_kinds(one: NameKind, other: NameKind) -> bool {
    one == other || one == NameKind::Other || other == NameKind::Other
}

const fn likeness_fit(likeness: Likeness) -> u32 {
    match likeness {
        Likeness::Same => 800,
        Likeness::Accents => 780,
        Likeness::Spelling => 750,
        Likeness::Near => 700,
        Likeness::Partly | Likeness::Other => 0,
    }
}

/// The finding on two names that are alike; none when it would tell nothing.
fn draft_alike(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Option<Draft> {
    let mut draft = begun(linked, x, y);
    let role = x.standing.same_role(&y.standing);
    let fit = match x.identity.likeness(&y.identity) {
        Likeness::Same if !is_telling(x.name) || !is_telling(y.name) => return None,
        Likeness::Same => {
            (draft.rule, draft.relation) = ("name.same", Relation::Agrees);
            fit + if role { 400 } else { 0 }
        }
        Likeness::Accents => {
            (draft.rule, draft.relation, draft.reading) =
                ("name.accents", Relation::Compatible, Some(Reading::Rounding));
            fit / 4
        }
        Likeness::Spelling => {
            (draft.rule, draft.relation) = ("name.spelling", Relation::Differs);
            fit / 2
        }
        Likeness::Near | Likeness::Partly | Likeness::Other => return None,
    };
    draft.weigh(fit);
    Some(draft)
}

/// The finding on two names of which one stands where the other stands.
fn draft_exchange(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, found: &Exchange) -> Draft {
    let mut draft = begun(linked, x, y);
    (draft.rule, draft.relation, draft.maybe) = (found.rule, Relation::Differs, !found.sure);
    draft.weigh(found.fit);
    draft
}

/// A finding on two names, of which relation, rule and weight are to be set.
fn begun(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> Draft {
    let place = matches!(
        (x.name.kind.min(y.name.kind), x.name.kind.max(y.name.kind)),
        (NameKind::Place, NameKind::Place | NameKind::Other)
    );
    let kind = if place { FindingKind::Place } else { FindingKind::Name };
    let mut draft = Draft::of_claims(linked.link, kind, x.claim, y.claim);
    for (side, name) in [("a", x.name), ("b", y.name)] {
        draft.param_of(side, "name", Some(name.full.clone()));
        draft.param_of(side, "role", name.role.clone());
    }
    draft
}

/// Whether a name says who is meant: it has a first name, or names a place.
fn is_telling(name: &Name) -> bool {
    name.kind == NameKind::Place || name.full.contains(' ')
}
