//! Days and dates as `java.util.GregorianCalendar` has them: the Julian calendar before 15 October 1582, weeks that begin on
//! Sunday.

/// The day, counted from 1 January 1970, on which the Gregorian calendar begins.
const CUTOVER: i64 = -141_427;
/// Milliseconds of a day.
pub(super) const DAY: i64 = 86_400_000;

/// A point in time, taken apart in UTC.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// 1 is the year 1 of our era, 0 the year before.
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
    /// Days since 1 January 1970.
    pub(super) days: i64,
    /// Milliseconds of the day.
    pub(super) time: i64,
}

impl Moment {
    /// Takes milliseconds since 1970 apart.
    pub(super) fn of(millis: i64) -> Self {
        let days = millis.div_euclid(DAY);
        let (year, month, day) = date(days);
        Self {
            year,
            month,
            day,
            days,
            time: millis.rem_euclid(DAY),
        }
    }

    /// The day of the week: 1 is Sunday.
    pub(super) const fn day_of_week(&self) -> i64 {
        weekday(self.days)
    }

    pub(super) fn day_of_year(&self) -> i64 {
        self.days - day_of(self.year, 1, 1) + 1
    }

    /// The week of the month or of the year, which began on a day; its first week may be short.
    const fn week_since(&self, first: i64) -> i64 {
        (self.days - first + weekday(first) - 1) / 7 + 1
    }

    pub(super) fn week_of_month(&self) -> i64 {
        self.week_since(day_of(self.year, self.month, 1))
    }

    /// The year of the week, and the week in it: the week of 1 January is the first one.
    pub(super) fn week(&self) -> (i64, i64) {
        let next = day_of(self.year + 1, 1, 1);
        if self.days > next - weekday(next) {
            return (self.year + 1, 1);
        }
        (self.year, self.week_since(day_of(self.year, 1, 1)))
    }
}

/// The day of the week of a day: 1 is Sunday.
pub(super) const fn weekday(day: i64) -> i64 {
    (day + 4).rem_euclid(7) + 1
}

/// The last day on a day of the week that is not behind another day.
pub(super) const fn on_or_before(day: i64, day_of_week: i64) -> i64 {
    day - (weekday(day) - day_of_week).rem_euclid(7)
}

/// The day of a date, counted from 1 January 1970. The month may be any number.
pub(super) fn day_of(year: i64, month: i64, day: i64) -> i64 {
    let gregorian = proleptic(year, month, day);
    let julian = julian(year, month, day);
    if gregorian >= CUTOVER && julian >= CUTOVER {
        gregorian
    } else {
        julian
    }
}

/// The same in the proleptic Gregorian calendar, which `java.time` uses.
pub(super) fn proleptic(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = normal(year, month);
    let years = year - i64::from(month <= 2);
    let (era, year_of_era) = (years.div_euclid(400), years.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn julian(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = normal(year, month);
    let years = year - i64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    years * 365 + years.div_euclid(4) + day_of_year - 719_470
}

/// A year and a month from 1 to 12.
const fn normal(year: i64, month: i64) -> (i64, i64) {
    (year + (month - 1).div_euclid(12), (month - 1).rem_euclid(12) + 1)
}

/// The date of a day.
fn date(day: i64) -> (i64, i64, i64) {
    if day >= CUTOVER {
        return proleptic_date(day);
    }
    let shifted = day + 719_470;
    let (cycle, day_of_cycle) = (shifted.div_euclid(1461), shifted.rem_euclid(1461));
    let year = (day_of_cycle - day_of_cycle / 1460) / 365;
    let day_of_year = day_of_cycle - 365 * year;
    from_march(cycle * 4 + year, day_of_year)
}

/// The date of a day in the Gregorian calendar at all times.
pub(super) fn proleptic_date(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    from_march(era * 400 + year, day_of_year)
}

/// The date of a day of a year that begins in March.
const fn from_march(year: i64, day_of_year: i64) -> (i64, i64, i64) {
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// Days of a month in the Gregorian calendar.
pub(super) fn days_of_month(year: i64, month: i64) -> i64 {
    proleptic(year, month + 1, 1) - proleptic(year, month, 1)
}
