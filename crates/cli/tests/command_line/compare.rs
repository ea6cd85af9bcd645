//! `compare` and `inspect`.

use crate::program::{A, B, Folder};

#[test]
fn a_person_can_read_it() {
    let folder = Folder::new("compare-text");
    let ran = folder.run("compare a.txt b.txt");
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("══ A and B ══"), "{}", ran.out);
    assert!(!ran.out.contains('\x1b'), "colour outside of a terminal");
    assert!(ran.out.contains("It does not know which account is right"), "{}", ran.out);
    assert!(ran.out.ends_with(".\n"));
}

#[test]
fn json_holds_the_texts_in_the_order_of_the_files() {
    let folder = Folder::new("compare-json");
    let report = folder.run_with("compare b.txt - --format json", A.as_bytes()).json();
    assert_eq!(report["version"], 1);
    let articles = report["articles"].as_array().expect("a list");
    let texts: Vec<_> = articles.iter().map(|article| (&article["id"], &article["text"])).collect();
    assert_eq!(texts, [(&"A".into(), &B.into()), (&"B".into(), &A.into())]);
    assert_eq!(report["pairs"].as_array().map(Vec::len), Some(1));
}

#[test]
fn every_two_of_three() {
    let folder = Folder::new("compare-three");
    let report =
        folder.file("c.txt", "A third report.").run("compare a.txt b.txt c.txt --format=json").json();
    let pairs = report["pairs"].as_array().expect("a list");
    let sides: Vec<_> = pairs.iter().map(|pair| (pair["a"].as_u64(), pair["b"].as_u64())).collect();
    assert_eq!(sides, [(Some(0), Some(1)), (Some(0), Some(2)), (Some(1), Some(2))]);
}

#[test]
fn dates_and_languages_go_to_their_letters() {
    let folder = Folder::new("compare-letters");
    let report = folder.run("compare a.txt b.txt --date b=2024-02-29 --language A=de --format json").json();
    assert_eq!(report["articles"][0]["language"], "de");
    assert_eq!(report["articles"][1]["date"]["value"], "2024-02-29");
    assert_eq!(report["articles"][1]["date"]["from"], "given");
}

#[test]
fn the_view_filter_takes_links_away_and_never_adds_chosen_ones() {
    let folder = Folder::new("compare-strength");
    let chosen = |options: &str| {
        let report = folder.run(&format!("compare a.txt b.txt --format json {options}")).json();
        let links = report["pairs"][0]["links"].as_array().expect("a list").clone();
        links.into_iter().filter(|link| link["chosen"] == true).collect::<Vec<_>>()
    };
    let all = chosen("");
    assert_eq!(chosen("--min-strength 0").len(), all.len());
    let strongest = chosen("--min-strength 1000");
    assert!(strongest.iter().all(|link| link["strength"] == 1000));
}

#[test]
fn inspect_shows_tokens_in_their_places() {
    let folder = Folder::new("inspect");
    let report = folder.run("inspect a.txt --format json").json();
    assert_eq!(report["pairs"], serde_json::json!([]));
    assert_eq!(report["notices"], serde_json::json!([]));
    let tokens = report["articles"][0]["tokens"].as_array().expect("tokens");
    let first = &tokens[0];
    assert_eq!((&first["span"], &first["norm"]), (&serde_json::json!([0, 3]), &"the".into()));
    let text = folder.run("inspect a.txt");
    assert_eq!((text.status, text.err.as_str()), (0, ""));
    assert!(text.out.contains("Forty people were led to safety"), "{}", text.out);
}

#[test]
fn help_and_version_are_answers() {
    let folder = Folder::new("help");
    for words in ["--help", "-h", "help", "compare --help", "inspect -h", "batch --help", "--version", "-V"] {
        let ran = folder.run(words);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{words}");
        assert!(ran.out.to_lowercase().contains("crossread"), "{words}: {}", ran.out);
    }
}

#[test]
fn help_names_every_option() {
    let folder = Folder::new("help-options");
    let help = folder.run("compare --help").out;
    for option in ["--format", "--output", "--min-strength", "--input", "--date", "--language", "--diff"] {
        assert!(help.contains(option), "{option}");
    }
}

#[test]
fn every_format_holds_both_wordings_and_the_limits() {
    let folder = Folder::new("formats");
    for format in ["text", "html", "markdown", "csv"] {
        let ran = folder.run(&format!("compare a.txt b.txt --format {format}"));
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{format}");
        assert!(
            ran.out.contains("Forty people") && ran.out.contains("Some 38 people"),
            "{format}: {}",
            ran.out
        );
        assert_eq!(ran.out.contains("does not know which account is right"), format != "csv", "{format}");
    }
}

#[test]
fn what_headline_and_text_tell_alike_is_one_entry() {
    let folder = Folder::new("joined");
    folder.file(
        "h.txt",
        "Brannock lighthouse fire: 40 people led to safety\n\n\
         Forty people were led to safety when the old lighthouse at Brannock burned down on Monday.\n",
    );
    let text = folder.run("compare h.txt b.txt --format text").out;
    let entries: Vec<&str> = text.lines().filter(|line| line.contains("Number · ")).collect();
    assert_eq!(entries, ["  & Number · A1 · B1; A0 · B1"], "{text}");
}

/// An article that tries to become part of what shows it.
const HOSTILE: &str = "<script>alert(1)</script> said <b>forty</b> people | were [led](http://x) to *safety*.\n\n\
    =HYPERLINK(\"x\") was \"paid\" 38 dollars, \u{1b}[31m she said.\n";

#[test]
fn an_article_never_becomes_part_of_what_shows_it() {
    let folder = Folder::new("hostile");
    folder.file("h.txt", HOSTILE).file("g.txt", HOSTILE);
    let shown = |format: &str| folder.run(&format!("compare h.txt g.txt --format {format}")).out;
    let html = shown("html");
    assert!(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"));
    assert!(
        !html.contains("<script")
            && !html.contains("<b>")
            && !html.contains(" src=")
            && !html.contains("http://x<")
    );
    let markdown = shown("markdown");
    assert!(!markdown.contains("<script") && !markdown.contains("[led]("), "{markdown}");
    for format in ["text", "html", "markdown", "csv"] {
        assert!(!shown(format).contains('\u{1b}'), "{format}");
    }
}

/// The cells of a line of CSV.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match (c, quoted) {
            ('"', _) => quoted = !quoted,
            (',', false) => cells.push(String::new()),
            _ => cells.last_mut().expect("there is one").push(c),
        }
    }
    assert!(!quoted, "{line}");
    cells
}

#[test]
fn every_line_of_the_table_has_its_columns_and_no_formula() {
    let folder = Folder::new("table");
    folder.file("h.txt", HOSTILE).file("g.txt", HOSTILE);
    for files in ["a.txt b.txt", "h.txt g.txt"] {
        let ran = folder.run(&format!("compare {files} --format csv --min-strength 0"));
        let lines: Vec<&str> = ran.out.split_terminator("\r\n").collect();
        assert!(lines.len() > 2, "{}", ran.out);
        for line in lines {
            let cells = cells(line);
            assert_eq!(cells.len(), 14, "{line}");
            assert!(!cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])), "{line}");
        }
    }
}
