//! The worker that runs the comparison, apart from the page.

fn main() {
    crossread::browser::scope::serve(crossread::worker::Worker::default());
}
