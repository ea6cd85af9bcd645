//! Sentences for the reader, written from codes and parameters.

mod findings;
mod notices;
mod reasons;
mod template;

use crossread_engine::Report;

use crate::names::Names;

/// Writes the sentences for the reader into `report`: `why` of findings,
/// `message` of notices, `text` of reasons.
///
/// What stood there before is replaced. A code that no table knows gets a
/// general sentence from its kind and relation, so none is ever empty. Linear
/// in the size of the report.
pub fn explain(report: &mut Report) {
    let Report { notices, articles, pairs, within, .. } = report;
    for notice in notices.iter_mut().chain(articles.iter_mut().flat_map(|article| &mut article.notices)) {
        notice.message = notices::sentence(notice, &Names::within());
    }
    for pair in pairs {
        let names = Names::of_pair(pair.a, pair.b);
        for notice in &mut pair.notices {
            notice.message = notices::sentence(notice, &names);
        }
        for reason in pair.links.iter_mut().flat_map(|link| &mut link.reasons) {
            reason.text = reasons::sentence(reason, &names);
        }
        for finding in &mut pair.findings {
            finding.why = findings::sentence(finding, &names);
        }
    }
    for finding in within.iter_mut().flat_map(|within| &mut within.findings) {
        finding.why = findings::sentence(finding, &Names::within());
    }
}
