//! A name for the content of a folder.

/// FNV-1a in 64 bits: short, dependency-free and the same everywhere. It
/// tells builds apart; it protects against nobody.
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of nothing.
    pub(super) const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds one part; where parts begin and end counts too.
    pub(super) fn add(&mut self, part: &[u8]) {
        for byte in (part.len() as u64).to_le_bytes().iter().chain(part) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Sixteen hexadecimal digits.
    pub(super) fn digits(&self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    fn of(parts: &[&str]) -> String {
        let mut fingerprint = Fingerprint::new();
        for part in parts {
            fingerprint.add(part.as_bytes());
        }
        fingerprint.digits()
    }

    #[test]
    fn content_and_borders_of_parts_count() {
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab"]), of(&["ac"]));
        assert_eq!(of(&[]).len(), 16);
    }
}
