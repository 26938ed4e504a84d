//! Reads dates as a lenient `java.text.SimpleDateFormat` does in the locale en-US: the front of a text, any number, names of any
//! length.

use super::calendar::{DAY, Moment, day_of};
use super::fields::{DateField, DateFields};
use super::pattern::{DAYS, DatePart, ERAS, HALVES, MONTHS};
use super::zones;

/// The letter of a zone in any of the notations of ISO 8601, for formats by name.
pub(super) const ANY_ZONE: char = '*';

/// Milliseconds since 1970, read from the front of a text; `None` when it does not fit the pattern. `now` decides on the
/// century of years of two digits.
pub(super) fn read(text: &str, parts: &[DatePart], now: i64) -> Option<i64> {
    let characters: Vec<char> = text.chars().collect();
    let mut reader = DateReader {
        text: &characters,
        at: 0,
        fields: DateFields::default(),
        century: Moment::of(now).year - 80,
        ambiguous: false,
    };
    for (index, part) in parts.iter().enumerate() {
        match part {
            DatePart::Literal(character) => {
                if reader.text.get(reader.at) != Some(character) {
                    return None;
                }
                reader.at += 1;
            }
            DatePart::Field(letter, count) => {
                let exact = parts.get(index + 1).is_some_and(is_number);
                reader.field(*letter, *count, exact.then_some(*count))?;
            }
        }
    }
    let millis = reader.fields.millis();
    let before = reader.ambiguous && millis < eighty_years_before(now);
    if before {
        reader.fields.add_years(100);
        return Some(reader.fields.millis());
    }
    Some(millis)
}

fn eighty_years_before(now: i64) -> i64 {
    let moment = Moment::of(now);
    day_of(moment.year - 80, moment.month, moment.day) * DAY + moment.time
}

/// Returns whether a part is read as a number, so that the one before takes exactly its count of digits.
const fn is_number(part: &DatePart) -> bool {
    match part {
        DatePart::Literal(_) | DatePart::Field('G' | 'E' | 'a' | 'z' | 'Z' | 'X' | ANY_ZONE, _) => false,
        DatePart::Field('M' | 'L', count) => *count <= 2,
        DatePart::Field(..) => true,
    }
}

struct DateReader<'a> {
    text: &'a [char],
    at: usize,
    fields: DateFields,
    /// The first year of the hundred years in which years of two digits are.
    century: i64,
    /// Says whether the year is the first or the last of those years.
    ambiguous: bool,
}

