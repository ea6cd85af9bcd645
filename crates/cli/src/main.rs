//! Crossread on the command line.

fn main() {}
