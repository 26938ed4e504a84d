//! The thread that writes. Writes queue up for it, so that the threads that serve requests do not block each other on the
//! lock.

use super::connection::Database;
use super::reader::{SharedDatabase, with_database};
use crate::syntax::deep;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

type WriteJob = Box<dyn FnOnce(&SharedDatabase) + Send>;

/// Maximum time for which closing waits for the running job.
const CLOSE_TIMEOUT: Duration = Duration::from_millis(300);
/// Interval at which closing checks whether the thread has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(2);

/// The queue of the writing thread.
pub(crate) struct DatabaseWriter {
    jobs: Mutex<Option<Sender<WriteJob>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// The number of writes so far.
    revision: Arc<AtomicU64>,
}

impl DatabaseWriter {
    /// Starts the thread, which counts its jobs in `revision`. Once the store is `closing`, it ends after the running job.
    ///
    /// # Errors
    /// If the system cannot start a thread.
    pub(crate) fn start(
        database: Arc<SharedDatabase>,
        closing: Arc<AtomicBool>,
        revision: Arc<AtomicU64>,
    ) -> io::Result<Self> {
        let (jobs, queue) = channel();
        let thread = Builder::new().name("sandbox-writer".to_owned());
        let thread = thread
            .stack_size(deep::STACK)
            .spawn(move || run(&queue, &database, &closing))?;
        Ok(Self {
            jobs: Mutex::new(Some(jobs)),
            thread: Mutex::new(Some(thread)),
            revision,
        })
    }

    /// Queues work that runs under the lock; `None` if it panicked or the store is closed.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Database) -> T + Send + 'static,
    ) -> Option<T> {
        self.enqueue(move |database| with_database(database, work))
            .await
            .ok()
            .flatten()
    }

    /// Queues work that takes the lock itself, and blocks until it is done.
    pub(crate) fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&SharedDatabase) -> T + Send + 'static,
    ) -> Option<T> {
        self.enqueue(work).blocking_recv().ok()
    }

    fn enqueue<T: Send + 'static>(
        &self,
        work: impl FnOnce(&SharedDatabase) -> T + Send + 'static,
    ) -> oneshot::Receiver<T> {
        let (done, outcome) = oneshot::channel();
        let revision = Arc::clone(&self.revision);
        let job = move |database: &SharedDatabase| {
            let result = work(database);
            revision.fetch_add(1, Ordering::Release);
            // The request may have been dropped.
            let _ = done.send(result);
        };
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(jobs) = jobs.as_ref() {
            // If the thread has ended, the job is dropped, which closes the channel of its outcome.
            let _ = jobs.send(Box::new(job));
        }
        outcome
    }

    /// Accepts no more jobs, and waits a short time for the running job.
    pub(crate) fn close(&self) {
        *self.jobs.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let until = Instant::now() + CLOSE_TIMEOUT;
        if let Some(thread) = thread {
            while !thread.is_finished() && Instant::now() < until {
                std::thread::sleep(POLL_INTERVAL);
            }
        }
    }
}

fn run(queue: &Receiver<WriteJob>, database: &SharedDatabase, closing: &AtomicBool) {
    for job in queue {
        if closing.load(Ordering::Relaxed) {
            return;
        }
        if catch_unwind(AssertUnwindSafe(|| job(database))).is_err() {
            with_database(database, |database| database.roll_back());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sandbox::responses::Rejection;
    use crate::sandbox::seeds::Seed;
    use crate::sandbox::store::TenantStore;
    use rusqlite::Error;
    use std::time::Duration;

    #[tokio::test]
    async fn a_failed_write_is_rolled_back_and_the_next_one_succeeds() {
        let seed = Seed::parse(r#"{"identities": [{"id": "a", "name": "upper"}]}"#).unwrap();
        let store = TenantStore::open(None, &seed, Duration::ZERO, 1).unwrap();
        let clear = |database: &mut super::Database| database.run("DELETE FROM identities");

        let panicked = store.write::<(), Error>(move |database| {
            clear(database)?;
            panic!("on purpose");
        });
        assert!(panicked.await.is_none());
        let failed = store.write::<(), Rejection>(move |database| {
            clear(database)?;
            Err(Rejection::internal_error())
        });
        assert!(failed.await.is_some_and(|outcome| outcome.is_err()));
        assert!(store.dump().unwrap().contains("upper"));

        assert!(store.write(clear).await.is_some_and(|outcome| outcome.is_ok()));
        assert!(!store.dump().unwrap().contains("upper"));
    }
}
