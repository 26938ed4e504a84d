//! Writes dates as `java.text.SimpleDateFormat` does in the locale en-US, in GMT.

use super::calendar::Moment;
use super::pattern::{DAYS, DatePart, ERAS, HALVES, MONTHS};

/// The text of a point in time, milliseconds since 1970.
pub(super) fn write(millis: i64, parts: &[DatePart]) -> String {
    let moment = Moment::of(millis);
    let mut text = String::new();
    for part in parts {
        match part {
            DatePart::Literal(character) => text.push(*character),
            DatePart::Field(letter, count) => text.push_str(&field(&moment, *letter, *count)),
        }
    }
    text
}

fn field(moment: &Moment, letter: char, count: usize) -> String {
    let (hour, minute) = (moment.time / 3_600_000, moment.time / 60_000 % 60);
    let half = HALVES.get(usize::from(hour >= 12)).copied().unwrap_or_default();
    let number = match letter {
        'G' => {
            return ERAS
                .get(usize::from(moment.year > 0))
                .copied()
                .unwrap_or_default()
                .to_owned();
        }
        'y' | 'Y' => return year(moment, letter, count),
        'M' | 'L' if count >= 3 => return name(&MONTHS, moment.month - 1, count),
        'E' => return name(&DAYS, moment.day_of_week() - 1, count),
        'a' => return half.to_owned(),
        'z' if count >= 4 => return "Greenwich Mean Time".to_owned(),
        'z' => return "GMT".to_owned(),
        'Z' => return "+0000".to_owned(),
        'X' => return "Z".to_owned(),
        'M' | 'L' => moment.month,
        'd' => moment.day,
        'H' => hour,
        'k' if hour == 0 => 24,
        'k' => hour,
        'K' => hour % 12,
        'h' if hour % 12 == 0 => 12,
        'h' => hour % 12,
        'm' => minute,
        's' => moment.time / 1000 % 60,
        'S' => moment.time % 1000,
        'D' => moment.day_of_year(),
        'F' => (moment.day - 1) / 7 + 1,
        'w' => moment.week().1,
        'W' => moment.week_of_month(),
        _ => (moment.day_of_week() + 5) % 7 + 1,
    };
    padded(number, count)
}

fn year(moment: &Moment, letter: char, count: usize) -> String {
    let year = if letter == 'Y' { moment.week().0 } else { moment.year };
    let year = if year > 0 || letter == 'Y' { year } else { 1 - year };
    let sign = if year < 0 { "-" } else { "" };
    let year = year.abs();
    if count == 2 {
        return format!("{sign}{:02}", year % 100);
    }
    format!("{sign}{}", padded(year, count))
}

/// A number with zeros before it. The count of a letter may be larger than the width that `format!` takes.
fn padded(number: i64, count: usize) -> String {
    let digits = number.to_string();
    format!("{}{digits}", "0".repeat(count.saturating_sub(digits.len())))
}

/// A name, or its first three letters.
fn name(names: &[&str], at: i64, count: usize) -> String {
    let name = usize::try_from(at)
        .ok()
        .and_then(|at| names.get(at))
        .copied()
        .unwrap_or_default();
    let length = if count >= 4 { name.len() } else { 3 };
    name.get(..length).unwrap_or_default().to_owned()
}
