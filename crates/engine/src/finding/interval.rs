//! Amounts set against each other as intervals, never as strings.

use crate::claim::unit;
use crate::order;
use crate::report::{Amount, Decimal, Reading, Relation};

/// How two amounts stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Comparison {
    /// The relation of the two.
    pub(super) relation: Relation,
    /// The reading under which different amounts both hold.
    pub(super) reading: Option<Reading>,
    /// Whether both hold only in a loose sense: the bound is far from the value.
    pub(super) far: bool,
}

/// An amount in millionths of a base unit; `None` is an open end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Interval {
    low: Option<i128>,
    high: Option<i128>,
}

/// Compares two amounts of one kind of unit; `None` when their units measure
/// different things. Symmetric.
pub(super) fn compare(x: &Amount, y: &Amount) -> Option<Comparison> {
    let same_unit = x.unit == y.unit;
    if !same_unit && unit::kind(x.unit.as_deref()?) != unit::kind(y.unit.as_deref()?) {
        return None;
    }
    let (p, q) = (interval(x, same_unit)?, interval(y, same_unit)?);
    let plain = |relation, reading| Some(Comparison { relation, reading, far: false });
    if p == q && is_point(p) && x.approximate != y.approximate {
        return plain(Relation::Compatible, Some(Reading::Approximation));
    }
    if p == q && (is_point(p) || (x.low_open, x.high_open) == (y.low_open, y.high_open)) {
        return plain(Relation::Agrees, None);
    }
    if let (Some(m), Some(n)) = (point(p), point(q)) {
        return points(x, y, m, n, same_unit);
    }
    if overlap(widened(p, x), widened(q, y)) && !are_parted(p, x, q, y) && !are_parted(q, y, p, x) {
        return Some(Comparison {
            relation: Relation::Compatible,
            reading: Some(Reading::Bound),
            far: is_far(p, q),
        });
    }
    plain(Relation::Differs, None)
}

/// Compares two rates by their amounts in a day; `per` are the codes of their
/// periods. `None` when they are no single values of one unit.
pub(super) fn rates(x: &Amount, y: &Amount, per: [&str; 2]) -> Option<Comparison> {
    let [m, n] = [(x, per[0]), (y, per[1])].map(|(amount, period)| {
        let day = unit::in_base(Decimal::ONE, period)?.millionths();
        let value = point(interval(amount, true)?)?.checked_mul(ONE)?;
        (day > 0).then(|| value / day)
    });
    let (m, n) = (m?, n?);
    // A year has 365 days, or 12 months, or 52 weeks.
    let allowed = if x.approximate || y.approximate { 10 } else { 40 };
    let (relation, reading) = if near(m, n, allowed) {
        (Relation::Compatible, Some(Reading::Unit))
    } else {
        (Relation::Differs, None)
    };
    (x.unit == y.unit).then_some(Comparison { relation, reading, far: false })
}

/// Whether two single values have the same digits in another order ("12 million" and
/// "21 million"), which is hardly chance where the same is told.
pub(super) fn are_turned(x: &Amount, y: &Amount) -> bool {
    let digits = |amount: &Amount| {
        let value = amount.low.filter(|_| is_single(amount))?.millionths();
        let mut digits: Vec<u8> = value.to_string().into_bytes();
        order::sort(&mut digits);
        (value > 0).then_some((digits, value))
    };
    match (digits(x), digits(y)) {
        (Some((m, one)), Some((n, other))) => x.unit == y.unit && m == n && one != other,
        _ => false,
    }
}

/// Two single values that are not the same.
fn points(x: &Amount, y: &Amount, m: i128, n: i128, same_unit: bool) -> Option<Comparison> {
    let compatible =
        |reading| Some(Comparison { relation: Relation::Compatible, reading: Some(reading), far: false });
    if !same_unit && (near(m, n, 40) || near(m, n, 10) && (is_converted(m, y, n) || is_converted(n, x, m))) {
        return compatible(Reading::Unit);
    }
    let both = x.approximate && y.approximate;
    let may_be_one = if both { near(m, n, 10) } else { overlap(widened(at(m), x), widened(at(n), y)) };
    if (x.approximate || y.approximate) && may_be_one {
        return compatible(Reading::Approximation);
    }
    let is_ordinal = x.unit.as_deref() == Some("ordinal");
    if same_unit && !is_ordinal && (rounds(m, n) || rounds(n, m)) {
        return compatible(Reading::Rounding);
    }
    Some(Comparison { relation: Relation::Differs, reading: None, far: false })
}

/// Whether the amount `y`, in its base unit `n`, is `m` told in the unit of `y` with as
/// many digits as `y` has: 14 kilometres are nine miles.
fn is_converted(m: i128, y: &Amount, n: i128) -> bool {
    let size = y.unit.as_deref().and_then(|unit| unit::in_base(Decimal::ONE, unit)).map(Decimal::millionths);
    let told = y.low.map(Decimal::millionths);
    size.zip(told).is_some_and(|(size, told)| (m - n).abs() * 2 * ONE <= step(told) * size)
}

/// Whether `round` is `exact`, rounded to fewer digits. One digit is enough
/// only when little is lost: 200 for 198, but not 30 for 26.
fn rounds(exact: i128, round: i128) -> bool {
    let step = step(round);
    let finer = self::step(exact) < step;
    let digits_left = round.abs() / step.max(1);
    let close = if digits_left >= 10 { near(exact, round, 10) } else { near(exact, round, 40) };
    finer && close && (exact - round).abs() * 2 <= step && (digits_left >= 10 || step >= 10 * ONE)
}

