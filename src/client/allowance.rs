//! How many attempts the service allows in what time, as far as it is set or was learned, and which of them still count.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::limits;
use super::settings::RateLimit;

/// What is known and counted.
#[derive(Default)]
pub(super) struct Allowance {
    /// Nobody sends before.
    until: Option<Instant>,
    /// When the last 429 that counts came.
    refused: Option<Instant>,
    rate: Option<Rate>,
    running: usize,
    /// When attempts were answered, as far back as they count.
    answered: VecDeque<Instant>,
}

/// So many calls in any stretch of time of this length.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rate {
    calls: usize,
    period: Duration,
    /// When it was learned, or last raised.
    at: Instant,
}

/// What an attempt has to wait for.
pub(super) enum Wait {
    Nothing,
    Until(Instant),
    AnotherToEnd,
}

impl Allowance {
    /// Counts an attempt that begins, or says what it has to wait for.
    pub(super) fn begin(&mut self, limit: RateLimit, now: Instant) -> Wait {
        if let Some(until) = self.until.filter(|until| *until > now) {
            return Wait::Until(until);
        }
        let Some(rate) = self.rate(limit, now) else {
            self.running += 1;
            return Wait::Nothing;
        };
        while self
            .answered
            .front()
            .is_some_and(|answered| *answered + rate.period <= now)
        {
            self.answered.pop_front();
        }
        if self.running + self.answered.len() < rate.calls {
            self.running += 1;
            return Wait::Nothing;
        }
        self.answered
            .front()
            .map_or(Wait::AnotherToEnd, |answered| Wait::Until(*answered + rate.period))
    }

    /// Counts an attempt that was answered.
    pub(super) fn end(&mut self, now: Instant) {
        self.running = self.running.saturating_sub(1);
        self.answered.push_back(now);
        // Without a rate nothing is taken out again, and no rate looks further back.
        if self.answered.len() > limits::PACE_MEMORY {
            self.answered.pop_front();
        }
    }

    /// The rate that holds: what is set, and at most what was learned.
    fn rate(&mut self, limit: RateLimit, now: Instant) -> Option<Rate> {
        if let Some(rate) = &mut self.rate
            && now.saturating_duration_since(rate.at) > rate.period * limits::PACE_QUIET
        {
            rate.calls += rate.calls.div_ceil(2);
            rate.at = now;
        }
        let set = match limit {
            RateLimit::At { calls, period } => Some(Rate { calls, period, at: now }),
            RateLimit::Learned | RateLimit::Off => None,
        };
        match (self.rate, set) {
            (Some(learned), Some(set)) if learned.per_second() < set.per_second() => Some(learned),
            (learned, set) => set.or(learned),
        }
    }

    /// Learns from a 429 to an attempt that began at some time.
    pub(super) fn refused(&mut self, begun: Instant, retry_after: Duration, now: Instant) {
        let last = self.refused.filter(|last| begun > *last);
        let first = self.refused.is_none();
        if !first && last.is_none() {
            // It was under way when the last one came, and says the same.
            self.wait(retry_after, now);
            return;
        }
        if last.is_some() && retry_after <= limits::RETRY_AFTER_MOST {
            self.rate = self.until.map(|free_since| self.learned(free_since, retry_after, now));
        }
        self.refused = Some(now);
        self.wait(retry_after, now);
    }

    /// What was answered since the last pause, but for what is too long ago, and the pause that comes now make a period.
    fn learned(&self, free_since: Instant, retry_after: Duration, now: Instant) -> Rate {
        let known = self.rate.map_or(limits::PACE_WINDOW, |rate| rate.period);
        let back = now
            .saturating_duration_since(free_since)
            .min(known)
            .min(limits::PACE_WINDOW);
        let counts = |answered: &&Instant| now.saturating_duration_since(**answered) <= back;
        Rate {
            calls: self.answered.iter().rev().take_while(counts).count().max(1),
            period: (back + retry_after).max(limits::PACE_SHORTEST),
            at: now,
        }
    }

    /// A pause that is longer than any that is waited for is left to the callers.
    fn wait(&mut self, retry_after: Duration, now: Instant) {
        let pause = if retry_after > limits::RETRY_AFTER_MOST {
            Duration::ZERO
        } else {
            retry_after
        };
        self.until = Some(self.until.map_or(now + pause, |known| known.max(now + pause)));
    }
}

