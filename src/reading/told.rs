//! What is said of a finding beside the words of both.

use std::fmt::Write;
use std::rc::Rc;

use crossread_engine::report::{Agreement, Finding, WordingOf};

/// Why, without the words of both at its end: they stand above it. Nothing where
/// both give the very same words.
pub(super) fn why(finding: &Finding) -> Rc<str> {
    let (a, b, why) = (&*finding.a.text, &*finding.b.text, &*finding.why);
    let ends_with_words = |(head, tail): (&str, &str)| {
        let rest = tail.strip_prefix(a)?;
        let is_both = rest.len() == b.len() + "” in A, “” in B.".len() && rest.contains(b);
        is_both.then(|| format!("{head}.").into()).or((rest == "”.").then(Rc::default))
    };
    why.split_once(": “").and_then(ends_with_words).unwrap_or_else(|| why.into())
}

/// What else an agreement rests on: the source that both name, where it is not
/// what they agree on, and how many articles of the set tell it.
pub(super) fn remark(finding: &Finding) -> Option<Rc<str>> {
    let agreement = finding.agreement.as_ref()?;
    let mut remark = String::new();
    if let Some(source) = &agreement.source
        && !finding.a.text.contains(&**source)
        && !finding.b.text.contains(&**source)
    {
        remark = format!("Both name a source: {source}. ");
    }
    let told = agreement.articles.len();
    if told > 2 {
        let alone = match agreement.independent as usize {
            1 => "none".to_owned(),
            all if all == told => "all".to_owned(),
            some => some.to_string(),
        };
        // Writing to a string cannot fail.
        let _ = write!(remark, "Told by {told} articles, {alone} of them independently of one another.");
    }
    (!remark.is_empty()).then(|| remark.trim_end().into())
}

pub(super) fn is_same_words(agreement: Option<&Agreement>) -> bool {
    agreement.is_some_and(|agreement| agreement.wording == WordingOf::Same)
}
