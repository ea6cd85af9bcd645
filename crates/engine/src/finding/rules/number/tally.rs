//! Votes and scores, two numbers that make one value: "31 to 27", "2-1",
//! "31 members voted for and 26 against".

use crate::claim::Grammar;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, LinkKind, Relation, SentenceId};
use crate::span::Span;
use crate::token::Token;

/// So many words may stand between the two numbers.
const BETWEEN: usize = 7;
/// So many after the second may say that it is the number of those against.
const AFTER: usize = 3;

/// A vote or score.
pub(super) struct Tally {
    /// Those for it, those against it; a score has the winner's first.
    pub(super) counts: [i64; 2],
    pub(super) sentence: SentenceId,
    pub(super) span: Span,
}

/// Findings on the votes and scores of one link.
pub(super) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (tallies(&linked.sides.a), tallies(&linked.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let same = (0..2).filter(|at| x.counts[*at] == y.counts[*at]).count();
            let alone = a.len() == 1 && b.len() == 1;
            let near = (0..2).all(|at| x.counts[at].abs_diff(y.counts[at]) <= 2);
            if same > 0 || alone && near {
                candidates.push(Candidate { a: i, b: j, fit: u32::try_from(same).unwrap_or(0) });
            }
        }
    }
    best(candidates).into_iter().map(|pair| draft(linked, &a[pair.a], &b[pair.b])).collect()
}

fn draft(linked: &Linked<'_>, x: &Tally, y: &Tally) -> Draft {
    let words = |tally: &Tally| Words { sentence: tally.sentence, span: tally.span, claim: None };
    let mut draft = Draft::of_words(linked.link, FindingKind::Number, words(x), words(y));
    let differs = x.counts != y.counts;
    (draft.rule, draft.relation) =
        ("number.tally", if differs { Relation::Differs } else { Relation::Agrees });
    for (side, tally) in [("a", x), ("b", y)] {
        draft.param_of(side, "value", Some(format!("{}-{}", tally.counts[0], tally.counts[1])));
    }
    let telling = x.counts.iter().chain(&y.counts).any(|count| *count >= 10);
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    // One score is much like another.
    draft.maybe = differs && !telling && !near;
    draft.weigh(if telling { 800 } else { 400 });
    draft
}

/// The votes and scores of one side, in order.
pub(super) fn tallies(side: &Side<'_>) -> Vec<Tally> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let of_sentence = |id: &SentenceId| {
        let tokens = side.analysis.sentence(id.index());
        let contest = tokens.iter().any(|token| grammar.contests.holds(&token.norm));
        let mut found: Vec<Tally> = Vec::new();
        for at in (0..tokens.len()).filter(|_| contest) {
            let free = found.last().is_none_or(|last| last.span.end <= tokens[at].span.start);
            let tally = tally_at(tokens, at, grammar).filter(|_| free);
            found.extend(tally.map(|(counts, span)| Tally { counts, sentence: *id, span }));
        }
        found
    };
    side.sentences.iter().flat_map(of_sentence).collect()
}

/// The vote or score whose first number is the token at `at`.
fn tally_at(tokens: &[Token], at: usize, grammar: &Grammar) -> Option<([i64; 2], Span)> {
    let first = count(&tokens[at], grammar)?;
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    let joined = before(1).is_some_and(|sign| matches!(&*sign.norm, "-" | "/" | ":"))
        && before(2).is_some_and(|token| count(token, grammar).is_some());
    let led = joined || before(1).is_some_and(|word| grammar.range_open.holds(&word.norm));
    let second =
        (at + 2..tokens.len().min(at + 2 + BETWEEN)).find(|at| count(&tokens[*at], grammar).is_some())?;
    let (between, after) = (&tokens[at + 1..second], &tokens[second + 1..]);
    let other = count(&tokens[second], grammar)?;
    let after = &after[..after.len().min(AFTER)];
    let dash = matches!(between, [dash] if matches!(&*dash.norm, "-" | "–" | "—"));
    // "134-to-63"
    let to = between.iter().rev().find(|token| token.is_word());
    let to = to.is_some_and(|word| grammar.range_alone.holds(&word.norm)) && between.len() <= 3;
    let holds = |side: &[Token]| side.iter().any(|token| grammar.against.holds(&token.norm));
    let against = holds(after) && between.iter().all(Token::is_word);
    let scored =
        (dash || to) && first >= other && !after.iter().any(|token| matches!(&*token.norm, "-" | "%"));
    let end = match after.iter().position(|token| grammar.against.holds(&token.norm)) {
        Some(past) if !scored => second + 1 + past,
        _ => second,
    };
    (!led && (scored || against)).then(|| ([first, other], tokens[at].span.join(tokens[end].span)))
}

/// A number below ten thousand in digits, or below twenty in words.
pub(super) fn count(token: &Token, grammar: &Grammar) -> Option<i64> {
    let digits = token.norm.len() < 5 && token.norm.bytes().all(|byte| byte.is_ascii_digit());
    if digits { token.norm.parse().ok() } else { grammar.small.get(&token.norm).copied() }
}
