//! Calls that wait for their turn: those rejected most often first, then in the order of their arrival.
//!
//! A call may be suspended while Python code runs in its thread (a signal handler), and that code may make a call that waits
//! behind it. So each call says when it will look again, and is passed over while it is overdue.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::limits;

#[derive(Default)]
pub(super) struct Queue {
    waiting: BTreeMap<QueuePlace, Waiter>,
    arrivals: u64,
}

/// A place in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct QueuePlace(Reverse<u32>, u64);

struct Waiter {
    wake: Arc<Notify>,
    /// Latest time at which it looks again.
    looks: Instant,
}

impl Waiter {
    fn is_there(&self, now: Instant) -> bool {
        self.looks + limits::PATIENCE > now
    }
}

impl Queue {
    pub(super) fn join(&mut self, rejections: u32, wake: &Arc<Notify>, now: Instant) -> QueuePlace {
        let place = QueuePlace(Reverse(rejections), self.arrivals);
        self.arrivals += 1;
        let wake = Arc::clone(wake);
        self.waiting.insert(place, Waiter { wake, looks: now });
        place
    }

    /// Removes a call, and notifies the one that is then first.
    pub(super) fn leave(&mut self, place: &QueuePlace, now: Instant) {
        if self.waiting.remove(place).is_none() {
            return;
        }
        if let Some(mut first) = self.waiting.first_entry() {
            let first = first.get_mut();
            first.looks = now;
            first.wake.notify_one();
        }
    }

    /// Records that a call looks again at this time at the latest.
    pub(super) fn look(&mut self, place: &QueuePlace, looks: Instant) {
        if let Some(waiter) = self.waiting.get_mut(place) {
            waiter.looks = looks;
        }
    }

    /// Number of calls ahead of this place, counted up to a limit.
    pub(super) fn before(&self, place: &QueuePlace, now: Instant) -> u32 {
        let before = self.waiting.range(..place).filter(|(_, waiter)| waiter.is_there(now));
        before.take(limits::AHEAD).map(|_| 1).sum()
    }

    /// Returns true if no call waits.
    pub(super) fn is_empty(&self, now: Instant) -> bool {
        !self.waiting.values().any(|waiter| waiter.is_there(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(queue: &mut Queue, rejections: u32, now: Instant) -> QueuePlace {
        queue.join(rejections, &Arc::default(), now)
    }

    #[test]
    fn calls_keep_their_order_but_those_rejected_go_first() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        let places = [0, 0, 2, 1].map(|rejections| join(&mut queue, rejections, now));
        assert_eq!(places.map(|place| queue.before(&place, now)), [2, 3, 0, 1]);
    }

    #[test]
    fn a_call_that_does_not_look_again_is_passed_over() {
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
    fn the_call_that_becomes_first_is_notified() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        let wake: [Arc<Notify>; 2] = Default::default();
        let places = wake.each_ref().map(|wake| queue.join(0, wake, now));
        queue.leave(&places[0], now);
        let is_told = |wake: &Notify| futures_ready(wake.notified());
        assert_eq!(wake.each_ref().map(|wake| is_told(wake)), [false, true]);
    }

    fn futures_ready(future: impl Future) -> bool {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        std::pin::pin!(future).poll(&mut context).is_ready()
    }
}
