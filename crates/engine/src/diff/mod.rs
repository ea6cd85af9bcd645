//! Word by word differences of linked sentences.
