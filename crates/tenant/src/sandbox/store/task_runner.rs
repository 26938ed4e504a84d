//! The queue of the thread that ends background tasks when they are due.

use super::task_worker::{SettleRequest, TaskWorker};
use crate::sandbox::database::{DatabaseWriter, StateReader};
use crate::syntax::deep;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;
use std::time::Duration;
use tokio::sync::oneshot;

/// Maximum time for which a request waits for due tasks. After that it sees the state before their end.
const WAIT_TIMEOUT: Duration = Duration::from_secs(1);

/// The queue of the thread.
pub(super) struct TaskRunner {
    requests: Mutex<Option<Sender<SettleRequest>>>,
    /// True after a wait has timed out, until the thread has caught up: no other request waits in this time.
    is_late: Arc<AtomicBool>,
}

impl TaskRunner {
    /// Starts the thread.
    ///
    /// # Errors
    /// If the system cannot start a thread.
    pub(super) fn start(reader: StateReader, writer: Arc<DatabaseWriter>, due: Arc<AtomicI64>) -> io::Result<Self> {
        let (requests, queue) = channel();
        let is_late = Arc::new(AtomicBool::new(false));
        let mut worker = TaskWorker::new(reader, writer, due, Arc::clone(&is_late));
        let thread = Builder::new().name("sandbox-tasks".to_owned());
        thread.stack_size(deep::STACK).spawn(move || worker.run(&queue))?;
        Ok(Self {
            requests: Mutex::new(Some(requests)),
            is_late,
        })
    }

    /// Ends the tasks that are due, and waits for them up to the timeout.
    pub(super) async fn settle(&self, now: i64) {
        if self.is_late.load(Ordering::Relaxed) {
            return;
        }
        let (done, ended) = oneshot::channel::<()>();
        self.request(now, Box::new(done));
        if tokio::time::timeout(WAIT_TIMEOUT, ended).await.is_err() {
            self.is_late.store(true, Ordering::Relaxed);
        }
    }

    /// Blocking variant of [`Self::settle`].
    pub(super) fn settle_blocking(&self, now: i64) {
        if self.is_late.load(Ordering::Relaxed) {
            return;
        }
        let (done, ended) = channel::<()>();
        self.request(now, Box::new(done));
        if ended.recv_timeout(WAIT_TIMEOUT) == Err(RecvTimeoutError::Timeout) {
            self.is_late.store(true, Ordering::Relaxed);
        }
    }

    /// Ends every task, due or not, and blocks until all have ended.
    pub(super) fn finish_all(&self) {
        let (done, ended) = channel::<()>();
        self.request(i64::MAX, Box::new(done));
        // An error means that the sender was dropped: the tasks have ended, or the thread has.
        let _ = ended.recv();
    }

    fn request(&self, until: i64, done: Box<dyn Send>) {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(requests) = requests.as_ref() {
            let _ = requests.send(SettleRequest { until, done });
        }
    }

    /// Accepts no more requests. The thread ends by itself once the store is closing.
    pub(super) fn close(&self) {
        *self.requests.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
