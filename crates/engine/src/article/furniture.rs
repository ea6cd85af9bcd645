//! What a line is by its own words: page furniture, byline, credit, caption.
//!
//! The phrases are data, one file a language in `furniture/`. In an article
//! that is not English all of them are looked up, because pages mix
//! languages; in an English one those in English.

use std::sync::OnceLock;

use super::calendar::find_day;
use crate::data::list;
use crate::report::Role;
use crate::token::{normalise, primary};
use crate::words::{WordTable, lower};

/// Words from which a line is no label, button or widget.
const SHORT: usize = 20;

/// Words up to which a phrase inside a line makes it furniture.
const LONG: usize = 40;

/// The phrases of some languages.
struct Phrases {
    whole: WordTable<()>,
    labels: WordTable<()>,
    endings: Vec<&'static str>,
    inside: Vec<&'static str>,
    /// Beginnings of lines by their first word.
    openings: WordTable<(&'static str, Role)>,
}

/// The phrases of each language, English first.
const LISTS: &[&str] = &[
    list!("furniture/en.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/de.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/fr.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/es.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/it.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/pt.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/nl.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/pl.txt"),
    #[cfg(feature = "languages")]
    list!("furniture/ru.txt"),
];

impl Phrases {
    /// Those for an article in `language` (BCP 47; English when it is empty).
    fn of(language: &str) -> &'static Self {
        static ENGLISH: OnceLock<Phrases> = OnceLock::new();
        static ALL: OnceLock<Phrases> = OnceLock::new();
        if cfg!(feature = "languages") && !matches!(primary(language), "" | "en") {
            return ALL.get_or_init(|| Self::read(LISTS));
        }
        ENGLISH.get_or_init(|| Self::read(&LISTS[..1]))
    }

    fn read(lists: &[&'static str]) -> Self {
        let (mut whole, mut labels, mut openings) = (Vec::new(), Vec::new(), Vec::new());
        let (mut endings, mut inside) = (Vec::new(), Vec::new());
        for line in lists.iter().flat_map(|list| list.lines()) {
            let Some((kind, phrase)) = line.split_once(' ') else { continue };
            match kind {
                "=" => whole.push((phrase, ())),
                "label" => labels.push((phrase, ())),
                "$" => endings.push(phrase),
                "*" => inside.push(phrase),
                _ => openings.extend(opening_role(kind).map(|role| (first_word(phrase), (phrase, role)))),
            }
        }
        let [whole, labels] = [whole, labels].map(WordTable::new);
        Self { whole, labels, endings, inside, openings: WordTable::new(openings) }
    }
}

/// What a line is that opens with a phrase of this kind.
fn opening_role(kind: &str) -> Option<Role> {
    Some(match kind {
        "^" => Role::Furniture,
        "byline" => Role::Byline,
        "credit" => Role::Credit,
        "caption" => Role::Caption,
        _ => return None,
    })
}

fn first_word(phrase: &str) -> &str {
    phrase.split(' ').next().unwrap_or_default()
}

/// What a line is by its own words; `None` when they do not tell.
///
/// Linear in the line.
pub(super) fn role_of(line: &str, language: &str) -> Option<Role> {
    let words = line.split_whitespace().take(LONG + 1).count();
    if words > LONG {
        return None;
    }
    let plain = plain(line);
    let bare = plain.trim_matches(|c: char| !c.is_alphanumeric() && c != '#' && c != '©');
    if bare.is_empty() || bare == "#" {
        return Some(Role::Furniture);
    }
    let phrases = Phrases::of(language);
    if phrases.whole.holds(bare) || phrases.whole.holds(&plain) {
        return Some(Role::Furniture);
    }
    if phrases.inside.iter().any(|phrase| plain.contains(phrase)) {
        return Some(Role::Furniture);
    }
    if words > SHORT {
        return None;
    }
    let sentence = ends_sentence(line);
    if !sentence && (is_date_line(line, &plain, language) || is_clock_line(&plain)) {
        return Some(Role::Dateline);
    }
    if !sentence && words <= 6 && phrases.endings.iter().any(|phrase| ends_with(bare, phrase)) {
        return Some(Role::Furniture);
    }
    if let Some(role) = opening(phrases, &plain, line, words) {
        return Some(role);
    }
    let segments = segments(line);
    if segments >= 3 || segments == 2 && words <= 8 && !sentence && line.contains('|') {
        return Some(Role::Furniture);
    }
    is_glued(line).then_some(Role::Furniture)
}

/// Whether a line is a heading that tells nothing by itself ("Analysis").
pub(super) fn is_label(line: &str, language: &str) -> bool {
    let plain = plain(line);
    let bare = plain.trim_matches(|c: char| !c.is_alphanumeric());
    Phrases::of(language).labels.holds(bare)
}

/// The role of a line by how it begins.
fn opening(phrases: &Phrases, plain: &str, line: &str, words: usize) -> Option<Role> {
    let known = phrases.openings.all(first_word(plain));
    let (phrase, role) =
        known.filter(|(phrase, _)| begins_with(plain, phrase)).max_by_key(|(p, _)| p.len())?;
    let rest = line.split_whitespace().skip(phrase.split(' ').count());
    let fits = match role {
        Role::Byline => is_byline(phrase, rest, words),
        Role::Credit => words <= 14,
        Role::Caption => true,
        _ => !ends_sentence(line) || phrase.ends_with(':') || words <= 12,
    };
    fits.then_some(*role)
}

/// Whether the words after "By" can be who wrote it: names and offices, not a clause.
fn is_byline<'a>(phrase: &str, rest: impl Iterator<Item = &'a str>, words: usize) -> bool {
    if phrase.ends_with(':') {
        return words <= 16;
    }
    let mut rest = rest.peekable();
    let office = ["our", "staff", "unserem", "unserer", "notre", "nuestro", "nuestra"];
    let named = rest.peek().is_some_and(|word| word.starts_with(char::is_uppercase) || office.contains(word));
    let joint = |word: &str| {
        let joints = "and und et y e en & in for of the at with from van de der den von du di da para für aus bei min read";
        office.contains(&word) || joints.split(' ').any(|joint| joint == word)
    };
    let clause = rest.any(|word| word.starts_with(char::is_lowercase) && !joint(word.trim_end_matches(',')));
    let placed = phrase.contains(' ') && !clause;
    (named || placed) && !clause && words <= 16
}

