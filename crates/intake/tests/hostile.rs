//! Input that no page should have: broken, huge, deep, and made of noise.

use crossread_engine::report::Role;
use crossread_intake::{Format, Intake, Refusal, decode, extract, paste, read};

/// What holds for everything that is taken in: blocks in order, not
/// overlapping, on character boundaries, trimmed, covering all words.
fn check(intake: &Intake, input: &str) {
    let Some(markup) = &intake.markup else { return };
    let mut last = 0;
    for block in &markup.blocks {
        let range = block.span.range();
        let words =
            intake.text.get(range.clone()).unwrap_or_else(|| panic!("no range {range:?} for {input:?}"));
        assert!(!words.is_empty() && words == words.trim(), "{words:?} of {input:?}");
        let gap = &intake.text[last..range.start];
        assert!(gap.chars().all(|c| c == '\n') && (gap.is_empty() == (last == 0)), "{gap:?} in {input:?}");
        assert_eq!(block.aside, block.role.is_aside(), "{input:?}");
        assert_eq!(block.level.is_some(), block.level.is_some_and(|level| (1..=6).contains(&level)));
        last = range.end;
    }
    assert_eq!(last, intake.text.len(), "words outside of blocks in {input:?}");
    assert!(markup.blocks.iter().filter(|block| block.role == Role::Headline).count() < 40, "{input:?}");
}

/// A generator of the same noise in every run (xorshift).
struct Noise(u64);

impl Noise {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap_or(0)
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<div class='ad'>",
    "<div id=comments>",
    "</div>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<ul>",
    "<li>",
    "</ul>",
    "<h1>",
    "</h1>",
    "<h2 class=entry-title>",
    "<br>",
    "<br/>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "<svg>",
    "<svg/>",
    "</svg>",
    "<math>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<!doctype html>",
    "<article>",
    "</article>",
    "<main>",
    "<nav>",
    "</nav>",
    "<aside>",
    "<footer>",
    "<figure>",
    "<figcaption>",
    "<span class=credit>",
    "</span>",
    "<blockquote>",
    "<time datetime='2031-02-30'>",
    "<time datetime='2031-02-03'>",
    "<span rel=author>",
    "<o:p>",
    "<x-y>",
    "</x-y>",
    "<form>",
    "<textarea>",
    "</textarea>",
    "<select><option>",
    "<template>",
    "</template>",
    "<noscript>",
    "<p hidden>",
    "<p style='display:none'>",
    "<p style=';:;display'>",
    "<html lang=de>",
    "<body>",
    "</body>",
    "</html>",
    "<plaintext>",
    "<meta property=og:title content='A title'>",
    "<meta charset=utf-8>",
    "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"A title\",\"author\":[[",
    "&nbsp;",
    "&amp;",
    "&#x1F600;",
    "&#0;",
    "&#xD800;",
    "&#99999999;",
    "&notit;",
    "\u{a0}",
    "\u{202e}",
    "\u{feff}",
    "\0",
    " ",
    "\n",
    "\t",
    "words, and more words. ",
    "A title",
    "Ein längerer Satz, der für Prosa gelten kann, steht hier. ",
    "日本語の文章です。",
    "\u{3000}",
    "\u{2028}",
    "نص عربي.",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "</",
    "<p class=\"",
    "<div id='",
];

#[test]
fn noise_never_breaks_a_promise() {
    let mut noise = Noise(0x9e37_79b9_7f4a_7c15);
    for _ in 0..4000 {
        let length = noise.below(60);
        let html: String = (0..length).map(|_| noise.pick(PIECES)).collect();
        match extract(&html) {
            Ok(intake) => check(&intake, &html),
            Err(refusal) => assert_eq!(refusal, Refusal::NoText, "{html:?}"),
        }
        let _ = paste(Some(&html), &html);
        if let Ok(intake) = read(&html, Format::Markdown) {
            check(&intake, &html);
        }
    }
}

