//! The report as the page reads it. Claims and the parameters of rules are
//! left out: the page shows the sentences written from them.

use crossread_engine::report::{
    Agreement, Article, ArticleDate, Block, DateFrom, Edit, EditKind, Evidence, Finding, FindingKind, Link,
    LinkId, LinkKind, Notice, Only, Pair, Params, Passage, PassageId, Reading, Reason, Relation, Role,
    Sentence, SentenceId, Within, WordingOf,
};
use crossread_engine::{Markup, Permille, Phase, Progress, Report, Span};

use super::{FromJson, Json, object};

object!(Report { version, engine, notices, articles, pairs, within } but { facts: [] });
object!(Notice { code, message } but { params: Params::new() });
object!(Article {
    id, title, source, author, url, language, words, text, date, blocks, sentences, notices,
} but { claims: Vec::new(), tokens: None, units: None });
object!(ArticleDate { value, span, from });
object!(Block { role, level, span, aside });
object!(Sentence { id, span, block });
object!(Pair { a, b, notices, wording, passages, links, findings, only_in });
object!(Passage { id, a, b, words, exact, edits, weight, quoted, articles });
object!(Edit { kind, a, b, minor });
object!(Link { id, a, b, strength, chosen, pinned, kind, reasons, diff });
object!(Reason { code, score, text } but { params: Params::new() });
object!(Finding {
    id, link, kind, relation, reading, a, b, rule, why, weight, maybe, agreement,
} but { params: Params::new() });
object!(Evidence { sentence, span, text } but { claim: None });
object!(Agreement { wording, passage, source, articles, independent });
object!(Only { sentences, weight } but { claims: Vec::new() });
object!(Within { article, findings });
object!(Markup { blocks, title, source, author, date, language });
object!(Progress { phase, done, total });

/// Numbers with a name.
macro_rules! named {
    ($($type:ident),*) => {
        $(impl FromJson for $type {
            fn from_json(json: Json) -> Option<Self> {
                u32::from_json(json).map(Self)
            }
        })*
    };
}

named!(SentenceId, LinkId, PassageId);

/// Words of an enumeration.
macro_rules! words {
    ($($type:ident),* $(,)?) => {
        $(impl FromJson for $type {
            fn from_json(json: Json) -> Option<Self> {
                json.word()
            }
        })*
    };
}

words!(DateFrom, EditKind, FindingKind, LinkKind, Phase, Reading, Relation, Role, WordingOf);

impl FromJson for Span {
    fn from_json(json: Json) -> Option<Self> {
        match Vec::<u32>::from_json(json)?[..] {
            [start, end] => Some(Self { start, end }),
            _ => None,
        }
    }
}

impl FromJson for Permille {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).and_then(|score| u16::try_from(score).ok()).map(Self::new)
    }
}

impl FromJson for u8 {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).and_then(|number| Self::try_from(number).ok())
    }
}

#[cfg(test)]
mod tests {
    use crossread_engine::{ArticleInput, Options, Set, compare};

    use super::*;
    use crate::json::parse;

    /// The report without what the page does not read.
    fn as_the_page_reads(mut report: Report) -> Report {
        for article in &mut report.articles {
            article.claims.clear();
            article.notices.iter_mut().for_each(|notice| notice.params.clear());
        }
        report.notices.iter_mut().for_each(|notice| notice.params.clear());
        for pair in &mut report.pairs {
            pair.notices.iter_mut().for_each(|notice| notice.params.clear());
            pair.links.iter_mut().flat_map(|link| &mut link.reasons).for_each(|reason| reason.params.clear());
            for finding in &mut pair.findings {
                finding.params.clear();
                (finding.a.claim, finding.b.claim) = (None, None);
            }
            pair.only_in.a.iter_mut().chain(&mut pair.only_in.b).for_each(|only| only.claims.clear());
        }
        report
    }

    #[test]
    fn a_report_survives_the_way() {
        let first = "Old bridge falls\n\n12 May 2024\n\nThe old bridge over the Lenne fell on Monday. Seven people \
                     were hurt, police said. \"It was loud,\" said Ada Blum.\n\nShare this article";
        let second = "The old bridge over the Lenne fell early on Monday. Nine people were hurt, police said.\n\n\
                      • It was built in 1911.\n\n\"It was very loud,\" said Ada Blum.";
        let article = |id: &str, text: &str| ArticleInput {
            id: id.into(),
            text: text.into(),
            ..ArticleInput::default()
        };
        let options = Options { diff: true, ..Options::default() };
        let mut report = compare(&Set { articles: vec![article("0", first), article("1", second)], options });
        crossread_export::explain(&mut report);
        assert!(!report.pairs[0].links.is_empty(), "the example has links");
        let text = serde_json::to_string(&report).expect("a report can be written");
        let read = parse(&text).and_then(Report::from_json).expect("a report can be read");
        assert_eq!(read, as_the_page_reads(report));
    }
}
