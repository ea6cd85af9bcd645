//! The tasks behind the README.

fn main() {}
