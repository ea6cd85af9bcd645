//! A comparison in slices, so that whoever runs it stays responsive.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::analysis::{Analysis, RoleCorrection, analyse};
use crate::place::locate;
use crate::report::{Article, Finding, Notice, Pair, Report, Within};
use crate::set::{ArticleInput, Correction, Options, Set};
use crate::{VERSION, alignment, finding, notice, wording};

/// Compares every two articles of `set`.
///
/// Never fails: what is odd is told in notices. A set that passes
/// [`Set::check`] is compared in time near-linear in what its articles share.
/// One article gives a report without pairs.
#[must_use]
pub fn compare(set: &Set) -> Report {
    let mut comparer = Comparer::default();
    let mut run = comparer.begin(set.clone());
    loop {
        if let Step::Done(report) = run.step(&mut comparer) {
            return *report;
        }
    }
}

/// Keeps the analyses of articles between comparisons, so that a comparison
/// after an edit takes apart only the article that was edited.
#[derive(Debug, Default)]
pub struct Comparer {
    kept: Vec<(Key, Rc<Analysis>)>,
}

/// What an analysis depends on.
type Key = (ArticleInput, Vec<RoleCorrection>);

impl Comparer {
    /// Starts a comparison of `set`; it goes on with [`Run::step`].
    #[must_use]
    pub fn begin(&mut self, set: Set) -> Run {
        // Each article is read once and set against itself once.
        let total = 2 * set.articles.len() + PHASES.len() * pairs(set.articles.len()).len();
        let todo = pairs(set.articles.len()).into();
        Run {
            set,
            analyses: Vec::new(),
            lost: Vec::new(),
            todo,
            current: None,
            pairs: Vec::new(),
            within: Vec::new(),
            done: 0,
            total,
        }
    }

    /// The analysis of an article, kept from before or made now.
    fn analysis(&mut self, key: Key) -> Rc<Analysis> {
        if let Some((_, kept)) = self.kept.iter().find(|(k, _)| *k == key) {
            return Rc::clone(kept);
        }
        let made = Rc::new(analyse(&key.0, &key.1));
        self.kept.push((key, Rc::clone(&made)));
        made
    }

    /// Forgets the analyses that `used` does not hold.
    fn retain(&mut self, used: &[Rc<Analysis>]) {
        self.kept.retain(|(_, kept)| used.iter().any(|analysis| Rc::ptr_eq(analysis, kept)));
    }
}

/// A comparison under way.
#[derive(Debug)]
pub struct Run {
    set: Set,
    analyses: Vec<Rc<Analysis>>,
    /// For each analysis how many corrections of roles were about words that are gone.
    lost: Vec<usize>,
    todo: VecDeque<(usize, usize)>,
    current: Option<(Pair, usize)>,
    pairs: Vec<Pair>,
    within: Vec<Vec<Finding>>,
    done: usize,
    total: usize,
}

/// What a slice of work led to.
#[derive(Debug)]
pub enum Step {
    /// There is more to do.
    More(Progress),
    /// The comparison is complete.
    Done(Box<Report>),
}

/// How far a comparison is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Progress {
    /// What was worked on last.
    pub phase: Phase,
    /// Slices done.
    pub done: u32,
    /// Slices in all.
    pub total: u32,
}

/// The phases a reader may see named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Taking articles apart.
    Reading,
    /// Finding shared wording.
    Wording,
    /// Linking sentences.
    Linking,
    /// Setting claims against each other.
    Findings,
}

/// The phases of one pair, in order.
const PHASES: [Phase; 3] = [Phase::Wording, Phase::Linking, Phase::Findings];

