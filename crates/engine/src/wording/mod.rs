//! Shared wording: passages that two articles tell in the same words.
//!
//! ```text
//! stream   articles     -> their words as numbers, with what each tells
//! anchor   streams      -> places where both hold the same few words
//! chain    places       -> runs of the same words; runs that lie close
//! copy     chains       -> passages and their copies, exact or nearly
//! trim     copies       -> without what hangs over a sentence by chance
//! grow     copies       -> with what changed places in their sentences
//! pick     copies       -> those that say enough
//! ```
//!
//! What counts is what a passage says, in bits, not its length: each word
//! weighs by how rare it is in the two articles and in general.

mod anchor;
mod chain;
mod copy;
mod grow;
mod pick;
mod quoted;
mod share;
mod spread;
mod stream;
mod trim;

use crate::analysis::Analysis;
use crate::diff;
use crate::fixed::{ONE, log2};
use crate::lexicon::{Lexicon, compared_words};
use crate::order;
use crate::report::{EditKind, Notice, Pair, Passage, PassageId};
use crate::set::Options;
use copy::Copy;
use stream::{Stream, Weights};

pub(crate) use spread::spread;

/// A passage counts from so many bits on, when the options name no other
/// number: four telling words in a row, or a whole short sentence. Two long
/// articles share such runs by chance (the expected number grows with the
/// product of their lengths), so that more is asked for there: half a bit for
/// each doubling of the product past a thousand words each.
const LEAST: u16 = 20;

/// The bits that a passage of two articles with so many words counts from.
fn least(options: &Options, a: &Stream, b: &Stream) -> i64 {
    let places = (a.count() as u64).saturating_mul(b.count() as u64);
    let by_chance = (log2(places) - 20 * ONE).max(0) / 2;
    options.min_passage.map_or(i64::from(LEAST) * ONE + by_chance, |bits| i64::from(bits) * ONE)
}

/// Fills `pair.passages` and `pair.wording`.
///
/// Computed with the articles in the order of their texts and mirrored back,
/// so that ties fall the same way whichever comes first.
pub(crate) fn compare(a: &Analysis, b: &Analysis, options: &Options, pair: &mut Pair) {
    let swapped = b.article.text < a.article.text;
    let (first, second) = if swapped { (b, a) } else { (a, b) };
    let lexicon = Lexicon::new(compared_words(a).chain(compared_words(b)).map(|token| &*token.norm));
    let (left, right) = (Stream::new(first, &lexicon), Stream::new(second, &lexicon));
    let weights = Weights::new(&lexicon, (first, &left), (second, &right));
    let anchors = anchor::find(&left, &right, &weights);
    if anchors.left_out > 0 {
        pair.notices.push(Notice::new("repeats-left-out").with("count", &anchors.left_out));
    }
    let runs = chain::runs(&left, &right, &anchors.places);
    let chains = chain::chains(&left, &right, &runs);
    let copies = chains.iter().flat_map(|chain| copy::of(&left, &right, &weights, chain)).collect();
    let mut copies = pick::pick(copies, least(options, &left, &right));
    if a.article.text == b.article.text {
        copies = symmetric(copies);
    }
    let shares = share::of(&left, &right, &copies);
    pair.wording = if swapped { shares.swap() } else { shares };
    pair.passages = copies.iter().map(|copy| passage(first, &left, second, &right, copy)).collect();
    for passage in &mut pair.passages {
        passage.articles = vec![pair.a, pair.b];
        if swapped {
            mirror(passage);
        }
    }
    order::sort_by_key(&mut pair.passages, |passage| (passage.a, passage.b));
    for (passage, id) in pair.passages.iter_mut().zip(0..) {
        passage.id = PassageId(id);
    }
}

/// The copies of an article in itself: those that stand later in the second
/// are told by those that stand later in the first.
fn symmetric(copies: Vec<Copy>) -> Vec<Copy> {
    let mut both = Vec::new();
    for copy in copies.into_iter().filter(|copy| copy.a.start <= copy.b.start) {
        if copy.a.start < copy.b.start {
            both.push(copy.mirrored());
        }
        both.push(copy);
    }
    both
}

fn passage(a: &Analysis, left: &Stream, b: &Analysis, right: &Stream, copy: &Copy) -> Passage {
    let (in_a, in_b) = (copy.a.clone(), copy.b.clone());
    let tokens = |stream: &Stream, words: &std::ops::Range<usize>| {
        stream.tokens[words.start]..stream.tokens[words.end - 1] + 1
    };
    let (a_tokens, b_tokens) = (tokens(left, &in_a), tokens(right, &in_b));
    let mut edits = Vec::new();
    if !copy.exact() {
        edits = diff::stretch(a, a_tokens.clone(), b, b_tokens.clone());
        edits.retain(|edit| edit.kind != EditKind::Same);
    }
    Passage {
        id: PassageId::default(),
        a: left.span(in_a),
        b: right.span(in_b),
        words: u32::try_from(copy.same()).unwrap_or(u32::MAX),
        exact: copy.exact(),
        edits,
        weight: u32::try_from(copy.weight / ONE).unwrap_or(u32::MAX),
        quoted: quoted::is_quoted(a, &a_tokens) && quoted::is_quoted(b, &b_tokens),
        articles: Vec::new(),
    }
}

/// Exchanges the sides of a passage.
fn mirror(passage: &mut Passage) {
    std::mem::swap(&mut passage.a, &mut passage.b);
    passage.edits = passage.edits.iter().map(diff::mirrored).collect();
}
