//! The pace learned from rejections, by congestion control: it rises while calls get a response, faster the longer none was
//! rejected, and is cut when one is, but never below the rate that the service has just allowed.

use std::time::Duration;

use tokio::time::Instant;

use super::limits;
use super::recent::Recent;

/// The learned pace. Before the first 429 it only counts recent responses.
pub(super) struct Learned {
    /// Calls a second.
    rate: Option<f64>,
    /// Earliest start of the next call by the rate.
    next: Option<Instant>,
    /// End of the last pause that a 429 asked for.
    resumes: Option<Instant>,
    /// Time of the last 429 that lowered the rate.
    cut: Option<Instant>,
    /// Number of calls that were allowed before it, and the time of the first of them. Late responses add to the number.
    allowed: (u32, Instant),
    recent: Recent,
    /// Fraction of an interval by which calls start later after a pause, so that processes do not resume at the same time.
    phase: f64,
}

/// A step that keeps successive fractions far apart (the golden ratio).
const GOLDEN: f64 = 0.618_033_988_75;

impl Learned {
    pub(super) fn new(phase: f64) -> Self {
        Self {
            rate: None,
            next: None,
            resumes: None,
            cut: None,
            allowed: (0, Instant::now()),
            recent: Recent::default(),
            phase,
        }
    }

    /// Earliest start of a call that has `ahead` others before it.
    pub(super) fn when(&self, ahead: u32) -> Option<Instant> {
        let turn = self
            .next
            .zip(self.rate)
            .map(|(next, rate)| next + interval(rate) * ahead);
        self.resumes.max(turn)
    }

    /// Counts a call that starts.
    pub(super) fn begin(&mut self, now: Instant) {
        let Some(rate) = self.rate else {
            return;
        };
        // Unused turns may be taken later, within limits.
        let turn = self.next.max(now.checked_sub(limits::BURST)).unwrap_or(now);
        self.next = Some(turn + interval(rate));
    }

    /// Learns from a response other than 429.
    pub(super) fn allowed(&mut self, begun: Instant, now: Instant) {
        self.recent.add(now);
        if self.cut.is_some_and(|cut| begun <= cut) {
            self.allowed.0 += 1;
            self.rate = self.rate.map(|rate| rate.max(self.just_allowed()));
            return;
        }
        let quiet = self.resumes.map(|resumed| now.saturating_duration_since(resumed));
        if let (Some(rate), Some(quiet)) = (self.rate, quiet) {
            let a_second = quiet.as_secs_f64() * limits::RAISE * (rate / limits::FAST).max(1.0);
            let raised = rate + a_second / rate;
            self.rate = Some(raised.min(rate * 2.0).min(limits::MOST));
        }
    }

    /// Learns from a 429 to a call that started at this time. A pause that is too long to wait for is left to the callers.
    pub(super) fn rejected(&mut self, begun: Instant, retry_after: Duration, now: Instant) {
        if retry_after > limits::RETRY_AFTER_MOST {
            return;
        }
        // A call that was in flight at the last 429 repeats its news.
        let is_news = self.cut.is_none_or(|cut| begun > cut);
        if is_news {
            let back = self.resumes.max(now.checked_sub(limits::WINDOW));
            let (calls, first) = self.recent.since(back);
            self.allowed = (calls, first.unwrap_or(now));
            self.cut = Some(now);
            self.phase = (self.phase + GOLDEN).fract();
        }
        let resumes = self
            .resumes
            .map_or(now, |resumes| resumes.max(now))
            .max(now + retry_after);
        self.resumes = Some(resumes);
        let known = self.rate.unwrap_or_default();
        let lowered = if is_news { known * limits::CUT } else { known };
        let rate = lowered.max(self.just_allowed()).clamp(limits::LEAST, limits::MOST);
        self.rate = Some(rate);
        self.next = Some(resumes + interval(rate).mul_f64(self.phase));
    }

    /// Calls a second that the service allowed from the end of the last pause but one to the end of the last.
    fn just_allowed(&self) -> f64 {
        let (calls, first) = self.allowed;
        let resumes = self.resumes.unwrap_or(first);
        let time = resumes.saturating_duration_since(first).max(limits::SHORTEST);
        f64::from(calls) / time.as_secs_f64()
    }
}

fn interval(rate: f64) -> Duration {
    Duration::from_secs_f64(1.0 / rate.max(limits::LEAST))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// A pace that has met the tenant's limit: 100 calls got a response in the first second, and the next asks for a pause of
    /// 9 s.
    fn at_the_limit(start: Instant) -> Learned {
        let mut learned = Learned::new(0.5);
        for _ in 0..100 {
            learned.allowed(start, start + SECOND);
        }
        learned.rejected(start + SECOND, SECOND * 9, start + SECOND);
        learned
    }

    fn rate(learned: &Learned) -> f64 {
        learned.rate.unwrap()
    }

    #[test]
    fn the_first_rejection_sets_the_pace_to_what_the_service_has_just_allowed() {
        let start = Instant::now();
        let learned = at_the_limit(start);
        assert!((rate(&learned) - 100.0 / 9.0).abs() < 0.01, "{}", rate(&learned));
        assert!(
            learned.when(0) >= Some(start + SECOND * 10),
            "no call starts in the pause"
        );
        assert!(learned.when(10) > learned.when(9));
    }

    #[test]
    fn rejections_of_calls_in_flight_lower_nothing_and_late_responses_still_count() {
        let start = Instant::now();
        let mut learned = at_the_limit(start);
        let before = rate(&learned);
        for _ in 0..50 {
            learned.rejected(start, SECOND * 9, start + SECOND);
        }
        assert!(rate(&learned) >= before);
        learned.allowed(start, start + SECOND);
        assert!(rate(&learned) > before);
    }

    #[test]
    fn a_pace_grows_faster_the_longer_nothing_is_rejected() {
        let start = Instant::now();
        let mut learned = at_the_limit(start);
        let mut rates = vec![rate(&learned)];
        for second in 10..40 {
            for _ in 0..10 {
                let now = start + SECOND * second;
                learned.allowed(now, now);
            }
            rates.push(rate(&learned));
        }
        let steps: Vec<f64> = rates.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(steps[1] > 0.0 && steps[5] > steps[1], "{steps:?}");
        assert!(rates[30] > 40.0, "{rates:?}");
    }

    #[test]
    fn a_rejection_halves_the_pace_but_not_below_what_was_allowed() {
        let start = Instant::now();
        for (calls, expected) in [(10, 20.0), (400, 36.36)] {
            let mut learned = at_the_limit(start);
            learned.rate = Some(40.0);
            let resumed = start + SECOND * 10;
            for _ in 0..calls {
                learned.allowed(resumed + SECOND, resumed + SECOND);
            }
            learned.rate = Some(40.0);
            let now = resumed + SECOND * 10;
            learned.rejected(now, SECOND * 2, now);
            assert!((rate(&learned) - expected).abs() < 0.1, "{calls}: {}", rate(&learned));
        }
    }

    #[test]
    fn a_pause_that_is_too_long_delays_no_call() {
        let mut learned = Learned::new(0.5);
        learned.rejected(Instant::now(), limits::RETRY_AFTER_MOST * 2, Instant::now());
        assert_eq!(learned.when(0), None);
    }
}
