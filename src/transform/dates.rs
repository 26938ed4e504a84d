//! Operations on dates. Everything is UTC where no offset is given.

use super::engine::{Given, Outcome, Scope};
use super::error::Error;
use jiff::civil::DateTime;
use jiff::fmt::strtime::{self, BrokenDownTime};
use jiff::tz::Offset;
use jiff::{Span, Timestamp};

/// Milliseconds from 1601, where Windows counts from, to 1970.
const WIN32_EPOCH: i64 = 11_644_473_600_000;
/// What `dateMath` gives, in jiff's notation.
const MATH_OUTPUT: &str = "%Y-%m-%dT%H:%M";

/// A date from one format to another; ISO 8601 where no format is given.
pub(super) fn format(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let format = |name: &str| {
        match given.text(name) {
            "" => "ISO8601",
            format => format,
        }
        .to_owned()
    };
    let time = read(text.trim(), &format("inputFormat"))?;
    write(time, &format("outputFormat")).map(Some)
}

/// One of two values, by how two dates stand to each other.
pub(super) fn compare(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let date = |name: &str| {
        let text = given.required(scope, name)?;
        if text.eq_ignore_ascii_case("now") {
            return Ok(scope.subject.now);
        }
        let time = iso8601(&text);
        time.ok_or_else(|| Error::from(format!("{name} '{text}' is not a date in ISO 8601.")))
    };
    let (first, second) = (date("firstDate")?, date("secondDate")?);
    let holds = match given.text("operator").to_ascii_lowercase().as_str() {
        "lt" => first < second,
        "lte" => first <= second,
        "gt" => first > second,
        "gte" => first >= second,
        other => return Err(format!("dateCompare knows lt, lte, gt and gte, not '{other}'.").into()),
    };
    given.value(
        scope,
        if holds {
            "positiveCondition"
        } else {
            "negativeCondition"
        },
    )
}

/// A date with units of time added, subtracted and rounded, for example `now+1w/d`.
pub(super) fn math(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let expression = given.required(scope, "expression")?.replace(' ', "");
    let (start, mut rest) = match expression.strip_prefix("now") {
        Some(rest) => (scope.subject.now, rest),
        None => {
            let Some(text) = given.input(scope)? else {
                return Ok(None);
            };
            let start = iso8601(&text).ok_or_else(|| format!("The input '{text}' is not a date in ISO 8601."))?;
            (start, expression.as_str())
        }
    };
    let mut time = Offset::UTC.to_datetime(start);
    let round_up = given.flag("roundUp", false);
    while !rest.is_empty() {
        (time, rest) = step(time, rest, round_up).ok_or_else(|| format!("'{rest}' is not a date expression."))?;
    }
    Ok(Some(time.strftime(MATH_OUTPUT).to_string()))
}

/// Does the first operation of an expression; returns the time and what is left.
fn step(time: DateTime, expression: &str, round_up: bool) -> Option<(DateTime, &str)> {
    let sign = expression.chars().next()?;
    let behind = expression.get(1..)?;
    let digits = behind.find(|character: char| !character.is_ascii_digit())?;
    let (number, unit) = behind.split_at_checked(digits)?;
    let rest = unit.get(1..)?;
    let unit = unit.chars().next()?;
    if sign == '/' {
        return number.is_empty().then_some((rounded(time, unit, round_up)?, rest));
    }
    let span = span(unit, number.parse().ok()?)?;
    let time = match sign {
        '+' => time.checked_add(span),
        '-' => time.checked_sub(span),
        _ => return None,
    };
    Some((time.ok()?, rest))
}

fn span(unit: char, number: i64) -> Option<Span> {
    let span = Span::new();
    match unit {
        'y' => span.try_years(number),
        'M' => span.try_months(number),
        'w' => span.try_weeks(number),
        'd' => span.try_days(number),
        'h' => span.try_hours(number),
        'm' => span.try_minutes(number),
        's' => span.try_seconds(number),
        _ => return None,
    }
    .ok()
}

/// What is smaller than a unit is cut off; rounding up adds a unit then. Weeks cannot be rounded to.
fn rounded(time: DateTime, unit: char, up: bool) -> Option<DateTime> {
    let cut = match unit {
        'y' => time.with().month(1).day(1).build().ok()?.start_of_day(),
        'M' => time.with().day(1).build().ok()?.start_of_day(),
        'd' => time.start_of_day(),
        'h' => time.with().minute(0).second(0).subsec_nanosecond(0).build().ok()?,
        'm' => time.with().second(0).subsec_nanosecond(0).build().ok()?,
        's' => time.with().subsec_nanosecond(0).build().ok()?,
        _ => return None,
    };
    if up {
        return cut.checked_add(span(unit, 1)?).ok();
    }
    Some(cut)
}

/// A date-time in ISO 8601 with an offset, in its extended notation: `2020-10-28T12:00:00.000Z`, `…+0100`, `…+01:00`.
fn iso8601(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    [
        "%Y-%m-%dT%H:%M:%S%.fZ",
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%dT%H:%M:%S%.f%:z",
    ]
    .iter()
    .find_map(|format| instant(&strtime::parse(format, text).ok()?))
}

