//! One article against itself: its headline against its text, its dateline
//! against the dates it tells, and its sentences against one another.

mod slip;

use super::draft::{Draft, Words};
use super::frames::Frames;
use super::linked::{Linked, content_of};
use super::told::Told;
use super::{rules, settled};
use crate::alignment;
use crate::analysis::Analysis;
use crate::claim::stance::{self, Mark};
use crate::report::{
    Article, Claim, ClaimValue, Day, Finding, FindingKind, Link, LinkId, LinkKind, Pair, Relation, Role,
    Sentence, SentenceId,
};
use crate::set::Options;
use crate::span::{Permille, Sides};

/// An article of more sentences is a book, which may well tell of a thing twice.
const MOST: usize = 200;

/// So many sentences of headline and standfirst are set against the text.
const HEADS: usize = 6;

/// With fewer content words in common a sentence is on another matter.
const SHARED: usize = 2;

/// Links of an article with itself are at least so strong: all of its sentences
/// are about one event, so that more is asked than between two articles.
const ALIKE: u16 = 450;

/// So many days past its date an article may tell of: the date may be that of
/// a first version.
const LATER: u32 = 2;

/// What does not fit together in one article: numbers, dates, and how a thing
/// is told. The sides stand in the order of the text, but a date of the article
/// is always the first. Costs as much as to link the article with itself.
pub(crate) fn within(analysis: &Analysis) -> Vec<Finding> {
    let mut pair = Pair::default();
    if analysis.article.sentences.len() <= MOST {
        alignment::compare(analysis, analysis, &Options::default(), &mut pair);
    }
    pair.links.retain(is_forward);
    pair.links.extend(of_headlines(analysis));
    let told = Sides { a: Told::default(), b: Told::default() };
    let mut drafts: Vec<Draft> = Linked::all(analysis, analysis, &told, &pair)
        .flat_map(|linked| {
            let frames = Frames::of(&linked);
            let how = frames.as_ref().map(|frames| rules::told(&linked, frames)).unwrap_or_default();
            [rules::number::apply(&linked), rules::date::apply(&linked), how]
        })
        .flatten()
        .filter(|draft| draft.relation == Relation::Differs && is_of_one_event(draft.kind))
        .collect();
    // What is told of two days may well differ.
    let days: Vec<(SentenceId, SentenceId)> = drafts
        .iter()
        .filter(|draft| draft.kind == FindingKind::Date)
        .map(|draft| (draft.a.sentence, draft.b.sentence))
        .collect();
    // An article tells of many things that are alike: what is uncertain is hardly ever
    // one of them told in two ways.
    drafts.retain(|draft| {
        let of_two_days = days.contains(&(draft.a.sentence, draft.b.sentence));
        !draft.maybe && !of_two_days && !may_be_another(analysis, draft)
    });
    drafts.extend(after_its_date(analysis));
    let slips = slip::all(analysis);
    drafts.retain(|draft| slips.iter().all(|slip| slip.key() != draft.key()));
    drafts.extend(slips);
    let finish =
        |(draft, id): (Draft, u32)| Finding { link: None, ..draft.finish(id, analysis, analysis, &pair) };
    settled(drafts).into_iter().zip(0..).map(finish).collect()
}

/// Each sentence of a headline or standfirst with every later one that has
/// [`SHARED`] content words in common with it: it is short, so that much of what
/// it says again in the text is in no link.
fn of_headlines(analysis: &Analysis) -> Vec<Link> {
    let ids = || {
        let ids = analysis.article.sentences.iter().take(MOST).map(|sentence| sentence.id);
        ids.filter(|id| !analysis.aside[id.index()])
    };
    let mut links = Vec::new();
    for head in ids().filter(|id| is_in_headline(analysis, *id)).take(HEADS) {
        let words = content_of(analysis, head);
        let told = |id: &SentenceId| {
            let other = content_of(analysis, *id);
            words.iter().filter(|word| other.binary_search(word).is_ok()).count() >= SHARED
        };
        links.extend(ids().filter(|id| *id > head).filter(told).map(|id| Link {
            id: LinkId::default(),
            a: vec![head],
            b: vec![id],
            strength: Permille::default(),
            chosen: true,
            pinned: false,
            kind: LinkKind::Related,
            reasons: Vec::new(),
            diff: None,
        }));
    }
    links
}

