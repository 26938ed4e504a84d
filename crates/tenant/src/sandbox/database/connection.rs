//! A connection to a tenant's database.

use super::error::busy;
use super::state_file::{APPLICATION, SCHEMA, StateFile, VERSION, configured};
use crate::sandbox::seeds::Seed;
use crate::sandbox::support::clock;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, InterruptHandle};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Pages by which a database in memory may grow: 128 MB.
const MAX_GROWTH: i64 = (128 << 20) / 4096;

/// The database of the default company.
static COMPANY: Mutex<Option<Database>> = Mutex::new(None);

/// A connection to the database, which a handler holds while it works.
pub(crate) struct Database {
    // Declared before the file, so that the connection is closed before the file is unlocked.
    pub(super) connection: Connection,
    /// Time at which the next task ends, in milliseconds since 1970. Every reader of the state sees it.
    due: Arc<AtomicI64>,
    pub(super) task_delay: Duration,
    file: Option<StateFile>,
}

impl Database {
    /// The database behind a connection.
    pub(crate) fn of(connection: Connection) -> Self {
        Self {
            connection,
            due: Arc::new(AtomicI64::new(i64::MAX)),
            task_delay: Duration::ZERO,
            file: None,
        }
    }

    /// Creates a database in memory. That of the default company is built once in a process, and then copied.
    pub(crate) fn in_memory(seed: &Seed) -> rusqlite::Result<Self> {
        if !seed.is_company() {
            return Self::built(seed);
        }
        // A child may have been forked while another thread held the lock.
        let Ok(mut image) = COMPANY.try_lock() else {
            return Self::built(seed);
        };
        match &*image {
            Some(built) => built.copy(),
            None => image.insert(Self::built(seed)?).copy(),
        }
    }

    fn built(seed: &Seed) -> rusqlite::Result<Self> {
        let mut database = Self::of(configured(Connection::open_in_memory()?)?);
        database.create(seed)?;
        Ok(database)
    }

    /// Creates the tables and fills them from a seed.
    pub(crate) fn create(&mut self, seed: &Seed) -> rusqlite::Result<()> {
        self.in_transaction(|database| {
            database.connection.execute_batch(SCHEMA)?;
            database.connection.pragma_update(None, "application_id", APPLICATION)?;
            database.connection.pragma_update(None, "user_version", VERSION)?;
            database.load(seed)?;
            // The log begins after the seed.
            database.start_changes()
        })
    }

    /// Keeps the file locked as long as the connection is open.
    pub(crate) fn keep_file(&mut self, file: StateFile) {
        self.file = Some(file);
    }

    /// Turns on write-ahead logging, so that reads continue during writes.
    pub(crate) fn use_write_ahead_log(&self) -> rusqlite::Result<()> {
        self.connection.pragma_update(None, "journal_mode", "WAL")
    }

    /// Makes writes of this connection fail.
    pub(crate) fn only_read(&self) -> rusqlite::Result<()> {
        self.connection.pragma_update(None, "query_only", true)
    }

    /// Sets how long tasks take, and where the due time of the next task is published. A running task ends no later than a
    /// new one would, whatever the clock showed when it started.
    pub(crate) fn schedule_tasks(&mut self, task_delay: Duration, due: &Arc<AtomicI64>) -> rusqlite::Result<()> {
        self.task_delay = task_delay;
        self.due = Arc::clone(due);
        self.bring_forward(self.due_at())?;
        self.publish_next_due()
    }

    /// The time at which a task ends that starts now.
    pub(super) fn due_at(&self) -> i64 {
        let delay = i64::try_from(self.task_delay.as_millis()).unwrap_or(i64::MAX);
        clock::now_in_milliseconds().saturating_add(delay)
    }

    /// Publishes that a task ends at this time.
    pub(super) fn publish_due(&self, due: i64) {
        self.due.fetch_min(due, Ordering::AcqRel);
    }

    /// Publishes when the next task ends.
    pub(crate) fn publish_next_due(&self) -> rusqlite::Result<()> {
        let next = self.first_due()?.unwrap_or(i64::MAX);
        self.due.store(next, Ordering::Release);
        Ok(())
    }

    /// Limits the growth of a database in memory to [`MAX_GROWTH`].
    pub(crate) fn limit_growth(&self) -> rusqlite::Result<()> {
        let pages: i64 = self
            .connection
            .pragma_query_value(None, "page_count", |row| row.get(0))?;
        let most = pages.saturating_add(MAX_GROWTH);
        self.connection
            .pragma_update_and_check(None, "max_page_count", most, |_| Ok(()))
    }

    /// A copy in memory.
    pub(crate) fn copy(&self) -> rusqlite::Result<Self> {
        let mut copy = Connection::open_in_memory()?;
        copy_pages(&self.connection, &mut copy)?;
        Ok(Self::of(configured(copy)?))
    }

    /// Replaces the content by that of another database.
    pub(crate) fn become_copy_of(&mut self, other: &Self) -> rusqlite::Result<()> {
        if self.file.is_none() {
            self.connection
                .pragma_update_and_check(None, "max_page_count", i64::from(u32::MAX) - 1, |_| Ok(()))?;
        }
        copy_pages(&other.connection, &mut self.connection)?;
        // Copies of one image have the same epoch.
        self.start_epoch()?;
        if self.file.is_none() {
            self.limit_growth()?;
        }
        self.publish_next_due()
    }

    /// A handle that interrupts the statement that is running.
    pub(crate) fn interrupt_handle(&self) -> InterruptHandle {
        self.connection.get_interrupt_handle()
    }

    /// Executes a statement without parameters.
    pub(crate) fn run(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.execute([]).map(drop)
    }

    /// Rolls back a write that was interrupted.
    pub(super) fn roll_back(&self) {
        // It fails if no transaction is open.
        let _ = self.run("ROLLBACK");
    }

    /// Runs work in a transaction: all of it is kept, or none. Names in references follow the objects that it renames.
    pub(crate) fn in_transaction<T, E: From<rusqlite::Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.in_step(|database| {
            let value = work(database)?;
            database.follow_renames()?;
            Ok(value)
        })
    }

    /// Runs one step of a long task in its own transaction. Names in references are updated at the end of the next `in_transaction`,
    /// because each update reads all documents.
    pub(crate) fn in_step<T, E: From<rusqlite::Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.run("BEGIN IMMEDIATE")?;
        let done = work(self);
        let ended = self.run(if done.is_ok() { "COMMIT" } else { "ROLLBACK" });
        if ended.is_err() {
            // A failed commit, for example on a full disk, leaves its transaction open.
            self.roll_back();
        }
        // The error of the work says more than the error of ending the transaction.
        let value = done?;
        ended?;
        Ok(value)
    }
}

fn copy_pages(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    let copy = Backup::new(from, to)?;
    // All pages in one step, so that the copy is consistent.
    match copy.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(busy()),
    }
}