impl DateReader<'_> {
    /// Reads a field; with `exact` it has at most this number of digits.
    fn field(&mut self, letter: char, count: usize, exact: Option<usize>) -> Option<()> {
        let start = self.at;
        while matches!(self.text.get(self.at)?, ' ' | '\t') {
            self.at += 1;
        }
        match letter {
            'M' | 'L' if count >= 3 => return self.name(start, &MONTHS, DateField::Month, 1),
            'E' => return self.name(start, &DAYS, DateField::DayOfWeek, 1),
            'a' => return self.name(start, &HALVES, DateField::Half, 0),
            'G' => return self.name(start, &ERAS, DateField::Era, 0),
            'z' | 'Z' => return self.zone(start),
            'X' => return self.iso_zone(count),
            ANY_ZONE => return [3, 2, 1].into_iter().find_map(|count| self.iso_zone(count)),
            _ => {}
        }
        let actual = self.at;
        let value = self.number(exact.map(|count| start + count))?;
        let (field, value) = match letter {
            'y' | 'Y' => {
                let field = if letter == 'y' {
                    DateField::Year
                } else {
                    DateField::WeekYear
                };
                (field, self.year(value, count, actual))
            }
            'M' | 'L' => (DateField::Month, value),
            'd' => (DateField::DayOfMonth, value),
            'H' => (DateField::HourOfDay, value),
            'k' => (DateField::HourOfDay, if value == 24 { 0 } else { value }),
            'K' => (DateField::Hour, value),
            'h' => (DateField::Hour, if value == 12 { 0 } else { value }),
            'm' => (DateField::Minute, value),
            's' => (DateField::Second, value),
            'S' => (DateField::Millisecond, value),
            'D' => (DateField::DayOfYear, value),
            'F' => (DateField::DayOfWeekInMonth, value),
            'w' => (DateField::WeekOfYear, value),
            'W' => (DateField::WeekOfMonth, value),
            // Days beyond the week are put into another week later.
            _ if (1..=7).contains(&value) => (DateField::DayOfWeek, value % 7 + 1),
            _ => (DateField::DayOfWeek, value),
        };
        self.fields.set(field, value);
        Some(())
    }

    /// A whole number; `end` is the first place behind it.
    fn number(&mut self, end: Option<usize>) -> Option<i64> {
        if end.is_some_and(|end| end > self.text.len()) {
            return None;
        }
        let end = end.unwrap_or(self.text.len());
        let digits = |at: usize| {
            let rest = self.text.get(at..end).unwrap_or_default();
            rest.iter().map_while(|next| digit(*next)).collect::<Vec<_>>()
        };
        let negative = self.text.get(self.at) == Some(&'-');
        let begin = self.at + usize::from(negative);
        let whole = digits(begin);
        if whole.is_empty() {
            return None;
        }
        let mut at = begin + whole.len();
        let mut exponent = 0;
        if self.text.get(at).filter(|_| at < end) == Some(&'E') {
            let below_one = self.text.get(at + 1) == Some(&'-');
            let power = digits(at + 1 + usize::from(below_one));
            if !power.is_empty() {
                at += 1 + usize::from(below_one) + power.len();
                exponent = as_number(&power).min(400);
                exponent = if below_one { -exponent } else { exponent };
            }
        }
        self.at = at;
        let number = scaled(&whole, exponent);
        Some(if negative { -number } else { number })
    }

    fn year(&mut self, value: i64, count: usize, begin: usize) -> i64 {
        let is_digit = |at| self.text.get(at).is_some_and(|next| digit(*next).is_some());
        if count > 2 || self.at - begin != 2 || !is_digit(begin) || !is_digit(begin + 1) {
            return value;
        }
        let first = self.century.rem_euclid(100);
        self.ambiguous = value == first;
        value + self.century - first + if value < first { 100 } else { 0 }
    }

    /// The longest name, whole or as its first three letters, at a place.
    fn name(&mut self, start: usize, names: &[&str], field: DateField, first: i64) -> Option<()> {
        let mut best: Option<(usize, i64)> = None;
        for (value, name) in (first..).zip(names) {
            for name in [Some(*name), name.get(..3)].into_iter().flatten() {
                if self.has(start, name) && best.is_none_or(|(longest, _)| name.len() > longest) {
                    best = Some((name.len(), value));
                }
            }
        }
        let (length, value) = best?;
        self.at = start + length;
        self.fields.set(field, value);
        Some(())
    }

    /// Returns whether a text in ASCII is at a place, in any case.
    fn has(&self, start: usize, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, each)| {
            self.text
                .get(start + ahead)
                .is_some_and(|next| next.eq_ignore_ascii_case(&each))
        })
    }

    /// A zone: `+hhmm`, `GMT`, `GMT+hh:mm`, or a name.
    fn zone(&mut self, start: usize) -> Option<()> {
        if let Some(sign) = sign(self.text.get(self.at)) {
            return self.offset(self.at + 1, sign, 0, false);
        }
        if self.has(start, "GMT") {
            self.at = start + 3;
            return match sign(self.text.get(self.at)) {
                Some(sign) => self.offset(self.at + 1, sign, 0, true),
                None => {
                    self.fields.set(DateField::Offset, 0);
                    Some(())
                }
            };
        }
        let rest: String = self.text.iter().skip(self.at).take(zones::LONGEST).collect();
        let (length, minutes) = zones::named(&rest)?;
        self.at += length;
        self.fields.set(DateField::Offset, minutes * 60_000);
        Some(())
    }

    /// A zone in the ISO 8601 notation: `Z`, or `+hh`, `+hhmm` and `+hh:mm` for the counts 1 to 3.
    fn iso_zone(&mut self, count: usize) -> Option<()> {
        if self.text.get(self.at) == Some(&'Z') {
            self.at += 1;
            self.fields.set(DateField::Offset, 0);
            return Some(());
        }
        let sign = sign(self.text.get(self.at))?;
        self.offset(self.at + 1, sign, count, count == 3)
    }

    /// Hours and minutes of a zone.
    fn offset(&mut self, begin: usize, sign: i64, count: usize, colon: bool) -> Option<()> {
        let ascii = |at: usize| self.text.get(at).and_then(|next| next.to_digit(10)).map(i64::from);
        let mut at = begin;
        let mut hours = ascii(at)?;
        at += 1;
        match ascii(at) {
            Some(digit) => {
                hours = hours * 10 + digit;
                at += 1;
            }
            None if count > 0 || !colon => return None,
            // Another character must follow.
            None => drop(self.text.get(at)?),
        }
        let mut minutes = 0;
        if count != 1 {
            if colon {
                self.text.get(at).filter(|next| **next == ':')?;
                at += 1;
            }
            minutes = ascii(at)? * 10 + ascii(at + 1)?;
            at += 2;
        }
        if hours > 23 || minutes > 59 {
            return None;
        }
        self.at = at;
        self.fields
            .set(DateField::Offset, sign * (hours * 60 + minutes) * 60_000);
        Some(())
    }
}

fn sign(character: Option<&char>) -> Option<i64> {
    match character {
        Some('+') => Some(1),
        Some('-') => Some(-1),
        _ => None,
    }
}

/// The value of a decimal digit of any script that texts are likely to have.
fn digit(character: char) -> Option<i64> {
    if let Some(digit) = character.to_digit(10) {
        return Some(digit.into());
    }
    let zeros = [
        0x660_u32, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
        0xff10,
    ];
    let code = u32::from(character);
    zeros
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10))
        .map(i64::from)
}

fn as_number(digits: &[i64]) -> i64 {
    digits
        .iter()
        .fold(0, |number: i64, digit| number.saturating_mul(10).saturating_add(*digit))
}

/// The `intValue` of a number with an exponent: of a long its low 32 bits, of a double the nearest one.
#[expect(clippy::cast_possible_truncation, reason = "Java's conversions do the same")]
fn scaled(digits: &[i64], exponent: i64) -> i64 {
    let number = as_number(digits);
    let power = u32::try_from(exponent)
        .ok()
        .and_then(|exponent| 10_i64.checked_pow(exponent));
    match power
        .and_then(|power| number.checked_mul(power))
        .filter(|_| number < i64::MAX)
    {
        Some(whole) => i64::from(whole as i32),
        None => {
            let digits: String = digits.iter().map(ToString::to_string).collect();
            let float: f64 = format!("{digits}e{exponent}").parse().unwrap_or(0.0);
            i64::from(float as i32)
        }
    }
}
