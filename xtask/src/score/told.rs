//! Two texts as the engine compares them, and lists of sentences as texts.

use crossread_engine::report::{Link, Pair};
use crossread_engine::{ArticleInput, Options, Permille, Report, Set, Span, compare};

use crate::gold::overlap;

/// The report on two texts, with the candidates that were not chosen.
pub(crate) fn compared(a: &str, b: &str) -> Report {
    let article = |id: &str, text: &str| ArticleInput {
        id: id.to_owned(),
        text: text.to_owned(),
        ..Default::default()
    };
    let options = Options { min_strength: Some(Permille::new(0)), ..Options::default() };
    compare(&Set { articles: vec![article("a", a), article("b", b)], options })
}

/// The only pair of a report on two texts.
pub(crate) fn pair(report: &Report) -> Pair {
    report.pairs.first().cloned().unwrap_or_default()
}

/// Where the sentences of a link stand: those of the first text, those of the second.
pub(crate) fn spans(report: &Report, link: &Link) -> (Vec<Span>, Vec<Span>) {
    let side = |article: usize, ids: &[crossread_engine::report::SentenceId]| {
        let sentences = report.articles.get(article).map(|article| &article.sentences);
        ids.iter().filter_map(|id| Some(sentences?.get(id.index())?.span)).collect()
    };
    (side(0, &link.a), side(1, &link.b))
}

/// A list of sentences as a text, a paragraph each.
pub(crate) struct Listed {
    /// The text.
    pub(crate) text: String,
    sentences: Vec<Span>,
}

impl Listed {
    /// The text of `sentences`.
    pub(crate) fn new(sentences: &[String]) -> Self {
        let mut text = String::new();
        let mut spans = Vec::new();
        for sentence in sentences {
            let start = text.len();
            text.push_str(sentence);
            spans.push(Span::new(start, text.len()));
            text.push_str("\n\n");
        }
        Self { text, sentences: spans }
    }

    /// The sentences of the list that some sentences of the engine stand for:
    /// those that share half of the shorter with one of them.
    pub(crate) fn indices(&self, found: &[Span]) -> Vec<usize> {
        let same = |listed: &Span, span: &Span| {
            let shared = overlap(*listed, *span);
            shared > 0 && 2 * shared >= listed.len().min(span.len())
        };
        let listed = self.sentences.iter().enumerate();
        listed.filter(|(_, listed)| found.iter().any(|span| same(listed, span))).map(|(at, _)| at).collect()
    }
}
