//! Findings against those of careful readers; figures as `gold/score.py` gives
//! them.

use std::collections::BTreeMap;

use crossread_engine::Span;
use crossread_engine::report::{Evidence, Finding, FindingKind, Relation};

use super::Folders;
use super::row::{Hits, Row, share};
use crate::failure::Outcome;
use crate::gold::{Case, Statement, Words, article_of, groups, overlap};

/// What is counted for a group.
#[derive(Default)]
struct Tally {
    /// Of the divergences that readers are sure of, found and missed.
    divergences: Hits,
    /// Of those that are shown, right and wrong.
    shown: Hits,
    agreements: Hits,
    friends: usize,
    befriended: usize,
    kinds: BTreeMap<String, OfKind>,
}

/// What is counted of one kind.
#[derive(Default)]
struct OfKind {
    /// Divergences, found and missed.
    found: Hits,
    /// Divergences that are shown, right and wrong.
    shown: Hits,
    /// Agreements, found and missed.
    agreed: Hits,
}

/// The kinds of values whose agreements are told apart.
const VALUES: [&str; 2] = ["number", "date"];

/// The kinds of how a thing is told, together.
const TOLD: [&str; 5] = ["negation", "certainty", "extent", "ties", "cause"];

/// Recall and precision of the rules when every pair of sentences
/// that the readers joined is linked: what is left is the rules' own.
pub(crate) fn pinned(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(groups) = groups(&folders.gold)? else { return Ok(None) };
    let mut rows = Vec::new();
    for group in groups {
        let mut tally = Tally::default();
        for case in group.cases {
            judge(&case.pinned(), false, &mut tally);
        }
        let set = format!("pinned {}", group.name);
        for kind in VALUES {
            let Some(told) = tally.kinds.get(kind) else { continue };
            let row = |metric: &str, ours| Row::new(set.clone(), format!("{kind} {metric}"), ours);
            rows.push(row("recall", told.found.recall()));
            rows.push(row("precision", told.shown.precision()));
            rows.push(row("agreements", told.agreed.recall()));
        }
        rows.extend(tally.told(&set, None));
    }
    Ok(Some(rows))
}

impl Tally {
    /// Recall and precision over the kinds of how a thing is told; with a goal for
    /// the recall where the links are the engine's own.
    fn told(&self, set: &str, goal: Option<f64>) -> [Row; 2] {
        let (mut found, mut shown) = (Hits::default(), Hits::default());
        for told in TOLD.iter().filter_map(|kind| self.kinds.get(*kind)) {
            found += told.found;
            shown += told.shown;
        }
        let recall = Row::new(set, "how it is told, recall", found.recall());
        let precision = Row::new(set, "how it is told, precision", shown.precision());
        match goal {
            Some(goal) => [recall.goal(goal), precision.goal(0.85)],
            None => [recall, precision],
        }
    }
}

/// A shown finding with the articles of its sides.
struct Shown<'c> {
    finding: &'c Finding,
    a: &'c str,
    b: &'c str,
}

/// Precision and recall of divergences, recall by kind and of agreements, and
/// false friends, for each group of gold comparisons.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(groups) = groups(&folders.gold)? else { return Ok(None) };
    let mut rows = Vec::new();
    for group in &groups {
        let mut tally = Tally::default();
        for case in &group.cases {
            judge(case, folders.misses, &mut tally);
        }
        let set = format!("findings {}", group.name);
        let row = |metric: &str, ours| Row::new(set.clone(), metric, ours);
        let goal = if group.name == "planted" { 0.75 } else { 0.65 };
        rows.push(row("precision", tally.shown.precision()).goal(0.9));
        rows.push(row("recall", tally.divergences.recall()).goal(goal));
        rows.push(row("agreements recall", tally.agreements.recall()).goal(0.8));
        let friends = share(tally.befriended, tally.friends);
        rows.push(row("false friends", friends).less_is_better().goal(0.05));
        rows.extend(tally.told(&set, Some(if group.name == "planted" { 0.6 } else { 0.4 })));
        for (kind, told) in &tally.kinds {
            rows.push(row(&format!("{kind} recall"), told.found.recall()));
            rows.push(row(&format!("{kind} precision"), told.shown.precision()));
            if VALUES.contains(&kind.as_str()) {
                rows.push(row(&format!("{kind} agreements"), told.agreed.recall()));
            }
        }
    }
    Ok(Some(rows))
}

