//! From files and standard input to articles.

mod decode;
pub(crate) mod html;

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use crossread_engine::{ArticleInput, Limit, Set, TooLarge};
use crossread_intake::Intake;

use crate::arguments::{Articles, Markup};
use crate::failure::{Failure, reason};

/// Where an article comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Standard,
}

impl Source {
    /// What it is called in sentences.
    fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Standard => "standard input".to_owned(),
        }
    }

    /// Whether it is a page of HTML by the end of its name.
    fn is_html(&self) -> bool {
        let Self::File(path) = self else { return false };
        path.extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("html") || end.eq_ignore_ascii_case("htm"))
    }

    /// Its bytes, at most [`RAW_LIMIT`] and one more.
    fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let most = RAW_LIMIT as u64 + 1;
        match self {
            Self::File(path) => File::open(path)?.take(most).read_to_end(&mut bytes)?,
            Self::Standard => io::stdin().lock().take(most).read_to_end(&mut bytes)?,
        };
        Ok(bytes)
    }
}

/// Largest file that is read: markup and other encodings may take several
/// times the bytes of the text inside.
const RAW_LIMIT: usize = Limit::SET;

/// The articles that `arguments` name, called by their letters.
///
/// # Errors
/// A refusal for the first file that cannot be read as text or is too large.
pub(crate) fn articles(arguments: &Articles) -> Result<Vec<ArticleInput>, Failure> {
    let mut set = Set::default();
    for (source, index) in arguments.files.iter().zip(0..) {
        let id = crossread_export::letter(index);
        let Intake { text, markup, url } = read(source, arguments.markup)?;
        let date = arguments.dates.get(&id).cloned();
        let language = arguments.languages.get(&id).cloned();
        set.articles.push(ArticleInput { id, text, markup, url, date, language, ..ArticleInput::default() });
    }
    match set.check() {
        Ok(()) => Ok(set.articles),
        Err(too_large) => Err(Failure::refused(told(&too_large, |id| {
            let place = set.articles.iter().position(|article| article.id == id);
            place.and_then(|index| arguments.files.get(index)).map_or_else(|| id.to_owned(), Source::name)
        }))),
    }
}

/// The sentence of a limit; `name` is what the article of an id is called.
pub(crate) fn told(too_large: &TooLarge, name: impl Fn(&str) -> String) -> String {
    let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
    match too_large {
        TooLarge::Article { id, bytes } => format!(
            "{} has {} MB of text and an article may have 16 MB: cut it, or compare it in parts.",
            name(id),
            megabytes(*bytes)
        ),
        TooLarge::Set { bytes } => format!(
            "the articles have {} MB of text together and a set may have 64 MB: compare fewer at once.",
            megabytes(*bytes)
        ),
    }
}

/// The text of `source`, and what its markup tells.
fn read(source: &Source, markup: Option<Markup>) -> Result<Intake, Failure> {
    let name = source.name();
    let bytes = source.bytes().map_err(|error| {
        Failure::refused(format!(
            "{name} could not be read: {}. Check the name and the rights.",
            reason(&error)
        ))
    })?;
    if bytes.len() > RAW_LIMIT {
        return Err(Failure::refused(format!(
            "{name} is larger than 64 MB, and an article may have 16 MB of text: cut it, or compare it in parts."
        )));
    }
    let read = if markup.map_or_else(|| source.is_html(), |markup| markup == Markup::Html) {
        html::page(&bytes)
    } else {
        decode::text(bytes).map(|text| Intake { text, ..Intake::default() }).map_err(|why| why.to_string())
    };
    read.map_err(|why| Failure::refused(format!("{name} {why}")))
}
