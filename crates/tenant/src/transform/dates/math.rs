//! Date expressions: units of time added, subtracted and rounded, in the Gregorian calendar at all times.

use super::calendar::{DAY, days_of_month, proleptic, proleptic_date};

/// The last year that can be computed with: milliseconds are numbers of 64 bits.
const MAX_YEAR: i64 = 200_000_000;

/// The point in time, milliseconds since 1970, that an expression such as `+1M/d` makes of another one; the rest of the
/// expression where it is not a valid one.
pub(super) fn compute(start: i64, expression: &str, round_up: bool) -> Result<i64, &str> {
    let (mut time, mut rest) = (start, expression);
    while !rest.is_empty() {
        (time, rest) = step(time, rest, round_up).ok_or(rest)?;
    }
    Ok(time)
}

/// Does the first operation of an expression; returns the time and the rest.
fn step(time: i64, expression: &str, round_up: bool) -> Option<(i64, &str)> {
    let sign = expression.chars().next()?;
    let behind = expression.get(1..)?;
    let digits = behind.find(|character: char| !character.is_ascii_digit())?;
    let (number, unit) = behind.split_at_checked(digits)?;
    let rest = unit.get(1..)?;
    let unit = unit.chars().next()?;
    if sign == '/' {
        return number.is_empty().then_some((rounded(time, unit, round_up)?, rest));
    }
    let number: i64 = number.parse().ok()?;
    let number = match sign {
        '+' => number,
        '-' => -number,
        _ => return None,
    };
    Some((moved(time, unit, number)?, rest))
}

/// A time moved by units. A day that the month does not have is its last one.
fn moved(time: i64, unit: char, number: i64) -> Option<i64> {
    let fixed = match unit {
        'w' => 7 * DAY,
        'd' => DAY,
        'h' => 3_600_000,
        'm' => 60_000,
        's' => 1000,
        'y' => return months(time, number.checked_mul(12)?),
        'M' => return months(time, number),
        _ => return None,
    };
    let moved = time.checked_add(number.checked_mul(fixed)?)?;
    within(proleptic_date(moved.div_euclid(DAY)).0).map(|_| moved)
}

fn months(time: i64, number: i64) -> Option<i64> {
    let (year, month, day) = proleptic_date(time.div_euclid(DAY));
    let total = year.checked_mul(12)?.checked_add(month - 1)?.checked_add(number)?;
    let (year, month) = (within(total.div_euclid(12))?, total.rem_euclid(12) + 1);
    let day = day.min(days_of_month(year, month));
    Some(proleptic(year, month, day).checked_mul(DAY)? + time.rem_euclid(DAY))
}

fn within(year: i64) -> Option<i64> {
    (-MAX_YEAR..=MAX_YEAR).contains(&year).then_some(year)
}

/// Cuts off the smaller units; rounding up adds a unit then. Weeks cannot be rounded to.
fn rounded(time: i64, unit: char, up: bool) -> Option<i64> {
    let (year, month, _) = proleptic_date(time.div_euclid(DAY));
    let cut = match unit {
        'y' => proleptic(year, 1, 1) * DAY,
        'M' => proleptic(year, month, 1) * DAY,
        'd' => time - time.rem_euclid(DAY),
        'h' => time - time.rem_euclid(3_600_000),
        'm' => time - time.rem_euclid(60_000),
        's' => time - time.rem_euclid(1000),
        _ => return None,
    };
    if up { moved(cut, unit, 1) } else { Some(cut) }
}
