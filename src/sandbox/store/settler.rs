//! The thread that ends tasks when they are due. What they compute is computed here, under no lock and before no request.

use super::super::processing::Processing;
use super::super::tasks::{self, Outcome};
use super::database::closed;
use super::writer::{Writer, with};
use super::{Database, Kind, Reader, Task};
use crate::syntax::deep;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// How long a request waits for the tasks that are due before it looks at the state as it is.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long nothing is tried again after the state could not be written, on a full disk for example.
const PAUSE: Duration = Duration::from_secs(1);
/// How the task of a failure ends that is none of its own.
const FAILED: &str = "The task could not be carried out.";

/// End what is due at a time, in milliseconds since 1970.
struct Ask {
    until: i64,
    /// The sending end of a channel, dropped when it is done.
    done: Box<dyn Send>,
}

/// Its queue.
pub(super) struct Settler {
    asks: Mutex<Option<Sender<Ask>>>,
    /// Whether somebody has waited in vain: nobody else should meanwhile.
    is_late: Arc<AtomicBool>,
}

impl Settler {
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn start(reader: Reader, writer: Arc<Writer>, due: Arc<AtomicI64>) -> io::Result<Self> {
        let (asks, queue) = channel();
        let is_late = Arc::new(AtomicBool::new(false));
        let mut clerk = Clerk {
            reader,
            writer,
            due,
            is_late: Arc::clone(&is_late),
            paused: None,
        };
        let thread = Builder::new().name("sandbox-tasks".to_owned());
        thread.stack_size(deep::STACK).spawn(move || clerk.run(&queue))?;
        Ok(Self {
            asks: Mutex::new(Some(asks)),
            is_late,
        })
    }

    /// Ends what is due, unless it takes long.
    pub(super) async fn settle(&self, now: i64) {
        if self.is_late.load(Ordering::Relaxed) {
            return;
        }
        let (done, ended) = oneshot::channel::<()>();
        self.ask(now, Box::new(done));
        if tokio::time::timeout(PATIENCE, ended).await.is_err() {
            self.is_late.store(true, Ordering::Relaxed);
        }
    }

    /// The same for threads that may wait.
    pub(super) fn wait_a_moment(&self, now: i64) {
        if self.is_late.load(Ordering::Relaxed) {
            return;
        }
        let (done, ended) = channel::<()>();
        self.ask(now, Box::new(done));
        if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            self.is_late.store(true, Ordering::Relaxed);
        }
    }

    /// Ends every task, however long it takes. To be called where a thread may wait.
    pub(super) fn wait(&self) {
        let (done, ended) = channel::<()>();
        self.ask(i64::MAX, Box::new(done));
        // An error says that it is done, or will not be done any more.
        let _ = ended.recv();
    }

    fn ask(&self, until: i64, done: Box<dyn Send>) {
        let asks = self.asks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(asks) = asks.as_ref() {
            let _ = asks.send(Ask { until, done });
        }
    }

    /// Takes no more requests. The thread ends when it sees that the store is closed; nobody waits for it.
    pub(super) fn close(&self) {
        *self.asks.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// What works on the thread.
struct Clerk {
    reader: Reader,
    writer: Arc<Writer>,
    due: Arc<AtomicI64>,
    is_late: Arc<AtomicBool>,
    paused: Option<Instant>,
}

impl Clerk {
    fn run(&mut self, queue: &Receiver<Ask>) {
        for ask in queue {
            if self.reader.is_closing() {
                return;
            }
            let is_paused = self.paused.is_some_and(|since| since.elapsed() < PAUSE);
            if self.due.load(Ordering::Acquire) <= ask.until && !is_paused {
                self.paused = self.settle(ask.until).err().map(|error| {
                    tracing::error!("the sandbox could not end a task: {error}");
                    Instant::now()
                });
            }
            self.is_late.store(false, Ordering::Relaxed);
            drop(ask.done);
        }
    }

    fn settle(&self, until: i64) -> rusqlite::Result<()> {
        loop {
            let due = self.reader.read(|database| database.due_tasks(until))?;
            if due.is_empty() {
                return self.write(|database| database.tell_next());
            }
            due.into_iter().try_for_each(|task| self.end(task))?;
        }
    }

    /// Ends a task; one that fails or breaks off ends with an error.
    fn end(&self, task: Task) -> rusqlite::Result<()> {
        let attempt = || match task.kind {
            Kind::Delete | Kind::BulkDelete => self.delete(task.clone()),
            Kind::Process => self.process(task.clone()),
        };
        match catch_unwind(AssertUnwindSafe(attempt)) {
            Ok(Ok(())) => return Ok(()),
            _ if self.reader.is_closing() => return Err(closed()),
            Ok(Err(error)) => tracing::error!("a task of the sandbox failed: {error}"),
            Err(_) => {}
        }
        self.write(move |database| database.end(&task, &Outcome::of(vec![FAILED.to_owned()])))
    }

    fn delete(&self, task: Task) -> rusqlite::Result<()> {
        self.write(move |database| {
            let outcome = tasks::delete(database, &task.profiles)?;
            database.end(&task, &outcome)
        })
    }

    fn process(&self, task: Task) -> rusqlite::Result<()> {
        let mut processing = Processing::new(self.reader.clone());
        for id in &task.profiles {
            let Some(mut profile) = processing.begin(id)? else {
                continue;
            };
            while let Some(changes) = processing.compute(&mut profile)? {
                self.write(move |database| {
                    let mut changes = changes.iter();
                    changes.try_for_each(|(identity, attributes)| database.set_attributes(identity, attributes))
                })?;
            }
            self.write(move |database| profile.end(database))?;
        }
        let outcome = Outcome::of(processing.messages());
        self.write(move |database| database.end(&task, &outcome))
    }

    /// Writes in a transaction, in its turn among the requests.
    fn write(&self, work: impl FnOnce(&mut Database) -> rusqlite::Result<()> + Send + 'static) -> rusqlite::Result<()> {
        let written = self
            .writer
            .wait(move |place| with(place, |database| database.within(work)));
        written.flatten().unwrap_or_else(|| Err(closed()))
    }
}
