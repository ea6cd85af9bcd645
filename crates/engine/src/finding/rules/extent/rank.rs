//! The first, the second, the greatest, one of the greatest, a rare one.

use super::reach;
use crate::claim::Grammar;
use crate::claim::stance::{Family, Mark, Mention, is_superlative};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::frames::{Voice, same_sense};
use crate::finding::linked::Linked;
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, Reading, Relation};
use crate::span::Sides;

/// So many words behind the noun say among what it has its rank.
const SCOPE: usize = 10;

/// The rank that is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Degree {
    /// None before it.
    First,
    /// The second, third, …
    Later(i64),
    /// More than all others.
    Top,
    /// Among several that are more than all others.
    Among,
    /// Not common.
    Rare,
}

/// A claim of rank, as indices of words.
#[derive(Clone, Debug)]
struct Rank {
    degree: Degree,
    /// Its first word.
    from: usize,
    /// The superlative.
    measure: Option<usize>,
    /// The words of the noun that has the rank, the noun last; where it says nothing
    /// by itself ("the first time"), what is told of it.
    topic: Vec<usize>,
    /// Whether the noun says nothing by itself.
    light: bool,
    /// The content words behind the noun.
    scope: Vec<usize>,
    /// Its last word.
    to: usize,
}

/// Findings on the ranks that both sides of one link claim.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (ranks(&frames.sides.a), ranks(&frames.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            if frames.same_topic(x, y) {
                // The same rank first, so that each meets its own.
                let alike = u32::from(x.degree == y.degree) * 100;
                candidates.push(Candidate { a: i, b: j, fit: alike + frames.evidence(x, y) });
            }
        }
    }
    best(candidates).iter().filter_map(|pair| draft(linked, frames, &a[pair.a], &b[pair.b])).collect()
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, x: &Rank, y: &Rank) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (rule, relation) = relation(x, y).or_else(|| {
        // "The worst in the province", "the worst in the country".
        let top = x.degree == Degree::Top && y.degree == Degree::Top;
        (top && reach::differs(frames, &x.scope, &y.scope)).then_some(("extent.how-far", Relation::Differs))
    })?;
    if frames.of_others(x.from, y.from) {
        return None;
    }
    // "The first fire was in the mill" tells of one of several; "it was the first
    // fire" ranks one.
    let ranked = a.follows_verb(x.from) && b.follows_verb(y.from);
    if rule == "extent.which-one" && (frames.other_period(x, y) || !ranked) {
        return None;
    }
    let words = |frame: &Frame<'_>, rank: &Rank| frame.words_at(rank.from, rank.to);
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words(a, x), words(b, y));
    (draft.rule, draft.relation) = (rule, relation);
    draft.reading = (relation == Relation::Compatible).then_some(Reading::Scope);
    let evidence = frames.evidence(x, y);
    let said = frames.voice(x.from, y.from) != Voice::Other && !a.asks(x.from) && !b.asks(y.from);
    draft.maybe = !said || evidence < frames.wanted();
    draft.weigh(200 + 150 * evidence.min(4));
    Some(draft)
}

/// The rule for two ranks of one thing; `None` when both say the same or measure
/// something else.
fn relation(x: &Rank, y: &Rank) -> Option<(&'static str, Relation)> {
    use Degree::{Among, First, Later, Rare, Top};
    let measured = [x.measure.is_some(), y.measure.is_some()];
    Some(match (x.degree, y.degree) {
        (First, Later(_)) | (Later(_), First) if measured == [false; 2] => {
            ("extent.which-one", Relation::Differs)
        }
        // "The largest", "the second-largest".
        (Top, Later(_)) | (Later(_), Top) if measured == [true; 2] => ("extent.which-one", Relation::Differs),
        (Top | First, Among) | (Among, Top | First) => ("extent.one-of", Relation::Differs),
        (First, Rare) | (Rare, First) => ("extent.how-far", Relation::Differs),
        // The first of its kind may be the largest, and the largest rare.
        (First | Rare, Top) | (Top, First | Rare) => ("extent.ranks", Relation::Compatible),
        _ => return None,
    })
}

impl Frames<'_> {
    /// Whether two claims rank the same thing.
    fn same_topic(&self, x: &Rank, y: &Rank) -> bool {
        let Sides { a, b } = &self.sides;
        if let (Some(i), Some(j)) = (x.measure, y.measure)
            && !same_sense(a.words[i].key, b.words[j].key)
        {
            return false;
        }
        match (x.topic.last(), y.topic.last()) {
            // "One of the deadliest in the country": the measure alone.
            (None, _) | (_, None) => x.measure.is_some() && y.measure.is_some(),
            (Some(_), Some(_)) if x.light && y.light => self.in_common(&x.topic, &y.topic) > 1,
            (Some(_), Some(j)) if x.light => self.in_common(&x.topic, &[*j]) > 0,
            (Some(i), Some(_)) if y.light => self.in_common(&[*i], &y.topic) > 0,
            (Some(i), Some(j)) => self.stand_for(*i, *j),
        }
    }

    /// How much besides the ranked thing both claims have in common: words of its
    /// phrase, of its scope, around it, and a subject that is told nothing of ("it is").
    fn evidence(&self, x: &Rank, y: &Rank) -> u32 {
        let Sides { a, b } = &self.sides;
        let own = |rank: &Rank| [&rank.topic[..], &rank.scope[..]].concat();
        let phrase = self.in_common(&own(x), &own(y)).saturating_sub(1);
        let around = match (x.topic.last(), y.topic.last()) {
            (Some(i), Some(j)) => {
                self.near_by(*i, *j).saturating_sub(phrase).max(self.alike(*i, *j).saturating_sub(phrase) / 2)
            }
            _ => usize::from(x.measure.is_some() && y.measure.is_some()),
        };
        let open = if a.points_back(x.from) && b.points_back(y.from) { 2 } else { 0 };
        u32::try_from(phrase + around + open).unwrap_or(u32::MAX)
    }

    /// How many words of the sentence of one word stand for some in that of the other,
    /// both left out.
    fn alike(&self, i: usize, j: usize) -> usize {
        let Sides { a, b } = &self.sides;
        let (start, end) = a.sentence(i);
        let meets = |at: usize| a.other[at].is_some_and(|there| there != j && b.same_sentence(there, j));
        (start..end).filter(|at| *at != i && a.words[*at].content && meets(*at)).count()
    }

    /// How much evidence a difference needs.
    const fn wanted(&self) -> u32 {
        match (self.near, self.loose) {
            (true, _) => 0,
            (_, false) => 1,
            (_, true) => 2,
        }
    }

    /// Whether the claims count within other periods: "the first time in weeks", "the
    /// second time in a week".
    fn other_period(&self, x: &Rank, y: &Rank) -> bool {
        let Sides { a, b } = &self.sides;
        let (x, y) = (a.period_of(x), b.period_of(y));
        !x.is_empty() && !y.is_empty() && x != y
    }
}

