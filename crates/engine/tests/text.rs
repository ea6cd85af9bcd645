//! What holds for every text, however odd: ranges, coverage, no panic, time.

use crossread_engine::report::Article;
use crossread_engine::{Analysis, ArticleInput, Span, analyse};

/// A small generator of numbers (`SplitMix64`, public domain), so that the
/// texts are the same on every run and machine.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        usize::try_from(self.next() % most).unwrap_or_default()
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

/// Pieces that texts are made of: words, marks that the rules look at, and
/// characters that break careless code.
const PIECES: &[&str] = &[
    "The",
    "harbour",
    "was",
    "closed",
    "Mr.",
    "U.S.",
    "p.m.",
    "No.",
    "5",
    "1,250.75",
    "12.",
    "z. B.",
    "A.",
    "I",
    "'s",
    "’s",
    "Jong-un",
    "$35,000,000",
    "95%",
    "60 km/h",
    "17 October 2023",
    "2025-08-28",
    "18:40",
    "http://a.example/b?c=d",
    "a@b.example",
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u{a0}",
    "\u{2028}",
    "\u{85}",
    "\u{b}",
    "\u{3000}",
    ".",
    "!",
    "?",
    "...",
    "…",
    ". . .",
    ";",
    ":",
    ",",
    "-",
    "—",
    "–",
    "\"",
    "“",
    "”",
    "‘",
    "’",
    "'",
    "''",
    "``",
    "„",
    "«",
    "»",
    "‹",
    "(",
    ")",
    "[",
    "]",
    "[12]",
    "「",
    "」",
    "（",
    "）",
    "|",
    "·",
    "•",
    "1.",
    "2.",
    "a)",
    "(i)",
    "By ",
    "Photo: ",
    "Read more: ",
    "Advertisement",
    "0 Comments",
    "2 hours ago",
    "©",
    "\u{0}",
    "\u{1}",
    "\u{7f}",
    "\u{fffd}",
    "\u{feff}",
    "\u{200b}",
    "\u{200d}",
    "\u{ad}",
    "\u{202e}",
    "\u{202c}",
    "\u{2066}",
    "\u{301}",
    "e\u{301}\u{302}\u{303}",
    "🇳🇴",
    "👩‍👩‍👧",
    "😀",
    "中国",
    "。",
    "これは",
    "です",
    "สวัสดี",
    "مرحبا",
    "؟",
    "שלום",
    "नमस्ते",
    "।",
    "Привет",
    "г.",
    "ß",
    "ﬁ",
    "Ⅷ",
    "½",
    "٣",
    "𝟘",
    "İ",
    "ǅ",
    "ﷺ",
    "ＡＢ",
    "1️⃣",
];

fn text(numbers: &mut Numbers) -> String {
    let length = numbers.below(120);
    (0..length).map(|_| numbers.pick(PIECES)).collect()
}

fn read(text: &str, language: Option<&str>) -> Analysis {
    let input = ArticleInput {
        id: "a".to_owned(),
        text: text.to_owned(),
        language: language.map(str::to_owned),
        ..ArticleInput::default()
    };
    analyse(&input, &[])
}

/// Checks that ranges are in order, apart, not empty and on characters.
fn in_order(text: &str, spans: impl Iterator<Item = Span>, what: &str) {
    let mut end = 0;
    for span in spans {
        assert!(span.start >= end, "{what} overlap in {text:?}");
        assert!(!span.of(text).is_empty(), "{what} empty or off characters at {span:?} in {text:?}");
        end = span.end;
    }
}

/// Checks that all of `text` outside of the spans is white space or ignored.
fn covered(text: &str, spans: impl Iterator<Item = Span>, ignored: fn(char) -> bool, what: &str) {
    let mut from = 0;
    let mut gaps = Vec::new();
    for span in spans {
        gaps.push(&text[from..span.range().start]);
        from = span.range().end;
    }
    gaps.push(&text[from..]);
    for gap in gaps {
        let left: String = gap.chars().filter(|c| !c.is_whitespace() && !ignored(*c)).collect();
        assert!(left.is_empty(), "{what} leave out {left:?} of {text:?}");
    }
}

