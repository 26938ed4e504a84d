//! How far a call has come.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::Timeout;
use super::error::Phase;

tokio::task_local! {
    /// The attempt that the current task makes, for the connector and the redirect policy, which see no request.
    pub(super) static ATTEMPT: Arc<Progress>;
}

/// One attempt to send a request.
#[derive(Debug)]
pub(super) struct Progress {
    pub(super) host: Arc<str>,
    pub(super) attempt: u32,
    /// Whether a redirect may turn the request into a GET without changing what it does.
    pub(super) reads: bool,
    /// Time to open a connection.
    pub(super) connect: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Clone, Copy)]
struct State {
    phase: Phase,
    /// When the phase began.
    since: Instant,
    dialled: bool,
}

impl Progress {
    pub(super) fn new(host: Arc<str>, attempt: u32, reads: bool, connect: Duration) -> Self {
        let state = State {
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

    pub(super) fn phase(&self) -> Phase {
        self.read().phase
    }

    pub(super) fn enter(&self, phase: Phase) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.phase = phase;
        state.since = Instant::now();
        state.dialled |= phase == Phase::Connect;
    }

    /// Whether a new connection was to be opened; if not, a kept one was used.
    pub(super) fn dialled(&self) -> bool {
        self.read().dialled
    }

    /// Waits for the answer to begin, but no longer than the server may be silent; `None` when it was. A connection in the
    /// making has a limit of its own.
    pub(super) async fn within<F: Future>(&self, silence: Duration, answer: F) -> Option<F::Output> {
        let mut answer = pin!(answer);
        loop {
            match tokio::time::timeout(self.left(silence), &mut answer).await {
                Ok(output) => return Some(output),
                Err(_) if self.left(silence).is_zero() => return None,
                Err(_) => {}
            }
        }
    }

    fn left(&self, silence: Duration) -> Duration {
        let state = self.read();
        match state.phase {
            Phase::Answer => silence.saturating_sub(state.since.elapsed()),
            _ => self.connect.max(Duration::from_millis(1)),
        }
    }

    fn read(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
        let first = Progress::new(host, 0, true, timeout.connect);
        Self {
            timeout,
            deadline: timeout.total.and_then(|total| Instant::now().checked_add(total)),
            current: Mutex::new(Arc::new(first)),
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