impl Frame<'_> {
    /// The figures and periods behind what has a rank.
    fn period_of(&self, rank: &Rank) -> Vec<&str> {
        let words = rank.scope.iter().map(|at| &self.words[*at]);
        words.filter(|word| word.measures).map(|word| &*word.token.norm).collect()
    }
}

/// The claims of rank of a side, in order.
fn ranks(frame: &Frame<'_>) -> Vec<Rank> {
    let mut found: Vec<Rank> = Vec::new();
    let mut at = 0;
    while at < frame.words.len() {
        let marked = frame.mentions.iter().find(|mention| {
            mention.start == at && mention.mark.family() == Some(Family::Rank) && mention.mark != Mark::Only
        });
        let rank = marked.map_or_else(|| later(frame, at), |mention| of_mark(frame, mention));
        at = rank.as_ref().map_or(at, |rank| rank.measure.or(rank.topic.last().copied()).unwrap_or(at)) + 1;
        found.extend(rank);
    }
    found
}

fn of_mark(frame: &Frame<'_>, mention: &Mention) -> Option<Rank> {
    let degree = match mention.mark {
        Mark::First => Degree::First,
        Mark::Top => Degree::Top,
        Mark::OneOf => Degree::Among,
        Mark::Rare => Degree::Rare,
        _ => return None,
    };
    let topmost = degree == Degree::Top && is_superlative(&frame.words[mention.start].token.norm);
    // "Among the oldest".
    let among = mention.start.checked_sub(2).filter(|at| topmost && frame.is_one(*at, &["among"]));
    let among = among.filter(|at| at.checked_sub(1).is_some_and(|before| frame.is_be(before)));
    if let Some(from) = among.filter(|at| frame.is_one(at + 1, &["the"])) {
        return rank(frame, Degree::Among, from, mention.start);
    }
    rank(frame, degree, mention.start, if topmost { mention.start } else { mention.end })
}

/// "The second fire", "his third visit".
fn later(frame: &Frame<'_>, at: usize) -> Option<Rank> {
    let ordinal = Grammar::of(None)?.ordinals.get(&frame.words[at].token.norm)?;
    // "The second-largest".
    let next = at + 1 + usize::from(frame.is_one(at + 1, &["-"]));
    rank(frame, Degree::Later(*ordinal), at, next).filter(|rank| !rank.topic.is_empty())
}

/// The claim that begins at `from`, with what has the rank from `next` on.
fn rank(frame: &Frame<'_>, degree: Degree, from: usize, next: usize) -> Option<Rank> {
    let (start, end) = frame.sentence(from);
    let first = |at: usize| frame.mentions.iter().any(|other| other.mark == Mark::First && other.start == at);
    let greatest = |at: usize| at < end && (is_superlative(&frame.words[at].token.norm) || first(at));
    let measure = greatest(next).then_some(next);
    let noun = measure.map_or(next, |at| at + 1);
    // "The largest meeting Kim has been at": a name behind a noun opens a clause.
    let opens = |at: usize| at > noun && frame.is_capital(at) && !frame.is_capital(at - 1);
    let hyphen = |at: usize| at > noun && frame.is_one(at, &["-"]);
    let within = (noun..end).take_while(|at| hyphen(*at) || frame.names(*at) && !opens(*at));
    let core: Vec<usize> = within.filter(|at| !hyphen(*at)).collect();
    let light = core.last().is_some_and(|head| frame.is_light(*head));
    let behind = core.last().map_or(noun, |head| head + 1);
    // "The first time he sang", "the largest fire the town has seen", but "the second
    // fire broke out".
    let stretch = || (behind..end).take_while(|at| frame.words[*at].token.is_word()).take(SCOPE);
    let relative = stretch().take_while(|at| !frame.is_verbal(*at)).any(|at| frame.opens_relative(at));
    let clause = light || frame.opens_phrase(behind) || opens(behind) || relative;
    let goes_on = |at: &usize| clause || !frame.is_verbal(*at) || frame.is_one(*at, &["to"]);
    let stretch = stretch().take_while(goes_on);
    let scope: Vec<usize> = stretch.filter(|at| frame.words[*at].content).collect();
    let to = scope.last().or(core.last()).copied().or(measure).unwrap_or(from);
    let topic = if light { frame.told_of(*core.last()?, &core) } else { core };
    let from = (start..from).next_back().map_or(from, |before| frame.opening(before).unwrap_or(from));
    Some(Rank { degree, from, measure, topic, light, scope, to })
}
