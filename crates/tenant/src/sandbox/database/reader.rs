//! Shared access to a database connection, and reading through it.

use super::connection::Database;
use super::error::closed;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A connection behind its lock; `None` once the store is closed.
pub(crate) type SharedDatabase = Mutex<Option<Database>>;

/// Locks a connection. A poisoned lock is usable, because an interrupted write is rolled back.
pub(crate) fn lock(database: &SharedDatabase) -> MutexGuard<'_, Option<Database>> {
    database.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs work on the database; `None` if the store is closed.
pub(crate) fn with_database<T>(database: &SharedDatabase, work: impl FnOnce(&mut Database) -> T) -> Option<T> {
    lock(database).as_mut().map(work)
}

/// Reads the state in short steps, between which other threads can use the connection.
#[derive(Clone)]
pub(crate) struct StateReader {
    database: Arc<SharedDatabase>,
    closing: Arc<AtomicBool>,
    /// The number of writes so far.
    revision: Arc<AtomicU64>,
}

impl StateReader {
    /// Reads through a connection until `closing` is set.
    pub(crate) const fn new(database: Arc<SharedDatabase>, closing: Arc<AtomicBool>, revision: Arc<AtomicU64>) -> Self {
        Self {
            database,
            closing,
            revision,
        }
    }

    /// Runs one read.
    ///
    /// # Errors
    /// If the read fails, or the store is closed.
    pub(crate) fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        match lock(&self.database).as_ref() {
            Some(database) => work(database),
            None => Err(closed().into()),
        }
    }

    /// A number that every write changes before it is acknowledged.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::Acquire)
    }

    /// Returns true if the store is closing, so that long computations should end.
    pub(crate) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Relaxed)
    }
}
