//! Runs the program in a folder of its own.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// Two short reports of one invented event.
pub(crate) const A: &str = "The old lighthouse at Brannock burned down on Monday.\n\n\
    Forty people were led to safety, the fire brigade said. The keeper, Ada Quill, was unhurt.\n";
pub(crate) const B: &str = "Brannock lighthouse is lost\n\n\
    Some 38 people were led to safety when the old lighthouse at Brannock burned down on Monday.\n";

/// What a run of the program gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The output as JSON; the run must have gone well and quietly.
    pub(crate) fn json(&self) -> Value {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        serde_json::from_str(&self.out).expect("the output is JSON")
    }

    /// Each line of the output as JSON.
    pub(crate) fn json_lines(&self) -> Vec<Value> {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        self.out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
    }
}

/// A folder for one test, empty at its start.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The folder of the test `name`, with `a.txt` and `b.txt` in it.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if path.exists() {
            fs::remove_dir_all(&path).expect("an old folder can be removed");
        }
        fs::create_dir_all(&path).expect("a folder can be made");
        let folder = Self(path);
        folder.file("a.txt", A);
        folder.file("b.txt", B);
        folder
    }

    /// Writes a file into it.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        fs::write(self.0.join(name), bytes).expect("a file can be written");
        self
    }

    /// Makes a folder in it.
    pub(crate) fn folder(&self, name: &str) -> &Self {
        fs::create_dir(self.0.join(name)).expect("a folder can be made");
        self
    }

    /// The text of a file in it.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("the file is there")
    }

    /// The program in this folder with `words`, its pipes open.
    pub(crate) fn start(&self, words: &str) -> Child {
        Command::new(env!("CARGO_BIN_EXE_crossread"))
            .args(words.split_whitespace())
            .current_dir(&self.0)
            .env_remove("NO_COLOR")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts")
    }

    /// Runs the program with `words` and nothing on standard input.
    pub(crate) fn run(&self, words: &str) -> Ran {
        self.run_with(words, b"")
    }

    /// Runs the program with `words` and `input` on standard input.
    pub(crate) fn run_with(&self, words: &str, input: &[u8]) -> Ran {
        let mut child = self.start(words);
        let mut stdin = child.stdin.take().expect("standard input is a pipe");
        let input = input.to_vec();
        // A program that refuses early closes its end: that is no fault here.
        let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().expect("the program ends");
        feeder.join().expect("the input is written");
        Ran {
            status: output.status.code().expect("it was not killed"),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("the errors are UTF-8"),
        }
    }
}
