//! What a tenant knows, in a database: in memory, or in a file that survives the process.

mod columns;
mod condition;
mod database;
mod file;
mod load;
mod people;
mod profiles;
mod query;
mod settler;
mod tasks;
mod writer;

pub(super) use database::{Database, Error, is_conflict, new_id, now, text};
pub(super) use people::{Account, Identity, Source};
pub(super) use profiles::{MAPPINGS, MAX_PROFILE};
pub(super) use query::{Found, MAX_PAGE, Page, page};
pub(super) use tasks::{Kind, Task};

use super::clock;
use super::seed::Seed;
use database::{APPLICATION, VERSION, json};
use file::StateFile;
use rusqlite::InterruptHandle;
use settler::Settler;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use writer::Writer;

/// What is wrong with a seed that the database refuses.
pub(super) const TWICE: &str = "it holds an id or a name twice";
/// How long requests may take to give back the database when the store is closed.
const PATIENCE: Duration = Duration::from_millis(200);
const GLANCE: Duration = Duration::from_millis(2);

/// A database behind its lock; empty when the store is closed.
type Place = Mutex<Option<Database>>;

/// The state of a tenant, shared by all requests.
pub(super) struct Store {
    reader: Reader,
    writer: Arc<Writer>,
    settler: Settler,
    /// What reads; in memory the same as what writes.
    reading: Arc<Place>,
    writing: Arc<Place>,
    /// When the next task ends, in milliseconds since 1970.
    due: Arc<AtomicI64>,
    /// Reads at a time, so that a thread is left for what reads nothing.
    seats: Semaphore,
    closing: Arc<AtomicBool>,
    interrupts: Vec<InterruptHandle>,
}

/// Reads a tenant's state, a glance at a time.
#[derive(Clone)]
pub(super) struct Reader {
    place: Arc<Place>,
    closing: Arc<AtomicBool>,
}

impl Reader {
    /// Runs what only reads.
    pub(super) fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        match lock(&self.place).as_ref() {
            Some(database) => work(database),
            None => Err(database::closed().into()),
        }
    }

    /// Whether the store is about to be closed: long work should end.
    pub(super) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Relaxed)
    }
}

impl Store {
    /// Opens a file, or makes a database in memory. The seed fills it when it is new.
    ///
    /// # Errors
    /// When the file cannot be used, or the seed holds an id twice.
    pub(super) fn open(file: Option<&Path>, seed: &Seed, task_delay: Duration, seats: usize) -> Result<Self, Error> {
        let due = Arc::new(AtomicI64::new(i64::MAX));
        let (reading, writing) = match file {
            Some(path) => in_file(path, seed, task_delay, &due)?,
            None => {
                let place = Arc::new(Mutex::new(Some(in_memory(seed, task_delay, &due)?)));
                (Arc::clone(&place), place)
            }
        };
        let closing = Arc::new(AtomicBool::new(false));
        let handles = [&reading, &writing].map(|place| lock(place).as_ref().map(Database::interrupts));
        let reader = Reader {
            place: Arc::clone(&reading),
            closing: Arc::clone(&closing),
        };
        let writer = Arc::new(Writer::start(Arc::clone(&writing), Arc::clone(&closing)).map_err(Error::Thread)?);
        let settler = Settler::start(reader.clone(), Arc::clone(&writer), Arc::clone(&due)).map_err(Error::Thread)?;
        Ok(Self {
            reader,
            writer,
            settler,
            reading,
            writing,
            due,
            seats: Semaphore::new(seats),
            closing,
            interrupts: handles.into_iter().flatten().collect(),
        })
    }

    /// What reads the state later, a glance at a time.
    pub(super) fn reader(&self) -> Reader {
        self.reader.clone()
    }

    /// Replaces everything by what a seed holds; tasks that are under way are dropped. The new state is made beside the old one,
    /// so that reads wait for its copy only.
    ///
    /// # Errors
    /// When the seed holds an id twice; the state is as before then.
    pub(super) fn replace(&self, seed: Arc<Seed>) -> rusqlite::Result<()> {
        let replaced = self.writer.wait(move |place| {
            let made = Database::in_memory(&seed)?;
            match lock(place).as_mut() {
                Some(database) => database.become_copy_of(&made),
                None => Err(database::closed()),
            }
        });
        replaced.unwrap_or_else(|| Err(database::closed()))
    }

