//! Arithmetic in whole numbers, so that scores are the same on every machine.
//!
//! Fixed-point values count in 1/1024 ([`ONE`]).

/// The value 1 in fixed point.
pub(crate) const ONE: i64 = 1024;

/// Binary logarithm of `value` in fixed point, rounded down; 0 for 0.
///
/// Shift-and-square: the mantissa is squared once for each binary place.
pub(crate) fn log2(value: u64) -> i64 {
    if value <= 1 {
        return 0;
    }
    let whole = value.ilog2();
    let mut mantissa = if whole > 30 { value >> (whole - 30) } else { value << (30 - whole) };
    let mut result = i64::from(whole);
    for _ in 0..10 {
        mantissa = (mantissa * mantissa) >> 30;
        result <<= 1;
        if mantissa >= 1 << 31 {
            mantissa >>= 1;
            result += 1;
        }
    }
    result
}

/// Natural logarithm of `value` in fixed point; 0 for 0.
pub(crate) fn ln(value: u64) -> i64 {
    // 709_783 / 2^10 / 1000 = ln 2.
    log2(value) * 709_783 / 1_024_000
}

/// 1000 / (1 + e^-x) at x = 0, 1/2, 1, … 8.
const LOGISTIC: [i64; 17] =
    [500, 622, 731, 818, 881, 924, 953, 971, 982, 989, 993, 996, 998, 998, 999, 999, 1000];

/// The logistic function of `x` (fixed point) in permille, by a table of half
/// steps with straight lines between them; exact to one part in a hundred.
pub(crate) fn logistic(x: i64) -> u16 {
    let size = x.unsigned_abs().min(8 * 1024);
    let step = (size / 512) as usize;
    let rest = i64::try_from(size % 512).unwrap_or(0);
    let low = LOGISTIC[step];
    let high = LOGISTIC[(step + 1).min(LOGISTIC.len() - 1)];
    let value = low + (high - low) * rest / 512;
    let value = if x < 0 { 1000 - value } else { value };
    u16::try_from(value).unwrap_or(0)
}

/// The least `x` (fixed point) whose [`logistic`] is at least `permille`; the
/// ends of the table for what it does not reach. Thirteen steps.
pub(crate) fn logit(permille: u16) -> i64 {
    let (mut low, mut high) = (-8 * ONE, 8 * ONE);
    while low < high {
        let middle = (low + high).div_euclid(2);
        if logistic(middle) < permille {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// Square root of `a * b`, rounded down; 0 when either is negative.
pub(crate) fn geometric_mean(a: i64, b: i64) -> i64 {
    let product = u64::try_from(a).unwrap_or(0).saturating_mul(u64::try_from(b).unwrap_or(0));
    i64::try_from(product.isqrt()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms() {
        assert_eq!(log2(0), 0);
        assert_eq!(log2(1), 0);
        assert_eq!(log2(1024), 10 * ONE);
        assert_eq!(log2(3), 1623); // 1.58496 * 1024
        assert_eq!(log2(u64::MAX), 64 * ONE - 1);
        assert_eq!(ln(1000), 7072); // 6.90776 * 1024 = 7073.5, each step rounded down
    }

    #[test]
    fn logistic_is_symmetric_and_rises() {
        assert_eq!(logistic(0), 500);
        let mut last = 0;
        for x in -10_000..10_000 {
            let value = logistic(x);
            assert!(value >= last && value <= 1000);
            assert_eq!(value + logistic(-x), 1000);
            last = value;
        }
        for permille in [1, 290, 500, 731, 998] {
            let x = logit(permille);
            assert!(logistic(x) >= permille && logistic(x - 1) < permille, "{permille} {x}");
        }
    }
}
