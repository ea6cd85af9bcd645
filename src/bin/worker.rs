//! The worker that runs the comparison, apart from the page. Built without the
//! feature `languages`, it hands over what is not English.

fn main() {
    crossread::browser::scope::serve(crossread::worker::Worker::default());
}
