//! What is said of a finding beside the words of both.

use std::rc::Rc;

use crossread_engine::report::{Agreement, Finding, WordingOf};

/// Why, without the words of both at its end: they stand above it. Nothing where
/// both give the very same words.
pub(super) fn why(finding: &Finding) -> String {
    let [a, b] =
        [&finding.a, &finding.b].map(|own| own.text.trim_matches(|c| matches!(c, '"' | '“' | '”' | '„')));
    let without = |(head, tail): (&str, &str)| {
        let tail = tail.strip_prefix(a)?;
        if tail == "”." {
            return Some(String::new());
        }
        let (name, tail) = tail.strip_prefix("” in ")?.split_once(", “")?;
        let other = tail.strip_prefix(b)?.strip_prefix("” in ")?;
        // More than the letters of the articles would be more than their words.
        (![name, other].iter().any(|rest| rest.contains(' '))).then(|| format!("{head}."))
    };
    finding.why.split_once(": “").and_then(without).unwrap_or_else(|| finding.why.clone())
}

/// What else an agreement rests on: the source that both name, where it is not
/// what they agree on, and how many articles of the set tell it.
pub(super) fn remark(finding: &Finding) -> Option<Rc<str>> {
    let agreement = finding.agreement.as_ref()?;
    let tells = |source: &str| finding.a.text.contains(source) || finding.b.text.contains(source);
    let source = agreement.source.as_deref().filter(|source| !tells(source));
    let source = source.map(|source| format!("Both name a source: {source}."));
    let told = agreement.articles.len();
    let standing = (told > 2).then(|| match agreement.independent {
        1 => format!("Told by {told} articles, none of them independently of the others."),
        by if by as usize == told => format!("Told by {told} articles independently of one another."),
        by => format!("Told by {told} articles, {by} of them independently of one another."),
    });
    let remarks: Vec<String> = [source, standing].into_iter().flatten().collect();
    (!remarks.is_empty()).then(|| remarks.join(" ").into())
}

pub(super) fn is_same_words(agreement: Option<&Agreement>) -> bool {
    agreement.is_some_and(|agreement| agreement.wording == WordingOf::Same)
}
