//! The fields that a date was read from, and the point in time that they are, as a lenient `java.util.GregorianCalendar`
//! resolves them: any number is taken, and of fields that contradict each other the last one counts.

use super::calendar::{DAY, day_of, days_of_month, on_or_before};

/// The first day of a week.
const SUNDAY: i64 = 1;

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
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
pub(super) struct Fields(Vec<(Field, i64)>);

impl Fields {
    pub(super) fn set(&mut self, field: Field, value: i64) {
        self.0.retain(|(own, _)| *own != field);
        self.0.push((field, value));
    }

    /// Adds years.
    pub(super) fn add_years(&mut self, years: i64) {
        for (field, value) in &mut self.0 {
            *value += if matches!(field, Field::Year | Field::WeekYear) {
                years
            } else {
                0
            };
        }
    }

    pub(super) fn get(&self, field: Field) -> Option<i64> {
        self.0.iter().find(|(own, _)| *own == field).map(|(_, value)| *value)
    }

    /// The turn in which a field was set, 0 for never.
    fn turn(&self, field: Field) -> usize {
        self.0.iter().position(|(own, _)| *own == field).map_or(0, |at| at + 1)
    }

    /// The later turn of two fields, 0 unless both were set.
    fn both(&self, one: Field, other: Field) -> usize {
        let (one, other) = (self.turn(one), self.turn(other));
        if one == 0 || other == 0 { 0 } else { one.max(other) }
    }

    /// Milliseconds since 1970.
    pub(super) fn millis(&self) -> i64 {
        let of = |field| self.get(field).unwrap_or(0);
        let time = ((self.hour() * 60 + of(Field::Minute)) * 60 + of(Field::Second)) * 1000 + of(Field::Millisecond);
        // Like Java's, a year that no point in time has wraps around.
        self.day().wrapping_mul(DAY).wrapping_add(time - of(Field::Offset))
    }

    fn hour(&self) -> i64 {
        let of_day = self.turn(Field::HourOfDay);
        let mut of_half = self.both(Field::Hour, Field::Half);
        if of_day == 0 && of_half == 0 {
            of_half = self.turn(Field::Hour).max(self.turn(Field::Half));
        }
        if of_day >= of_half {
            return self.get(Field::HourOfDay).unwrap_or(0);
        }
        self.get(Field::Hour).unwrap_or(0) + 12 * self.get(Field::Half).unwrap_or(0)
    }

    fn day(&self) -> i64 {
        if let Some(year) = self.get(Field::WeekYear)
            && self.turn(Field::WeekYear) > self.turn(Field::Year)
        {
            return self.day_of_week_year(year);
        }
        let year = self.get(Field::Year).unwrap_or(1970);
        let year = if self.get(Field::Era) == Some(0) {
            1 - year
        } else {
            year
        };
        let month = self.get(Field::Month).unwrap_or(1);
        match self.way() {
            Way::DayOfMonth => day_of(year, month, 1) + self.get(Field::DayOfMonth).unwrap_or(1) - 1,
            Way::DayOfYear => day_of(year, 1, 1) + self.get(Field::DayOfYear).unwrap_or(1) - 1,
            Way::WeekOfYear => self.in_week(day_of(year, 1, 1), Field::WeekOfYear),
            Way::WeekOfMonth => self.in_week(day_of(year, month, 1), Field::WeekOfMonth),
            Way::DayOfWeekInMonth => {
                let number = self.get(Field::DayOfWeekInMonth).unwrap_or(1);
                let day_of_week = self.get(Field::DayOfWeek).unwrap_or(SUNDAY);
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
    fn in_week(&self, first: i64, week: Field) -> i64 {
        let begin = on_or_before(first, SUNDAY);
        let day_of_week = self.get(Field::DayOfWeek).unwrap_or(SUNDAY);
        on_or_before(begin + 6, day_of_week) + 7 * (self.get(week).unwrap_or(1) - 1)
    }

    /// The day of a year of weeks. A day beyond the week is in another one.
    fn day_of_week_year(&self, year: i64) -> i64 {
        let begin = on_or_before(day_of(year, 1, 1), SUNDAY);
        let mut week = self.get(Field::WeekOfYear).unwrap_or(1);
        let mut day = self.get(Field::DayOfWeek).unwrap_or(SUNDAY);
        if !(1..=7).contains(&day) {
            week += (day - 1).div_euclid(7);
            day = (day - 1).rem_euclid(7) + 1;
            day = day % 7 + 1;
        }
        begin + day - 1 + 7 * (week - 1)
    }

    /// The fields that say the day: those that were set last.
    fn way(&self) -> Way {
        let day_of_week = self.turn(Field::DayOfWeek);
        let mut of_month = self.turn(Field::DayOfMonth);
        let mut week_of_month = self.both(Field::WeekOfMonth, Field::DayOfWeek);
        let mut in_month = self.both(Field::DayOfWeekInMonth, Field::DayOfWeek);
        let of_year = self.turn(Field::DayOfYear);
        let mut week_of_year = self.both(Field::WeekOfYear, Field::DayOfWeek);
        let latest = |turns: &[usize]| turns.iter().copied().max().unwrap_or(0);
        let mut best = latest(&[of_month, week_of_month, in_month, of_year, week_of_year]);
        if best == 0 {
            week_of_month = self.turn(Field::WeekOfMonth);
            in_month = self.turn(Field::DayOfWeekInMonth).max(day_of_week);
            week_of_year = self.turn(Field::WeekOfYear);
            best = latest(&[week_of_month, in_month, week_of_year]);
            if best == 0 {
                of_month = self.turn(Field::Month);
                best = of_month;
            }
        }
        if best == of_month {
            return Way::DayOfMonth;
        }
        let week_turn = self.turn(Field::WeekOfYear);
        if best == week_of_month && self.turn(Field::WeekOfMonth) >= week_turn && week_of_month != in_month {
            return Way::WeekOfMonth;
        }
        if best == in_month && self.turn(Field::DayOfWeekInMonth) >= week_turn {
            let by_week =
                week_of_month == in_month && self.turn(Field::WeekOfMonth) >= self.turn(Field::DayOfWeekInMonth);
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
