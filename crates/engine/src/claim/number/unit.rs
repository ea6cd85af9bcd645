//! Units of measure: which are of one kind, and what one is in another.

use crate::report::Decimal;

/// One unit as a multiple of the base unit of its kind:
/// value · `numerator` / `denominator` + `shift` (in thousandths).
struct Measure {
    code: &'static str,
    kind: &'static str,
    numerator: i64,
    denominator: i64,
    shift: i64,
}

const fn measure(code: &'static str, kind: &'static str, numerator: i64, denominator: i64) -> Measure {
    Measure { code, kind, numerator, denominator, shift: 0 }
}

/// Units by UCUM code with the exact ratios of UCUM (2.1). Base units: percentage
/// point, metre,
/// square metre, gram, litre, metre per hour, day, kilowatt, degree Celsius.
const MEASURES: &[Measure] = &[
    measure("[bp]", "points", 1, 100),
    measure("[pp]", "points", 1, 1),
    measure("mm", "length", 1, 1_000),
    measure("cm", "length", 1, 100),
    measure("m", "length", 1, 1),
    measure("km", "length", 1_000, 1),
    measure("[in_i]", "length", 254, 10_000),
    measure("[ft_i]", "length", 3_048, 10_000),
    measure("[yd_i]", "length", 9_144, 10_000),
    measure("[mi_i]", "length", 1_609_344, 1_000),
    measure("[nmi_i]", "length", 1_852, 1),
    measure("m2", "area", 1, 1),
    measure("km2", "area", 1_000_000, 1),
    measure("har", "area", 10_000, 1),
    measure("[sft_i]", "area", 9_290_304, 100_000_000),
    measure("[acr_us]", "area", 40_468_564, 10_000),
    measure("[smi_us]", "area", 2_589_988_110, 1_000),
    measure("mg", "mass", 1, 1_000),
    measure("g", "mass", 1, 1),
    measure("kg", "mass", 1_000, 1),
    measure("t", "mass", 1_000_000, 1),
    measure("[ton_us]", "mass", 907_184_740, 1_000),
    measure("[lb_av]", "mass", 45_359_237, 100_000),
    measure("[oz_av]", "mass", 28_349_523, 1_000_000),
    measure("mL", "volume", 1, 1_000),
    measure("L", "volume", 1, 1),
    measure("[gal_us]", "volume", 3_785_411, 1_000_000),
    measure("[bbl_us]", "volume", 158_987_295, 1_000_000),
    measure("km/h", "speed", 1_000, 1),
    measure("[mi_i]/h", "speed", 1_609_344, 1_000),
    measure("[kn_i]", "speed", 1_852, 1),
    measure("s", "time", 1, 86_400),
    measure("min", "time", 1, 1_440),
    measure("h", "time", 1, 24),
    measure("d", "time", 1, 1),
    measure("wk", "time", 7, 1),
    measure("mo", "time", 30_436_875, 1_000_000),
    measure("a", "time", 3_652_425, 10_000),
    measure("kW", "power", 1, 1),
    measure("MW", "power", 1_000, 1),
    measure("GW", "power", 1_000_000, 1),
    measure("By", "data", 1, 1_000_000),
    measure("MBy", "data", 1, 1),
    measure("GBy", "data", 1_000, 1),
    measure("Cel", "temperature", 1, 1),
    Measure { code: "[degF]", kind: "temperature", numerator: 5, denominator: 9, shift: -17_778 },
];

/// The kind of a unit: measures by what they measure, everything else by its own code.
pub(crate) fn kind(code: &str) -> &str {
    MEASURES.iter().find(|measure| measure.code == code).map_or(code, |measure| measure.kind)
}

/// `value` of unit `code` in the base unit of its kind; `None` for a unit
/// that is no measure, or when it is too large.
pub(crate) fn in_base(value: Decimal, code: &str) -> Option<Decimal> {
    let measure = MEASURES.iter().find(|measure| measure.code == code)?;
    let scaled =
        value.millionths().checked_mul(i128::from(measure.numerator))? / i128::from(measure.denominator);
    Some(Decimal::from_millionths(scaled + i128::from(measure.shift) * 1_000))
}

/// `value` of the unit `small` as a part of one `large`; `None` unless both
/// measure the same and `small` is the smaller of the two.
pub(crate) fn part_of(value: Decimal, small: &str, large: &str) -> Option<Decimal> {
    if small == "[usc]" && matches!(large, "USD" | "EUR") {
        return value.checked_div(Decimal::whole(100));
    }
    let smaller = kind(small) == kind(large) && in_base(Decimal::ONE, small)? < in_base(Decimal::ONE, large)?;
    let measured = smaller && kind(large) != "temperature";
    if measured { in_base(value, small)?.checked_div(in_base(Decimal::ONE, large)?) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions() {
        let base = |n, code| in_base(Decimal::whole(n), code).map(String::from);
        assert_eq!(base(37, "[mi_i]").as_deref(), Some("59545.728"));
        assert_eq!(base(212, "[degF]").as_deref(), Some("99.999777"));
        assert_eq!(base(3, "wk").as_deref(), Some("21"));
        assert_eq!(base(3, "USD"), None);
        assert_eq!((kind("km"), kind("[mi_i]"), kind("EUR")), ("length", "length", "EUR"));
    }
}
