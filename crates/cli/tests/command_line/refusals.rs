//! Each refusal has exit status 2, nothing on standard output, and one
//! sentence on standard error.

use crate::program::Folder;

const CASES: &str = include_str!("../cases/refusals.txt");

#[test]
fn every_refusal_says_what_why_and_what_to_do() {
    let folder = Folder::new("refusals");
    folder
        .file("empty.txt", "")
        .file("binary.bin", b"abcd\0\x01")
        .file("latin1.txt", b"F\xe4hre")
        .file("blank.html", "<html><script>1</script></html>")
        .file("broken16.txt", [0xFF, 0xFE, 0x41])
        .folder("inner");
    let mut cases = 0;
    for case in CASES.split("\n>").skip(1) {
        let (words, expected) = case.split_once('\n').expect("a case has two lines");
        let ran = folder.run(words);
        let expected = expected.split("\n\n").next().unwrap_or_default().trim_end();
        assert_eq!((ran.status, ran.out.as_str(), ran.err.trim_end()), (2, "", expected), "crossread{words}");
        cases += 1;
    }
    assert_eq!(cases, CASES.lines().filter(|line| line.starts_with('>')).count());
}

#[test]
fn a_text_over_16_mb_is_refused_and_the_files_stay() {
    let folder = Folder::new("too-large");
    let twenty: String = "Twenty megabytes of one line. ".repeat(20 * 1024 * 1024 / 30 + 1);
    folder.file("large.txt", &twenty);
    let ran = folder.run("compare a.txt large.txt --output report.txt");
    let expected = "crossread: large.txt has 21 MB of text and an article may have 16 MB: cut it, or compare it in parts.\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, expected));
    let ran = folder.run_with("inspect -", twenty.as_bytes());
    assert!(ran.err.starts_with("crossread: standard input has 21 MB of text"), "{}", ran.err);
}

#[test]
fn an_endless_input_is_refused() {
    let folder = Folder::new("endless");
    let ran = folder.run("compare a.txt /dev/zero");
    let expected = "crossread: /dev/zero is larger than 64 MB, and an article may have 16 MB of text: \
                    cut it, or compare it in parts.\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, expected));
}
