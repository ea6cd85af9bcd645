//! From the words of the command line to a command.

mod articles;
mod lettered;

use lexopt::{Arg, Parser};

use crossread_engine::Permille;

use crate::failure::Failure;
pub(crate) use articles::{Articles, Format, Markup};

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Print these words: help or version.
    Say(&'static str),
    /// Compare articles.
    Compare(Compare),
    /// Take one article apart.
    Inspect(Articles),
    /// Compare sets line by line.
    Batch,
}

/// `crossread compare`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Compare {
    /// The articles, and how they are read and written.
    pub(crate) articles: Articles,
    /// Links below this strength are left out.
    pub(crate) min_strength: Option<Permille>,
    /// Whether links carry their word diff.
    pub(crate) diff: bool,
}

const HELP: &str = include_str!("../help/crossread.txt");
const HELP_COMPARE: &str = include_str!("../help/compare.txt");
const HELP_INSPECT: &str = include_str!("../help/inspect.txt");
const HELP_BATCH: &str = include_str!("../help/batch.txt");
const VERSION: &str = concat!("crossread ", env!("CARGO_PKG_VERSION"), "\n");

/// The command that the words of `parser` ask for.
///
/// # Errors
/// A refusal that names the word that is not understood and what there is.
pub(crate) fn parse(mut parser: Parser) -> Result<Command, Failure> {
    match parser.next().map_err(|error| refusal(&error, ""))? {
        None => Err(Failure::refused(
            "no command is given: `crossread compare A B` compares two files, `crossread --help` tells the rest.",
        )),
        Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Say(HELP)),
        Some(Arg::Short('V') | Arg::Long("version")) => Ok(Command::Say(VERSION)),
        Some(Arg::Value(word)) => match word.to_str() {
            Some("compare") => compare(parser),
            Some("inspect") => inspect(parser),
            Some("batch") => batch(parser),
            Some("help") => Ok(Command::Say(HELP)),
            _ => Err(Failure::refused(format!(
                "there is no command {}: it is compare, inspect or batch; `crossread --help` tells more.",
                word.to_string_lossy()
            ))),
        },
        Some(option) => Err(refusal(&option.unexpected(), "")),
    }
}

fn compare(mut parser: Parser) -> Result<Command, Failure> {
    let mut compare = Compare::default();
    let refusal = |error: &lexopt::Error| refusal(error, "compare");
    while let Some(arg) = parser.next().map_err(|error| refusal(&error))? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Say(HELP_COMPARE)),
            Arg::Long("diff") => compare.diff = true,
            Arg::Long("min-strength") => {
                let value = parser.value().map_err(|error| refusal(&error))?;
                compare.min_strength = Some(strength(&value.to_string_lossy())?);
            }
            Arg::Value(file) => compare.articles.add(file)?,
            Arg::Long(name) => {
                let name = name.to_owned();
                compare.articles.option(&name, &mut parser, "compare")?;
            }
            Arg::Short(_) => return Err(refusal(&arg.unexpected())),
        }
    }
    match compare.articles.files.len() {
        0 => Err(Failure::refused("compare needs two files or more and got none: `crossread compare A B`.")),
        1 => Err(Failure::refused(
            "compare needs two files or more and got one: name another, or look at the one with `crossread inspect`.",
        )),
        _ => compare.articles.checked().map(|articles| Command::Compare(Compare { articles, ..compare })),
    }
}

fn inspect(mut parser: Parser) -> Result<Command, Failure> {
    let mut articles = Articles::default();
    let refusal = |error: &lexopt::Error| refusal(error, "inspect");
    while let Some(arg) = parser.next().map_err(|error| refusal(&error))? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Say(HELP_INSPECT)),
            Arg::Value(file) => articles.add(file)?,
            Arg::Long(name) => {
                let name = name.to_owned();
                articles.option(&name, &mut parser, "inspect")?;
            }
            Arg::Short(_) => return Err(refusal(&arg.unexpected())),
        }
    }
    match articles.files.len() {
        0 => Err(Failure::refused("inspect needs a file and got none: `crossread inspect FILE`.")),
        1 => articles.checked().map(Command::Inspect),
        count => Err(Failure::refused(format!(
            "inspect takes one file and got {count}: compare them with `crossread compare`."
        ))),
    }
}

fn batch(mut parser: Parser) -> Result<Command, Failure> {
    match parser.next().map_err(|error| refusal(&error, "batch"))? {
        None => Ok(Command::Batch),
        Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Say(HELP_BATCH)),
        Some(Arg::Value(word)) if word == "-" => Ok(Command::Batch),
        Some(Arg::Value(word)) => Err(Failure::refused(format!(
            "batch reads its lines from standard input and takes no file: `crossread batch < {}`.",
            word.to_string_lossy()
        ))),
        Some(option) => Err(refusal(&option.unexpected(), "batch")),
    }
}

fn strength(value: &str) -> Result<Permille, Failure> {
    match value.parse::<u16>() {
        Ok(number) if number <= 1000 => Ok(Permille::new(number)),
        _ => Err(Failure::refused(format!(
            "--min-strength {value} is no strength: give a whole number from 0 to 1000."
        ))),
    }
}

/// The refusal for words that could not be read as options of `command`.
fn refusal(error: &lexopt::Error, command: &str) -> Failure {
    let help = if command.is_empty() {
        "crossread --help".to_owned()
    } else {
        format!("crossread {command} --help")
    };
    Failure::refused(match error {
        lexopt::Error::UnexpectedOption(option) => {
            format!("there is no option {option}: `{help}` lists what there is.")
        }
        lexopt::Error::MissingValue { option: Some(option) } => {
            format!("{option} needs a value behind it: `{help}` tells which.")
        }
        lexopt::Error::UnexpectedValue { option, .. } => {
            format!("{option} takes no value: leave out what stands behind the `=`.")
        }
        other => format!("the command line was not understood ({other}): `{help}` tells how to write it."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn parsed(words: &str) -> Result<Command, Failure> {
        parse(Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn options_may_stand_anywhere() {
        let Ok(Command::Compare(compare)) = parsed(
            "compare --date B=2025-08-28 a.txt --diff - --format=json --min-strength 0 c.txt --language C=de",
        ) else {
            panic!("not understood")
        };
        let Articles { files, format, dates, languages, .. } = compare.articles;
        assert_eq!(files, [Source::File("a.txt".into()), Source::Standard, Source::File("c.txt".into())]);
        assert_eq!(
            (format, compare.diff, compare.min_strength),
            (Format::Json, true, Some(Permille::new(0)))
        );
        assert_eq!(dates.get("B").map(String::as_str), Some("2025-08-28"));
        assert_eq!(languages.get("C").map(String::as_str), Some("de"));
    }

    #[test]
    fn a_file_may_begin_with_a_dash_behind_two_dashes() {
        let Ok(Command::Inspect(articles)) = parsed("inspect -- --odd") else { panic!("not understood") };
        assert_eq!(articles.files, [Source::File("--odd".into())]);
    }
}
