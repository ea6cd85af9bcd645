//! A report as Markdown.

use crossread_engine::Report;

use crate::outline::{self, Sheet, Tone};

/// The report as Markdown, to go into an editor or a wiki.
///
/// The words of the articles are escaped: they never become markup. `report`
/// should have gone through [`crate::explain`]. Linear in its size.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut sheet = Markdown::default();
    sheet.block("# ", "Articles compared");
    outline::write(report, &mut sheet);
    sheet.out
}

#[derive(Debug, Default)]
struct Markdown {
    out: String,
}

impl Markdown {
    /// A block of its own: an empty line before it.
    fn block(&mut self, lead: &str, words: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.follow(lead, words);
    }

    /// A line that belongs to the block before it.
    fn follow(&mut self, lead: &str, words: &str) {
        self.out.push_str(lead);
        self.out.push_str(&escaped(words));
        self.out.push('\n');
    }
}

impl Sheet for Markdown {
    fn article(&mut self, letter: &str, title: &str, facts: &str) {
        self.block(&format!("**{letter}** "), title);
        self.follow("<br>", facts);
    }

    fn part(&mut self, words: &str) {
        self.block("## ", words);
    }

    fn group(&mut self, words: &str) {
        self.block("### ", words);
    }

    fn notice(&mut self, words: &str) {
        self.block("> ", words);
    }

    fn line(&mut self, words: &str) {
        self.block("", words);
    }

    fn entry(&mut self, tone: Tone, sign: &str, words: &str) {
        let sign = escaped(sign);
        let strong = if tone == Tone::Differs { "**" } else { "" };
        self.block(&format!("- {strong}{sign}{strong} "), words);
    }

    fn side(&mut self, letter: &str, words: &str) {
        self.block(&format!("  **{letter}** "), words);
    }

    fn why(&mut self, words: &str) {
        self.block("  ", words);
    }

    fn aside(&mut self, words: &str) {
        self.block("  ", words);
    }

    fn item(&mut self, names: &str, words: &str) {
        self.block(&format!("- {names}: "), words);
    }

    fn limits(&mut self, words: &str) {
        self.out.push_str("\n---\n");
        self.block("", words);
    }
}

/// `words` on one line, with nothing in it that Markdown or HTML would read.
fn escaped(words: &str) -> String {
    let line = crate::visible::line(words);
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn words_of_an_article_never_become_markup() {
        let words = "# *One* [link](x) <b>\n![p](q) `c` | a_b & 1 \\ ~~no~~";
        assert_eq!(
            escaped(words),
            r"\# \*One\* \[link\](x) &lt;b&gt; \!\[p\](q) \`c\` \| a\_b &amp; 1 \\ \~\~no\~\~"
        );
    }
}
