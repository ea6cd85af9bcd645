//! Which language a text is written in.

use std::sync::OnceLock;

use crate::data::list;
use crate::order;
use crate::words::{WordTable, lower};

/// Characters that are looked at.
const SAMPLE: usize = 20_000;

/// Words of a text that must be frequent words of its language.
const ENOUGH: usize = 3;

/// Frequent words with the languages they are frequent in.
static WORDS: OnceLock<WordTable<&'static str>> = OnceLock::new();

/// How often each script or language was met: a few dozen at most.
#[derive(Default)]
struct Counts(Vec<(&'static str, usize)>);

impl Counts {
    fn add(&mut self, name: &'static str) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => self.0.push((name, 1)),
        }
    }
}

/// The language of `text` (BCP 47), by its script and then by its frequent
/// words; `None` when no language is clearly ahead.
///
/// Looks at the first [`SAMPLE`] characters. Method: counting function words,
/// which are a third of running text and differ between languages.
pub(super) fn detect(text: &str) -> Option<&'static str> {
    let end = text.char_indices().nth(SAMPLE).map_or(text.len(), |(at, _)| at);
    let sample = &text[..end];
    by_script(sample).or_else(|| by_words(sample))
}

/// The language of a script that only one common language uses.
fn by_script(text: &str) -> Option<&'static str> {
    let mut counts = Counts::default();
    let mut letters = 0;
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        if let Some(script) = script(c) {
            counts.add(script);
        }
    }
    let has = |name: &str| counts.0.iter().find(|(known, _)| *known == name).map_or(0, |(_, count)| *count);
    let east = has("ja") + has("zh");
    if east * 2 > letters {
        return Some(if has("ja") * 10 > east { "ja" } else { "zh" });
    }
    order::sort(&mut counts.0);
    let (script, count) = counts.0.iter().max_by_key(|(_, count)| *count)?;
    if count * 2 <= letters {
        return None;
    }
    Some(match *script {
        "ar" if text.contains(['ٹ', 'ڈ', 'ڑ', 'ے']) => "ur",
        "ar" if text.contains(['پ', 'چ', 'ژ', 'گ']) => "fa",
        "hi" if text.contains("आहे") => "mr",
        other => other,
    })
}

/// The usual language of a letter's script; none for Latin and Cyrillic.
const fn script(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{3040}'..='\u{30ff}' => "ja",
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => "zh",
        '\u{ac00}'..='\u{d7af}' | '\u{1100}'..='\u{11ff}' => "ko",
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => "ar",
        '\u{590}'..='\u{5ff}' => "he",
        '\u{370}'..='\u{3ff}' => "el",
        '\u{530}'..='\u{58f}' => "hy",
        '\u{10a0}'..='\u{10ff}' => "ka",
        '\u{900}'..='\u{97f}' => "hi",
        '\u{980}'..='\u{9ff}' => "bn",
        '\u{a00}'..='\u{a7f}' => "pa",
        '\u{a80}'..='\u{aff}' => "gu",
        '\u{b80}'..='\u{bff}' => "ta",
        '\u{c00}'..='\u{c7f}' => "te",
        '\u{d00}'..='\u{d7f}' => "ml",
        '\u{e00}'..='\u{e7f}' => "th",
        '\u{e80}'..='\u{eff}' => "lo",
        '\u{1000}'..='\u{109f}' => "my",
        '\u{1780}'..='\u{17ff}' => "km",
        '\u{1200}'..='\u{137f}' => "am",
        _ => return None,
    })
}

/// The language whose frequent words are clearly the most.
fn by_words(text: &str) -> Option<&'static str> {
    let words = WORDS.get_or_init(|| read(list!("languages.txt")));
    let mut counts = Counts::default();
    let text = lower(text);
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        for language in words.all(word) {
            counts.add(language);
        }
    }
    let mut ranked = counts.0;
    order::sort_by_key(&mut ranked, |(language, count)| (std::cmp::Reverse(*count), *language));
    let (language, most) = *ranked.first()?;
    let second = ranked.get(1).map_or(0, |(_, count)| *count);
    (most >= ENOUGH && most * 10 > second * 11).then_some(language)
}

fn read(list: &'static str) -> WordTable<&'static str> {
    let mut words = Vec::new();
    let mut language = "";
    for line in list.lines() {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => language = name,
            None => words.extend(line.split_whitespace().map(|word| (word, language))),
        }
    }
    WordTable::new(words)
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn languages_are_told_by_script_and_frequent_words() {
        for (text, language) in [
            ("The council has voted to close the bridge after a storm.", Some("en")),
            ("Der Stadtrat hat nach dem Sturm für die Sperrung der Brücke gestimmt.", Some("de")),
            ("Le conseil a voté la fermeture du pont après une tempête.", Some("fr")),
            ("El consejo ha votado cerrar el puente por la tormenta y los daños.", Some("es")),
            (
                "Il consiglio ha votato la chiusura del ponte dopo una tempesta che è durata un giorno.",
                Some("it"),
            ),
            ("O conselho votou o encerramento da ponte após uma tempestade que não parou.", Some("pt")),
            ("De raad heeft gestemd voor het sluiten van de brug na een storm.", Some("nl")),
            ("Rada głosowała za zamknięciem mostu po burzy, która nie została zapowiedziana.", Some("pl")),
            ("Совет проголосовал за закрытие моста после шторма, но не для всех.", Some("ru")),
            ("議会は橋の閉鎖を決めた。", Some("ja")),
            ("议会决定关闭大桥。", Some("zh")),
            ("صوت المجلس على إغلاق الجسر", Some("ar")),
            ("Brücke", None),
            ("", None),
        ] {
            assert_eq!(detect(text), language, "{text}");
        }
    }
}
