//! A box and the article in it.

use std::rc::Rc;

use crossread_engine::report::Role;
use crossread_engine::{ArticleInput, Correction, Limit, Markup, Span};
use serde::{Deserialize, Serialize};

use super::SlotId;
use super::change::{Change, Fact, RoleMark};
use super::edit::Edit;
use crate::json::{FromJson, Json, object};
use crate::words;

/// Where an article came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// Typed or pasted.
    #[default]
    Pasted,
    /// A file of the reader's.
    File,
    /// One of the bundled samples.
    Sample,
}

/// Why something was not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Over the limit of an article.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Said by whoever tried to read it: a whole sentence for the reader.
    Unreadable {
        /// The sentence.
        why: String,
    },
}

impl Refusal {
    /// The refusal as a sentence for the reader.
    #[must_use]
    pub fn told(&self) -> String {
        match self {
            Self::TooLarge { bytes } => words::article_too_large(*bytes),
            Self::Unreadable { why } => why.clone(),
        }
    }
}

/// An article on its way in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Its text.
    pub text: Rc<str>,
    /// Its outlet, when it is known from outside.
    pub source: Option<String>,
    /// What its markup tells.
    pub markup: Option<Rc<Markup>>,
    /// The address that its page gives itself.
    pub url: Option<String>,
    /// Where it came from.
    pub origin: Origin,
    /// The plain flavour of a rich paste.
    pub plain: Option<Rc<str>>,
    /// What the reader should know about how it came in.
    pub note: Option<Refusal>,
}

/// A box and the article in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Slot {
    /// Its name.
    pub id: SlotId,
    /// Its text, as the reader sees it in the box.
    pub text: Rc<str>,
    /// Its title, given by the reader.
    pub title: Option<String>,
    /// Its outlet, when it is known from outside the text.
    pub source: Option<String>,
    /// Its day (ISO 8601), given by the reader.
    pub date: Option<String>,
    /// Its language (BCP 47), given by the reader.
    pub language: Option<String>,
    /// The address that its page gives itself.
    pub url: Option<String>,
    /// What its markup tells, carried along when the text is edited.
    pub markup: Option<Rc<Markup>>,
    /// What the reader said blocks are.
    pub roles: Vec<RoleMark>,
    /// Where it came from.
    pub origin: Origin,
    /// The plain flavour of a rich paste, until the text is edited.
    #[serde(skip)]
    pub plain: Option<Rc<str>>,
    /// What was in the box before something took its place.
    #[serde(skip)]
    pub before: Option<Rc<Slot>>,
    /// Whether something for it is being read.
    #[serde(skip)]
    pub reading: bool,
    /// Why something was not taken in, or not as well as it could be.
    #[serde(skip)]
    pub refusal: Option<Refusal>,
    /// Grows whenever the text changes otherwise than by typing in its box.
    #[serde(skip)]
    pub set_from_outside: u32,
}