const ONE: i128 = Decimal::ONE.millionths();

/// The place of the last digit that is not 0.
fn step(value: i128) -> i128 {
    let mut step = 1;
    while value != 0 && value % (step * 10) == 0 {
        step *= 10;
    }
    step
}

/// Whether two values differ by at most one part in `parts`.
fn near(m: i128, n: i128, parts: i128) -> bool {
    (m - n).abs() <= m.abs().max(n.abs()) / parts
}

fn interval(amount: &Amount, same_unit: bool) -> Option<Interval> {
    let scale = |end: Decimal| {
        if same_unit {
            return Some(end.millionths());
        }
        unit::in_base(end, amount.unit.as_deref()?).map(Decimal::millionths)
    };
    let low = match amount.low {
        Some(end) => Some(scale(end)?),
        None => None,
    };
    let high = match amount.high {
        Some(end) => Some(scale(end)?),
        None => None,
    };
    (low.is_some() || high.is_some()).then_some(Interval { low, high })
}

/// The lower end of an amount in its base unit, in millionths.
pub(super) fn in_base(amount: &Amount) -> Option<i128> {
    interval(amount, false)?.low
}

const fn at(value: i128) -> Interval {
    Interval { low: Some(value), high: Some(value) }
}

fn point(interval: Interval) -> Option<i128> {
    interval.low.filter(|low| interval.high == Some(*low))
}

fn is_point(interval: Interval) -> bool {
    point(interval).is_some()
}

/// The interval with what "about" allows: a tenth to both sides; "nearly" and
/// "just over" a fifth to their open side.
fn widened(interval: Interval, amount: &Amount) -> Interval {
    if !amount.approximate {
        return interval;
    }
    match (interval.low, interval.high) {
        (Some(low), Some(high)) => {
            Interval { low: Some(low - low.abs() / 10), high: Some(high + high.abs() / 10) }
        }
        (Some(low), None) => Interval { low: Some(low), high: Some(low + low.abs() / 5) },
        (None, Some(high)) => Interval { low: Some(high - high.abs() / 5), high: Some(high) },
        (None, None) => interval,
    }
}

fn overlap(p: Interval, q: Interval) -> bool {
    let below = |low: Option<i128>, high: Option<i128>| match (low, high) {
        (Some(low), Some(high)) => low <= high,
        _ => true,
    };
    below(p.low, q.high) && below(q.low, p.high)
}

/// Whether one amount ends below where the other begins, at one value that neither
/// takes in: "nearly 95" and "more than 95".
fn are_parted(p: Interval, x: &Amount, q: Interval, y: &Amount) -> bool {
    p.high.is_some() && p.high == q.low && x.high_open && y.low_open
}

/// Whether two amounts give one figure, of two digits or more, in two measures of
/// one kind that are not near one another: "1,200 hectares" and "1,200 acres". Ages
/// and times are told of anything.
pub(super) fn are_of_other_measure(x: &Amount, y: &Amount) -> bool {
    let (Some(one), Some(other)) = (x.unit.as_deref(), y.unit.as_deref()) else { return false };
    let kind = unit::kind(one);
    let measures = one != other && kind == unit::kind(other) && !matches!(kind, "time" | "points");
    measures && is_single(x) && is_single(y) && x.low == y.low && digits(x) > 1
}

/// Whether one amount is more than three times the other, in one unit.
pub(super) fn are_far(x: &Amount, y: &Amount) -> bool {
    match (interval(x, x.unit == y.unit), interval(y, x.unit == y.unit)) {
        (Some(p), Some(q)) => is_far(p, q),
        _ => true,
    }
}

/// Whether one amount is within a fifth of the other, in one unit.
pub(super) fn are_close(x: &Amount, y: &Amount) -> bool {
    let end = |amount: &Amount| {
        let interval = interval(amount, x.unit == y.unit)?;
        interval.low.or(interval.high)
    };
    matches!((end(x), end(y)), (Some(m), Some(n)) if near(m, n, 5))
}

/// Whether two amounts name one figure in one unit, exact or not.
pub(super) fn are_equal(x: &Amount, y: &Amount) -> bool {
    x.unit == y.unit && x.low.or(x.high) == y.low.or(y.high)
}

/// Whether two amounts are close and say so much that they are hardly of two
/// things: two digits or more, or a high ordinal.
pub(super) fn are_telling(x: &Amount, y: &Amount) -> bool {
    let high = |amount: &Amount| amount.low >= Some(Decimal::whole(20));
    let ordinal = x.unit.as_deref() == Some("ordinal") && high(x) && high(y);
    are_close(x, y) && (ordinal || digits(x).max(digits(y)) > 1)
}

/// How many digits of an amount say something: 2 for 3,500 and 35, 4 for 5.125.
pub(super) fn digits(amount: &Amount) -> u32 {
    let mut rest = amount.low.or(amount.high).unwrap_or_default().millionths().unsigned_abs();
    while rest > 0 && rest.is_multiple_of(10) {
        rest /= 10;
    }
    rest.checked_ilog10().map_or(0, |digits| digits + 1)
}

/// Whether an amount is a single value.
pub(super) fn is_single(amount: &Amount) -> bool {
    amount.low.is_some() && amount.low == amount.high
}

/// Whether an open bound is more than three times away from the other value.
fn is_far(p: Interval, q: Interval) -> bool {
    let ends = |interval: Interval| interval.low.or(interval.high).unwrap_or(0).abs();
    let (m, n) = (ends(p), ends(q));
    m.max(n) > m.min(n).saturating_mul(3)
}