/// Counts one case.
fn judge(case: &Case, misses: bool, tally: &mut Tally) {
    let gold = &case.gold.findings;
    let shown = shown(case);
    let sure = |statement: &&Statement| statement.grade.as_deref().is_none_or(|grade| grade == "sure");
    let diverge = |statement: &&Statement| statement.relation != "agrees";
    for statement in gold.iter().filter(sure) {
        let told = |wanted: &dyn Fn(Relation) -> bool| {
            shown.iter().any(|one| wanted(one.finding.relation) && one.is(statement))
        };
        if diverge(&statement) {
            let found = told(&|relation| relation != Relation::Agrees);
            let hit = Hits { right: usize::from(found), wrong: 0, missed: usize::from(!found) };
            tally.divergences += hit;
            for kind in &statement.kinds {
                tally.kinds.entry(kind.clone()).or_default().found += hit;
            }
        } else {
            let found = told(&|relation| relation != Relation::Differs);
            let hit = Hits { right: usize::from(found), wrong: 0, missed: usize::from(!found) };
            tally.agreements += hit;
            for kind in &statement.kinds {
                tally.kinds.entry(kind.clone()).or_default().agreed += hit;
            }
        }
    }
    for one in shown.iter().filter(|one| one.finding.relation != Relation::Agrees) {
        let right = gold.iter().filter(diverge).any(|statement| one.is(statement));
        let other_way = one.finding.relation == Relation::Compatible
            && gold.iter().any(|statement| statement.relation == "agrees" && one.stands_at(statement));
        if other_way && !right {
            continue;
        }
        let hit = Hits { right: usize::from(right), wrong: usize::from(!right), missed: 0 };
        tally.shown += hit;
        tally.kinds.entry(name(one.finding.kind)).or_default().shown += hit;
        if misses && !right {
            let (a, b) = (&one.finding.a.text, &one.finding.b.text);
            eprintln!("wrong {} {} {a:?} {b:?}", case.name, one.finding.rule);
        }
    }
    let friends: Vec<&Statement> = case.gold.false_friends.iter().filter(sure).collect();
    tally.friends += friends.len();
    tally.befriended += friends.iter().filter(|one| shown.iter().any(|found| found.stands_at(one))).count();
}

/// The findings of a report that are not folded away.
fn shown(case: &Case) -> Vec<Shown<'_>> {
    let articles = &case.report().articles;
    let of_pair = case.report().pairs.iter().flat_map(|pair| {
        let (a, b) = (&articles[pair.a as usize].id, &articles[pair.b as usize].id);
        pair.findings.iter().map(move |finding| Shown { finding, a, b })
    });
    of_pair.filter(|shown| !shown.finding.maybe).collect()
}

impl Shown<'_> {
    /// Whether it says what a reader found: kind and words fit.
    fn is(&self, statement: &Statement) -> bool {
        let kind = name(self.finding.kind);
        let fits =
            kind == "wording" || statement.kinds.iter().any(|known| *known == kind || known == "other");
        fits && self.stands_at(statement)
    }

    /// Whether its words are those of a statement, in either order.
    fn stands_at(&self, statement: &Statement) -> bool {
        let (a, b) = (&self.finding.a, &self.finding.b);
        hits(self.a, a, &statement.a) && hits(self.b, b, &statement.b)
            || hits(self.a, a, &statement.b) && hits(self.b, b, &statement.a)
    }
}

/// Whether two places share at least four tenths of their bytes (Dice).
fn hits(article: &str, evidence: &Evidence, words: &Words) -> bool {
    let gold = Span { start: words.start, end: words.end };
    let shared = overlap(evidence.span, gold);
    article == article_of(&words.sentence)
        && shared > 0
        && 2 * shared * 10 >= 4 * (evidence.span.len() + gold.len())
}

/// The name of a kind as the reports write it.
fn name(kind: FindingKind) -> String {
    serde_json::to_value(kind).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
