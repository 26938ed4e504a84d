//! Date-times in the format of RFC 3339, with microseconds.

/// A date-time with its offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
    /// 0 to 999,999.
    pub microsecond: u32,
    /// Minutes east of UTC, -1439 to 1439.
    pub offset: i16,
}

impl Timestamp {
    /// The beginning of 1970 in UTC.
    pub const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
        microsecond: 0,
        offset: 0,
    };

    /// Microseconds since the beginning of 1970 in UTC.
    pub fn microseconds(self) -> i64 {
        let minutes = i64::from(self.hour) * 60 + i64::from(self.minute) - i64::from(self.offset);
        let seconds = (self.days() * 1440 + minutes) * 60 + i64::from(self.second);
        seconds * 1_000_000 + i64::from(self.microsecond)
    }

    /// Days since the beginning of 1970 in the Gregorian calendar.
    fn days(self) -> i64 {
        // Years begin in March here, so that the leap day is the last day of a year.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let before = (153 * month + 2) / 5;
        year * 365 + leap_days + before + i64::from(self.day) - 719_469
    }

    /// The time in UTC that Python's `datetime` packs into these bytes, as in its pickles: year and microsecond have the most
    /// significant byte first.
    pub const fn unpack(bytes: [u8; 10]) -> Self {
        let [century, year, month, day, hour, minute, second, high, middle, low] = bytes;
        Self {
            year: u16::from_be_bytes([century, year]),
            month,
            day,
            hour,
            minute,
            second,
            microsecond: u32::from_be_bytes([0, high, middle, low]),
            offset: 0,
        }
    }

    /// Appends the time as `2015-05-28T14:07:17.123000Z`, without a fraction of zero. The time must be in UTC.
    pub fn write(self, out: &mut String) {
        two(out, self.year / 100);
        two(out, self.year % 100);
        out.push('-');
        two(out, self.month.into());
        out.push('-');
        two(out, self.day.into());
        out.push('T');
        two(out, self.hour.into());
        out.push(':');
        two(out, self.minute.into());
        out.push(':');
        two(out, self.second.into());
        if self.microsecond != 0 {
            out.push('.');
            for part in [
                self.microsecond / 10_000,
                self.microsecond / 100 % 100,
                self.microsecond % 100,
            ] {
                two(out, u16::try_from(part).unwrap_or_default());
            }
        }
        out.push('Z');
    }
}

/// Appends a number below 100 as two digits.
fn two(out: &mut String, number: u16) {
    for digit in [number / 10, number % 10] {
        out.push(char::from(b'0' + u8::try_from(digit % 10).unwrap_or_default()));
    }
}

/// Parses a date-time such as `2015-05-28T14:07:17.123Z`. `None` for text that a Python `datetime` could not reproduce: other
/// formats, a missing offset, leap seconds, more than six digits of a second.
pub fn parse(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let year = digits(bytes, 0, 4)?;
    let month = digits(bytes, 5, 2)?;
    let day = digits(bytes, 8, 2)?;
    let hour = digits(bytes, 11, 2)?;
    let minute = digits(bytes, 14, 2)?;
    let second = digits(bytes, 17, 2)?;
    let separators = [(4, b'-'), (7, b'-'), (13, b':'), (16, b':')];
    if separators.iter().any(|(at, expected)| bytes.get(*at) != Some(expected)) {
        return None;
    }
    if !matches!(bytes.get(10), Some(b'T' | b't' | b' ')) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    if year == 0 || !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let (microsecond, zone) = fraction(bytes.get(19..)?)?;
    Some(Timestamp {
        year: u16::try_from(year).ok()?,
        month: u8::try_from(month).ok()?,
        day: u8::try_from(day).ok()?,
        hour: u8::try_from(hour).ok()?,
        minute: u8::try_from(minute).ok()?,
        second: u8::try_from(second).ok()?,
        microsecond,
        offset: offset(zone)?,
    })
}

fn digits(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    bytes.get(at..at + count)?.iter().try_fold(0, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
    })
}

const fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Microseconds, and the text after the fraction.
fn fraction(rest: &[u8]) -> Option<(u32, &[u8])> {
    let Some(behind) = rest.strip_prefix(b".") else {
        return Some((0, rest));
    };
    let count = behind.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=6).contains(&count) {
        return None;
    }
    let scale = 10_u32.pow(6 - u32::try_from(count).ok()?);
    Some((digits(behind, 0, count)? * scale, behind.get(count..)?))
}

/// Minutes east of UTC.
fn offset(zone: &[u8]) -> Option<i16> {
    if matches!(zone, b"Z" | b"z") {
        return Some(0);
    }
    let sign = match zone.first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = (digits(zone, 1, 2)?, digits(zone, 4, 2)?);
    if zone.len() != 6 || zone.get(3) != Some(&b':') || hours > 23 || minutes > 59 {
        return None;
    }
    Some(sign * i16::try_from(hours * 60 + minutes).ok()?)
}
