//! The fields that a date was read from, and the point in time that they are, as a lenient `java.util.GregorianCalendar`
//! resolves them: any number is taken, and of fields that contradict each other the last one counts.

use super::calendar::{DAY, day_of, days_of_month, on_or_before};

/// The first day of a week.
const SUNDAY: i64 = 1;

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateField {
    Era,
    Year,
    WeekYear,
    Month,
    WeekOfYear,
    WeekOfMonth,
    DayOfMonth,
    DayOfYear,
    DayOfWeek,
    DayOfWeekInMonth,
    Half,
    Hour,
    HourOfDay,
    Minute,
    Second,
    Millisecond,
    /// Milliseconds that the zone is ahead of UTC.
    Offset,
}

/// Fields in the order in which they were set.
#[derive(Debug, Clone, Default)]
pub(super) struct DateFields(Vec<(DateField, i64)>);

impl DateFields {
    pub(super) fn set(&mut self, field: DateField, value: i64) {
        self.0.retain(|(own, _)| *own != field);
        self.0.push((field, value));
    }

    /// Adds years.
    pub(super) fn add_years(&mut self, years: i64) {
        for (field, value) in &mut self.0 {
            *value += if matches!(field, DateField::Year | DateField::WeekYear) {
                years
            } else {
                0
            };
        }
    }

    pub(super) fn get(&self, field: DateField) -> Option<i64> {
        self.0.iter().find(|(own, _)| *own == field).map(|(_, value)| *value)
    }

    /// The turn in which a field was set, 0 for never.
    fn turn(&self, field: DateField) -> usize {
        self.0.iter().position(|(own, _)| *own == field).map_or(0, |at| at + 1)
    }

    /// The later turn of two fields, 0 unless both were set.
    fn both(&self, one: DateField, other: DateField) -> usize {
        let (one, other) = (self.turn(one), self.turn(other));
        if one == 0 || other == 0 { 0 } else { one.max(other) }
    }

    /// Milliseconds since 1970.
    pub(super) fn millis(&self) -> i64 {
        let of = |field| self.get(field).unwrap_or(0);
        let time = ((self.hour() * 60 + of(DateField::Minute)) * 60 + of(DateField::Second)) * 1000
            + of(DateField::Millisecond);
        // Like Java's, a year that no point in time has wraps around.
        self.day().wrapping_mul(DAY).wrapping_add(time - of(DateField::Offset))
    }

    fn hour(&self) -> i64 {
        let of_day = self.turn(DateField::HourOfDay);
        let mut of_half = self.both(DateField::Hour, DateField::Half);
        if of_day == 0 && of_half == 0 {
            of_half = self.turn(DateField::Hour).max(self.turn(DateField::Half));
        }
        if of_day >= of_half {
            return self.get(DateField::HourOfDay).unwrap_or(0);
        }
        self.get(DateField::Hour).unwrap_or(0) + 12 * self.get(DateField::Half).unwrap_or(0)
    }

    fn day(&self) -> i64 {
        if let Some(year) = self.get(DateField::WeekYear)
            && self.turn(DateField::WeekYear) > self.turn(DateField::Year)
        {
            return self.day_of_week_year(year);
        }
        let year = self.get(DateField::Year).unwrap_or(1970);
        let year = if self.get(DateField::Era) == Some(0) {
            1 - year
        } else {
            year
        };
        let month = self.get(DateField::Month).unwrap_or(1);
        match self.way() {
            Way::DayOfMonth => day_of(year, month, 1) + self.get(DateField::DayOfMonth).unwrap_or(1) - 1,
            Way::DayOfYear => day_of(year, 1, 1) + self.get(DateField::DayOfYear).unwrap_or(1) - 1,
            Way::WeekOfYear => self.in_week(day_of(year, 1, 1), DateField::WeekOfYear),
            Way::WeekOfMonth => self.in_week(day_of(year, month, 1), DateField::WeekOfMonth),
            Way::DayOfWeekInMonth => {
                let number = self.get(DateField::DayOfWeekInMonth).unwrap_or(1);
                let day_of_week = self.get(DateField::DayOfWeek).unwrap_or(SUNDAY);
                let first = day_of(year, month, 1);
                let last = if number >= 0 {
                    7 * number
                } else {
                    days_of_month(year, month) + 7 * (number + 1)
                };
                on_or_before(first + last - 1, day_of_week)
            }
        }
    }

    /// A day of a week that is counted from the week of a first day.
    fn in_week(&self, first: i64, week: DateField) -> i64 {
        let begin = on_or_before(first, SUNDAY);
        let day_of_week = self.get(DateField::DayOfWeek).unwrap_or(SUNDAY);
        on_or_before(begin + 6, day_of_week) + 7 * (self.get(week).unwrap_or(1) - 1)
    }

    /// The day of a year of weeks. A day beyond the week is in another one.
    fn day_of_week_year(&self, year: i64) -> i64 {
        let begin = on_or_before(day_of(year, 1, 1), SUNDAY);
        let mut week = self.get(DateField::WeekOfYear).unwrap_or(1);
        let mut day = self.get(DateField::DayOfWeek).unwrap_or(SUNDAY);
        if !(1..=7).contains(&day) {
            week += (day - 1).div_euclid(7);
            day = (day - 1).rem_euclid(7) + 1;
            day = day % 7 + 1;
        }
        begin + day - 1 + 7 * (week - 1)
    }

    /// The fields that say the day: those that were set last.
    fn way(&self) -> Way {
        let day_of_week = self.turn(DateField::DayOfWeek);
        let mut of_month = self.turn(DateField::DayOfMonth);
        let mut week_of_month = self.both(DateField::WeekOfMonth, DateField::DayOfWeek);
        let mut in_month = self.both(DateField::DayOfWeekInMonth, DateField::DayOfWeek);
        let of_year = self.turn(DateField::DayOfYear);
        let mut week_of_year = self.both(DateField::WeekOfYear, DateField::DayOfWeek);
        let latest = |turns: &[usize]| turns.iter().copied().max().unwrap_or(0);
        let mut best = latest(&[of_month, week_of_month, in_month, of_year, week_of_year]);
        if best == 0 {
            week_of_month = self.turn(DateField::WeekOfMonth);
            in_month = self.turn(DateField::DayOfWeekInMonth).max(day_of_week);
            week_of_year = self.turn(DateField::WeekOfYear);
            best = latest(&[week_of_month, in_month, week_of_year]);
            if best == 0 {
                of_month = self.turn(DateField::Month);
                best = of_month;
            }
        }
        if best == of_month {
            return Way::DayOfMonth;
        }
        let week_turn = self.turn(DateField::WeekOfYear);
        if best == week_of_month && self.turn(DateField::WeekOfMonth) >= week_turn && week_of_month != in_month {
            return Way::WeekOfMonth;
        }
        if best == in_month && self.turn(DateField::DayOfWeekInMonth) >= week_turn {
            let by_week = week_of_month == in_month
                && self.turn(DateField::WeekOfMonth) >= self.turn(DateField::DayOfWeekInMonth);
            return if by_week {
                Way::WeekOfMonth
            } else {
                Way::DayOfWeekInMonth
            };
        }
        if best == of_year {
            Way::DayOfYear
        } else {
            Way::WeekOfYear
        }
    }
}

/// The fields by which a day is found.
enum Way {
    DayOfMonth,
    DayOfYear,
    WeekOfYear,
    WeekOfMonth,
    DayOfWeekInMonth,
}
