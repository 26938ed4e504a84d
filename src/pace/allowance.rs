//! Admission of calls: by the pace that is set, the pace that was learned, and the queue.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::learned::Learned;
use super::limit::RateLimit;
use super::limits;
use super::queue::{Queue, QueuePlace};
use super::window::Window;

pub(super) struct Allowance {
    learned: Learned,
    /// Made by the first call for which a pace is set.
    window: Option<Window>,
    queue: Queue,
    tickets: u64,
}

/// The reply to a waiting call.
pub(super) enum TurnReply {
    /// It may start, and has this ticket.
    Admitted(u64),
    /// It must ask again when it is notified, and at this time at the latest.
    Later(Instant),
}

impl Default for Allowance {
    fn default() -> Self {
        Self::out_of_step(rand::random())
    }
}

impl Allowance {
    /// The allowance of a process whose calls start at this fraction of an interval.
    pub(super) fn out_of_step(phase: f64) -> Self {
        Self {
            learned: Learned::new(phase),
            window: None,
            queue: Queue::default(),
            tickets: 0,
        }
    }

    /// Admits a call that need not wait.
    pub(super) fn pass(&mut self, limit: RateLimit, now: Instant) -> Option<u64> {
        let is_late = self.when(limit, 0, now).is_some_and(|when| when > now);
        if is_late || !self.queue.is_empty(now) {
            return None;
        }
        Some(self.begin(now))
    }

    pub(super) fn join(&mut self, rejections: u32, wake: &Arc<Notify>, now: Instant) -> QueuePlace {
        self.queue.join(rejections, wake, now)
    }

    /// Admits the call at this place, or says when it must ask again.
    pub(super) fn ask(&mut self, limit: RateLimit, place: &QueuePlace, now: Instant) -> TurnReply {
        let ahead = self.queue.before(place, now);
        let when = self.when(limit, ahead, now).unwrap_or(now);
        if ahead == 0 && when <= now {
            self.queue.leave(place, now);
            return TurnReply::Admitted(self.begin(now));
        }
        let when = if ahead == 0 {
            when
        } else {
            when.max(now + limits::PATIENCE)
        };
        self.queue.look(place, when);
        TurnReply::Later(when)
    }

    pub(super) fn leave(&mut self, place: &QueuePlace, now: Instant) {
        self.queue.leave(place, now);
    }

    /// Records a response other than 429.
    pub(super) fn allowed(&mut self, begun: Instant, now: Instant) {
        self.learned.allowed(begun, now);
    }

    /// Records a 429.
    pub(super) fn rejected(&mut self, begun: Instant, retry_after: Duration, now: Instant) {
        self.learned.rejected(begun, retry_after, now);
    }

    /// Records the end of a call, with or without a response.
    pub(super) fn end(&mut self, ticket: u64, now: Instant) {
        if let Some(window) = &mut self.window {
            window.end(ticket, now);
        }
    }

    /// Earliest start of a call that has `ahead` others before it; `None` if nothing delays it.
    fn when(&mut self, limit: RateLimit, ahead: u32, now: Instant) -> Option<Instant> {
        let learned = self.learned.when(ahead);
        let RateLimit::At { calls, period } = limit else {
            return learned;
        };
        let window = self.window.get_or_insert_default();
        learned.max(window.when(calls, period, ahead, now))
    }

    fn begin(&mut self, now: Instant) -> u64 {
        self.tickets += 1;
        self.learned.begin(now);
        if let Some(window) = &mut self.window {
            window.begin(self.tickets, now);
        }
        self.tickets
    }
}