impl Run {
    /// Does one slice: takes one article apart, does one phase of one pair, or
    /// sets one article against itself.
    ///
    /// After [`Step::Done`] the run is spent; a further call gives an empty report.
    pub fn step(&mut self, comparer: &mut Comparer) -> Step {
        let phase = if self.analyses.len() < self.set.articles.len() {
            self.read_next(comparer);
            Phase::Reading
        } else if let Some((pair, phase)) = self.current.take().or_else(|| self.next_pair()) {
            self.pair_phase(pair, phase)
        } else if let Some(analysis) = self.analyses.get(self.within.len()) {
            self.within.push(analysis.within().to_vec());
            Phase::Findings
        } else {
            return Step::Done(Box::new(self.finish(comparer)));
        };
        self.done += 1;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Step::More(Progress { phase, done: count(self.done), total: count(self.total) })
    }

    fn read_next(&mut self, comparer: &mut Comparer) {
        let mut input = self.set.articles[self.analyses.len()].clone();
        if input.language.is_none() {
            input.language.clone_from(&self.set.options.language);
        }
        let (roles, lost) = roles_for(&input, &self.set.options);
        self.lost.push(lost);
        self.analyses.push(comparer.analysis((input, roles)));
    }

    fn next_pair(&mut self) -> Option<(Pair, usize)> {
        let (a, b) = self.todo.pop_front()?;
        let index = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Some((Pair { a: index(a), b: index(b), ..Pair::default() }, 0))
    }

    fn pair_phase(&mut self, mut pair: Pair, phase: usize) -> Phase {
        let (a, b) = (&self.analyses[pair.a as usize], &self.analyses[pair.b as usize]);
        match PHASES[phase] {
            Phase::Reading | Phase::Wording => wording::compare(a, b, &self.set.options, &mut pair),
            Phase::Linking => alignment::compare(a, b, &self.set.options, &mut pair),
            Phase::Findings => {
                finding::compare(a, b, &self.set.options, &mut pair);
                let notices = notice::of_pair(a, b, &pair);
                pair.notices.extend(notices);
            }
        }
        if phase + 1 < PHASES.len() {
            self.current = Some((pair, phase + 1));
        } else {
            self.pairs.push(pair);
        }
        PHASES[phase]
    }

    fn finish(&mut self, comparer: &mut Comparer) -> Report {
        comparer.retain(&self.analyses);
        let mut articles: Vec<Article> =
            self.analyses.drain(..).map(|analysis| analysis.article().clone()).collect();
        for (article, lost) in articles.iter_mut().zip(self.lost.drain(..)).filter(|(_, lost)| *lost > 0) {
            article.notices.push(Notice::new("correction-lost").with("count", &lost));
        }
        self.set.articles.clear();
        let mut pairs = std::mem::take(&mut self.pairs);
        wording::spread(&mut pairs);
        finding::count_independent(&mut pairs);
        for pair in &mut pairs {
            alignment::show(&self.set.options, pair);
        }
        let within = self.within.drain(..).zip(0..).filter(|(findings, _)| !findings.is_empty());
        let within = within.map(|(findings, article)| Within { article, findings }).collect();
        let mut notices = Vec::new();
        if articles.len() == 1 {
            notices.push(Notice::new("one-article"));
        } else if articles.is_empty() {
            notices.push(Notice::new("no-article"));
        }
        Report { version: 1, engine: VERSION.to_owned(), notices, articles, pairs, within, facts: [] }
    }
}

/// Every two of `count` articles, in order.
fn pairs(count: usize) -> Vec<(usize, usize)> {
    (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).collect()
}

/// The corrections of roles that apply to one article, each where its words
/// stand now, and how many were about words that are gone.
fn roles_for(input: &ArticleInput, options: &Options) -> (Vec<RoleCorrection>, usize) {
    let mut roles = Vec::new();
    let mut lost = 0;
    for correction in &options.corrections {
        let Correction::Role { article, range, role, words } = correction else { continue };
        if *article != input.id {
            continue;
        }
        match locate(&input.text, *range, words.as_deref()) {
            Some(range) => roles.push((range, *role)),
            None => lost += 1,
        }
    }
    (roles, lost)
}
