//! The curve of a thread and the flares at its ends.

use std::fmt::Write;

use super::Pixels;

/// A cubic curve from one side of the gap to the other.
pub(super) struct Curve {
    from: (f64, f64),
    to: (f64, f64),
    bend: f64,
}

impl Curve {
    /// The curve that leaves and arrives level.
    pub(super) const fn new(from: (f64, f64), to: (f64, f64)) -> Self {
        Self { from, to, bend: f64::midpoint(from.0, to.0) }
    }

    /// Its path.
    pub(super) fn line(&self) -> String {
        let Self { from: (x, y), to: (far_x, far_y), bend } = *self;
        let [x, y, bend, far_x, far_y] = [x, y, bend, far_x, far_y].map(Pixels::from);
        format!("M{x} {y}C{bend} {y} {bend} {far_y} {far_x} {far_y}")
    }

    /// The outline of its flares, which open by so much to either side at
    /// their ends.
    pub(super) fn flare(&self, left: f64, right: f64) -> String {
        const STEPS: u32 = 24;
        let mut outline = String::new();
        let mut way_back: Vec<(f64, f64)> = Vec::new();
        for step in 0..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            let (x, y) = self.at(share);
            let open = 1.0 + left * flare(1.0 - share) + right * flare(share);
            write_point(&mut outline, if step == 0 { 'M' } else { 'L' }, x, y - open);
            way_back.push((x, y + open));
        }
        for (x, y) in way_back.into_iter().rev() {
            write_point(&mut outline, 'L', x, y);
        }
        outline.push('Z');
        outline
    }

    /// The point at the share `t` of the way.
    fn at(&self, t: f64) -> (f64, f64) {
        let u = 1.0 - t;
        let (first, second, third, fourth) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
        (
            first * self.from.0 + (second + third) * self.bend + fourth * self.to.0,
            (first + second) * self.from.1 + (third + fourth) * self.to.1,
        )
    }
}

/// How far a flare is open at `t`, from 0 in the middle of the thread to 1 at its end.
fn flare(t: f64) -> f64 {
    const LENGTH: f64 = 0.46;
    let way = ((t - 1.0 + LENGTH) / LENGTH).max(0.0);
    way * way * way.sqrt().sqrt()
}

fn write_point(path: &mut String, step: char, x: f64, y: f64) {
    // Writing to a string cannot fail.
    let _ = write!(path, "{step}{} {}", Pixels::from(x), Pixels::from(y));
}
