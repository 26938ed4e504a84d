//! The phase and the attempt of a call.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::Timeout;
use super::error::{Error, Phase};

tokio::task_local! {
    /// The attempt that the current task makes, for the connector and the redirect policy, which do not see the request.
    pub(crate) static ATTEMPT: Arc<AttemptProgress>;
}

/// One attempt to send a request.
#[derive(Debug)]
pub(crate) struct AttemptProgress {
    pub(crate) host: Arc<str>,
    pub(crate) attempt: u32,
    /// True if a redirect may turn the request into a GET without changing its effect.
    pub(super) reads: bool,
    /// Connect timeout.
    pub(super) connect: Duration,
    state: Mutex<PhaseState>,
}

#[derive(Debug, Clone, Copy)]
struct PhaseState {
    phase: Phase,
    /// When the phase began.
    since: Instant,
    dialled: bool,
}

impl AttemptProgress {
    pub(crate) fn new(host: Arc<str>, attempt: u32, reads: bool, connect: Duration) -> Self {
        let state = PhaseState {
            phase: Phase::Wait,
            since: Instant::now(),
            dialled: false,
        };
        Self {
            host,
            attempt,
            reads,
            connect,
            state: Mutex::new(state),
        }
    }

    pub(crate) fn phase(&self) -> Phase {
        self.read().phase
    }

    pub(crate) fn enter(&self, phase: Phase) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.phase = phase;
        state.since = Instant::now();
        state.dialled |= phase == Phase::Connect;
    }

    /// Records that part of the request was sent, which restarts the timeout for the server's silence.
    pub(crate) fn sent(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.since = Instant::now();
    }

    /// Returns true if a new connection was dialled; otherwise one was reused.
    pub(crate) fn dialled(&self) -> bool {
        self.read().dialled
    }

    /// Waits for the response to begin; `None` if the server was silent for longer than allowed. The time to connect is not
    /// counted, because it has its own limit.
    pub(crate) async fn within<F: Future>(&self, silence: Duration, response: F) -> Option<F::Output> {
        let mut response = pin!(response);
        loop {
            match tokio::time::timeout(self.left(silence), &mut response).await {
                Ok(output) => return Some(output),
                Err(_) if self.left(silence).is_zero() => return None,
                Err(_) => {}
            }
        }
    }

    /// The error of a time limit that has passed.
    #[cold]
    pub(crate) fn late(&self, after: Duration) -> Error {
        Error::Timeout {
            host: self.host.to_string(),
            phase: self.phase(),
            after,
            attempts: self.attempt,
        }
    }

    fn left(&self, silence: Duration) -> Duration {
        let state = self.read();
        match state.phase {
            Phase::Response => silence.saturating_sub(state.since.elapsed()),
            _ => self.connect.max(Duration::from_millis(1)),
        }
    }

    fn read(&self) -> PhaseState {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One call: its time limits, and its current attempt.
#[derive(Debug)]
pub(crate) struct CallProgress {
    pub(crate) timeout: Timeout,
    deadline: Option<Instant>,
    current: Mutex<Arc<AttemptProgress>>,
}

impl CallProgress {
    pub(crate) fn new(timeout: Timeout, host: Arc<str>) -> Self {
        let first = AttemptProgress::new(host, 0, true, timeout.connect);
        Self {
            timeout,
            deadline: timeout.total.and_then(|total| Instant::now().checked_add(total)),
            current: Mutex::new(Arc::new(first)),
        }
    }

    /// The current or last attempt.
    pub(crate) fn current(&self) -> Arc<AttemptProgress> {
        Arc::clone(&self.current.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn begin(&self, progress: AttemptProgress) -> Arc<AttemptProgress> {
        let progress = Arc::new(progress);
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&progress);
        progress
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Returns true if the call's time limit does not pass before the end of this pause.
    pub(crate) fn outlasts(&self, pause: Duration) -> bool {
        self.deadline.is_none_or(|deadline| Instant::now() + pause < deadline)
    }
}
