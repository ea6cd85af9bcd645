//! A few words between quotation marks, too few for a quotation by themselves, that
//! the other article quotes too: she felt "badly", "I feel badly".

use super::REWORDED;
use super::entry::Entry;
use super::speaker::names_somebody;
use crate::claim::plain;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::lexicon::is_function_word;
use crate::report::{ClaimValue, FindingKind, Relation, SentenceId};
use crate::span::Span;
use crate::token::Token;

/// So many words between marks make no claim of their own.
const FEW: usize = 3;

/// Words between marks.
struct Marked<'l> {
    words: &'l [Token],
    sentence: SentenceId,
}

/// Agreements on a few words that both sides put in quotation marks, on one of them
/// within the quotations `a` or `b`, in sentences that tell the same.
pub(super) fn find(linked: &Linked<'_>, a: &[Entry<'_>], b: &[Entry<'_>]) -> Vec<Draft> {
    if linked.link.strength < REWORDED {
        return Vec::new();
    }
    let (here, there) = (marked(&linked.sides.a), marked(&linked.sides.b));
    let both = here.iter().filter_map(|x| {
        let y = there.iter().find(|y| same(x.words, y.words))?;
        Some((x.place(), y.place()))
    });
    let in_b = here.iter().filter_map(|x| Some((x.place(), quoted(x, &linked.sides.a, b)?)));
    let in_a = there.iter().filter_map(|y| Some((quoted(y, &linked.sides.b, a)?, y.place())));
    both.chain(in_b).chain(in_a).map(|(a, b)| draft(linked, a, b)).collect()
}

fn draft(linked: &Linked<'_>, a: Words, b: Words) -> Draft {
    let mut draft = Draft::of_words(linked.link, FindingKind::Quote, a, b);
    (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
    draft.weigh(200);
    draft
}

/// Where one of some quotations has the words, by nobody whom the sentences of the
/// side that marks them leave out.
fn quoted(marked: &Marked<'_>, side: &Side<'_>, quotes: &[Entry<'_>]) -> Option<Words> {
    let told = |entry: &&Entry<'_>| {
        let speaker = entry.quote.speaker.as_deref().filter(|name| names_somebody(name));
        speaker.is_none_or(|name| side.names(&plain(name)))
    };
    quotes.iter().filter(told).find_map(|entry| {
        let len = marked.words.len();
        let run = entry
            .words
            .windows(len)
            .find(|run| run.iter().zip(marked.words).all(|(x, y)| x.norm == y.norm))?;
        let span = run.first()?.span.join(run.last()?.span);
        Some(Words { sentence: entry.claim.sentence, span, claim: Some(entry.claim.id) })
    })
}

fn same(x: &[Token], y: &[Token]) -> bool {
    x.len() == y.len() && x.iter().zip(y).all(|(one, other)| one.norm == other.norm)
}

impl Marked<'_> {
    fn place(&self) -> Words {
        let ends = self.words.first().zip(self.words.last());
        let span = ends.map_or(Span::default(), |(first, last)| first.span.join(last.span));
        Words { sentence: self.sentence, span, claim: None }
    }
}

/// The few words between marks on a side that no quotation of it holds and that say
/// something; titles and names have capitals and are left out. Each once.
fn marked<'l>(side: &Side<'l>) -> Vec<Marked<'l>> {
    let mut found: Vec<Marked<'l>> = Vec::new();
    for id in side.sentences {
        let claims = side.analysis.claims(*id);
        let free = |span: Span| {
            claims
                .iter()
                .all(|claim| !matches!(claim.value, ClaimValue::Quote(_)) || !claim.span.overlaps(span))
        };
        let tokens = side.analysis.sentence(id.index());
        let marks: Vec<usize> = (0..tokens.len()).filter(|at| &*tokens[*at].norm == "\"").collect();
        for pair in marks.windows(2) {
            let words = &tokens[pair[0] + 1..pair[1]];
            let few = (1..=FEW).contains(&words.len()) && words.iter().all(Token::is_word);
            let text = &side.analysis.article.text;
            let small = words.iter().all(|word| !starts_large(word.span.of(text)));
            let says = words.iter().any(|word| !is_function_word(&word.norm));
            let opens = opens(tokens, pair[0]);
            if few
                && small
                && says
                && opens
                && free(tokens[pair[0]].span)
                && found.iter().all(|known| !same(known.words, words))
            {
                found.push(Marked { words, sentence: *id });
            }
        }
    }
    found
}

/// Whether the mark at `at` opens: a word or nothing stands before it, apart, and the
/// next one right behind it.
fn opens(tokens: &[Token], at: usize) -> bool {
    let apart = |one: usize, other: usize| {
        tokens.get(one).zip(tokens.get(other)).is_none_or(|(m, n)| m.span.end < n.span.start)
    };
    at.checked_sub(1).is_none_or(|before| apart(before, at)) && !apart(at, at + 1)
}

fn starts_large(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}
