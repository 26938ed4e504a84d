//! The thread that writes. Requests queue up for it instead of waiting for each other, so that the threads that answer
//! them go on meanwhile.

use super::{Database, Place, lock};
use crate::syntax::deep;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce(&Place) + Send>;

/// How long the job under way may take when the store is closed.
const PATIENCE: Duration = Duration::from_millis(300);
/// How often an end is looked for.
const GLANCE: Duration = Duration::from_millis(2);

/// Its queue.
pub(super) struct Writer {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the thread, which ends after the job under way once the store is `closing`.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn start(place: Arc<Place>, closing: Arc<AtomicBool>) -> io::Result<Self> {
        let (jobs, queue) = channel();
        let thread = Builder::new().name("sandbox-writer".to_owned());
        let thread = thread
            .stack_size(deep::STACK)
            .spawn(move || run(&queue, &place, &closing))?;
        Ok(Self {
            jobs: Mutex::new(Some(jobs)),
            thread: Mutex::new(Some(thread)),
        })
    }

    /// Does work in its turn, under the lock; `None` when it broke off.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Database) -> T + Send + 'static,
    ) -> Option<T> {
        self.post(move |place| with(place, work)).await.ok().flatten()
    }

    /// The same for threads that may wait; the work takes the lock itself.
    pub(super) fn wait<T: Send + 'static>(&self, work: impl FnOnce(&Place) -> T + Send + 'static) -> Option<T> {
        self.post(work).blocking_recv().ok()
    }

    fn post<T: Send + 'static>(&self, work: impl FnOnce(&Place) -> T + Send + 'static) -> oneshot::Receiver<T> {
        let (done, outcome) = oneshot::channel();
        let job = move |place: &Place| {
            // Whoever asked may be gone.
            let _ = done.send(work(place));
        };
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(jobs) = jobs.as_ref() {
            // Where nobody takes it any more, it is dropped, and with it the promise of an outcome.
            let _ = jobs.send(Box::new(job));
        }
        outcome
    }

    /// Takes no more jobs and waits a moment for the end of the one under way.
    pub(super) fn close(&self) {
        *self.jobs.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let until = Instant::now() + PATIENCE;
        if let Some(thread) = thread {
            while !thread.is_finished() && Instant::now() < until {
                std::thread::sleep(GLANCE);
            }
        }
    }
}

/// Works on the database, unless the store is closed.
pub(super) fn with<T>(place: &Place, work: impl FnOnce(&mut Database) -> T) -> Option<T> {
    lock(place).as_mut().map(work)
}

fn run(queue: &Receiver<Job>, place: &Place, closing: &AtomicBool) {
    for job in queue {
        if closing.load(Ordering::Relaxed) {
            return;
        }
        if catch_unwind(AssertUnwindSafe(|| job(place))).is_err() {
            with(place, |database| database.give_up());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use crate::sandbox::reply::Refusal;
    use crate::sandbox::seed::Seed;
    use rusqlite::Error;
    use std::time::Duration;

    #[tokio::test]
    async fn what_breaks_off_or_fails_leaves_nothing_behind_and_the_next_one_is_written() {
        let seed = Seed::parse(r#"{"transforms": [{"name": "a", "type": "upper"}]}"#).unwrap();
        let store = Store::open(None, &seed, Duration::ZERO, 1).unwrap();
        let clears = |database: &mut super::Database| database.run("DELETE FROM transforms");

        let broken_off = store.write::<(), Error>(move |database| {
            clears(database)?;
            panic!("on purpose");
        });
        assert!(broken_off.await.is_none());
        let failed = store.write::<(), Refusal>(move |database| {
            clears(database)?;
            Err(Refusal::failed())
        });
        assert!(failed.await.is_some_and(|outcome| outcome.is_err()));
        assert!(store.dump().unwrap().contains("upper"));

        assert!(store.write(clears).await.is_some_and(|outcome| outcome.is_ok()));
        assert!(!store.dump().unwrap().contains("upper"));
    }
}
