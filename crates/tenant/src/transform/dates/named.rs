//! Formats by name, and the notation of ISO 8601.

use super::calendar::{DAY, proleptic, proleptic_date};
use super::pattern::{DatePart, parts};
use super::read::{ANY_ZONE, read};
use super::write::write;
use crate::transform::budget::check_length;
use crate::transform::error::Error;

/// Milliseconds from 1601, where Windows begins to count, to 1970.
const WIN32_EPOCH: i64 = 11_644_473_600_000;
/// The formats that have names.
pub(super) const NAMES: [&str; 5] = ["ISO8601", "LDAP", "PEOPLE_SOFT", "EPOCH_TIME_JAVA", "EPOCH_TIME_WIN32"];
const ISO8601: &str = "yyyy-MM-dd'T'HH:mm:ss.SSS";
const LDAP: &str = "yyyyMMddHHmmss";
const PEOPLE_SOFT: &str = "MM/dd/yyyy";

/// The point in time, milliseconds since 1970, that a text is in a format; `None` when it is not one.
///
/// # Errors
/// When the format is not a valid one.
pub(super) fn read_as(text: &str, format: &str, now: i64) -> Result<Option<i64>, Error> {
    Ok(match format {
        "ISO8601" => read(text, &with_zone(parts(ISO8601)?), now),
        "EPOCH_TIME_JAVA" => text.trim().parse().ok(),
        "EPOCH_TIME_WIN32" => {
            let ticks = text.trim().parse::<i64>().ok();
            ticks.map(|ticks| ticks / 10_000 - WIN32_EPOCH)
        }
        "LDAP" => {
            let plain: String = without_fraction(text);
            read(&plain, &with_zone(parts(LDAP)?), now)
        }
        "PEOPLE_SOFT" => read(text, &parts(PEOPLE_SOFT)?, now),
        pattern => read(text, &parts(pattern)?, now),
    })
}

/// The text of a point in time in a format.
///
/// # Errors
/// When the format is not a valid one, or the text too long.
pub(super) fn write_as(millis: i64, format: &str) -> Result<String, Error> {
    let with_end = |pattern, end| format!("{}{end}", write(millis, &parts(pattern).unwrap_or_default()));
    Ok(match format {
        "ISO8601" => with_end(ISO8601, "Z"),
        "LDAP" => with_end(LDAP, ".Z"),
        "PEOPLE_SOFT" => with_end(PEOPLE_SOFT, ""),
        "EPOCH_TIME_JAVA" => millis.to_string(),
        "EPOCH_TIME_WIN32" => ((i128::from(millis) + i128::from(WIN32_EPOCH)) * 10_000).to_string(),
        pattern => {
            check_length(pattern.len())?;
            write(millis, &parts(pattern)?)
        }
    })
}

fn with_zone(mut parts: Vec<DatePart>) -> Vec<DatePart> {
    parts.push(DatePart::Field(ANY_ZONE, 1));
    parts
}

/// A date of LDAP without the fraction of its seconds.
fn without_fraction(text: &str) -> String {
    let Some((seconds, rest)) = text.split_once('.') else {
        return text.to_owned();
    };
    format!(
        "{seconds}{}",
        rest.trim_start_matches(|digit: char| digit.is_ascii_digit())
    )
}

/// The point in time of a date and time in ISO 8601 with an offset: seconds and their fraction may be left out, as `dateMath`
/// leaves them out.
pub(super) fn instant(text: &str) -> Option<i64> {
    let text = text.trim();
    let (date, rest) = text.split_once(['T', 't'])?;
    let (negative, date) = match date.strip_prefix('-') {
        Some(date) => (true, date),
        None => (false, date.strip_prefix('+').unwrap_or(date)),
    };
    let mut numbers = date.split('-');
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    if numbers.next().is_some() || !(4..=8).contains(&year.len()) {
        return None;
    }
    let year = digits(year, year.len())? * if negative { -1 } else { 1 };
    let (month, day) = (digits(month, 2)?, digits(day, 2)?);
    let days = proleptic(year, month, day);
    if proleptic_date(days) != (year, month, day) {
        return None;
    }
    let at = rest.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = rest.split_at_checked(at)?;
    Some(days * DAY + time_of_day(time)? - offset(zone)? * 60_000)
}

fn digits(text: &str, count: usize) -> Option<i64> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

fn time_of_day(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let (seconds, fraction) = match parts.next() {
        Some(seconds) => seconds.split_once(['.', ',']).unwrap_or((seconds, "")),
        None => ("00", ""),
    };
    let second = digits(seconds, 2)?;
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 || fraction.len() > 9 {
        return None;
    }
    let fraction = match fraction.get(..3).unwrap_or(fraction) {
        "" => 0,
        front => digits(front, front.len())? * 10_i64.pow(3 - u32::try_from(front.len()).ok()?),
    };
    Some(((hour * 60 + minute) * 60 + second) * 1000 + fraction)
}

/// Minutes of `Z`, `+hh`, `+hhmm` or `+hh:mm`.
fn offset(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("Z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let plain = text.get(1..)?.replace(':', "");
    let (hours, minutes) = plain.split_at_checked(2)?;
    let minutes = if minutes.is_empty() { 0 } else { digits(minutes, 2)? };
    Some(sign * (digits(hours, 2)? * 60 + minutes))
}
