//! Findings.

use crossread_engine::Sides;
use crossread_engine::report::{
    Agreement, Evidence, Finding, FindingKind, Pair, Relation, Report, Within, WordingOf,
};

use super::pair::Side;
use super::{Sheet, Tone};
use crate::names::letter_of;

/// The findings of a pair: what differs, what may both hold, what agrees, and
/// apart from them the uncertain ones.
pub(super) fn write(sheet: &mut dyn Sheet, pair: &Pair, sides: &Sides<Side<'_>>) {
    let letters = sides.as_ref().map(|side| side.letter.clone());
    groups(sheet, &pair.findings, &letters);
}

/// The findings inside one article.
pub(super) fn within(sheet: &mut dyn Sheet, report: &Report, within: &Within) {
    let known = usize::try_from(within.article).is_ok_and(|index| index < report.articles.len());
    if within.findings.is_empty() || !known {
        return;
    }
    let letter = letter_of(within.article);
    sheet.part(&format!("{letter} against itself"));
    groups(sheet, &within.findings, &Sides { a: letter.clone(), b: letter });
}

fn groups(sheet: &mut dyn Sheet, findings: &[Finding], letters: &Sides<String>) {
    let relations = [
        (Relation::Differs, "Differs"),
        (Relation::Compatible, "Could both be true"),
        (Relation::Agrees, "Agrees"),
    ];
    for (relation, name) in relations {
        group(sheet, name, findings.iter().filter(|f| !f.maybe && f.relation == relation), letters);
    }
    group(sheet, "Maybe", findings.iter().filter(|f| f.maybe), letters);
}

fn group<'f>(
    sheet: &mut dyn Sheet,
    name: &str,
    findings: impl Iterator<Item = &'f Finding>,
    letters: &Sides<String>,
) {
    let findings: Vec<&Finding> = findings.collect();
    if findings.is_empty() {
        return;
    }
    sheet.group(&format!("{name} ({})", findings.len()));
    for finding in findings {
        finding_lines(sheet, finding, letters);
    }
}

fn finding_lines(sheet: &mut dyn Sheet, finding: &Finding, letters: &Sides<String>) {
    let (sign, tone) = match finding.relation {
        Relation::Differs => ("≠", Tone::Differs),
        Relation::Compatible => ("&", Tone::Both),
        Relation::Agrees => ("=", Tone::Agrees),
    };
    let Sides { a, b } = letters;
    let place = format!("{a}{} · {b}{}", finding.a.sentence.0, finding.b.sentence.0);
    sheet.entry(tone, sign, &format!("{} · {place}", kind_name(finding.kind)));
    sheet.side(a, evidence(&finding.a));
    sheet.side(b, evidence(&finding.b));
    sheet.why(&finding.why);
    if let Some(agreement) = &finding.agreement {
        sheet.aside(&meaning(agreement));
    }
}

fn evidence(evidence: &Evidence) -> &str {
    if evidence.text.trim().is_empty() { "(nothing)" } else { &evidence.text }
}

/// What an agreement means.
fn meaning(agreement: &Agreement) -> String {
    let wording = match agreement.wording {
        WordingOf::Same => "In the same words: it may be one source.",
        WordingOf::Own => "Each in its own words.",
    };
    let source = agreement.source.as_ref().map(|source| format!("Both name {source}."));
    let told = agreement.articles.len();
    let standing = (told > 2).then(|| match agreement.independent {
        1 => format!("{told} articles tell it, none of them independently of the others."),
        by => format!("{told} articles tell it, {by} of them independently of one another."),
    });
    let parts: Vec<String> = [Some(wording.to_owned()), source, standing].into_iter().flatten().collect();
    parts.join(" ")
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
