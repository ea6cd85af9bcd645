//! The sets whose reports are held against the contract.

use std::fs;
use std::path::Path;

use crossread_engine::{ArticleInput, Correction, Options, Permille, Place, Set, Span};

/// A set with the name it is called by when a test fails.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) set: Set,
}

/// All sets: the five seeds by pairs and together, the invented ones, odd
/// texts, each with the options that change what a report holds.
pub(crate) fn all() -> Vec<Named> {
    let seeds = articles(&seeds_folder());
    let mut sets = Vec::new();
    for (first, a) in seeds.iter().enumerate() {
        for b in &seeds[first + 1..] {
            let name = format!("{} and {}", a.id, b.id);
            sets.push(Named { name, set: set(vec![a.clone(), b.clone()]) });
        }
    }
    sets.push(Named { name: "all seeds".to_owned(), set: set(seeds) });
    sets.extend(invented());
    sets.extend(odd());
    sets.iter().flat_map(with_options).collect()
}

/// The folder of the bundled samples.
fn seeds_folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

/// The `.txt` files of a folder as articles, by name.
fn articles(folder: &Path) -> Vec<ArticleInput> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "txt"));
    paths.sort();
    let article = |path: &Path| {
        let text = fs::read_to_string(path).expect("a sample is UTF-8");
        let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        ArticleInput { id, text, ..ArticleInput::default() }
    };
    paths.iter().map(|path| article(path)).collect()
}

fn set(articles: Vec<ArticleInput>) -> Set {
    Set { articles, options: Options::default() }
}

/// The folders of invented comparisons beside the seeds.
fn invented() -> Vec<Named> {
    let folders = fs::read_dir(seeds_folder()).expect("the seeds are there");
    let mut paths: Vec<_> = folders.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    paths.iter().map(|path| Named { name: path.display().to_string(), set: set(articles(path)) }).collect()
}

/// Texts that are hardly articles.
fn odd() -> Vec<Named> {
    let texts = [
        ("nothing", ""),
        ("white space", " \n\t\u{a0}\u{2003}\n"),
        ("one word", "word"),
        ("no marks", "words and words and never any mark of an end to them at all\nand a second line"),
        ("marks alone", "... !!! ??? “” – — () [1]"),
        ("zero bytes", "PK\u{3}\u{4}\0\0\u{8}binary\0\0 and more\u{1}\u{2}"),
        (
            "many scripts",
            "灯塔星期一烧毁了。四十人获救。\n\nاحترقت المنارة يوم الاثنين. نجا ٤٠ شخصا.\n\nהמגדלור נשרף.",
        ),
        (
            "marks on letters",
            "E\u{301}te\u{301} 👩‍👩‍👧 Z\u{200b}ero\u{ad}width “nested ‘quotes’ here”, she said. 1.5 m²!",
        ),
        (
            "amounts",
            "About 1,200 people paid €3.5m on 3 May 2025, up 4% (or 1/3), 2bn at most, Ms. Quill said. “We paid.”",
        ),
        (
            "amounts again",
            "More than 1,300 people paid $4 million on Saturday, said Quill: “We have paid,” by 5 per cent.",
        ),
    ];
    let article = |index: usize| {
        let (name, text): (&str, &str) = texts[index];
        ArticleInput { id: name.to_owned(), text: text.to_owned(), ..ArticleInput::default() }
    };
    let mut sets = vec![Named { name: "no article".to_owned(), set: Set::default() }];
    for (index, (name, _)) in texts.iter().enumerate() {
        sets.push(Named { name: (*name).to_owned(), set: set(vec![article(index)]) });
        let next = article((index + 1) % texts.len());
        sets.push(Named { name: format!("{name}, {}", next.id), set: set(vec![article(index), next]) });
        let twin = ArticleInput { id: "twin".to_owned(), ..article(index) };
        sets.push(Named { name: format!("{name} twice"), set: set(vec![article(index), twin]) });
    }
    sets
}

/// The set as it is, with all candidates and word diffs, and with corrections.
fn with_options(named: &Named) -> Vec<Named> {
    let everything = Options { min_strength: Some(Permille::new(0)), diff: true, ..Options::default() };
    let strict = Options { min_strength: Some(Permille::new(900)), ..Options::default() };
    let corrected = Options { corrections: corrections(&named.set), ..Options::default() };
    let variant = |what: &str, options: Options| Named {
        name: format!("{}, {what}", named.name),
        set: Set { articles: named.set.articles.clone(), options },
    };
    vec![
        variant("as it is", Options::default()),
        variant("everything", everything),
        variant("strict", strict),
        variant("corrected", corrected),
    ]
}

/// A pin, a break and a role that hold, and some whose words are gone.
fn corrections(set: &Set) -> Vec<Correction> {
    let place = |article: &ArticleInput, gone: bool| Place {
        article: article.id.clone(),
        ranges: vec![Span::new(
            0,
            article.text.char_indices().nth(9).map_or(article.text.len(), |(at, _)| at),
        )],
        words: if gone { vec!["words that are gone".to_owned()] } else { Vec::new() },
    };
    let [a, b, ..] = set.articles.as_slice() else { return Vec::new() };
    vec![
        Correction::Pin { a: place(a, false), b: place(b, false) },
        Correction::Break { a: place(a, true), b: place(b, false) },
        Correction::Role {
            article: b.id.clone(),
            range: Span::new(0, 3),
            role: crossread_engine::report::Role::Furniture,
            words: None,
        },
    ]
}
