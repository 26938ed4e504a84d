//! How far an attempt has come. The HTTP library does not tell whether it waits for a connection or for an answer, nor
//! whether it used a kept connection; a layer around its connector does, and keeps the time limit of each call there.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::Instant;
use tower_layer::Layer;
use tower_service::Service;

use super::Timeout;
use super::error::Phase;

type BoxError = Box<dyn StdError + Send + Sync>;

tokio::task_local! {
    /// The attempt that the current task makes, for the connector and the redirect policy, which see no request.
    pub(super) static ATTEMPT: Arc<Progress>;
}

/// One attempt to send a request.
#[derive(Debug)]
pub(super) struct Progress {
    pub(super) host: String,
    pub(super) attempt: u32,
    /// Whether a redirect may turn the request into a GET without changing what it does.
    pub(super) reads: bool,
    connect: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Clone, Copy)]
struct State {
    phase: Phase,
    dialled: bool,
    /// When the time until the answer's beginning started to count.
    since: Instant,
}

impl Progress {
    pub(super) fn new(host: String, attempt: u32, reads: bool, connect: Duration) -> Self {
        let state = State {
            phase: Phase::Wait,
            dialled: false,
            since: Instant::now(),
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
        self.write(|state| {
            state.phase = phase;
            state.since = Instant::now();
        });
    }

    /// Whether a new connection was opened; if not, a kept one was used.
    pub(super) fn dialled(&self) -> bool {
        self.read().dialled
    }

    /// For how long the server may still be silent. A connection in the making has a limit of its own.
    fn left(&self, read: Duration) -> Duration {
        let state = self.read();
        if state.phase == Phase::Connect {
            return self.connect;
        }
        read.saturating_sub(state.since.elapsed())
    }

    /// Waits for the answer to begin, but no longer than the server may be silent; `None` when it was.
    pub(super) async fn within<F: Future>(&self, read: Duration, answer: F) -> Option<F::Output> {
        tokio::pin!(answer);
        loop {
            match tokio::time::timeout(self.left(read), &mut answer).await {
                Ok(output) => return Some(output),
                Err(_) if self.left(read).is_zero() => return None,
                Err(_) => {}
            }
        }
    }

    fn read(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
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
    pub(super) fn new(timeout: Timeout, host: String) -> Self {
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

/// The time to connect was over.
#[derive(Debug)]
pub(super) struct ConnectTimeout;

impl fmt::Display for ConnectTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the time to connect was over")
    }
}

impl StdError for ConnectTimeout {}

/// Wraps the connector of the HTTP library.
#[derive(Debug, Clone, Copy)]
pub(super) struct WatchConnects;

impl<S> Layer<S> for WatchConnects {
    type Service = WatchedConnector<S>;

    fn layer(&self, inner: S) -> Self::Service {
        WatchedConnector(inner)
    }
}

/// A connector that notes its beginning and end in the attempt and stops when the call's time to connect is over.
#[derive(Debug, Clone)]
pub(super) struct WatchedConnector<S>(S);

impl<S, R> Service<R> for WatchedConnector<S>
where
    S: Service<R, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: R) -> Self::Future {
        let connecting = self.0.call(target);
        let Ok(attempt) = ATTEMPT.try_with(Arc::clone) else {
            return Box::pin(connecting);
        };
        attempt.write(|state| {
            state.phase = Phase::Connect;
            state.dialled = true;
        });
        Box::pin(async move {
            let connected = tokio::time::timeout(attempt.connect, connecting)
                .await
                .map_err(|_| ConnectTimeout)??;
            attempt.enter(Phase::Answer);
            Ok(connected)
        })
    }
}
