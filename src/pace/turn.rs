//! One pace, and the turn of a call.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::allowance::{Allowance, TurnReply};
use super::limit::RateLimit;
use super::queue::QueuePlace;

/// One pace: the state that its calls share. Its lock is never held across a wait.
#[derive(Default)]
pub(crate) struct Pace {
    allowance: Mutex<Allowance>,
}

impl Pace {
    #[cfg(test)]
    pub(crate) fn out_of_step(phase: f64) -> Self {
        Self {
            allowance: Mutex::new(Allowance::out_of_step(phase)),
        }
    }

    fn allowance(&self) -> MutexGuard<'_, Allowance> {
        self.allowance.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a call may start; one that was rejected more often goes first.
    pub(crate) async fn begin(self: Arc<Self>, limit: RateLimit, rejections: u32) -> Turn {
        let now = Instant::now();
        let passed = self.allowance().pass(limit, now);
        if let Some(ticket) = passed {
            return Turn::new(self, ticket, now);
        }
        let waiting = Waiting::new(self, rejections);
        loop {
            let now = Instant::now();
            let asked = waiting.pace.allowance().ask(limit, &waiting.place, now);
            match asked {
                TurnReply::Admitted(ticket) => return Turn::new(Arc::clone(&waiting.pace), ticket, now),
                // The first call is notified. If it is suspended, the others wake by themselves.
                TurnReply::Later(when) => drop(tokio::time::timeout_at(when, waiting.wake.notified()).await),
            }
        }
    }
}

/// A call in the queue; it leaves when it is dropped.
struct Waiting {
    pace: Arc<Pace>,
    place: QueuePlace,
    wake: Arc<Notify>,
}

impl Waiting {
    fn new(pace: Arc<Pace>, rejections: u32) -> Self {
        let wake = Arc::new(Notify::new());
        let place = pace.allowance().join(rejections, &wake, Instant::now());
        Self { pace, place, wake }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.pace.allowance().leave(&self.place, Instant::now());
    }
}

/// The turn of one attempt, from its start to its response.
pub(crate) struct Turn {
    pace: Arc<Pace>,
    ticket: u64,
    begun: Instant,
}

impl Turn {
    fn new(pace: Arc<Pace>, ticket: u64, begun: Instant) -> Self {
        Self { pace, ticket, begun }
    }

    /// Records a response other than 429.
    pub(crate) fn allowed(self) {
        self.pace.allowance().allowed(self.begun, Instant::now());
    }

    /// Records a 429. Without a Retry-After it delays no call, but lowers the pace.
    pub(crate) fn rejected(self, retry_after: Option<Duration>) {
        let retry_after = retry_after.unwrap_or_default();
        self.pace.allowance().rejected(self.begun, retry_after, Instant::now());
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.pace.allowance().end(self.ticket, Instant::now());
    }
}
