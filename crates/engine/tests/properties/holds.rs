//! What a report refers to exists, and ranges lie where they should.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crossread_engine::Span;
use crossread_engine::report::{Article, Evidence, Finding, Pair, Relation, Report, SentenceId};

/// Panics with what is amiss when `report` does not hold together.
pub(crate) fn check(report: &Report) {
    for article in &report.articles {
        check_article(article);
    }
    for pair in &report.pairs {
        check_pair(report, pair);
    }
    for within in &report.within {
        let article = &report.articles[within.article as usize];
        unique(within.findings.iter().map(|finding| finding.id));
        for finding in &within.findings {
            assert_eq!(finding.link, None);
            check_evidence(article, &finding.a);
            check_evidence(article, &finding.b);
        }
    }
}

fn unique<T: Ord + Debug>(ids: impl Iterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        let shown = format!("{id:?}");
        assert!(seen.insert(id), "{shown} stands twice");
    }
}

/// The range lies on character boundaries of `text`.
fn on_characters(text: &str, span: Span) {
    assert!(text.get(span.range()).is_some(), "{span:?} in {} bytes", text.len());
}

fn check_article(article: &Article) {
    unique(article.sentences.iter().map(|sentence| sentence.id));
    unique(article.claims.iter().map(|claim| claim.id));
    let mut covered = 0;
    for block in &article.blocks {
        on_characters(&article.text, block.span);
        assert!(block.span.start >= covered && !block.span.is_empty(), "{:?}", article.blocks);
        let between = &article.text[covered as usize..block.span.start as usize];
        assert!(between.trim().is_empty(), "{between:?} stands in no block");
        covered = block.span.end;
    }
    assert!(article.text[covered as usize..].trim().is_empty(), "the end stands in no block");
    let mut last = 0;
    for sentence in &article.sentences {
        on_characters(&article.text, sentence.span);
        assert!(sentence.span.start >= last && !sentence.span.is_empty());
        assert!(article.blocks[sentence.block as usize].span.contains(sentence.span));
        last = sentence.span.end;
    }
    for claim in &article.claims {
        on_characters(&article.text, claim.span);
        assert_eq!(claim.span.of(&article.text), claim.text);
        assert!(article.sentences[claim.sentence.index()].span.contains(claim.span), "{claim:?}");
    }
}

/// The sentence exists and is compared.
fn check_sentence(article: &Article, id: SentenceId) {
    let sentence = &article.sentences[id.index()];
    assert!(!article.blocks[sentence.block as usize].aside, "{id:?} of {} is set aside", article.id);
}

fn check_pair(report: &Report, pair: &Pair) {
    let (a, b) = (&report.articles[pair.a as usize], &report.articles[pair.b as usize]);
    assert!(pair.a < pair.b);
    unique(pair.links.iter().map(|link| link.id));
    unique(pair.passages.iter().map(|passage| passage.id));
    unique(pair.findings.iter().map(|finding| finding.id));
    for link in &pair.links {
        assert!(!link.a.is_empty() && !link.b.is_empty());
        link.a.iter().for_each(|id| check_sentence(a, *id));
        link.b.iter().for_each(|id| check_sentence(b, *id));
        for edit in link.diff.iter().flatten() {
            edit.a.iter().for_each(|span| on_characters(&a.text, *span));
            edit.b.iter().for_each(|span| on_characters(&b.text, *span));
        }
    }
    for passage in &pair.passages {
        on_characters(&a.text, passage.a);
        on_characters(&b.text, passage.b);
        assert!(passage.exact == passage.edits.is_empty());
        assert!(passage.articles.contains(&pair.a) && passage.articles.contains(&pair.b));
    }
    for finding in &pair.findings {
        check_finding(a, b, pair, finding);
    }
    for (only, article) in [(&pair.only_in.a, a), (&pair.only_in.b, b)] {
        for told in only {
            assert!(!told.sentences.is_empty());
            told.sentences.iter().for_each(|id| check_sentence(article, *id));
            assert!(told.claims.iter().all(|id| (id.0 as usize) < article.claims.len()));
        }
    }
}

fn check_finding(a: &Article, b: &Article, pair: &Pair, finding: &Finding) {
    check_evidence(a, &finding.a);
    check_evidence(b, &finding.b);
    let id = finding.link.expect("a finding of a pair rests on a link");
    let link = pair.links.iter().find(|link| link.id == id).expect("the link is listed");
    assert!(link.chosen, "{finding:?}");
    let compatible = finding.relation == Relation::Compatible;
    assert_eq!(finding.reading.is_some(), compatible, "{finding:?}");
    let agrees = finding.relation == Relation::Agrees;
    assert_eq!(finding.agreement.is_some(), agrees, "{finding:?}");
    if let Some(passage) = finding.agreement.as_ref().and_then(|agreement| agreement.passage) {
        assert!(pair.passages.iter().any(|known| known.id == passage), "{finding:?}");
    }
}

fn check_evidence(article: &Article, evidence: &Evidence) {
    check_sentence(article, evidence.sentence);
    on_characters(&article.text, evidence.span);
    assert_eq!(evidence.span.of(&article.text), evidence.text);
    let sentence = &article.sentences[evidence.sentence.index()];
    assert!(sentence.span.contains(evidence.span), "{evidence:?}");
    if let Some(claim) = evidence.claim {
        assert!((claim.0 as usize) < article.claims.len(), "{evidence:?}");
    }
}
