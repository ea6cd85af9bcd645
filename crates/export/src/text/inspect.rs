//! One article taken apart, as text.

use std::collections::BTreeMap;

use crossread_engine::Report;
use crossread_engine::report::{Article, Block, Claim, Role, Sentence, SentenceId};

use super::TextOptions;
use super::page::{Page, Style};
use crate::names::letter_of;
use crate::outline::{Sheet, facts, title, words};

/// The articles of `report` taken apart, as text that a person can read:
/// blocks with their roles, sentences with their ids, claims with their
/// values, and the units that are never cut.
///
/// The same promises as [`crate::text`].
#[must_use]
pub fn inspected(report: &Report, options: TextOptions) -> String {
    let mut page = Page::new(options);
    for notice in &report.notices {
        page.notice(&notice.message);
    }
    for (article, index) in report.articles.iter().zip(0..) {
        page.article(&letter_of(index), &title(article), &facts(article));
        article.notices.iter().for_each(|notice| page.notice(&notice.message));
        let parts = Parts::of(article);
        for (block, number) in article.blocks.iter().zip(0..) {
            block_lines(&mut page, &parts, block, number, &letter_of(index));
        }
        units(&mut page, article);
    }
    page.finish()
}

/// Sentences by block and claims by sentence.
struct Parts<'a> {
    article: &'a Article,
    sentences: BTreeMap<u32, Vec<&'a Sentence>>,
    claims: BTreeMap<SentenceId, Vec<&'a Claim>>,
}

impl<'a> Parts<'a> {
    fn of(article: &'a Article) -> Self {
        let mut parts = Self { article, sentences: BTreeMap::new(), claims: BTreeMap::new() };
        for sentence in &article.sentences {
            parts.sentences.entry(sentence.block).or_default().push(sentence);
        }
        for claim in &article.claims {
            parts.claims.entry(claim.sentence).or_default().push(claim);
        }
        parts
    }
}

fn block_lines(page: &mut Page, parts: &Parts<'_>, block: &Block, number: u32, letter: &str) {
    page.gap();
    let level = block.level.map(|level| format!(" {level}")).unwrap_or_default();
    let aside = if block.aside { " · set aside" } else { "" };
    page.paragraph("", Style::Quiet, &format!("{}{level}{aside}", name(block.role)));
    for sentence in parts.sentences.get(&number).into_iter().flatten() {
        let lead = format!("  {letter}{}  ", sentence.id.0);
        page.led(&lead, Style::Quiet, Style::Plain, words(parts.article, sentence));
        for claim in parts.claims.get(&sentence.id).into_iter().flatten() {
            page.paragraph("       - ", Style::Soft, &claim_line(claim));
        }
    }
}

/// Kind, words and value of a claim.
fn claim_line(claim: &Claim) -> String {
    let json = serde_json::to_value(&claim.value).unwrap_or_default();
    let kind = json.get("kind").and_then(|kind| kind.as_str()).unwrap_or("claim").to_owned();
    let value = json.get("value").and_then(serde_json::Value::as_object);
    let values = value.into_iter().flatten().filter_map(|(name, value)| match value {
        serde_json::Value::Null | serde_json::Value::Bool(false) => None,
        serde_json::Value::Bool(true) => Some(name.replace('_', " ")),
        serde_json::Value::String(text) => Some(format!("{name} {text}")),
        serde_json::Value::Object(of) => {
            of.get("text").and_then(|t| t.as_str()).map(|t| format!("{name} “{t}”"))
        }
        other => Some(format!("{name} {other}")),
    });
    std::iter::once(format!("{kind} “{}”", claim.text)).chain(values).collect::<Vec<_>>().join(" · ")
}

fn units(page: &mut Page, article: &Article) {
    let Some(units) = article.units.as_ref().filter(|units| !units.is_empty()) else { return };
    page.heading(&format!("Units, never cut ({})", units.len()));
    for unit in units {
        page.paragraph("  ", Style::Plain, &format!("{} “{}”", unit.kind, unit.span.of(&article.text)));
    }
}

/// The name of a role as it stands in the JSON report.
fn name(role: Role) -> String {
    let json = serde_json::to_value(role).unwrap_or_default();
    json.as_str().unwrap_or("block").to_owned()
}
