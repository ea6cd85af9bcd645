//! White space and blocks of small pieces of HTML.

use crossread_intake::extract;

#[test]
fn text_is_as_a_browser_shows_it() {
    for (html, text) in [
        ("<p>One\n  two\t three</p>", "One two three"),
        ("<p>One<br>two<br/>\n three", "One\ntwo\nthree"),
        ("One<br><br>Two<br> <br>Three", "One\n\nTwo\n\nThree"),
        ("<p>10&nbsp;000 people&nbsp; came", "10\u{a0}000 people came"),
        ("<div>One<p>Two</div>Three", "One\n\nTwo\n\nThree"),
        ("<span>One</span><span>two</span>", "Onetwo"),
        ("<b>One </b> <i> two</i>", "One two"),
        ("<pre>\n  a\n    b\n</pre>", "a\n    b"),
        ("<span style='white-space: pre-wrap'>One\ntwo\n\nThree</span>", "One\ntwo\n\nThree"),
        ("<div style='white-space:pre-wrap'><p style='white-space:normal'>One\ntwo</p></div>", "One two"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\n\nc\td"),
        ("<table><tr><td><p>a</p><td><p>b</p></table>", "a\tb"),
        ("<table><tr><td><p>a</p><p>b</p><td>c</table>", "a\n\nb\n\nc"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\n\nb\n\nc"),
        ("<p>a<p>b<h2>c<p>d", "a\n\nb\n\nc\n\nd"),
        ("<p>One <b>two <p>three</b> four", "One two\n\nthree four"),
        ("<a href=x>One</a><a href=y>Two</a>", "One Two"),
        (
            "<p>Tom &amp; Ann &lt;3 &#8211; &eacute;t&eacute; &notanentity; &copy",
            "Tom & Ann <3 – été ¬anentity; ©",
        ),
        ("<p>ruby <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "ruby 漢kan"),
        ("<details><summary>One</summary>Two</details>", "One\n\nTwo"),
        ("<select><option>One<option>Two</select>", "One\n\nTwo"),
        ("\u{3000}One\u{3000}two\u{3000}", "One\u{3000}two"),
        ("One\u{202e}two\u{200b}three", "One\u{202e}two\u{200b}three"),
        ("<body>One</body>Two", "OneTwo"),
        ("<title>No</title><p>One", "One"),
        ("<textarea>One</textarea>", "One"),
        ("<p>a\0b", "ab"),
    ] {
        assert_eq!(extract(html).map(|intake| intake.text).as_deref(), Ok(text), "{html}");
    }
}