impl Slot {
    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether the text is over the limit.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.text.len() > Limit::ARTICLE
    }

    /// Whether the text is nothing but addresses of pages.
    #[must_use]
    pub fn is_address(&self) -> bool {
        !crossread_intake::addresses(&self.text).is_empty()
    }

    /// Whether there is an article to compare.
    #[must_use]
    pub fn is_article(&self) -> bool {
        !self.is_blank() && !self.is_too_large() && !self.is_address()
    }

    /// What the reader said of the block with these words.
    #[must_use]
    pub fn role_of(&self, words: &str) -> Option<Role> {
        self.roles.iter().find(|mark| mark.words == words).map(|mark| mark.role)
    }

    pub(super) fn input(&self) -> ArticleInput {
        ArticleInput {
            id: self.id.0.to_string(),
            text: self.text.to_string(),
            title: self.title.clone(),
            source: self.source.clone(),
            author: None,
            url: self.url.clone(),
            date: self.date.clone(),
            language: self.language.clone(),
            markup: self.markup.as_deref().cloned(),
        }
    }

    pub(super) fn corrections(&self) -> impl Iterator<Item = Correction> {
        self.roles.iter().map(|mark| Correction::Role {
            article: self.id.0.to_string(),
            range: mark.range,
            role: mark.role,
            words: Some(mark.words.clone()),
        })
    }

    /// Lets be known of the article what was known when it was `was`.
    pub(super) fn know(&mut self, was: &Self) {
        self.title.clone_from(&was.title);
        self.source.clone_from(&was.source);
        self.date.clone_from(&was.date);
        self.language.clone_from(&was.language);
        self.roles.clone_from(&was.roles);
    }

    /// Puts an article in; what was here can come back.
    pub(super) fn fill(&mut self, article: Incoming) {
        let Incoming { text, source, markup, url, origin, plain, note } = article;
        let fresh = Self {
            id: self.id,
            set_from_outside: self.set_from_outside + 1,
            text,
            source,
            markup,
            url,
            origin,
            plain,
            refusal: note,
            ..Self::default()
        };
        let before = std::mem::replace(self, fresh);
        if !before.is_blank() {
            self.before = Some(Rc::new(Self { before: None, reading: false, ..before }));
        }
    }

    /// Takes the text as the reader edited it. What is known of the article
    /// holds for as long as it is the same article. How many bytes are new.
    pub(super) fn edit(&mut self, text: Rc<str>) -> usize {
        let edit = Edit::between(&self.text, &text);
        self.plain = None;
        if text.trim().is_empty() || edit.is_another_text() {
            *self = Self {
                id: self.id,
                refusal: self.refusal.take(),
                before: self.before.take(),
                set_from_outside: self.set_from_outside,
                ..Self::default()
            };
        } else {
            self.markup = self.markup.take().map(|markup| Rc::new(edit.carry(&markup)));
            for mark in &mut self.roles {
                mark.range = edit.moved(mark.range).unwrap_or(mark.range);
            }
        }
        self.text = text;
        edit.inserted()
    }

    /// Does what the reader wants; whether there is something else to compare now.
    pub(super) fn amend(&mut self, change: Change) -> bool {
        match change {
            Change::Reading => {
                self.reading = true;
                return false;
            }
            Change::UsePlain => {
                if let Some(text) = self.plain.take() {
                    let before = self.before.take();
                    self.fill(Incoming { text, ..Incoming::default() });
                    self.before = before;
                }
            }
            Change::TakeBack => {
                if let Some(before) = self.before.take() {
                    *self = Self { set_from_outside: self.set_from_outside + 1, ..(*before).clone() };
                }
            }
            Change::Fact(fact, value) => self.say(fact, value.trim()),
            Change::Role(range, role) => self.mark(range, role),
            Change::OwnRole(range) => {
                let words = range.of(&self.text);
                let near = self.roles.iter().enumerate().filter(|(_, mark)| mark.words == words);
                let near = near.min_by_key(|(_, mark)| mark.range.start.abs_diff(range.start));
                if let Some((at, _)) = near {
                    self.roles.remove(at);
                }
            }
        }
        true
    }

    fn say(&mut self, fact: Fact, value: &str) {
        let field = match fact {
            Fact::Title => &mut self.title,
            Fact::Source => &mut self.source,
            Fact::Date => &mut self.date,
            Fact::Language => &mut self.language,
        };
        *field = (!value.is_empty()).then(|| value.to_owned());
    }

    fn mark(&mut self, range: Span, role: Role) {
        let words = range.of(&self.text).to_owned();
        if !words.is_empty() {
            self.roles.retain(|mark| mark.range != range);
            self.roles.push(RoleMark { range, role, words });
        }
    }
}

impl FromJson for Origin {
    fn from_json(json: Json) -> Option<Self> {
        json.word()
    }
}

object!(Slot { id, text, title, source, date, language, url, markup, roles, origin } but {
    plain: None, before: None, reading: false, refusal: None, set_from_outside: 0,
});
