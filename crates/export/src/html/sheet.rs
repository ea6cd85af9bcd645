//! HTML as a sheet.

use crate::outline::{Sheet, Tone};
use crate::visible;

/// The body of the file so far.
#[derive(Debug, Default)]
pub(super) struct Html {
    out: String,
    in_entry: bool,
}

impl Html {
    /// The body, its last entry closed.
    pub(super) fn finish(mut self) -> String {
        self.close();
        self.out
    }

    /// Ends the entry that is open, if one is.
    fn close(&mut self) {
        if std::mem::take(&mut self.in_entry) {
            self.out.push_str("</div>\n");
        }
    }

    /// An element with words of the report or of the tool.
    fn element(&mut self, tag: &str, class: &str, words: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        self.out.extend(["<", tag, &class, ">", &escaped(words), "</", tag, ">\n"]);
    }

    /// A paragraph with a name and the words of an article behind it, in their
    /// own direction of reading.
    fn named(&mut self, name: &str, words: &str) {
        let name = ["<p><span class=\"letter\">", &escaped(name), "</span> "];
        let words = ["<span dir=\"auto\">", &escaped(words), "</span></p>\n"];
        self.out.extend(name.into_iter().chain(words));
    }
}

impl Sheet for Html {
    fn article(&mut self, letter: &str, title: &str, facts: &str) {
        self.close();
        self.named(letter, title);
        self.element("p", "facts", facts);
    }

    fn part(&mut self, words: &str) {
        self.close();
        self.element("h2", "", words);
    }

    fn group(&mut self, words: &str) {
        self.close();
        self.element("h3", "", words);
    }

    fn notice(&mut self, words: &str) {
        self.close();
        self.element("p", "notice", words);
    }

    fn line(&mut self, words: &str) {
        self.close();
        self.element("p", "", words);
    }

    fn entry(&mut self, tone: Tone, sign: &str, words: &str) {
        self.close();
        let class = match tone {
            Tone::Differs => "differs",
            Tone::Both => "both",
            Tone::Agrees => "agrees",
            Tone::Linked => "linked",
        };
        self.in_entry = true;
        self.out.extend(["<div class=\"entry ", class, "\">\n"]);
        let head = ["<p class=\"head\"><span class=\"sign\">", &escaped(sign), "</span> "];
        self.out.extend(head.into_iter().chain([&*escaped(words), "</p>\n"]));
    }

    fn side(&mut self, letter: &str, words: &str) {
        self.named(letter, words);
    }

    fn why(&mut self, words: &str) {
        self.element("p", "why", words);
    }

    fn aside(&mut self, words: &str) {
        self.element("p", "aside", words);
    }

    fn item(&mut self, names: &str, words: &str) {
        self.close();
        self.named(names, words);
    }

    fn limits(&mut self, words: &str) {
        self.close();
        self.element("p", "limits", words);
    }
}

/// `words` on one line, with nothing in it that HTML would read.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in visible::line(words).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Html, Sheet, Tone};

    #[test]
    fn words_of_an_article_never_become_markup() {
        let mut sheet = Html::default();
        sheet.entry(Tone::Differs, "≠", "Number");
        sheet.side("A", "</div><script>alert('1')</script> & \"so\"");
        let body = sheet.finish();
        assert!(
            body.contains("&lt;/div&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;so&quot;"),
            "{body}"
        );
        assert_eq!(body.matches("</div>").count(), 1, "{body}");
    }
}
