//! Words looked for in both texts, whatever their case and accents.

use crossread_engine::report::{Article, Sentence, SentenceId};
use crossread_engine::{Sides, Span};

use super::Side;
use super::prose::without_bullet;

/// A place where the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The text.
    pub side: Side,
    /// The sentence that it begins in; `None` in lines that are set aside.
    pub sentence: Option<SentenceId>,
    /// Where it stands in the text of the article.
    pub span: Span,
    /// From where to where it stands in the sentence as it is set, in UTF-16
    /// units; it ends with the sentence.
    pub units: [u32; 2],
}

/// So many places are found, at most.
const MOST: usize = 1000;

/// The places of `query`, those of the first text before those of the second,
/// each in order; none for a query without a letter or digit. Runs of white
/// space count as one space. Linear in the texts, but for a query that repeats
/// itself.
#[must_use]
pub fn search(texts: Sides<&Article>, query: &str) -> Vec<Hit> {
    let wanted: Vec<char> = folded(query.trim()).map(|(_, c)| c).collect();
    let mut hits = Vec::new();
    if !wanted.iter().any(|c| c.is_alphanumeric()) {
        return hits;
    }
    for side in Side::BOTH {
        let article = side.of(&texts);
        let (places, letters): (Vec<usize>, Vec<char>) = folded(&article.text).unzip();
        let mut at = 0;
        while at + wanted.len() <= letters.len() && hits.len() < MOST {
            if letters[at..at + wanted.len()] != wanted[..] {
                at += 1;
                continue;
            }
            let start = places[at];
            at += wanted.len();
            let end = places.get(at).copied().unwrap_or(article.text.len());
            let trimmed = article.text[start..end].trim_end().len();
            let span = Span::new(start, start + trimmed);
            let sentence = sentence_at(article, span.start);
            let units = sentence.map_or([0; 2], |sentence| units(article, sentence, span));
            hits.push(Hit { side, sentence: sentence.map(|sentence| sentence.id), span, units });
        }
    }
    hits
}

/// The same places without those in lines that are set aside.
#[must_use]
pub fn hits_in_view(texts: Sides<&Article>, query: &str) -> Vec<Hit> {
    let mut hits = search(texts, query);
    hits.retain(|hit| {
        let article = hit.side.of(&texts);
        let sentence = hit.sentence.and_then(|id| article.sentences.get(id.index()));
        let block = sentence.and_then(|sentence| article.blocks.get(sentence.block as usize));
        block.is_some_and(|block| !block.aside)
    });
    hits
}

/// A stretch of a sentence in UTF-16 units from its start as it is set.
fn units(article: &Article, sentence: &Sentence, span: Span) -> [u32; 2] {
    let whole = without_bullet(&article.text, sentence.span);
    [span.start, span.end].map(|place| {
        let place = place.clamp(whole.start, whole.end);
        let words = article.text.get(whole.start as usize..place as usize).unwrap_or_default();
        u32::try_from(words.encode_utf16().count()).unwrap_or(u32::MAX)
    })
}

fn sentence_at(article: &Article, place: u32) -> Option<&Sentence> {
    let at = article.sentences.partition_point(|sentence| sentence.span.end <= place);
    article.sentences.get(at).filter(|sentence| sentence.span.start <= place)
}

/// The characters of `text` as they are compared, each with where it began.
fn folded(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut after_space = false;
    text.char_indices().filter_map(move |(place, c)| {
        let c = plain(c)?;
        let repeats = c == ' ' && after_space;
        after_space = c == ' ';
        (!repeats).then_some((place, c))
    })
}

/// Letters that carry marks, each group behind the letter without them.
const MARKED: [&str; 32] = [
    "aàáâãäåāăąǎ",
    "cçćĉċč",
    "dďđ",
    "eèéêëēĕėęě",
    "gĝğġģ",
    "hĥħ",
    "iìíîïĩīĭįı",
    "jĵ",
    "kķ",
    "lĺļľŀł",
    "nñńņňŉ",
    "oòóôõöøōŏőǒ",
    "rŕŗř",
    "sśŝşšș",
    "tţťŧț",
    "uùúûüũūŭůűųǔ",
    "wŵ",
    "yýÿŷ",
    "zźżž",
    "\"“”„«»‟",
    "'‘’‚‛`´ʼ",
    "-‐‑‒–—−",
    "αά",
    "εέ",
    "ηή",
    "ιίϊΐ",
    "οό",
    "σς",
    "υύϋΰ",
    "ωώ",
    "иѝй",
    "её",
];

/// The small letter of a capital of the Latin, Greek, Cyrillic and Armenian
/// alphabets: rules in place of the tables of all scripts, which would weigh
/// several kilobytes.
fn small(c: char) -> char {
    let code = u32::from(c);
    // In these, capitals and small letters take turns.
    let turns = match code {
        0x100..=0x12f
        | 0x132..=0x137
        | 0x14a..=0x177
        | 0x1de..=0x1ef
        | 0x1f8..=0x21f
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1eff => Some(0),
        0x139..=0x148 | 0x179..=0x17d | 0x1cd..=0x1db => Some(1),
        _ => None,
    };
    let further = match code {
        _ if turns == Some(code % 2) => 1,
        0x386 => 38,
        0x388..=0x38a => 37,
        0x38c => 64,
        0x38e | 0x38f => 63,
        0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3ab | 0x410..=0x42f => 32,
        0x400..=0x40f => 80,
        0x531..=0x556 => 48,
        _ => 0,
    };
    char::from_u32(code + further).unwrap_or(c)
}

/// A character without case and marks; `None` for what is not seen.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}'
        // Hebrew and Arabic points.
        | '\u{591}'..='\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        _ if c.is_whitespace() => Some(' '),
        _ if c.is_ascii() => Some(c.to_ascii_lowercase()),
        _ => {
            let small = small(c);
            let group = MARKED.iter().find(|group| group.contains(small));
            Some(group.and_then(|group| group.chars().next()).unwrap_or(small))
        }
    }
}
