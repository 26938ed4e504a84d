//! How far a call has come.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::Timeout;
use super::error::Phase;

/// One attempt to send a request.
#[derive(Debug)]
pub(super) struct Progress {
    pub(super) host: Arc<str>,
    pub(super) attempt: u32,
    phase: Mutex<Phase>,
}

impl Progress {
    pub(super) fn new(host: Arc<str>, attempt: u32) -> Self {
        Self {
            host,
            attempt,
            phase: Mutex::new(Phase::Wait),
        }
    }

    pub(super) fn phase(&self) -> Phase {
        *self.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn enter(&self, phase: Phase) {
        *self.phase.lock().unwrap_or_else(PoisonError::into_inner) = phase;
    }
}

/// One call: its times, and the attempt that is under way.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) timeout: Timeout,
    deadline: Option<Instant>,
    current: Mutex<Arc<Progress>>,
}

impl Call {
    pub(super) fn new(timeout: Timeout, host: Arc<str>) -> Self {
        Self {
            timeout,
            deadline: timeout.total.and_then(|total| Instant::now().checked_add(total)),
            current: Mutex::new(Arc::new(Progress::new(host, 0))),
        }
    }

    /// The attempt that is under way, or the last one.
    pub(super) fn current(&self) -> Arc<Progress> {
        Arc::clone(&self.current.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn begin(&self, progress: Progress) -> Arc<Progress> {
        let progress = Arc::new(progress);
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&progress);
        progress
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Whether the call would still have time after this pause.
    pub(super) fn outlasts(&self, pause: Duration) -> bool {
        self.deadline.is_none_or(|deadline| Instant::now() + pause < deadline)
    }
}
