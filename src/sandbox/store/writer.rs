//! The thread that writes. Requests queue up for it instead of waiting for each other, so that the threads that answer
//! them go on meanwhile.

use super::{Database, lock};
use crate::syntax::deep;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{Builder, JoinHandle};
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce(&mut Database) + Send>;

/// Its queue. Dropping it waits until everything in it is written.
pub(super) struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn start(database: Arc<Mutex<Database>>) -> io::Result<Self> {
        let (jobs, queue) = channel();
        let thread = Builder::new().name("sandbox-writer".to_owned());
        let thread = thread.stack_size(deep::STACK).spawn(move || run(&queue, &database))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Does work in its turn; `None` when it broke off.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Database) -> T + Send + 'static,
    ) -> Option<T> {
        let (done, outcome) = oneshot::channel();
        let job = move |database: &mut Database| {
            // Whoever asked may be gone.
            let _ = done.send(work(database));
        };
        self.jobs.as_ref()?.send(Box::new(job)).ok()?;
        outcome.await.ok()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // The thread ends when nothing can come any more.
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(queue: &Receiver<Job>, database: &Mutex<Database>) {
    for job in queue {
        let done = catch_unwind(AssertUnwindSafe(|| job(&mut lock(database))));
        if done.is_err() {
            lock(database).give_up();
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
        let store = Store::open(None, &seed, Duration::ZERO).unwrap();
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
        assert_eq!(store.dump().unwrap().transforms.len(), 1);

        assert!(store.write(clears).await.is_some_and(|outcome| outcome.is_ok()));
        assert_eq!(store.dump().unwrap().transforms.len(), 0);
    }
}
