//! Dates in queries, with date mathematics: `2024-05`, `now-7d`, `2024-05-28||+1M/d`.

use crate::syntax::timestamp;
use jiff::civil::{self, DateTime, Weekday};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Span, Timestamp, ToSpan, Unit, ZonedDateTime, ZonedDateTimeRound};

/// The instants from a start to before an end, in microseconds since 1970. A date stands for the whole day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

/// The current time, and the time zone of dates without one.
#[derive(Debug, Clone)]
pub(crate) struct Calendar {
    now: Timestamp,
    zone: TimeZone,
}

impl Calendar {
    /// A calendar in UTC.
    pub(crate) const fn new(now: Timestamp) -> Self {
        Self {
            now,
            zone: TimeZone::UTC,
        }
    }

    /// The same calendar in a time zone: an IANA name, or an offset such as `+02:00`.
    pub(crate) fn within(self, name: &str) -> Option<Self> {
        let zone = match offset(name) {
            Some(offset) => TimeZone::fixed(offset),
            None => TimeZone::get(name).ok()?,
        };
        Some(Self { zone, ..self })
    }

    /// The period that a text stands for; `None` if it is not a date.
    pub(crate) fn period(&self, text: &str) -> Option<Period> {
        if let Some(mathematics) = text.strip_prefix("now") {
            let now = self.now.to_zoned_datetime(self.zone.clone());
            return shifted(now, mathematics);
        }
        match text.split_once("||") {
            Some((date, mathematics)) => {
                let (start, _) = self.date(date)?;
                shifted(start, mathematics)
            }
            None => {
                let (start, unit) = self.date(text)?;
                Period::new(&start, &after(&start, unit)?)
            }
        }
    }

    /// The start of a date that may lack its last parts, and its smallest part.
    fn date(&self, text: &str) -> Option<(ZonedDateTime, Precision)> {
        let starts_with_year = text.as_bytes().get(..4)?.iter().all(u8::is_ascii_digit);
        if !starts_with_year {
            return None;
        }
        let precision = Precision::of(text);
        let full = match precision {
            Precision::Year => format!("{text}-01-01"),
            Precision::Month => format!("{text}-01"),
            _ => text.to_owned(),
        };
        if let Ok(instant) = full.parse::<Timestamp>() {
            return Some((instant.to_zoned_datetime(self.zone.clone()), precision));
        }
        let local: DateTime = full.parse().ok()?;
        Some((local.to_zoned_datetime(self.zone.clone()).ok()?, precision))
    }
}

/// Microseconds since 1970 of a value that is a date-time, or a date in UTC.
pub(crate) fn instant(value: &str) -> Option<i64> {
    let first = value.as_bytes().first()?;
    if !first.is_ascii_digit() {
        return None;
    }
    match timestamp::parse(value) {
        Some(time) => Some(time.microseconds()),
        None if value.len() == 10 => {
            let date: civil::Date = value.parse().ok()?;
            Some(date.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp().as_microsecond())
        }
        None => None,
    }
}

impl Period {
    fn new(start: &ZonedDateTime, end: &ZonedDateTime) -> Option<Self> {
        Some(Self {
            start: start.timestamp().as_microsecond(),
            end: end.timestamp().as_microsecond(),
        })
    }

    pub(crate) const fn contains(self, instant: i64) -> bool {
        self.start <= instant && instant < self.end
    }
}

/// The smallest part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}

impl Precision {
    /// The smallest part of a date by its form.
    fn of(text: &str) -> Self {
        let (date, time) = text.split_once('T').unwrap_or((text, ""));
        let time = time.split(['Z', '+', '-']).next().unwrap_or_default();
        match (date.len(), time.len()) {
            (..=4, _) => Self::Year,
            (..=7, _) => Self::Month,
            (_, 0) => Self::Day,
            (_, ..=2) => Self::Hour,
            (_, ..=5) => Self::Minute,
            (_, ..=8) => Self::Second,
            _ => Self::Millisecond,
        }
    }

    /// The unit that a letter of date mathematics stands for.
    const fn lettered(letter: char) -> Option<Self> {
        Some(match letter {
            'y' => Self::Year,
            'M' => Self::Month,
            'w' => Self::Week,
            'd' => Self::Day,
            'h' | 'H' => Self::Hour,
            'm' => Self::Minute,
            's' => Self::Second,
            _ => return None,
        })
    }

    fn span(self, count: i64) -> Option<Span> {
        let span = match self {
            Self::Year => 0.years().try_years(count),
            Self::Month => 0.months().try_months(count),
            Self::Week => 0.weeks().try_weeks(count),
            Self::Day => 0.days().try_days(count),
            Self::Hour => 0.hours().try_hours(count),
            Self::Minute => 0.minutes().try_minutes(count),
            Self::Second => 0.seconds().try_seconds(count),
            Self::Millisecond => 0.milliseconds().try_milliseconds(count),
        };
        span.ok()
    }
}

