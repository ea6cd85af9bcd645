//! Which of the visible blocks are the article, and what each of them is.
//!
//! The method is one of those that reading modes of browsers use, turned to
//! blocks that are set aside instead of deleted:
//!
//! 1. [`hints`]: the names of classes, ids, roles and schema.org properties say
//!    what an element is for.
//! 2. [`mass`]: every block is prose or not, by its length, its punctuation and
//!    the share of it that is links; elements add up what they hold.
//! 3. [`region`]: navigation, comments, advertising and the like, as hinted,
//!    unless most of the prose of the page stands in it.
//! 4. [`body`]: prose gives points to the elements around it, the nearest most;
//!    the element with the most points is the body, the nearest article
//!    element or wrapper around it is the article.
//! 5. [`role`]: a role for every block, from its element and its place.
//!
//! When in doubt a block is text: prose that is set aside is lost to the
//! comparison, furniture that is not is seen and set aside by a click.
//!
//! After C. Kohlschütter, P. Fankhauser, W. Nejdl, "Boilerplate Detection using
//! Shallow Text Features" (2010), for text and link density, and the public
//! description of Mozilla's Readability, for points that rise to containers.

mod body;
mod context;
mod headline;
mod hints;
mod mass;
mod processor;
mod region;
mod role;
mod vocabulary;

use crossread_engine::Span;
use crossread_engine::report::{Block, Role};

use crate::dom::Tree;
use crate::flow::Flow;

pub(crate) use hints::{Hint, Hints};
pub(crate) use mass::squeeze;
pub(crate) use processor::is_processor;

/// A page with what was found out about its blocks.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) hints: &'a Hints,
    pub(crate) flow: &'a Flow,
    /// Whether a word processor wrote it, so that all of it is the article.
    pub(crate) processor: bool,
    /// Titles in its metadata, the surest first.
    pub(crate) titles: &'a [String],
    /// Summary in its metadata.
    pub(crate) summary: Option<&'a str>,
}

/// Gives every block of the page its role.
pub(crate) fn blocks(page: &Page<'_>) -> Vec<Block> {
    let mass = mass::Mass::read(page.tree, page.flow);
    let regions = region::Regions::read(page, &mass);
    let body = body::find(page, &mass, &regions);
    let headline = headline::find(page, &mass, &regions, &body);
    let roles = role::read(&role::Reader { page, mass: &mass, regions: &regions, body: &body, headline });
    page.flow
        .leaves
        .iter()
        .zip(roles)
        .map(|(leaf, (role, level))| Block {
            role,
            level,
            span: Span::new(leaf.range.start, leaf.range.end),
            aside: Role::is_aside(role),
        })
        .collect()
}
