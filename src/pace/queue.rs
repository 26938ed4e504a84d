//! Calls that wait for their turn, in order: those refused most often first, then as they came.
//!
//! A call may stand still while Python code runs in its thread (a signal handler), and that code may make a call that waits
//! behind it. So a place is kept only for a call that looks after it: who says when it will look again, and does not, is passed over.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::limits;

#[derive(Default)]
pub(super) struct Queue {
    waiting: BTreeMap<Place, Waiter>,
    arrivals: u64,
}

/// A place in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(Reverse<u32>, u64);

struct Waiter {
    told: Arc<Notify>,
    /// When it looks again at the latest.
    looks: Instant,
}

impl Waiter {
    fn is_there(&self, now: Instant) -> bool {
        self.looks + limits::PATIENCE > now
    }
}

impl Queue {
    pub(super) fn join(&mut self, refusals: u32, told: &Arc<Notify>, now: Instant) -> Place {
        let place = Place(Reverse(refusals), self.arrivals);
        self.arrivals += 1;
        let told = Arc::clone(told);
        self.waiting.insert(place, Waiter { told, looks: now });
        place
    }

    /// Takes a call out, and tells the one that is first now.
    pub(super) fn leave(&mut self, place: &Place, now: Instant) {
        if self.waiting.remove(place).is_none() {
            return;
        }
        if let Some(mut first) = self.waiting.first_entry() {
            let first = first.get_mut();
            first.looks = now;
            first.told.notify_one();
        }
    }

    /// Notes that a call looks again at this time at the latest.
    pub(super) fn look(&mut self, place: &Place, looks: Instant) {
        if let Some(waiter) = self.waiting.get_mut(place) {
            waiter.looks = looks;
        }
    }

    /// How many calls are before this place, counted as far as it matters.
    pub(super) fn before(&self, place: &Place, now: Instant) -> u32 {
        let before = self.waiting.range(..place).filter(|(_, waiter)| waiter.is_there(now));
        before.take(limits::AHEAD).map(|_| 1).sum()
    }

    /// Whether nobody waits.
    pub(super) fn is_empty(&self, now: Instant) -> bool {
        !self.waiting.values().any(|waiter| waiter.is_there(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(queue: &mut Queue, refusals: u32, now: Instant) -> Place {
        queue.join(refusals, &Arc::default(), now)
    }

    #[test]
    fn calls_go_as_they_came_but_those_refused_go_first() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        let places = [0, 0, 2, 1].map(|refusals| join(&mut queue, refusals, now));
        assert_eq!(places.map(|place| queue.before(&place, now)), [2, 3, 0, 1]);
    }

    #[test]
    fn a_call_that_does_not_look_after_its_place_is_passed_over() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        let stands = join(&mut queue, 0, now);
        let second = join(&mut queue, 0, now);
        let later = now + limits::PATIENCE;
        queue.look(&second, later);
        assert_eq!(queue.before(&second, now), 1);
        assert_eq!(queue.before(&second, later), 0);
        queue.look(&stands, later);
        assert_eq!(queue.before(&second, later), 1, "it is back");
        assert!(queue.is_empty(later + limits::PATIENCE));
    }

    #[test]
    fn the_call_that_is_first_now_is_told() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        let told: [Arc<Notify>; 2] = Default::default();
        let places = told.each_ref().map(|told| queue.join(0, told, now));
        queue.leave(&places[0], now);
        let is_told = |told: &Notify| futures_ready(told.notified());
        assert_eq!(told.each_ref().map(|told| is_told(told)), [false, true]);
    }

    fn futures_ready(future: impl Future) -> bool {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        std::pin::pin!(future).poll(&mut context).is_ready()
    }
}
