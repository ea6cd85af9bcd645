//! The gold comparisons: format and matching as in `gold/README.md`, figures
//! as `gold/score.py` gives them.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crossread_engine::report::{Article, Sentence};
use crossread_engine::{ArticleInput, Correction, Place, Report, Set, Span, compare};
use serde::Deserialize;

use crate::failure::{Failure, Outcome, While};

/// What careful readers found in one set of articles.
#[derive(Deserialize)]
pub(crate) struct Gold {
    /// Article name to file name.
    pub(crate) files: BTreeMap<String, String>,
    /// All sentences of all articles.
    pub(crate) sentences: Vec<GoldSentence>,
    /// Sentences that tell of the same thing.
    pub(crate) links: Vec<GoldLink>,
    /// Ids of the sentences that are page furniture.
    #[serde(default)]
    pub(crate) furniture: Vec<String>,
    /// Statements that agree or diverge.
    #[serde(default)]
    pub(crate) findings: Vec<Statement>,
    /// What looks alike and is not.
    #[serde(default)]
    pub(crate) false_friends: Vec<Statement>,
}

/// One sentence of the gold.
#[derive(Deserialize)]
pub(crate) struct GoldSentence {
    /// `ARTICLE.N`.
    pub(crate) id: String,
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
}

impl GoldSentence {
    /// Where it stands in its article.
    pub(crate) const fn span(&self) -> Span {
        Span { start: self.start, end: self.end }
    }
}

/// Two sentences that tell of the same thing.
#[derive(Deserialize)]
pub(crate) struct GoldLink {
    /// Sentence id.
    pub(crate) a: String,
    /// Sentence id.
    pub(crate) b: String,
    /// `strong`, `one` or `weak`.
    pub(crate) grade: String,
}

/// A statement that readers found to agree or diverge, or a false friend.
#[derive(Deserialize)]
pub(crate) struct Statement {
    /// `agrees`, `differs`, `compatible`; `unrelated` for a false friend.
    #[serde(default)]
    pub(crate) relation: String,
    /// The kinds of finding that it may be reported as.
    #[serde(default)]
    pub(crate) kinds: Vec<String>,
    /// `sure` or `arguable`.
    #[serde(default)]
    pub(crate) grade: Option<String>,
    /// The words of one article.
    pub(crate) a: Words,
    /// The words of the other.
    pub(crate) b: Words,
}

/// The very words of one side.
#[derive(Deserialize)]
pub(crate) struct Words {
    /// The sentence they stand in.
    pub(crate) sentence: String,
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
}

/// One set of articles with its gold.
pub(crate) struct Case {
    /// The folder or file it came from.
    pub(crate) name: String,
    /// What the readers found.
    pub(crate) gold: Gold,
    /// The articles.
    pub(crate) set: Set,
    report: OnceCell<Report>,
}

/// Cases that are scored together.
pub(crate) struct Group {
    /// `seeds`, `planted` or `clusters`.
    pub(crate) name: &'static str,
    /// In the order of their folders.
    pub(crate) cases: Vec<Case>,
}

/// The groups that are there; `None` when there is none.
///
/// # Errors
/// A file that cannot be read or is not in its format.
pub(crate) fn groups(folder: &Path) -> Outcome<Option<Vec<Group>>> {
    let mut groups = Vec::new();
    for name in ["seeds", "planted", "clusters"] {
        let mut cases = Vec::new();
        for file in files(folder, name)? {
            cases.push(Case::read(&file)?);
        }
        if !cases.is_empty() {
            groups.push(Group { name, cases });
        }
    }
    Ok((!groups.is_empty()).then_some(groups))
}

/// The gold files of a group, in order.
fn files(folder: &Path, group: &str) -> Outcome<Vec<PathBuf>> {
    let single = folder.join(group).with_extension("json");
    if single.exists() {
        return Ok(vec![single]);
    }
    let folder = folder.join(group);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).or_fail(format!("read {}", folder.display()))? {
        let file = entry.or_fail(format!("read {}", folder.display()))?.path().join("gold.json");
        if file.exists() {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

impl Case {
    /// Reads the gold in `file` with its texts.
    fn read(file: &Path) -> Outcome<Self> {
        let json = fs::read_to_string(file).or_fail(format!("read {}", file.display()))?;
        let gold: Gold = serde_json::from_str(&json).or_fail(format!("read {}", file.display()))?;
        let folder = file.parent().unwrap_or(file);
        let mut set = Set::default();
        for (id, name) in &gold.files {
            let places = [folder.join(name), folder.join("../seeds").join(name)];
            let Some(place) = places.iter().find(|place| place.exists()) else {
                return Err(Failure::new(format!("no text {name} for {}", file.display())));
            };
            let text = fs::read_to_string(place).or_fail(format!("read {}", place.display()))?;
            set.articles.push(ArticleInput { id: id.clone(), text, ..ArticleInput::default() });
        }
        Ok(Self { name: name_of(file), gold, set, report: OnceCell::new() })
    }

    /// The same with every pair of sentences that the readers joined pinned, so
    /// that what the rules see does not depend on the links.
    pub(crate) fn pinned(mut self) -> Self {
        let strong = self.gold.links.iter().filter(|link| link.grade == "strong");
        let mut pairs: Vec<(&str, &str)> = strong.map(|link| (&*link.a, &*link.b)).collect();
        let told = self.gold.findings.iter();
        pairs.extend(told.map(|statement| (&*statement.a.sentence, &*statement.b.sentence)));
        pairs.sort_unstable();
        pairs.dedup();
        let place = |id: &str| {
            let sentence = self.gold.sentences.iter().find(|sentence| sentence.id == id)?;
            let article = article_of(id).to_owned();
            Some(Place { article, ranges: vec![sentence.span()], words: Vec::new() })
        };
        let pins = pairs.iter().filter_map(|(a, b)| Some(Correction::Pin { a: place(a)?, b: place(b)? }));
        self.set.options.corrections = pins.collect();
        self
    }

    /// What the engine finds in the articles.
    pub(crate) fn report(&self) -> &Report {
        self.report.get_or_init(|| compare(&self.set))
    }

    /// The gold sentences of one article.
    pub(crate) fn sentences_of<'a>(&'a self, article: &'a str) -> impl Iterator<Item = &'a GoldSentence> {
        self.gold.sentences.iter().filter(move |sentence| article_of(&sentence.id) == article)
    }

    /// The gold sentences that `sentence` of `article` stands for: those that
    /// the two share half of the shorter with.
    pub(crate) fn gold_ids<'a>(&'a self, article: &'a Article, sentence: &Sentence) -> Vec<&'a str> {
        let span = sentence.span;
        let same = move |gold: &&GoldSentence| {
            let shared = overlap(span, gold.span());
            shared > 0 && 2 * shared >= span.len().min(gold.span().len())
        };
        self.sentences_of(&article.id).filter(same).map(|gold| gold.id.as_str()).collect()
    }
}

/// The article that a gold sentence is of.
pub(crate) fn article_of(id: &str) -> &str {
    id.split('.').next().unwrap_or(id)
}

/// Bytes that two ranges share.
pub(crate) fn overlap(a: Span, b: Span) -> usize {
    (a.end.min(b.end) as usize).saturating_sub(a.start.max(b.start) as usize)
}

/// The folder of a gold file, or the file itself when it holds a whole group.
fn name_of(file: &Path) -> String {
    let named = if file.ends_with("gold.json") { file.parent().unwrap_or(file) } else { file };
    named.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
