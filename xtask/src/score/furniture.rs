//! Page furniture: what is set aside against what readers marked.

use crossread_engine::report::{Article, Role};

use super::Folders;
use super::row::{Hits, Row, count};
use crate::failure::Outcome;
use crate::gold::{Case, GoldSentence, groups, overlap};

/// F1 of furniture sentences and the number of prose sentences set aside, for
/// each group of gold comparisons.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(groups) = groups(&folders.gold)? else { return Ok(None) };
    let mut rows = Vec::new();
    for group in &groups {
        let mut hits = Hits::default();
        for case in &group.cases {
            hits += judge(case, folders.misses);
        }
        let row = |metric, ours| Row::new(format!("furniture {}", group.name), metric, ours);
        let f1 = row("F1", hits.f1());
        let f1 = match group.name {
            "seeds" => f1.goal(0.95),
            "planted" => f1.goal(0.85),
            _ => f1,
        };
        if hits.right + hits.missed > 0 {
            rows.extend([f1, row("precision", hits.precision()), row("recall", hits.recall())]);
        }
        rows.push(row("prose lost", count(hits.wrong)).less_is_better().goal(0.0));
    }
    Ok(Some(rows))
}

/// Which gold sentences of a case are set aside.
fn judge(case: &Case, misses: bool) -> Hits {
    let mut hits = Hits::default();
    for article in &case.report().articles {
        for sentence in case.sentences_of(&article.id) {
            let aside = is_aside(article, sentence);
            let furniture = case.gold.furniture.contains(&sentence.id);
            match (aside, furniture) {
                (true, true) => hits.right += 1,
                (true, false) => hits.wrong += 1,
                (false, true) => hits.missed += 1,
                (false, false) => {}
            }
            if misses && aside != furniture {
                let what = if aside { "lost" } else { "kept" };
                eprintln!("{what} {} {} {:?}", case.name, sentence.id, sentence.span().of(&article.text));
            }
        }
    }
    hits
}

/// Whether every block that a sentence touches is set aside.
fn is_aside(article: &Article, sentence: &GoldSentence) -> bool {
    let mut touched =
        article.blocks.iter().filter(|block| overlap(block.span, sentence.span()) > 0).peekable();
    touched.peek().is_some() && touched.all(|block| block.aside || block.role == Role::Furniture)
}
