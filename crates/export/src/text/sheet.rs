//! Plain text as a sheet.

use super::page::{Page, Style};
use crate::outline::{Sheet, Tone};

impl Sheet for Page {
    fn article(&mut self, letter: &str, title: &str, facts: &str) {
        let lead = format!("{letter}  ");
        self.paragraph(&lead, Style::Head, title);
        self.paragraph(&" ".repeat(lead.chars().count()), Style::Quiet, facts);
    }

    fn part(&mut self, words: &str) {
        self.heading(&format!("══ {words} ══"));
    }

    fn group(&mut self, words: &str) {
        self.heading(words);
    }

    fn notice(&mut self, words: &str) {
        self.paragraph("! ", Style::Plain, words);
    }

    fn line(&mut self, words: &str) {
        self.paragraph("", Style::Plain, words);
    }

    fn entry(&mut self, tone: Tone, sign: &str, words: &str) {
        let style = match tone {
            Tone::Differs => Style::Mark,
            Tone::Both | Tone::Linked => Style::Soft,
            Tone::Agrees => Style::Quiet,
        };
        self.paragraph(&format!("  {sign} "), style, words);
    }

    fn side(&mut self, letter: &str, words: &str) {
        self.paragraph(&format!("    {letter}  "), Style::Plain, words);
    }

    fn why(&mut self, words: &str) {
        self.paragraph("    ", Style::Plain, words);
    }

    fn aside(&mut self, words: &str) {
        self.paragraph("    ", Style::Quiet, words);
    }

    fn item(&mut self, names: &str, words: &str) {
        self.led(&format!("  {names}  "), Style::Quiet, Style::Plain, words);
    }

    fn limits(&mut self, words: &str) {
        self.gap();
        self.paragraph("", Style::Quiet, words);
    }
}
