//! Serves the page as the reader of pages.

fn main() {
    crossread::browser::reader_scope::serve();
}
