//! What the reader said of findings: seen, or not useful.

use crossread_engine::Sides;
use crossread_engine::report::Finding;
use serde::Serialize;

use crate::json::{FromJson, Json, object};

/// Name of a finding that lasts over comparisons: the same values of the same
/// articles have the same name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct FindingKey(u32);

impl FindingKey {
    /// The name of a finding between two articles, by the numbers of their boxes.
    #[must_use]
    pub fn of(finding: &Finding, boxes: Sides<u32>) -> Self {
        // FNV-1a: short, and the same everywhere.
        let mut hash = 0x811c_9dc5_u32;
        let mut add = |bytes: &[u8]| {
            for byte in bytes.iter().chain(&[0xff]) {
                hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
            }
        };
        add(&[finding.kind as u8]);
        for (slot, text) in [(boxes.a, &finding.a.text), (boxes.b, &finding.b.text)] {
            add(&slot.to_le_bytes());
            add(text.as_bytes());
        }
        Self(hash)
    }
}

impl FromJson for FindingKey {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).map(Self)
    }
}

/// What the reader said of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The finding.
    pub key: FindingKey,
    /// Whether it is of no use; else it was seen.
    pub useless: bool,
}

object!(Note { key, useless });

impl Note {
    /// Says this among `notes`, or takes it back when just that was said before.
    pub fn turn(self, notes: &mut Vec<Self>) {
        let was = notes.contains(&self);
        notes.retain(|known| known.key != self.key);
        if !was {
            notes.push(self);
        }
    }

    /// A number that tells notes apart.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.key.0.rotate_left(1) ^ self.useless as u32
    }
}
