//! Lengths on the screen.

use std::fmt;

/// A length in pixels, written with one place. (The general way of writing a
/// floating-point number is large for a page.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels(i32);

impl From<f64> for Pixels {
    fn from(length: f64) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "lengths on a screen are small, others saturate")]
        let tenths = (length * 10.0).round() as i32;
        Self(tenths)
    }
}

impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        write!(f, "{sign}{}.{}", size / 10, size % 10)
    }
}
