//! Where results go, and when they cannot.

use std::io::Write;

use crate::program::{B, Folder};

#[test]
fn a_file_gets_what_standard_output_would() {
    let folder = Folder::new("output");
    let printed = folder.run("compare a.txt b.txt").out;
    let ran = folder.run("compare a.txt b.txt --output report.txt");
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    assert_eq!(folder.read("report.txt"), printed);
}

#[test]
fn an_output_that_cannot_be_written_has_status_1() {
    let folder = Folder::new("output-missing");
    let ran = folder.run("compare a.txt b.txt --output no/such/folder.txt");
    let expected = "crossread: no/such/folder.txt could not be written: no such file or directory. \
                    Name another file after --output.\n";
    assert_eq!((ran.status, ran.err.as_str()), (1, expected));
    let ran = folder.folder("inner").run("inspect a.txt --output inner");
    assert_eq!(ran.status, 1, "{}", ran.err);
}

#[test]
fn a_full_device_has_status_1() {
    let folder = Folder::new("output-full");
    let ran = folder.run("compare a.txt b.txt --output /dev/full");
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("no space left on device"), "{}", ran.err);
}

/// The program is started, nobody listens, then it gets its input.
fn runs_unheard(words: &str, input: &[u8]) {
    let folder = Folder::new(&format!("unheard-{}", words.split(' ').next().unwrap_or_default()));
    let mut child = folder.start(words);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    // The program may end before it has read everything.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()), "{words}");
}

#[test]
fn a_broken_pipe_ends_quietly() {
    runs_unheard("compare a.txt -", B.as_bytes());
    runs_unheard("inspect - --format json", B.as_bytes());
    runs_unheard("batch", "{\"articles\":[{\"text\":\"One. Two.\"}]}\n".repeat(2000).as_bytes());
}

#[test]
fn batch_ends_when_no_one_listens_even_while_its_input_is_open() {
    let folder = Folder::new("unheard-open");
    let mut child = folder.start("batch");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    stdin.write_all(b"{\"articles\":[]}\n").expect("the first line is read");
    let status = child.wait().expect("the program ends");
    assert_eq!(status.code(), Some(0));
    drop(stdin);
}
