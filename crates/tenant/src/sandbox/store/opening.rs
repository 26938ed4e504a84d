//! Opens and closes the connections of a store.

use crate::sandbox::database::{Database, SharedDatabase, StateFile, StoreError, lock};
use crate::sandbox::seeds::Seed;
use std::path::Path;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, TryLockError};
use std::time::{Duration, Instant};

/// Maximum time for which closing waits for the request that uses the database.
const CLOSE_TIMEOUT: Duration = Duration::from_millis(200);
/// Interval at which closing tries to take the lock.
const POLL_INTERVAL: Duration = Duration::from_millis(2);

/// The connections of a store. In memory, both are the same one.
pub(super) struct StoreConnections {
    pub(super) reading: Arc<SharedDatabase>,
    pub(super) writing: Arc<SharedDatabase>,
}

/// Creates a database in memory.
pub(super) fn open_in_memory(
    seed: &Seed,
    task_delay: Duration,
    due: &Arc<AtomicI64>,
) -> Result<StoreConnections, StoreError> {
    let mut database = Database::in_memory(seed)?;
    database.limit_growth()?;
    database.schedule_tasks(task_delay, due)?;
    let shared = shared(database);
    Ok(StoreConnections {
        reading: Arc::clone(&shared),
        writing: shared,
    })
}

/// Opens a file, with one connection for reading and one for writing. A new file is filled from the seed.
pub(super) fn open_file(
    path: &Path,
    seed: &Seed,
    task_delay: Duration,
    due: &Arc<AtomicI64>,
) -> Result<StoreConnections, StoreError> {
    let file = StateFile::claim(path)?;
    let mut writing = Database::of(file.connect()?);
    if file.is_new
        && let Err(error) = writing.create(seed)
    {
        drop(writing);
        file.discard();
        return Err(error.into());
    }
    // Not earlier: the application id must be in the file itself, not in its log.
    writing.use_write_ahead_log()?;
    writing.schedule_tasks(task_delay, due)?;
    let reading = Database::of(file.connect()?);
    reading.only_read()?;
    writing.keep_file(file);
    Ok(StoreConnections {
        reading: shared(reading),
        writing: shared(writing),
    })
}

fn shared(database: Database) -> Arc<SharedDatabase> {
    Arc::new(Mutex::new(Some(database)))
}

/// Closes a connection, at once or as soon as the thread that uses it is done.
pub(super) fn close(shared: &Arc<SharedDatabase>) {
    let until = Instant::now() + CLOSE_TIMEOUT;
    loop {
        match shared.try_lock() {
            Ok(mut database) => return drop(database.take()),
            Err(TryLockError::Poisoned(error)) => return drop(error.into_inner().take()),
            Err(TryLockError::WouldBlock) if Instant::now() < until => std::thread::sleep(POLL_INTERVAL),
            Err(TryLockError::WouldBlock) => break,
        }
    }
    let shared = Arc::clone(shared);
    // If the system cannot start a thread, the last user of the connection closes it.
    let _ = std::thread::Builder::new().spawn(move || drop(lock(&shared).take()));
}
