//! What the tokenizer tells, handed to the tree.

use html5gum::{Emitter, Error, State, Tokenizer, naive_next_state};

use super::build::Builder;
use super::{Key, Name, TooManyNodes, Tree};

/// Longest attribute value that is kept, in bytes: longer ones are data, not words.
const LONGEST_VALUE: usize = 64 * 1024;
/// Longest name of an element that is told apart.
const LONGEST_NAME: usize = 64;

/// Reads a page. See [`Tree::parse`].
pub(super) fn read(html: &str) -> Result<Tree, TooManyNodes> {
    // Reading from memory cannot fail, and the tree is the only token.
    match Tokenizer::new_with_emitter(html, Tags::new()).next() {
        Some(Ok(tree)) => tree,
        None => Ok(Tree::default()),
    }
}

/// The tag that is being read, and the tree so far.
#[derive(Debug)]
struct Tags {
    builder: Builder,
    done: Option<Result<Tree, TooManyNodes>>,
    text: Vec<u8>,
    name: Vec<u8>,
    last_start: Vec<u8>,
    is_start: bool,
    self_closing: bool,
    /// Attributes of the tag that matter, in order.
    attributes: Vec<(Key, String)>,
    attribute_name: Vec<u8>,
    attribute_value: Vec<u8>,
}

impl Tags {
    fn new() -> Self {
        Self {
            builder: Builder::new(),
            done: None,
            text: Vec::new(),
            name: Vec::new(),
            last_start: Vec::new(),
            is_start: false,
            self_closing: false,
            attributes: Vec::new(),
            attribute_name: Vec::new(),
            attribute_value: Vec::new(),
        }
    }

    fn init_tag(&mut self, is_start: bool) {
        self.is_start = is_start;
        self.self_closing = false;
        self.name.clear();
        self.attributes.clear();
        self.attribute_name.clear();
        self.attribute_value.clear();
    }

    fn flush_text(&mut self) {
        if !self.text.is_empty() {
            self.builder.text(&String::from_utf8_lossy(&self.text));
            self.text.clear();
        }
    }

    fn flush_attribute(&mut self) {
        if let Some(key) = Key::of(&self.attribute_name)
            && self.attribute_value.len() < LONGEST_VALUE
            && !self.attributes.iter().any(|(known, _)| *known == key)
        {
            self.attributes.push((key, String::from_utf8_lossy(&self.attribute_value).into_owned()));
        }
        self.attribute_name.clear();
        self.attribute_value.clear();
    }

    fn current_name(&mut self) -> Name {
        let cut = self.name.len().min(LONGEST_NAME);
        self.builder.name(&String::from_utf8_lossy(&self.name[..cut]))
    }
}

impl Emitter for Tags {
    type Token = Result<Tree, TooManyNodes>;

    fn emit_current_tag(&mut self) -> Option<State> {
        self.flush_text();
        self.flush_attribute();
        let name = self.current_name();
        if !self.is_start {
            self.last_start.clear();
            self.builder.end(name);
            return None;
        }
        let attributes = self.attributes.iter().map(|(key, value)| (*key, value.as_str()));
        self.builder.start(name, self.self_closing, attributes);
        self.last_start.clone_from(&self.name);
        // In a drawing a title is an element like others, and what is for
        // browsers without scripts is read, as hidden, not swallowed.
        if self.builder.in_foreign() || name == Name::Noscript { None } else { naive_next_state(&self.name) }
    }

    fn emit_eof(&mut self) {
        self.flush_text();
        let builder = std::mem::replace(&mut self.builder, Builder::new());
        self.done = Some(builder.finish());
    }

    fn pop_token(&mut self) -> Option<Self::Token> {
        self.done.take()
    }

    fn emit_string(&mut self, words: &[u8]) {
        self.text.extend(words);
    }

    fn init_start_tag(&mut self) {
        self.init_tag(true);
    }

    fn init_end_tag(&mut self) {
        self.init_tag(false);
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend(name);
    }

    fn init_attribute(&mut self) {
        self.flush_attribute();
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute_name.extend(name);
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        self.attribute_value.extend(value);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        !self.is_start && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.builder.in_foreign()
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start = name.unwrap_or_default().to_vec();
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    // Errors, comments and document types say nothing about the text.
    fn emit_error(&mut self, _: Error) {}
    fn init_comment(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn emit_current_comment(&mut self) {}
    fn init_doctype(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn emit_current_doctype(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
