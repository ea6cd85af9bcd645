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
    let entries = entries(findings);
    if entries.is_empty() {
        return;
    }
    sheet.group(&format!("{name} ({})", entries.len()));
    for entry in entries {
        write_entry(sheet, &entry, letters);
    }
}

/// The findings as entries, each with what says the same again: of one kind and
/// relation, at the same place of one side or, of agreements, in the same words.
/// Quadratic in the findings.
fn entries<'f>(findings: impl Iterator<Item = &'f Finding>) -> Vec<Vec<&'f Finding>> {
    let mut entries: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        let same_place =
            |one: &Evidence, other: &Evidence| one.sentence == other.sentence && one.span == other.span;
        let repeats = |known: &&Finding| {
            let first = known.kind == finding.kind && known.relation == finding.relation;
            let agrees = finding.relation == Relation::Agrees
                && (known.a.text == finding.a.text || known.b.text == finding.b.text);
            first && (same_place(&known.a, &finding.a) || same_place(&known.b, &finding.b) || agrees)
        };
        match entries.iter_mut().find(|entry| entry.first().is_some_and(repeats)) {
            Some(entry) => entry.push(finding),
            None => entries.push(vec![finding]),
        }
    }
    entries
}

fn write_entry(sheet: &mut dyn Sheet, entry: &[&Finding], letters: &Sides<String>) {
    let Some(finding) = entry.first() else { return };
    let (sign, tone) = match finding.relation {
        Relation::Differs => ("≠", Tone::Differs),
        Relation::Compatible => ("&", Tone::Both),
        Relation::Agrees => ("=", Tone::Agrees),
    };
    let Sides { a, b } = letters;
    let places =
        distinct(entry, |finding| format!("{a}{} · {b}{}", finding.a.sentence.0, finding.b.sentence.0));
    sheet.entry(tone, sign, &format!("{} · {}", kind_name(finding.kind), places.join("; ")));
    for words in distinct(entry, |finding| evidence(&finding.a).to_owned()) {
        sheet.side(a, &words);
    }
    for words in distinct(entry, |finding| evidence(&finding.b).to_owned()) {
        sheet.side(b, &words);
    }
    sheet.why(&finding.why);
    if let Some(agreement) = &finding.agreement {
        sheet.aside(&meaning(agreement));
    }
}

/// What `told` makes of each finding, in order, each once.
fn distinct(entry: &[&Finding], told: impl Fn(&Finding) -> String) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in entry.iter().map(|finding| told(finding)) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

fn evidence(evidence: &Evidence) -> &str {
    if evidence.text.trim().is_empty() { "(nothing)" } else { &evidence.text }
}

/// What an agreement means.
fn meaning(agreement: &Agreement) -> String {
    let wording = match agreement.wording {
        WordingOf::Same => "In the same words: it may be one source.",
        WordingOf::Own => "Each in its own sentence.",
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
        FindingKind::Speaker => "Speaker",
        FindingKind::Quote => "Quote",
        FindingKind::Negation => "Yes or no",
        FindingKind::Certainty => "Certainty",
        FindingKind::Extent => "Extent",
        FindingKind::Ties => "Relation",
        FindingKind::Cause => "Cause",
        FindingKind::Wording => "Wording",
    }
}