#[test]
fn noise_of_bytes_is_decoded_or_refused() {
    let mut noise = Noise(0xd1b5_4a32_d192_ed03);
    for _ in 0..4000 {
        let length = noise.below(80);
        let bytes: Vec<u8> = (0..length).map(|_| u8::try_from(noise.below(256)).unwrap_or(0)).collect();
        if let Ok(text) = decode(&bytes)
            && let Ok(intake) = extract(&text)
        {
            check(&intake, &text);
        }
    }
}

/// Words of a page, however deep or often something is repeated around them.
fn survives(html: &str) {
    let intake = extract(html).expect("an article");
    check(&intake, "a long input");
    assert!(intake.text.contains("Kestrel"), "the words are lost behind {:?}", &html[..40]);
}

#[test]
fn depth_and_repetition_are_bounded() {
    let many = |piece: &str, times: usize| piece.repeat(times);
    survives(&format!("{}Kestrel", many("<div>", 300_000)));
    survives(&format!("{}Kestrel{}", many("<div><p>", 100_000), many("</div>", 100_000)));
    survives(&format!("{}Kestrel", many("<b><i>", 100_000)));
    survives(&format!("{}Kestrel", many("<table><tr><td>", 60_000)));
    survives(&format!("{}Kestrel", many("<ul><li>", 100_000)));
    survives(&format!("{}Kestrel", many("<blockquote>x", 100_000)));
    survives(&format!("{}Kestrel", many("</div></p></b>", 100_000)));
    survives(&format!("{}Kestrel", many("<a href=x><p>", 100_000)));
    survives(&format!("{}Kestrel", many("<span><p>a</span>", 60_000)));
    survives(&format!("{}Kestrel", many("&lt;", 500_000)));
    survives(&format!("{}Kestrel", many("&", 1_000_000)));
    survives(&format!("{}Kestrel", many("< ", 500_000)));
    survives(&format!("{}Kestrel", many("a", 1_000_000)));
    survives(&format!("<p {}>Kestrel", many("x=y ", 200_000)));
    survives(&format!("<p class='{}'>Kestrel", many("ad ", 300_000)));
    survives(&format!("<p>Kestrel {}", many("<!--", 200_000)));
    survives(&format!("<p>Kestrel<script>{}", many("<!--<script>", 100_000)));
    survives(&format!("<p>Kestrel<script type=application/ld+json>{}", many("[{\"a\":", 100_000)));
    let names: Vec<String> = (0..100_000).map(|n| format!("<x{n}>")).collect();
    survives(&format!("{}<p>Kestrel", names.concat()));
    survives(&format!(
        "{}<p>Kestrel",
        many("<article class=c><p>Some words, and some more words, for a block of prose.</article>", 20_000)
    ));
}

#[test]
fn what_is_too_much_is_refused() {
    assert_eq!(extract(&"<p>".repeat(1_100_000)), Err(Refusal::TooManyElements));
    let bytes = 16 * 1024 * 1024 + 1;
    assert_eq!(extract(&"a".repeat(bytes)), Err(Refusal::TooLarge { bytes }));
}

#[test]
fn nothing_of_a_script_is_text() {
    let html = "<p onclick=alert(1)>One</p><img src=x onerror='document.write(2)'><script>document.write('three')</script>\
        <iframe srcdoc='<p>four'></iframe><object data=x>five</object><a href='javascript:six()'>Seven</a>\
        <svg><script>eight</script><style>nine</style><title>ten</title><text>Eleven</text></svg>";
    assert_eq!(extract(html).map(|intake| intake.text).as_deref(), Ok("One\n\nSeven Eleven"));
}

#[test]
fn a_drawing_left_open_swallows_nothing() {
    let html = "<p>One</p><svg><path><title/><div>Two<script>if (a<b) three()</script></div><p>Four";
    assert_eq!(extract(html).map(|intake| intake.text).as_deref(), Ok("One\n\nTwo\n\nFour"));
}
