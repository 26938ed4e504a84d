//! Date-times of RFC 3339 are read; whatever a Python datetime could not give back is left as text.

#[path = "checks/timestamp.rs"]
mod checks;

use checks::is_read_consistently;
use proptest::prelude::*;
use sailpoint::syntax::timestamp::{Timestamp, parse};

/// Year, month, day, hour, minute, second, microsecond and minutes east of UTC.
type Parts = (u16, u8, u8, u8, u8, u8, u32, i16);

#[test]
fn what_a_datetime_holds_is_read() {
    let table: &[(&str, Parts)] = &[
        ("2015-05-28T14:07:17Z", (2015, 5, 28, 14, 7, 17, 0, 0)),
        ("2015-05-28t14:07:17z", (2015, 5, 28, 14, 7, 17, 0, 0)),
        ("2015-05-28 14:07:17Z", (2015, 5, 28, 14, 7, 17, 0, 0)),
        ("2015-05-28T14:07:17.1Z", (2015, 5, 28, 14, 7, 17, 100_000, 0)),
        ("2015-05-28T14:07:17.123Z", (2015, 5, 28, 14, 7, 17, 123_000, 0)),
        ("2015-05-28T14:07:17.000001Z", (2015, 5, 28, 14, 7, 17, 1, 0)),
        (
            "2015-05-28T14:07:17.999999+05:30",
            (2015, 5, 28, 14, 7, 17, 999_999, 330),
        ),
        ("2015-05-28T14:07:17-08:00", (2015, 5, 28, 14, 7, 17, 0, -480)),
        ("2015-05-28T14:07:17-00:00", (2015, 5, 28, 14, 7, 17, 0, 0)),
        ("2015-05-28T14:07:17+23:59", (2015, 5, 28, 14, 7, 17, 0, 1439)),
        ("2015-05-28T14:07:17-23:59", (2015, 5, 28, 14, 7, 17, 0, -1439)),
        ("0001-01-01T00:00:00Z", (1, 1, 1, 0, 0, 0, 0, 0)),
        ("9999-12-31T23:59:59Z", (9999, 12, 31, 23, 59, 59, 0, 0)),
        ("2024-02-29T00:00:00Z", (2024, 2, 29, 0, 0, 0, 0, 0)),
        ("2000-02-29T00:00:00Z", (2000, 2, 29, 0, 0, 0, 0, 0)),
    ];
    for (text, parts) in table {
        assert_eq!(parse(text), Some(timestamp(*parts)), "{text}");
    }
}

#[test]
fn everything_else_is_left_as_text() {
    for text in [
        "",
        "2015-05-28",
        "2015-05-28T14:07:17",
        "2015-05-28T14:07Z",
        "14:07:17Z",
        "2015-05-28T14:07:17.Z",
        "2015-05-28T14:07:17.1234567Z",
        "2015-05-28T14:07:17,5Z",
        "2015-05-28T14:07:60Z",
        "2015-05-28T14:60:17Z",
        "2015-05-28T24:00:00Z",
        "2015-05-32T14:07:17Z",
        "2015-05-00T14:07:17Z",
        "2015-04-31T14:07:17Z",
        "2015-02-29T14:07:17Z",
        "1900-02-29T14:07:17Z",
        "2015-13-28T14:07:17Z",
        "2015-00-28T14:07:17Z",
        "0000-05-28T14:07:17Z",
        "15-05-28T14:07:17Z",
        "20155-05-28T14:07:17Z",
        "2015-5-28T14:07:17Z",
        "2015/05/28T14:07:17Z",
        "2015-05-28X14:07:17Z",
        "2015-05-28T14.07.17Z",
        "2015-05-28T14:07:17Zz",
        "2015-05-28T14:07:17 Z",
        " 2015-05-28T14:07:17Z",
        "2015-05-28T14:07:17Z ",
        "2015-05-28T14:07:17+0530",
        "2015-05-28T14:07:17+05",
        "2015-05-28T14:07:17+05:3",
        "2015-05-28T14:07:17+24:00",
        "2015-05-28T14:07:17+05:60",
        "2015-05-28T14:07:17±05:30",
        "+015-05-28T14:07:17Z",
        "-015-05-28T14:07:17Z",
        "२०१५-05-28T14:07:17Z",
        "Mon Aug 21 14:57:39 CDT 2023",
        "1692646659",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
}

prop_compose! {
    fn any_timestamp()(
        (year, month, day) in (1_u16..=9999, 1_u8..=12, 1_u8..=28),
        (hour, minute, second, microsecond) in (0_u8..24, 0_u8..60, 0_u8..60, 0_u32..1_000_000),
        offset in -1439_i16..=1439,
    ) -> Timestamp {
        timestamp((year, month, day, hour, minute, second, microsecond, offset))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_read_or_left(text in "\\PC{0,40}") {
        is_read_consistently(&text);
    }

    #[test]
    fn any_text_that_looks_like_one_is_read_or_left(
        text in "[0-9]{3,4}-[0-9é]{1,2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,8})?(Z|z|[+-][0-9]{2}:?[0-9]{2})?",
    ) {
        is_read_consistently(&text);
    }

    #[test]
    fn what_is_written_is_read_back(at in any_timestamp()) {
        prop_assert_eq!(parse(&checks::written(&at)), Some(at));
        let mut text = String::new();
        let in_utc = Timestamp { offset: 0, ..at };
        in_utc.write(&mut text);
        prop_assert_eq!(parse(&text), Some(in_utc));
        prop_assert_eq!(text.contains('.'), at.microsecond != 0);
    }
}

#[test]
fn days_follow_the_calendar() {
    for year in [1999_u16, 2000, 2023, 2024, 2100] {
        let leap = if year == 2000 || year == 2024 { 29 } else { 28 };
        for (month, days) in (1_u8..).zip([31, leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            let last = timestamp((year, month, days, 0, 0, 0, 0, 0));
            assert_eq!(parse(&checks::written(&last)), Some(last));
            let beyond = Timestamp { day: days + 1, ..last };
            assert_eq!(parse(&checks::written(&beyond)), None);
        }
    }
}

const fn timestamp((year, month, day, hour, minute, second, microsecond, offset): Parts) -> Timestamp {
    Timestamp {
        year,
        month,
        day,
        hour,
        minute,
        second,
        microsecond,
        offset,
    }
}

proptest! {
    #[test]
    fn the_moment_is_the_one_that_another_calendar_finds(at in any_timestamp()) {
        let mut text = String::new();
        Timestamp { offset: 0, ..at }.write(&mut text);
        let local: jiff::civil::DateTime = text.trim_end_matches('Z').parse().expect("a date-time");
        let since = local.duration_since(jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0));

        prop_assert_eq!(i128::from(at.microseconds()), since.as_micros() - i128::from(at.offset) * 60_000_000);
    }
}