fn check(text: &str, language: Option<&str>) -> Article {
    let analysis = read(text, language);
    let article = analysis.inspected();
    assert_eq!(article.text, text);
    in_order(text, article.blocks.iter().map(|block| block.span), "blocks");
    covered(text, article.blocks.iter().map(|block| block.span), |_| false, "blocks");
    in_order(text, article.sentences.iter().map(|sentence| sentence.span), "sentences");
    covered(text, article.sentences.iter().map(|sentence| sentence.span), |_| false, "sentences");
    for (sentence, index) in article.sentences.iter().zip(0u32..) {
        assert_eq!(sentence.id.0, index);
        assert!(article.blocks[sentence.block as usize].span.contains(sentence.span));
        let words = sentence.span.of(text);
        assert_eq!(words.trim(), words, "a sentence keeps white space around it");
    }
    let tokens = article.tokens.as_deref().unwrap_or_default();
    in_order(text, tokens.iter().map(|token| token.span), "tokens");
    for token in tokens {
        assert!(!token.norm.is_empty());
        assert!(
            article.sentences.iter().any(|sentence| sentence.span.contains(token.span)),
            "a token crosses sentences"
        );
    }
    let units = article.units.as_deref().unwrap_or_default();
    in_order(text, units.iter().map(|unit| unit.span), "units");
    for unit in units {
        let cut =
            tokens.iter().any(|token| token.span.overlaps(unit.span) && !unit.span.contains(token.span));
        assert!(!cut, "a unit cuts a token in {text:?}");
    }
    if let Some(date) = &article.date {
        assert!(date.span.is_none_or(|span| !span.of(text).is_empty()));
    }
    article
}

#[test]
fn ranges_hold_for_any_text() {
    let languages = [
        None,
        Some("en"),
        Some("de"),
        Some("fr"),
        Some("es"),
        Some("ru"),
        Some("ja"),
        Some("hy"),
        Some("el"),
        Some("xx"),
    ];
    let mut numbers = Numbers(4);
    for round in 0..3000 {
        let text = text(&mut numbers);
        let article = check(&text, languages[round % languages.len()]);
        assert_eq!(
            article,
            check(&text, languages[round % languages.len()]),
            "the same text gives the same analysis"
        );
    }
}

#[test]
fn ranges_hold_for_any_characters() {
    let mut numbers = Numbers(5);
    for _ in 0..600 {
        let length = numbers.below(60);
        let text: String = (0..length)
            .filter_map(|_| {
                let top = [0x80, 0x250, 0x3000, 0x0011_0000][numbers.below(4)];
                char::from_u32(u32::try_from(numbers.below(top)).ok()?)
            })
            .collect();
        check(&text, None);
    }
}

/// A large text is read in bounded work: these would take minutes if any step
/// were quadratic.
#[test]
fn large_and_hostile_texts_are_read() {
    let size = 1 << 18;
    for (name, text) in [
        ("no space", "a".repeat(4 * size)),
        ("no space, dots", "a.B".repeat(size / 3)),
        ("short lines", "Short line\n".repeat(50_000)),
        ("names", "Marta Vik\n".repeat(50_000)),
        ("open brackets", "(".repeat(size)),
        ("closing brackets", ")".repeat(size)),
        ("quotes", "\"a ".repeat(size / 3)),
        ("loose quotes", " ' a .".repeat(size / 6)),
        ("mixed quotes", "“„«‘(".repeat(size / 13)),
        ("initials", "A. ".repeat(size / 3)),
        ("dots", ".".repeat(size)),
        ("dots apart", ". ".repeat(size / 2)),
        ("numbers", "1 000 ".repeat(size / 6)),
        ("hyphens", "a-".repeat(size / 2)),
        ("address", format!("http://{}", "a/".repeat(size / 2))),
        ("marks", "e\u{301}".repeat(size / 3)),
        ("ideographs", "中".repeat(size / 3)),
        ("nothing", "\u{0}".repeat(size)),
        ("list", (0..60_000).map(|n: u32| n.to_string() + ". item ").collect()),
        ("spaces", " ".repeat(size)),
        ("blank lines", "\n".repeat(size)),
        ("bullets", "• ".repeat(size / 4)),
        ("citations", "a. [1] ".repeat(size / 7)),
        ("brackets after points", "a.\" (b ".repeat(size / 8)),
        ("dashes after points", "a. – – – ".repeat(size / 13)),
        ("invisible", "\u{200b}".repeat(size / 3)),
    ] {
        let analysis = read(&text, Some("pl"));
        assert!(analysis.article().text.len() == text.len(), "{name}");
    }
}

#[test]
fn odd_texts_are_noted() {
    let codes = |text: &str| -> Vec<String> {
        read(text, None).article().notices.iter().map(|notice| notice.code.to_string()).collect()
    };
    assert_eq!(codes(""), ["empty"]);
    assert_eq!(codes(" \n\u{feff}\u{200b}"), ["empty"]);
    assert_eq!(codes(&"word ".repeat(60)), ["no-sentences"]);
    assert_eq!(codes("The harbour was closed on Monday after a storm."), [""; 0]);
    assert!(codes(&"\u{0}\u{1}PK\u{fffd}".repeat(40)).contains(&"binary".to_owned()));
    assert_eq!(codes("Share\n\nAdvertisement"), ["all-aside"]);
    assert!(
        codes("The \u{202e}harbour was closed on Monday after a storm.")
            .contains(&"direction-overrides".to_owned())
    );
}
