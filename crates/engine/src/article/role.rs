//! What blocks are, by their words and by where they stand.

use std::ops::Range;

use super::furniture::{self, ends_sentence};
use super::name::{Vocabulary, is_name};
use crate::report::{Block, Role};
use crate::token::is_spaceless;
use crate::words::lower;

/// Words from which a line that ends as a sentence does is prose.
const PROSE: usize = 8;

/// Words from which a line is prose even without a mark at its end.
const LONG_LINE: usize = 30;

/// Blocks before the first prose that are looked at for a headline.
const HEAD: usize = 16;

/// Words up to which a line can be a heading.
const HEADING: usize = 18;

/// Gives every block that is not among `known` its role.
///
/// Blocks that read as prose stay what they are. The lines before the first
/// prose are the head of the page, those after the last its foot; lines
/// between are headings unless their words tell otherwise. Linear.
pub(super) fn assign(text: &str, blocks: &mut [Block], known: &[Block], language: &str) {
    let mut page = Page::read(text, blocks, known, language);
    page.head();
    page.body();
    page.foot();
    for (block, line) in blocks.iter_mut().zip(page.lines) {
        if let Some(role) = line.role.filter(|_| !line.known) {
            block.role = role;
            block.aside = role.is_aside();
            block.level = (role == Role::Heading).then_some(2);
        }
    }
}

/// A block as it is looked at.
struct Line<'a> {
    text: &'a str,
    language: &'a str,
    words: usize,
    /// Running text: nothing but its own words can set it aside.
    prose: bool,
    item: bool,
    known: bool,
    role: Option<Role>,
}

impl Line<'_> {
    /// Whether it is a heading that tells nothing by itself.
    fn is_label(&self) -> bool {
        furniture::is_label(self.text, self.language)
    }
}

/// All blocks of an article.
struct Page<'a> {
    lines: Vec<Line<'a>>,
    vocabulary: Vocabulary,
    /// The blocks from the first to the last of prose.
    prose: Range<usize>,
    headed: bool,
}

impl<'a> Page<'a> {
    fn read(text: &'a str, blocks: &[Block], known: &[Block], language: &'a str) -> Self {
        let mut known = known.iter().peekable();
        let mut lines = Vec::with_capacity(blocks.len());
        for block in blocks {
            let is_known = known.next_if(|known| known.span == block.span).is_some();
            let line = block.span.of(text);
            let words = count(line);
            let role = if is_known { Some(block.role) } else { furniture::role_of(line, language) };
            let plain = matches!(block.role, Role::Paragraph | Role::Item | Role::Quote);
            let reads = words >= PROSE && ends_sentence(line) || words >= LONG_LINE;
            let prose = if is_known { plain } else { role.is_none() && reads };
            lines.push(Line {
                text: line,
                language,
                words,
                prose,
                item: block.role == Role::Item,
                known: is_known,
                role,
            });
        }
        let first = lines.iter().position(|line| line.prose).unwrap_or(lines.len());
        let last = lines.iter().rposition(|line| line.prose).map_or(first, |last| last + 1);
        let headed = lines.iter().any(|line| line.known && line.role == Some(Role::Headline));
        Self { lines, vocabulary: Vocabulary::of(text), prose: first..last, headed }
    }

    /// The lines before the first prose: kicker, headline, standfirst, names.
    fn head(&mut self) {
        let end = self.prose.start;
        let open = |line: &Line<'_>| line.role.is_none() && !line.item;
        let head: Vec<usize> = (0..end).filter(|at| open(&self.lines[*at])).collect();
        if head.len() > HEAD || self.headed {
            return;
        }
        for at in &head {
            if is_name(self.lines[*at].text, &self.vocabulary) {
                self.lines[*at].role = Some(Role::Byline);
            }
        }
        let rest: Vec<usize> = head.into_iter().filter(|at| self.lines[*at].role.is_none()).collect();
        let Some(headline) = self.headline(&rest) else { return };
        for at in rest {
            let line = &self.lines[at];
            let role = match at.cmp(&headline) {
                std::cmp::Ordering::Equal => Some(Role::Headline),
                std::cmp::Ordering::Less => is_kicker(line).then_some(Role::Furniture),
                std::cmp::Ordering::Greater => {
                    let next = at == headline + 1 || line.words >= PROSE;
                    let label = line.is_label() || is_masthead(line.text, line.words);
                    if label {
                        Some(Role::Furniture)
                    } else if next && at + 1 < end || line.words >= 12 {
                        Some(Role::Standfirst)
                    } else {
                        None
                    }
                }
            };
            self.lines[at].role = role;
        }
    }

