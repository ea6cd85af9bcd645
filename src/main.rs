//! Mounts the page.

fn main() {
    crossread::app::mount();
}
