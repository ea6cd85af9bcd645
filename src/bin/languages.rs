//! The worker that runs the comparison for articles in any language; it takes
//! the place of the one for English when a set needs it.

fn main() {
    crossread::browser::scope::serve(crossread::worker::Worker::default());
}