/// Whether a link joins earlier sentences with later ones, and is strong enough.
fn is_forward(link: &Link) -> bool {
    link.strength.get() >= ALIKE && link.chosen && link.a.iter().max() < link.b.iter().min()
}

/// Whether what differs may be two things that one article tells of: amounts
/// and times, but where the headline gives one that the text does not, and what
/// people say.
fn may_be_another(analysis: &Analysis, draft: &Draft) -> bool {
    let quoted = [draft.a, draft.b].into_iter().any(|words| analysis.is_quoted(words.sentence, words.span));
    match draft.kind {
        FindingKind::Number | FindingKind::Date => {
            !is_in_headline(analysis, draft.a.sentence) || is_repeated(analysis, draft.a)
        }
        _ => quoted,
    }
}

/// Whether a sentence stands in a headline or a standfirst.
fn is_in_headline(analysis: &Analysis, id: SentenceId) -> bool {
    let article = &analysis.article;
    let block = article.sentences.get(id.index()).map(|sentence| sentence.block as usize);
    let role = block.and_then(|block| article.blocks.get(block)).map(|block| block.role);
    matches!(role, Some(Role::Headline | Role::Standfirst))
}

/// Whether the amount or date at `words` is told in another sentence too.
fn is_repeated(analysis: &Analysis, words: Words) -> bool {
    let amount = |claim: &Claim| match &claim.value {
        ClaimValue::Number(amount) => Some((amount.low, amount.high)),
        _ => None,
    };
    let claims = &analysis.article.claims;
    let own = claims.iter().find(|claim| Some(claim.id) == words.claim).and_then(amount);
    own.is_some() && claims.iter().any(|claim| claim.sentence != words.sentence && amount(claim) == own)
}

/// Whether one article cannot well say both. A change of words is style, and of
/// two causes or ties both may be told.
const fn is_of_one_event(kind: FindingKind) -> bool {
    matches!(
        kind,
        FindingKind::Number
            | FindingKind::Date
            | FindingKind::Negation
            | FindingKind::Certainty
            | FindingKind::Extent
    )
}

/// The date of an article against the first day past it that the text tells of
/// as gone: a day with its year, in a sentence of the past.
fn after_its_date(analysis: &Analysis) -> Option<Draft> {
    let article = &analysis.article;
    let dated = article.date.as_ref()?;
    let (today, span) = (Day::parse(&dated.value)?, dated.span?);
    let at = sentence_at(article, span.start)?;
    let own = Words { sentence: at, span, claim: None };
    let claim = article.claims.iter().find(|claim| {
        let ClaimValue::Date(when) = &claim.value else { return false };
        let with_year = claim.text.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
        let later = when.from.is_some_and(|from| today < from && today.distance(from) > LATER);
        with_year && later && !analysis.aside[claim.sentence.index()] && is_past(analysis, claim.sentence)
    })?;
    let other = Words { sentence: claim.sentence, span: claim.span, claim: Some(claim.id) };
    let mut draft = Draft::of_article(FindingKind::Date, own, other);
    (draft.rule, draft.relation) = ("date.after-article", Relation::Differs);
    draft.param("a-value", dated.value.clone());
    draft.weigh(1000);
    Some(draft)
}

/// The sentence that holds a place of the text.
fn sentence_at(article: &Article, place: u32) -> Option<SentenceId> {
    let holds = |sentence: &&Sentence| sentence.span.start <= place && place < sentence.span.end;
    article.sentences.iter().find(holds).map(|sentence| sentence.id)
}

/// Whether a sentence tells of what has happened, and of no plan.
fn is_past(analysis: &Analysis, id: SentenceId) -> bool {
    let (words, mentions) = stance::read(analysis.sentence(id.index()), &mut 0);
    words.iter().any(|word| word.past) && mentions.iter().all(|mention| mention.mark != Mark::Planned)
}