    /// The headline among the open lines of the head: the first of four words
    /// or more that is no masthead, else the longest.
    fn headline(&self, open: &[usize]) -> Option<usize> {
        let titled = |at: &&usize| {
            let line = &self.lines[**at];
            line.words >= 4 && !is_masthead(line.text, line.words)
        };
        let longest = || open.iter().rev().max_by_key(|at| self.lines[**at].words);
        let single = open.len() == 1 && self.prose.is_empty();
        if single { None } else { open.iter().find(titled).or_else(longest).copied() }
    }

    /// The lines between prose: headings, captions above a credit.
    fn body(&mut self) {
        for at in self.prose.clone() {
            let line = &self.lines[at];
            if line.role.is_some() || line.item {
                continue;
            }
            let credited = self.lines.get(at + 1).is_some_and(|next| next.role == Some(Role::Credit));
            if credited && line.words <= 40 && !line.known {
                self.lines[at].role = Some(Role::Caption);
            } else if !line.prose {
                self.lines[at].role = heading(line);
            }
        }
        if let Some(at) = self
            .prose
            .start
            .checked_sub(1)
            .filter(|at| self.lines[*at].role.is_none() && !self.lines[*at].item)
        {
            let line = &self.lines[at];
            self.lines[at].role = heading(line);
        }
    }

    /// The lines after the last prose: once the page begins, it goes on.
    fn foot(&mut self) {
        if self.prose.is_empty() {
            return;
        }
        let mut page = false;
        for at in self.prose.end..self.lines.len() {
            let line = &self.lines[at];
            page |= line.role == Some(Role::Furniture);
            if line.role.is_some() || line.item && !page {
                continue;
            }
            let named = is_name(line.text, &self.vocabulary);
            self.lines[at].role = if page {
                Some(Role::Furniture)
            } else if named {
                Some(Role::Byline)
            } else {
                heading(line)
            };
        }
    }
}

/// Words of a line; in scripts without spaces every two characters are one.
fn count(line: &str) -> usize {
    let spaceless = line.chars().filter(|c| is_spaceless(*c)).count();
    line.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count() + spaceless / 2
}

/// What a short line inside the article is.
fn heading(line: &Line<'_>) -> Option<Role> {
    if line.is_label() {
        return Some(Role::Furniture);
    }
    let &Line { text: line, words, .. } = line;
    let stops = ends_sentence(line) && !line.ends_with(['?', '!']) || line.ends_with([',', ';', ':']);
    (words <= HEADING && !stops && !line.starts_with(['"', '“', '„', '«'])).then_some(Role::Heading)
}

/// Whether a short line above the headline names a section or an outlet.
fn is_kicker(line: &Line<'_>) -> bool {
    let words = line.words;
    words <= 4 && is_shouted(line.text) || words <= 1 || line.is_label() || is_masthead(line.text, words)
}

/// Whether a line has capitals only.
fn is_shouted(line: &str) -> bool {
    line.contains(char::is_uppercase) && !line.contains(char::is_lowercase)
}

/// Whether a line reads as the name of an outlet.
pub(super) fn is_masthead(line: &str, words: usize) -> bool {
    const PRESS: &str = "times post gazette news newspaper echo courier herald journal tribune weekly daily telegraph \
        guardian independent observer chronicle mirror standard express star sun mail globe press record review bulletin \
        reporter register dispatch examiner inquirer sentinel monitor digest today online digital edition magazine wire \
        agency broadcasting radio tv network zeitung tagblatt tageblatt anzeiger nachrichten rundschau kurier allgemeine \
        spiegel journal gazeta dziennik kurier газета вести новости известия diario periódico jornal folha correio \
        giornale corriere gazzetta dagblad krant courant";
    let last = |word: &str| lower(word.trim_matches(|c: char| !c.is_alphanumeric()));
    words <= 6
        && !ends_sentence(line)
        && line.split_whitespace().all(|word| {
            !word.starts_with(char::is_lowercase) || matches!(word, "of" | "and" | "the" | "de" | "edition")
        })
        && line.split_whitespace().next_back().is_some_and(|word| {
            let word = last(word);
            PRESS.split_whitespace().any(|press| press == word)
        })
}