    /// Everything that the tenant knows, as a seed in JSON.
    pub(super) fn dump(&self) -> rusqlite::Result<String> {
        let copy = self.reader.read(Database::copy)?;
        copy.dump()
    }

    /// Ends every task that is under way. To be called where a thread may wait.
    pub(super) fn finish_tasks(&self) {
        self.settler.wait();
    }

    /// Ends the tasks that are due, unless it takes long. To be called where a thread may wait.
    pub(super) fn settle(&self) {
        let now = clock::milliseconds();
        if self.is_due(now) {
            self.settler.wait_a_moment(now);
        }
    }

    /// Runs what only reads. To be called where a thread may wait.
    pub(super) fn glance<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        self.settle();
        self.reader.read(work)
    }

    /// A place among those that work at a time, of which one thread is left out.
    pub(super) async fn seat(&self) -> Option<SemaphorePermit<'_>> {
        // Nobody closes it.
        self.seats.acquire().await.ok()
    }

    /// Runs what only reads.
    pub(super) async fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        self.look().await;
        let _seat = self.seat().await;
        self.reader.read(work)
    }

    /// Runs what writes, in its turn: all of it is kept, on disk where there is a file, or nothing. `None` when it broke off.
    pub(super) async fn write<T: Send + 'static, E: From<rusqlite::Error> + Send + 'static>(
        &self,
        work: impl FnOnce(&mut Database) -> Result<T, E> + Send + 'static,
    ) -> Option<Result<T, E>> {
        self.look().await;
        self.writer.run(|database: &mut Database| database.within(work)).await
    }

    /// Whoever looks at the state sees what was due, unless that takes long.
    pub(super) async fn look(&self) {
        if self.due.load(Ordering::Acquire) < i64::MAX {
            let now = clock::milliseconds();
            if self.is_due(now) {
                self.settler.settle(now).await;
            }
        }
    }

    fn is_due(&self, now: i64) -> bool {
        self.due.load(Ordering::Acquire) <= now
    }

    /// Closes the database, whatever is going on; what was not acknowledged may be lost.
    pub(super) fn close(&self) {
        self.closing.store(true, Ordering::Relaxed);
        self.interrupts.iter().for_each(InterruptHandle::interrupt);
        self.writer.close();
        self.settler.close();
        for place in [&self.reading, &self.writing] {
            empty(place);
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.close();
    }
}

/// Takes the database out of its place, at once or as soon as whoever works on it is done.
fn empty(place: &Arc<Place>) {
    let until = std::time::Instant::now() + PATIENCE;
    loop {
        match place.try_lock() {
            Ok(mut database) => return drop(database.take()),
            Err(std::sync::TryLockError::Poisoned(error)) => return drop(error.into_inner().take()),
            Err(std::sync::TryLockError::WouldBlock) if std::time::Instant::now() < until => std::thread::sleep(GLANCE),
            Err(std::sync::TryLockError::WouldBlock) => break,
        }
    }
    let place = Arc::clone(place);
    // Where the system gives no thread, the database is closed with its last user.
    let _ = std::thread::Builder::new().spawn(move || drop(lock(&place).take()));
}

fn lock(place: &Place) -> MutexGuard<'_, Option<Database>> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

fn in_memory(seed: &Seed, task_delay: Duration, due: &Arc<AtomicI64>) -> Result<Database, Error> {
    let mut database = Database::in_memory(seed)?;
    database.leave_room()?;
    database.tell(task_delay, due)?;
    Ok(database)
}

/// A connection that reads and one that writes.
fn in_file(
    path: &Path,
    seed: &Seed,
    task_delay: Duration,
    due: &Arc<AtomicI64>,
) -> Result<(Arc<Place>, Arc<Place>), Error> {
    let file = StateFile::claim(path)?;
    let mut writing = Database::of(file.connect()?);
    if file.is_new
        && let Err(error) = writing.create(seed)
    {
        drop(writing);
        file.discard();
        return Err(error.into());
    }
    // Only now: what says whose file it is stands in the file itself, not in its log.
    writing.log_ahead()?;
    writing.tell(task_delay, due)?;
    let reading = Database::of(file.connect()?);
    writing.keep(file);
    Ok((Arc::new(Mutex::new(Some(reading))), Arc::new(Mutex::new(Some(writing)))))
}
