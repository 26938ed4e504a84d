//! A connection to a tenant's database, and what it is made with.

use super::super::clock;
use super::super::seed::Seed;
use super::TWICE;
use super::file::{StateFile, prepared};
use crate::syntax::deep;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode, InterruptHandle, ffi};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// Layout of the database; a file with another one is refused.
pub(super) const VERSION: u32 = 3;
/// What says in a file's head that it is a tenant's: "SAIL".
pub(super) const APPLICATION: u32 = 0x5341_494C;
/// Pages that a tenant in memory may grow by: 128 MB.
const ROOM: i64 = (128 << 20) / 4096;

/// What a handler works on while it holds the lock.
pub(in super::super) struct Database {
    // Closed before the file is given free.
    pub(super) connection: Connection,
    /// When the next task ends, in milliseconds since 1970; told to all that look at the state.
    due: Arc<AtomicI64>,
    pub(super) task_delay: Duration,
    file: Option<StateFile>,
}

/// Why a database cannot be used.
#[derive(Debug, thiserror::Error)]
pub(in super::super) enum Error {
    #[error("{}", worded(.0))]
    Database(#[from] rusqlite::Error),
    #[error("it is not a file that a tenant has made; give another name")]
    Foreign,
    #[error("it was written by another version")]
    Version,
    #[error("another tenant uses it; stop that one, or take another file")]
    InUse,
    #[error("{0}")]
    Name(&'static str),
    #[error("it cannot be made or read: {0}")]
    File(std::io::Error),
    #[error("the system gives no thread: {0}")]
    Thread(std::io::Error),
}

/// Whether an error says that something exists already.
pub(in super::super) fn is_conflict(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

/// The error of work for a store that is closed.
pub(super) fn closed() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_INTERRUPT), None)
}

/// The error of a document that is too large to be kept.
pub(super) fn too_big() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_TOOBIG), None)
}

fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None)
}

/// An error in words that show neither statements nor tables.
fn worded(error: &rusqlite::Error) -> &'static str {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => TWICE,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => "it is not a database, or a damaged one",
        Some(ErrorCode::CannotOpen) => "it cannot be opened, or its directory may not be written",
        Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => "it may not be written",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "another process uses it",
        Some(ErrorCode::DiskFull) => "the disk is full",
        Some(ErrorCode::SystemIoFailure) => "the system cannot read or write it",
        _ => "the database failed",
    }
}

/// An id as the service makes them: 32 hexadecimal digits.
pub(in super::super) fn new_id() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// The present time as the service writes it.
pub(in super::super) fn now() -> String {
    clock::now().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// A member that is text; empty when it is not.
pub(in super::super) fn text<'a>(object: &'a Value, member: &str) -> &'a str {
    object.get(member).and_then(Value::as_str).unwrap_or_default()
}

impl Database {
    /// A database behind a connection.
    pub(super) fn of(connection: Connection) -> Self {
        Self {
            connection,
            due: Arc::new(AtomicI64::new(i64::MAX)),
            task_delay: Duration::ZERO,
            file: None,
        }
    }

    /// A new one in memory.
    pub(super) fn in_memory(seed: &Seed) -> rusqlite::Result<Self> {
        let mut database = Self::of(prepared(Connection::open_in_memory()?)?);
        database.create(seed)?;
        Ok(database)
    }

    /// Makes the tables and fills them.
    pub(super) fn create(&mut self, seed: &Seed) -> rusqlite::Result<()> {
        self.within(|database| {
            database.connection.execute_batch(include_str!("schema.sql"))?;
            database.connection.pragma_update(None, "application_id", APPLICATION)?;
            database.connection.pragma_update(None, "user_version", VERSION)?;
            database.load(seed)
        })
    }

    /// Holds on to the file for as long as the connection.
    pub(super) fn keep(&mut self, file: StateFile) {
        self.file = Some(file);
    }

    /// Writes to a log first, so that what reads goes on meanwhile.
    pub(super) fn log_ahead(&self) -> rusqlite::Result<()> {
        self.connection.pragma_update(None, "journal_mode", "WAL")
    }

    /// Says how long tasks take, and where to tell when the next one ends. No task that is under way ends later than a new one
    /// would, whatever the clock was when it began.
    pub(super) fn tell(&mut self, task_delay: Duration, due: &Arc<AtomicI64>) -> rusqlite::Result<()> {
        self.task_delay = task_delay;
        self.due = Arc::clone(due);
        self.bring_forward(self.due_at())?;
        self.tell_next()
    }

    /// When a task ends that begins now.
    pub(super) fn due_at(&self) -> i64 {
        let delay = i64::try_from(self.task_delay.as_millis()).unwrap_or(i64::MAX);
        clock::milliseconds().saturating_add(delay)
    }

    /// Tells that a task ends at a time.
    pub(super) fn tell_due(&self, due: i64) {
        self.due.fetch_min(due, Ordering::AcqRel);
    }

    /// Tells when the next task ends.
    pub(super) fn tell_next(&self) -> rusqlite::Result<()> {
        let next = self.first_due()?.unwrap_or(i64::MAX);
        self.due.store(next, Ordering::Release);
        Ok(())
    }

    /// Lets a database in memory grow by no more than `ROOM`.
    pub(super) fn leave_room(&self) -> rusqlite::Result<()> {
        let pages: i64 = self
            .connection
            .pragma_query_value(None, "page_count", |row| row.get(0))?;
        let most = pages.saturating_add(ROOM);
        self.connection
            .pragma_update_and_check(None, "max_page_count", most, |_| Ok(()))
    }

    /// A copy in memory.
    pub(super) fn copy(&self) -> rusqlite::Result<Self> {
        let mut copy = Connection::open_in_memory()?;
        copied(&self.connection, &mut copy)?;
        Ok(Self::of(prepared(copy)?))
    }

    /// Takes over everything that another database holds.
    pub(super) fn become_copy_of(&mut self, other: &Self) -> rusqlite::Result<()> {
        if self.file.is_none() {
            self.connection
                .pragma_update_and_check(None, "max_page_count", i64::from(u32::MAX) - 1, |_| Ok(()))?;
        }
        copied(&other.connection, &mut self.connection)?;
        if self.file.is_none() {
            self.leave_room()?;
        }
        self.tell_next()
    }

    /// Ends whatever the connection is doing.
    pub(super) fn interrupts(&self) -> InterruptHandle {
        self.connection.get_interrupt_handle()
    }

    pub(super) fn run(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.execute([]).map(drop)
    }

    /// Takes back what a write that broke off had done.
    pub(super) fn give_up(&self) {
        // It fails where nothing had begun.
        let _ = self.run("ROLLBACK");
    }

    /// All of the work, or nothing.
    pub(super) fn within<T, E: From<rusqlite::Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.run("BEGIN IMMEDIATE")?;
        let done = work(self);
        let ended = self.run(if done.is_ok() { "COMMIT" } else { "ROLLBACK" });
        if ended.is_err() {
            // A commit that fails, on a full disk for example, leaves its transaction open.
            self.give_up();
        }
        // Of two errors the first says more.
        let value = done?;
        ended?;
        Ok(value)
    }
}

fn copied(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    let copy = Backup::new(from, to)?;
    // All pages in one step: the copy is of one moment.
    match copy.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(busy()),
    }
}

/// A column that holds JSON.
pub(super) fn json(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Value> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    deep::parse(text.as_bytes()).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}
