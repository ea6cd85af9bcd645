//! What holds for every comparison, whatever the articles are: invented ones
//! that look like articles, arbitrary text, and the bundled samples.

mod holds;
mod mirror;
mod same;
mod structure;
mod texts;
mod view;
