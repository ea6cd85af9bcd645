//! Small pictures on buttons.

use yew::prelude::*;

/// The pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// A plus.
    Add,
    /// A cross.
    Remove,
    /// A pen.
    Edit,
    /// To the left.
    Back,
    /// To the right.
    Forward,
    /// Half a disc: light and dark.
    Theme,
    /// Two lines that meet: scroll together.
    Together,
    /// An arrow that turns back.
    Undo,
    /// An arrow that turns forward.
    Redo,
    /// A glass.
    Search,
}

/// A picture of 16 pixels, drawn in the colour of the text.
pub fn icon(picture: Picture) -> Html {
    let path = match picture {
        Picture::Add => "M8 3v10M3 8h10",
        Picture::Remove => "M4 4l8 8M12 4l-8 8",
        Picture::Edit => "M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4zM9.6 4.2l2.2 2.2",
        Picture::Back => "M10 3.5 5.5 8l4.5 4.5",
        Picture::Forward => "M6 3.5 10.5 8 6 12.5",
        Picture::Theme => "M8 2.75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 0 0 0-10.5zM8 2.75v10.5",
        Picture::Together => "M2 5c4 0 8 6 12 6M2 11c4 0 8-6 12-6",
        Picture::Redo => "M10.5 3l3 3-3 3M13.5 6H7a4 4 0 0 0 0 8h3",
        Picture::Search => "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.3 10.3 13.5 13.5",
        Picture::Undo => "M5.5 3 2.5 6l3 3M2.5 6H9a4 4 0 0 1 0 8H6",
    };
    let half = (picture == Picture::Theme)
        .then(|| tags! { <path class="solid" d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" /> });
    tags! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d={path} />{ half }</svg>
    }
}