impl Rate {
    #[allow(clippy::cast_precision_loss, reason = "no pace has so many calls")]
    fn per_second(&self) -> f64 {
        self.calls as f64 / self.period.as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERIOD: Duration = Duration::from_secs(10);

    fn admitted(state: &mut Allowance, limit: RateLimit, now: Instant) -> bool {
        let admitted = matches!(state.begin(limit, now), Wait::Nothing);
        if admitted {
            state.end(now);
        }
        admitted
    }

    #[test]
    fn no_stretch_of_time_sees_more_calls_than_are_set() {
        let limit = RateLimit::At {
            calls: 3,
            period: PERIOD,
        };
        let (mut state, start) = (Allowance::default(), Instant::now());
        let times: Vec<u64> = (0..40)
            .filter(|second| admitted(&mut state, limit, start + Duration::from_secs(*second)))
            .collect();
        assert_eq!(times, [0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32]);
    }

    #[test]
    fn a_call_under_way_counts() {
        let limit = RateLimit::At {
            calls: 1,
            period: PERIOD,
        };
        let (mut state, start) = (Allowance::default(), Instant::now());
        assert!(matches!(state.begin(limit, start), Wait::Nothing));
        assert!(matches!(state.begin(limit, start + PERIOD * 2), Wait::AnotherToEnd));
        state.end(start + PERIOD * 2);
        assert!(matches!(state.begin(limit, start + PERIOD * 2), Wait::Until(when) if when == start + PERIOD * 3));
    }

    #[test]
    fn everybody_waits_after_a_refusal_and_the_second_one_tells_the_pace() {
        let (mut state, start) = (Allowance::default(), Instant::now());
        let second = Duration::from_secs(1);
        state.refused(start, second * 4, start);
        assert!(
            matches!(state.begin(RateLimit::Learned, start + second), Wait::Until(when) if when == start + second * 4)
        );
        let free = start + second * 4;
        for _ in 0..100 {
            assert!(admitted(&mut state, RateLimit::Learned, free + second));
        }
        state.refused(free + second * 2, second * 8, free + second * 2);
        let rate = state.rate(RateLimit::Learned, free + second * 3);
        assert_eq!(rate.map(|rate| (rate.calls, rate.period)), Some((100, second * 10)));
    }

    #[test]
    fn what_is_long_ago_teaches_nothing() {
        let (mut state, start) = (Allowance::default(), Instant::now());
        let second = Duration::from_secs(1);
        state.refused(start, second, start);
        let later = start + second * 3600;
        for _ in 0..7 {
            assert!(admitted(&mut state, RateLimit::Learned, later));
        }
        state.refused(later + second, second, later + second);
        let rate = state.rate(RateLimit::Learned, later + second);
        assert_eq!(rate.map(|rate| (rate.calls, rate.period)), Some((7, second * 11)));
    }

    #[test]
    fn a_pause_that_is_too_long_holds_nobody_up() {
        let (mut state, start) = (Allowance::default(), Instant::now());
        for second in 0..3 {
            let now = start + Duration::from_secs(second);
            assert!(admitted(&mut state, RateLimit::Learned, now));
            state.refused(now, limits::RETRY_AFTER_MOST * 2, now);
        }
    }

    #[test]
    fn a_refusal_of_what_was_sent_before_the_last_one_teaches_nothing() {
        let (mut state, start) = (Allowance::default(), Instant::now());
        let second = Duration::from_secs(1);
        state.refused(start, second, start + second);
        state.refused(start, second, start + second * 2);
        assert_eq!(state.rate(RateLimit::Learned, start + second * 3), None);
    }

    #[test]
    fn a_learned_pace_is_raised_when_nothing_is_refused_any_more() {
        let start = Instant::now();
        let rate = Rate {
            calls: 4,
            period: PERIOD,
            at: start,
        };
        let mut state = Allowance {
            rate: Some(rate),
            ..Allowance::default()
        };
        let later = start + PERIOD * (limits::PACE_QUIET + 1);
        assert_eq!(state.rate(RateLimit::Learned, later).map(|rate| rate.calls), Some(6));
        let set = RateLimit::At {
            calls: 5,
            period: PERIOD,
        };
        assert_eq!(state.rate(set, later).map(|rate| rate.calls), Some(5));
    }
}
