//! The worker that runs the comparison.

fn main() {}