fn read(text: &str, format: &str) -> Result<Timestamp, Error> {
    let milliseconds = |text: &str| text.parse::<i64>().ok();
    let time = match format {
        "ISO8601" => iso8601(text),
        "EPOCH_TIME_JAVA" => milliseconds(text).and_then(|time| Timestamp::from_millisecond(time).ok()),
        "EPOCH_TIME_WIN32" => milliseconds(text)
            .and_then(|time| Timestamp::from_millisecond((time / 10_000).checked_sub(WIN32_EPOCH)?).ok()),
        "LDAP" => ["%Y%m%d%H%M%S%.fZ", "%Y%m%d%H%M%S.Z", "%Y%m%d%H%M%S%.f%z"]
            .iter()
            .find_map(|format| instant(&strtime::parse(format, text).ok()?)),
        "PEOPLE_SOFT" => strtime::parse("%m/%d/%Y", text).ok().as_ref().and_then(instant),
        format => {
            let pattern = simple(format, true)?;
            strtime::parse(&pattern, text).ok().as_ref().and_then(instant)
        }
    };
    time.ok_or_else(|| format!("'{text}' is not a date in the format {format}.").into())
}

/// The point in time that was read; a date without a time is its midnight.
fn instant(read: &BrokenDownTime) -> Option<Timestamp> {
    let date = read.to_date().ok()?;
    let time = if read.hour().is_some() {
        read.to_time().ok()?
    } else {
        jiff::civil::Time::midnight()
    };
    let offset = read.offset().unwrap_or(Offset::UTC);
    offset.to_timestamp(DateTime::from_parts(date, time)).ok()
}

fn write(time: Timestamp, format: &str) -> Result<String, Error> {
    let pattern = match format {
        "ISO8601" => "%Y-%m-%dT%H:%M:%S.%3fZ".to_owned(),
        "LDAP" => "%Y%m%d%H%M%S.Z".to_owned(),
        "PEOPLE_SOFT" => "%m/%d/%Y".to_owned(),
        "EPOCH_TIME_JAVA" => return Ok(time.as_millisecond().to_string()),
        "EPOCH_TIME_WIN32" => return Ok(((time.as_millisecond() + WIN32_EPOCH) * 10_000).to_string()),
        format => simple(format, false)?,
    };
    Ok(Offset::UTC.to_datetime(time).strftime(&pattern).to_string())
}

/// A pattern of Java's SimpleDateFormat in jiff's notation. Reading takes numbers of any length that fits, as Java does.
fn simple(format: &str, reading: bool) -> Result<String, Error> {
    let mut pattern = String::new();
    let mut rest = format;
    while let Some(first) = rest.chars().next() {
        if let Some(quoted) = rest.strip_prefix('\'') {
            let (text, behind) = quoted.split_once('\'').ok_or("The date format has no closing quote.")?;
            pattern.push_str(&literal(if text.is_empty() { "'" } else { text }));
            rest = behind;
            continue;
        }
        let length = rest.find(|character| character != first).unwrap_or(rest.len());
        let count = rest.get(..length).map_or(0, |run| run.chars().count());
        rest = rest.get(length..).unwrap_or_default();
        if first.is_ascii_alphabetic() {
            let known = directive(first, count, reading);
            let known = known.ok_or_else(|| format!("The date format's letter {first} does not run here."))?;
            pattern.push_str(known);
        } else {
            pattern.push_str(&literal(&first.to_string().repeat(count)));
        }
    }
    Ok(pattern)
}

fn literal(text: &str) -> String {
    text.replace('%', "%%")
}

const fn directive(letter: char, count: usize, reading: bool) -> Option<&'static str> {
    let short = count == 1 && !reading;
    Some(match (letter, count) {
        ('y', 2) => "%y",
        ('y', _) => "%Y",
        ('M', 4..) => "%B",
        ('M', 3) => "%b",
        ('M', _) if short => "%-m",
        ('M', _) => "%m",
        ('d', _) if short => "%-d",
        ('d', _) => "%d",
        ('D', _) if short => "%-j",
        ('D', _) => "%j",
        ('H', _) if short => "%-H",
        ('H', _) => "%H",
        ('h', _) if short => "%-I",
        ('h', _) => "%I",
        ('m', _) if short => "%-M",
        ('m', _) => "%M",
        ('s', _) if short => "%-S",
        ('s', _) => "%S",
        ('S', _) if reading => "%f",
        ('S', 1) => "%1f",
        ('S', 2) => "%2f",
        ('S', _) => "%3f",
        ('a', _) => "%p",
        ('E', 4..) => "%A",
        ('E', _) => "%a",
        ('Z', _) if reading => "%z",
        ('X', 3) if reading => "%:z",
        ('X', _) if reading => "%z",
        // Everything is written in UTC.
        ('Z', _) => "+0000",
        ('X', _) => "Z",
        ('z', _) if !reading => "UTC",
        _ => return None,
    })
}
