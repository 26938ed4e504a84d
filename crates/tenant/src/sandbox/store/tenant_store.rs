//! The state of a tenant, shared by all requests.

use super::opening::{StoreConnections, close, open_file, open_in_memory};
use super::task_runner::TaskRunner;
use crate::sandbox::database::{Database, DatabaseWriter, StateReader, StoreError, closed, lock};
use crate::sandbox::seeds::Seed;
use crate::sandbox::support::clock;
use rusqlite::InterruptHandle;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// The state of a tenant.
pub(crate) struct TenantStore {
    reader: StateReader,
    writer: Arc<DatabaseWriter>,
    tasks: TaskRunner,
    connections: StoreConnections,
    /// Time at which the next task ends, in milliseconds since 1970.
    due: Arc<AtomicI64>,
    /// Limits concurrent reads, so that one thread is left for requests that read nothing.
    read_permits: Semaphore,
    closing: Arc<AtomicBool>,
    interrupts: Vec<InterruptHandle>,
}

impl TenantStore {
    /// Opens a file, or creates a database in memory. A new database is filled from the seed.
    ///
    /// # Errors
    /// If the file cannot be used, or the seed contains an id twice.
    pub(crate) fn open(
        file: Option<&Path>,
        seed: &Seed,
        task_delay: Duration,
        concurrent_reads: usize,
    ) -> Result<Self, StoreError> {
        let due = Arc::new(AtomicI64::new(i64::MAX));
        let connections = match file {
            Some(path) => open_file(path, seed, task_delay, &due)?,
            None => open_in_memory(seed, task_delay, &due)?,
        };
        let StoreConnections { reading, writing } = &connections;
        let handles = [reading, writing].map(|shared| lock(shared).as_ref().map(Database::interrupt_handle));
        let closing = Arc::new(AtomicBool::new(false));
        let revision = Arc::new(AtomicU64::new(0));
        let reader = StateReader::new(Arc::clone(reading), Arc::clone(&closing), Arc::clone(&revision));
        let writer = DatabaseWriter::start(Arc::clone(writing), Arc::clone(&closing), revision);
        let writer = Arc::new(writer.map_err(StoreError::Thread)?);
        let tasks = TaskRunner::start(reader.clone(), Arc::clone(&writer), Arc::clone(&due));
        Ok(Self {
            reader,
            writer,
            tasks: tasks.map_err(StoreError::Thread)?,
            connections,
            due,
            read_permits: Semaphore::new(concurrent_reads),
            closing,
            interrupts: handles.into_iter().flatten().collect(),
        })
    }

    /// A reader for work that outlasts a request, or that reads in several steps.
    pub(crate) fn reader(&self) -> StateReader {
        self.reader.clone()
    }

    /// Replaces the state by a seed, and drops running tasks. The new state is built separately, so that reads wait only
    /// while it is copied.
    ///
    /// # Errors
    /// If the seed contains an id twice. The state is unchanged then.
    pub(crate) fn replace(&self, seed: Arc<Seed>) -> rusqlite::Result<()> {
        let replaced = self.writer.run_blocking(move |shared| {
            let built = Database::in_memory(&seed)?;
            match lock(shared).as_mut() {
                Some(database) => database.become_copy_of(&built),
                None => Err(closed()),
            }
        });
        replaced.unwrap_or_else(|| Err(closed()))
    }

    /// The current state as a seed in JSON.
    pub(crate) fn dump(&self) -> rusqlite::Result<String> {
        let mut copy = self.reader.read(Database::copy)?;
        // The state may be one between two steps of a task.
        copy.in_transaction(|_| Ok::<_, rusqlite::Error>(()))?;
        copy.dump()
    }

    /// Ends every running task, due or not. Blocks the thread.
    pub(crate) fn finish_tasks(&self) {
        self.tasks.finish_all();
    }

    /// Ends the tasks that are due, up to a timeout. Blocks the thread.
    pub(crate) fn settle_tasks_blocking(&self) {
        let now = clock::now_in_milliseconds();
        if self.is_due(now) {
            self.tasks.settle_blocking(now);
        }
    }

    /// Runs a read. Blocks the thread.
    pub(crate) fn read_blocking<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        self.settle_tasks_blocking();
        self.reader.read(work)
    }

    /// Waits for one of the threads that may work at the same time.
    pub(crate) async fn read_permit(&self) -> Option<SemaphorePermit<'_>> {
        // An error is not possible, because the semaphore is never closed.
        self.read_permits.acquire().await.ok()
    }

    /// Runs a read.
    pub(crate) async fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        self.settle_tasks().await;
        let _permit = self.read_permit().await;
        self.reader.read(work)
    }

    /// Runs a write in a transaction, queued behind other writes. `None` if it panicked. A state file is on disk when this
    /// returns.
    pub(crate) async fn write<T: Send + 'static, E: From<rusqlite::Error> + Send + 'static>(
        &self,
        work: impl FnOnce(&mut Database) -> Result<T, E> + Send + 'static,
    ) -> Option<Result<T, E>> {
        self.settle_tasks().await;
        self.writer
            .run(|database: &mut Database| database.in_transaction(work))
            .await
    }

    /// Ends the tasks that are due, up to a timeout, so that the caller sees their results.
    pub(crate) async fn settle_tasks(&self) {
        if self.due.load(Ordering::Acquire) < i64::MAX {
            let now = clock::now_in_milliseconds();
            if self.is_due(now) {
                self.tasks.settle(now).await;
            }
        }
    }

    fn is_due(&self, now: i64) -> bool {
        self.due.load(Ordering::Acquire) <= now
    }

    /// Closes the database and interrupts whatever uses it. A write that was not acknowledged may be lost.
    pub(crate) fn close(&self) {
        self.closing.store(true, Ordering::Relaxed);
        self.interrupts.iter().for_each(InterruptHandle::interrupt);
        self.writer.close();
        self.tasks.close();
        for shared in [&self.connections.reading, &self.connections.writing] {
            close(shared);
        }
    }
}

impl Drop for TenantStore {
    fn drop(&mut self) {
        self.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::database::with_database;

    #[test]
    fn a_snapshot_between_two_steps_has_the_new_names_in_references() {
        let seed = r#"{
            "identities": [{"id": "ada", "name": "Ada"}],
            "collections": {"/workgroups": [{"id": "g", "name": "G", "owner": {"type": "IDENTITY", "id": "ada", "name": "Ada"}}]}
        }"#;
        let store = TenantStore::open(None, &Seed::parse(seed).unwrap(), Duration::ZERO, 1).unwrap();
        let stepped = store.writer.run_blocking(|shared| {
            with_database(shared, |database| {
                database.in_step::<(), rusqlite::Error>(|database| database.rename_identity("ada", "Ada B"))
            })
        });
        stepped.flatten().unwrap().unwrap();

        let snapshot = store.dump().unwrap();

        assert!(!snapshot.contains("\"Ada\""), "{snapshot}");
    }

    #[test]
    fn the_threads_of_requests_cannot_write_to_a_state_file() {
        let folder = tempfile::tempdir().unwrap();
        let seed = Arc::new(Seed::parse(r#"{"identities": [{"id": "ada", "name": "Ada"}]}"#).unwrap());
        let store = TenantStore::open(Some(&folder.path().join("state.db")), &seed, Duration::ZERO, 1).unwrap();

        let renamed = store.reader.read(|database| database.rename_identity("ada", "Ada B"));
        store.replace(seed).unwrap();
        store.finish_tasks();
        store.settle_tasks_blocking();

        assert!(renamed.is_err());
        assert!(store.dump().unwrap().contains("\"Ada\""));
    }
}
