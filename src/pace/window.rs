//! The pace that is set: a number of calls in any period.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use super::limits;

/// The calls that count. A call counts from its start until a period after its response, because the service counted it at some
/// time between the two.
#[derive(Default)]
pub(super) struct Window {
    /// Start times of the calls in flight.
    running: BTreeMap<u64, Instant>,
    /// Times of responses.
    completed: VecDeque<Instant>,
    /// The longest period that was asked about.
    longest: Duration,
}

impl Window {
    /// Earliest start of a call that has `ahead` others before it; `None`, or a time in the past, means now.
    pub(super) fn when(&mut self, calls: usize, period: Duration, ahead: u32, now: Instant) -> Option<Instant> {
        self.longest = self.longest.max(period);
        self.forget(now);
        let first = self.completed.partition_point(|completed| *completed + period <= now);
        let counted = self.completed.len() - first + self.running.len();
        let ahead = usize::try_from(ahead).unwrap_or(usize::MAX);
        // Number of counted calls that must end first.
        let needed = (counted + ahead + 1).saturating_sub(calls);
        if needed == 0 {
            return None;
        }
        let rounds = u32::try_from((needed - 1) / calls.max(1)).unwrap_or(u32::MAX);
        let ended = self.completed.get(first + (needed - 1) % calls.max(1));
        let freed = ended.map_or(now + period, |completed| *completed + period);
        Some(freed + period.saturating_mul(rounds))
    }

    pub(super) fn begin(&mut self, ticket: u64, now: Instant) {
        self.running.insert(ticket, now);
    }

    pub(super) fn end(&mut self, ticket: u64, now: Instant) {
        if self.running.remove(&ticket).is_some() {
            self.completed.push_back(now);
        }
    }

    /// Forgets the calls that no longer count. Python code that runs in a suspended call's thread may wait for another call, so
    /// a call that is in flight for long counts as having a response.
    fn forget(&mut self, now: Instant) {
        let stands = |begun: &Instant| *begun + self.longest + limits::WINDOW <= now;
        while let Some(oldest) = self.running.first_entry()
            && stands(oldest.get())
        {
            oldest.remove();
        }
        while self
            .completed
            .front()
            .is_some_and(|completed| *completed + self.longest <= now)
        {
            self.completed.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERIOD: Duration = Duration::from_secs(10);

    fn second(number: u32) -> Duration {
        Duration::from_secs(1) * number
    }

    #[test]
    fn no_period_has_more_calls_than_are_set() {
        let (mut window, start) = (Window::default(), Instant::now());
        let times: Vec<u32> = (0..40)
            .filter(|number| {
                let now = start + second(*number);
                let admitted = window.when(3, PERIOD, 0, now).is_none();
                if admitted {
                    window.begin(u64::from(*number), now);
                    window.end(u64::from(*number), now);
                }
                admitted
            })
            .collect();
        assert_eq!(times, [0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32]);
    }

    #[test]
    fn a_call_in_flight_counts_until_a_period_after_its_response() {
        let (mut window, start) = (Window::default(), Instant::now());
        window.begin(0, start);
        assert!(window.when(1, PERIOD, 0, start + second(15)).is_some());
        window.end(0, start + second(15));
        assert_eq!(window.when(1, PERIOD, 0, start + second(15)), Some(start + second(25)));
        assert_eq!(window.when(1, PERIOD, 0, start + second(25)), None);
    }

    #[test]
    fn a_suspended_call_no_longer_counts_after_a_while() {
        let (mut window, start) = (Window::default(), Instant::now());
        window.begin(0, start);
        assert!(window.when(1, PERIOD, 0, start + second(19)).is_some());
        assert_eq!(window.when(1, PERIOD, 0, start + second(20)), None);
    }

    #[test]
    fn waiting_calls_learn_the_time_of_their_own_turn() {
        let (mut window, start) = (Window::default(), Instant::now());
        for number in 0..3 {
            window.begin(u64::from(number), start);
            window.end(u64::from(number), start + second(number));
        }
        let mut whens = (0..7).map(|ahead| window.when(3, PERIOD, ahead, start + second(3)));
        let expected = [10, 11, 12, 20, 21, 22, 30].map(|number| Some(start + second(number)));
        assert!(whens.by_ref().eq(expected));
    }
}
