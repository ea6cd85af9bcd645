//! Findings in a text report.

use crossread_engine::Sides;
use crossread_engine::report::{
    Agreement, Evidence, Finding, FindingKind, Pair, Relation, Report, Within, WordingOf,
};

use super::page::{Page, Style};
use super::pair::Side;
use crate::names::letter_of;

/// The findings of a pair: what differs, what may both hold, what agrees, and
/// apart from them the uncertain ones.
pub(super) fn write(page: &mut Page, pair: &Pair, sides: &Sides<Side<'_>>) {
    let letters = sides.as_ref().map(|side| side.letter.clone());
    groups(page, &pair.findings, &letters);
}

/// The findings inside one article.
pub(super) fn within(page: &mut Page, report: &Report, within: &Within) {
    let known = usize::try_from(within.article).is_ok_and(|index| index < report.articles.len());
    if within.findings.is_empty() || !known {
        return;
    }
    let letter = letter_of(within.article);
    page.heading(&format!("══ {letter} against itself ══"));
    groups(page, &within.findings, &Sides { a: letter.clone(), b: letter });
}

fn groups(page: &mut Page, findings: &[Finding], letters: &Sides<String>) {
    let relations = [
        (Relation::Differs, "Differs"),
        (Relation::Compatible, "Could both be true"),
        (Relation::Agrees, "Agrees"),
    ];
    for (relation, name) in relations {
        group(page, name, findings.iter().filter(|f| !f.maybe && f.relation == relation), letters);
    }
    group(page, "Maybe", findings.iter().filter(|f| f.maybe), letters);
}

fn group<'f>(
    page: &mut Page,
    name: &str,
    findings: impl Iterator<Item = &'f Finding>,
    letters: &Sides<String>,
) {
    let findings: Vec<&Finding> = findings.collect();
    if findings.is_empty() {
        return;
    }
    page.heading(&format!("{name} ({})", findings.len()));
    for finding in findings {
        finding_lines(page, finding, letters);
    }
}

fn finding_lines(page: &mut Page, finding: &Finding, letters: &Sides<String>) {
    let (sign, style) = match finding.relation {
        Relation::Differs => ("≠", Style::Mark),
        Relation::Compatible => ("&", Style::Soft),
        Relation::Agrees => ("=", Style::Quiet),
    };
    let Sides { a, b } = letters;
    let place = format!("{a}{} · {b}{}", finding.a.sentence.0, finding.b.sentence.0);
    page.paragraph(&format!("  {sign} "), style, &format!("{} · {place}", kind_name(finding.kind)));
    page.paragraph(&format!("    {a}  "), Style::Plain, &evidence(&finding.a));
    page.paragraph(&format!("    {b}  "), Style::Plain, &evidence(&finding.b));
    page.paragraph("    ", Style::Plain, &finding.why);
    if let Some(agreement) = &finding.agreement {
        page.paragraph("    ", Style::Quiet, &meaning(agreement));
    }
}

fn evidence(evidence: &Evidence) -> String {
    if evidence.text.trim().is_empty() { "(nothing)".to_owned() } else { evidence.text.clone() }
}

/// What an agreement means.
fn meaning(agreement: &Agreement) -> String {
    let wording = match agreement.wording {
        WordingOf::Same => "In the same words: it may be one source.",
        WordingOf::Own => "Each in its own words.",
    };
    match &agreement.source {
        Some(source) => format!("{wording} Both name {source}."),
        None => wording.to_owned(),
    }
}

/// The name of a kind of finding, as a heading.
const fn kind_name(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Number => "Number",
        FindingKind::Date => "Date",
        FindingKind::Name => "Name",
        FindingKind::Place => "Place",
        FindingKind::Speaker => "Who said it",
        FindingKind::Quote => "Quote",
        FindingKind::Negation => "Affirmed or denied",
        FindingKind::Certainty => "How certain",
        FindingKind::Extent => "How far",
        FindingKind::Ties => "Ties",
        FindingKind::Cause => "Cause",
        FindingKind::Wording => "Wording",
    }
}
