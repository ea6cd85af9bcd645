//! Whether an agreement is told in the same words or in own ones.

use std::collections::BTreeSet;

use crossread_engine::report::{
    Agreement, Article, Evidence, Finding, Pair, Relation, SentenceId, WordingOf,
};
use crossread_engine::{Report, Span};

use super::Folders;
use super::generated;
use super::reuse::copied;
use super::row::{Hits, Row};
use super::told::compared;
use crate::failure::Outcome;
use crate::gold::groups;

/// Sentences that have a run of so many words in common may be copied.
const RUN: usize = 5;

/// The share of agreements whose wording is told right: inside of passages that
/// are known to be copied it is the same, and in the clusters it is each one's own
/// where the sentences have no run of [`RUN`] words in common.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = copied(folders)? else { return Ok(None) };
    let Some(groups) = groups(&folders.gold)? else { return Ok(None) };
    let mut verbatim = Hits::default();
    for item in items.iter().filter(|item| item.kind == "verbatim") {
        let report = compared(&item.a, &item.b);
        let inside = |finding: &Finding| {
            item.links.iter().any(|(a, to_a, b, to_b)| {
                Span { start: *a, end: *to_a }.contains(finding.a.span)
                    && Span { start: *b, end: *to_b }.contains(finding.b.span)
            })
        };
        report.pairs.iter().for_each(|pair| judge(pair, WordingOf::Same, &inside, &mut verbatim));
    }
    let made = generated::agreements(folders)?.unwrap_or_default();
    let mut own = Hits::default();
    for case in groups.iter().filter(|group| group.name == "clusters").flat_map(|group| &group.cases) {
        let report = case.report();
        for pair in &report.pairs {
            judge(pair, WordingOf::Own, &|finding| !shares_run(report, pair, finding), &mut own);
        }
    }
    let mut all = verbatim;
    all += made;
    all += own;
    let row = |metric: &str, hits: Hits| Row::new("agreements", metric, hits.precision());
    Ok(Some(vec![
        row("wording right", all).goal(0.95),
        row("wording right in pan13 verbatim", verbatim),
        row("wording right in generated copies", made),
        row("wording right outside of copies", own),
    ]))
}

/// Counts the agreements of a pair that `wanted` wants.
pub(super) fn judge(pair: &Pair, expected: WordingOf, wanted: &dyn Fn(&Finding) -> bool, hits: &mut Hits) {
    let agreed = pair.findings.iter().filter(|finding| finding.relation == Relation::Agrees);
    for finding in agreed.filter(|finding| wanted(finding)) {
        let right = finding.agreement.as_ref().is_some_and(|Agreement { wording, .. }| *wording == expected);
        hits.right += usize::from(right);
        hits.wrong += usize::from(!right);
    }
}

/// Whether the two sentences of a finding have [`RUN`] words in a row in common.
fn shares_run(report: &Report, pair: &Pair, finding: &Finding) -> bool {
    let runs =
        |article: u32, evidence: &Evidence| runs(&report.articles[article as usize], evidence.sentence);
    !runs(pair.a, &finding.a).is_disjoint(&runs(pair.b, &finding.b))
}

fn runs(article: &Article, sentence: SentenceId) -> BTreeSet<Vec<String>> {
    let text = article.sentences[sentence.index()].span.of(&article.text).to_lowercase();
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.windows(RUN).map(<[String]>::to_vec).collect()
}