/// The end of the unit that begins at a time.
fn after(start: &ZonedDateTime, unit: Precision) -> Option<ZonedDateTime> {
    start.checked_add(unit.span(1)?).ok()
}

/// The start of the unit that a time lies in.
fn rounded(time: &ZonedDateTime, unit: Precision) -> Option<ZonedDateTime> {
    let day = || time.start_of_day().ok();
    let smallest = |unit| {
        time.round(ZonedDateTimeRound::new().smallest(unit).mode(jiff::RoundMode::Trunc))
            .ok()
    };
    match unit {
        Precision::Year => day()?.first_of_year().ok(),
        Precision::Month => day()?.first_of_month().ok(),
        Precision::Week => {
            let since = time.weekday().since(Weekday::Monday);
            day()?.checked_sub(Precision::Day.span(since.into())?).ok()
        }
        Precision::Day => day(),
        Precision::Hour => smallest(Unit::Hour),
        Precision::Minute => smallest(Unit::Minute),
        Precision::Second => smallest(Unit::Second),
        Precision::Millisecond => smallest(Unit::Millisecond),
    }
}

/// A time changed by date mathematics: `+1d`, `-2M`, and `/d` rounds. A rounded time stands for the whole unit.
fn shifted(mut time: ZonedDateTime, mathematics: &str) -> Option<Period> {
    let mut rest = mathematics.chars();
    let mut unit = Precision::Millisecond;
    while let Some(operator) = rest.next() {
        let digits: String = rest.clone().take_while(char::is_ascii_digit).collect();
        let mut letters = rest.as_str().get(digits.len()..)?.chars();
        let part = Precision::lettered(letters.next()?)?;
        let count: i64 = if digits.is_empty() { 1 } else { digits.parse().ok()? };
        rest = letters;
        match operator {
            '+' | '-' => {
                let count = if operator == '-' { -count } else { count };
                time = time.checked_add(part.span(count)?).ok()?;
                unit = Precision::Millisecond;
            }
            '/' if digits.is_empty() => {
                time = rounded(&time, part)?;
                unit = part;
            }
            _ => return None,
        }
    }
    Period::new(&time, &after(&time, unit)?)
}

/// An offset from UTC such as `+02:00` or `Z`.
fn offset(text: &str) -> Option<Offset> {
    if matches!(text, "Z" | "UTC" | "GMT") {
        return Some(Offset::UTC);
    }
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix('-')?),
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "0"));
    let (hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.parse().ok()?);
    let minutes = i32::from(hours) * 60 + i32::from(minutes);
    Offset::try_from(SignedDuration::from_mins((sign * minutes).into())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Option<(String, String)> {
        let calendar = Calendar::new("2024-05-15T10:20:30.400Z".parse().unwrap());
        let shown = |instant| Timestamp::from_microsecond(instant).unwrap().to_string();
        calendar
            .period(text)
            .map(|period| (shown(period.start), shown(period.end)))
    }

    #[test]
    fn a_date_stands_for_its_smallest_part() {
        for (text, start, end) in [
            ("2024", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
            ("2024-02", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"),
            ("2024-02-29", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z"),
            ("2024-02-29T10:20", "2024-02-29T10:20:00Z", "2024-02-29T10:21:00Z"),
            ("2024-02-29T10:20:30Z", "2024-02-29T10:20:30Z", "2024-02-29T10:20:31Z"),
            (
                "2024-02-29T10:20:30.5+02:00",
                "2024-02-29T08:20:30.5Z",
                "2024-02-29T08:20:30.501Z",
            ),
            ("now", "2024-05-15T10:20:30.4Z", "2024-05-15T10:20:30.401Z"),
            ("now-7d", "2024-05-08T10:20:30.4Z", "2024-05-08T10:20:30.401Z"),
            ("now/d", "2024-05-15T00:00:00Z", "2024-05-16T00:00:00Z"),
            ("now/w", "2024-05-13T00:00:00Z", "2024-05-20T00:00:00Z"),
            ("now-1M/M", "2024-04-01T00:00:00Z", "2024-05-01T00:00:00Z"),
            ("2024-01-31||+1M/d", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z"),
        ] {
            assert_eq!(period(text), Some((start.to_owned(), end.to_owned())), "{text}");
        }
    }

    #[test]
    fn other_text_is_not_a_date() {
        for text in [
            "",
            "nowhere",
            "now-",
            "now+7",
            "now/3d",
            "now-7x",
            "20240",
            "2024-13",
            "2024-02-30",
            "abcd-01-01",
        ] {
            assert_eq!(period(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_in_the_time_zone_of_the_calendar() {
        let calendar = Calendar::new(Timestamp::UNIX_EPOCH).within("+02:00").unwrap();
        let day = calendar.period("2024-05-28").unwrap();
        assert_eq!(Some(day.start), instant("2024-05-27T22:00:00Z"));
        assert!(Calendar::new(Timestamp::UNIX_EPOCH).within("Nowhere/City").is_none());
    }
}