/// Lower case, white space as single spaces, runs of digits as `#`.
fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    for c in normalise(line).chars() {
        if c.is_whitespace() {
            if !plain.ends_with(' ') && !plain.is_empty() {
                plain.push(' ');
            }
        } else if !c.is_ascii_digit() {
            plain.push(c);
        } else if !plain.ends_with('#') {
            plain.push('#');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Whether `line` begins with `phrase` and the phrase ends with a word there.
fn begins_with(line: &str, phrase: &str) -> bool {
    line.strip_prefix(phrase).is_some_and(|rest| {
        let edge = |c: char| !c.is_alphanumeric();
        rest.is_empty() || phrase.ends_with(edge) || rest.starts_with(edge)
    })
}

/// Whether `line` ends with `phrase` and the phrase begins with a word there.
fn ends_with(line: &str, phrase: &str) -> bool {
    line.strip_suffix(phrase)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with(|c: char| !c.is_alphanumeric()))
}

/// Whether a line ends as sentences do.
pub(super) fn ends_sentence(line: &str) -> bool {
    let closing = |c: char| {
        matches!(c, '"' | '\'' | '”' | '’' | '»' | '“' | ')' | ']' | '」' | '』' | '）')
            || crate::token::is_ignored(c)
    };
    line.trim_end()
        .trim_end_matches(closing)
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '։', '።', '။', '។'])
}

/// Parts of a line that signs of a page set apart: "Home | World | Europe".
fn segments(line: &str) -> usize {
    let signs = [" | ", " · ", " • ", " › ", " » ", " > ", " / ", " ● ", "\t"];
    let counts = signs.iter().map(|sign| line.split(sign).filter(|part| !part.trim().is_empty()).count());
    counts.max().unwrap_or(1)
}

/// Whether words run together as when the parts of a menu are copied
/// (`NewsSport`): twice a capital inside of what
/// would be two words, unlike in names of people, and no word in lower case.
fn is_glued(line: &str) -> bool {
    let mut seams = 0;
    for word in line.split(|c: char| !c.is_alphabetic()) {
        if word.starts_with(char::is_lowercase) {
            return false;
        }
        seams += word
            .char_indices()
            .filter(|(at, c)| c.is_uppercase() && is_seam(&word[..*at], &word[*at..]))
            .count();
    }
    seams >= 2 && !ends_sentence(line)
}

/// Whether both parts of a glued word are long enough to be words.
fn is_seam(before: &str, after: &str) -> bool {
    let lower = |part: &mut dyn Iterator<Item = char>| part.take_while(|c| c.is_lowercase()).count();
    lower(&mut before.chars().rev()) >= 3 && lower(&mut after.chars().skip(1)) >= 3
}

/// Whether a line holds a date and little else: weekday, time, zone, "Updated".
fn is_date_line(line: &str, plain: &str, language: &str) -> bool {
    let Some((_, range)) = find_day(line, language) else { return false };
    let outside = format!("{} {}", &line[..range.start], &line[range.end..]);
    let rest = outside.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
    let other = rest.filter(|word| !is_date_word(&lower(word))).count();
    other <= 2 && plain.split(' ').count() <= 14 && !line.ends_with(':')
}

/// Whether a line is only a time of day with its zone.
fn is_clock_line(plain: &str) -> bool {
    let mut words = plain.split(|c: char| !c.is_alphanumeric() && c != '#').filter(|word| !word.is_empty());
    plain.contains("#:#") && words.all(|word| word.contains('#') || is_date_word(word))
}

/// Words that stand beside a date.
fn is_date_word(word: &str) -> bool {
    const WORDS: &str = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat \
        sun published updated posted last modified first on at by the of date am pm gmt utc bst cet cest est edt et pst \
        pdt pt ist jst msk montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr \
        aktualisiert veröffentlicht stand am um den vom lundi mardi mercredi jeudi vendredi samedi dimanche publié mis \
        jour le lunes martes miércoles jueves viernes sábado domingo publicado actualizado el las lunedì martedì \
        mercoledì giovedì venerdì sabato domenica pubblicato aggiornato il alle segunda terça quarta quinta sexta feira \
        atualizado em às maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gepubliceerd bijgewerkt op om \
        poniedziałek wtorek środa czwartek piątek sobota niedziela aktualizacja понедельник вторник среда четверг пятница \
        суббота воскресенье опубликовано обновлено в hrs local time min read";
    WORDS.split_whitespace().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::{is_label, role_of};
    use crate::report::Role;

    #[test]
    fn lines_are_told_by_their_words() {
        let cases = include_str!("furniture/cases.txt");
        for case in cases.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (expected, line) = case.split_once(": ").expect("a role and a line");
            let role = ["en", "de"].iter().find_map(|language| role_of(line, language));
            let found = match role {
                Some(Role::Furniture) => "furniture",
                Some(Role::Byline) => "byline",
                Some(Role::Dateline) => "dateline",
                Some(Role::Credit) => "credit",
                Some(Role::Caption) => "caption",
                Some(_) => "other",
                None if is_label(line, "de") => "label",
                None => "text",
            };
            assert_eq!(found, expected, "{line}");
        }
    }
}
