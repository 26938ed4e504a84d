//! What a tenant knows, in a database: in memory, or in a file that survives the process.

mod columns;
mod condition;
mod load;
mod people;
mod profiles;
mod query;
mod tasks;
mod writer;

pub(super) use people::{Account, Identity, Source};
pub(super) use profiles::MAPPINGS;
pub(super) use query::{Page, page};
pub(super) use tasks::{Kind, Task};

use super::seed::Seed;
use crate::syntax::deep;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use serde_json::Value;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use writer::Writer;

/// Layout of the database; a file with another one is refused.
const VERSION: i64 = 2;
/// Statements that stay compiled.
const STATEMENTS: usize = 64;

/// The state of a tenant, shared by all requests.
pub(super) struct Store {
    database: Arc<Mutex<Database>>,
    writer: Writer,
}

/// What a handler works on while it holds the lock.
pub(super) struct Database {
    connection: Connection,
    /// When the next task ends, in milliseconds since 1970.
    next_due: Option<i64>,
    task_delay: Duration,
}

/// Why a database cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("{}", worded(.0))]
    Database(#[from] rusqlite::Error),
    #[error("it was written by another version")]
    Version,
    #[error("the system gives no thread: {0}")]
    Thread(std::io::Error),
}

/// What is wrong with a seed that the database refuses.
pub(super) const TWICE: &str = "it holds an id or a name twice";

/// Whether an error says that something exists already.
pub(super) fn is_conflict(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

/// An error in words that show neither statements nor tables.
fn worded(error: &rusqlite::Error) -> &'static str {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => TWICE,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => "it is no database, or a damaged one",
        Some(ErrorCode::CannotOpen) => "it cannot be opened",
        Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => "it may not be written",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "another process uses it",
        Some(ErrorCode::DiskFull) => "the disk is full",
        Some(ErrorCode::SystemIoFailure) => "the system cannot read or write it",
        _ => "the database failed",
    }
}

/// An id as the service makes them: 32 hexadecimal digits.
pub(super) fn new_id() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// The present time as the service writes it.
pub(super) fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// A member that is text; empty when it is not.
pub(super) fn text<'a>(object: &'a Value, member: &str) -> &'a str {
    object.get(member).and_then(Value::as_str).unwrap_or_default()
}

impl Store {
    /// Opens a file, or makes a database in memory. The seed fills it when it is new.
    ///
    /// # Errors
    /// When the file cannot be used, or the seed holds an id twice.
    pub(super) fn open(file: Option<&Path>, seed: &Seed, task_delay: Duration) -> Result<Self, Error> {
        let connection = match file {
            Some(path) => durable(path)?,
            None => Connection::open_in_memory()?,
        };
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // Plans must not look at bound values: a statement would be compiled anew for each.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version != VERSION && version != 0 {
            return Err(Error::Version);
        }
        let mut database = Database {
            connection,
            next_due: None,
            task_delay,
        };
        if version == 0 {
            database.create(seed)?;
        }
        database.next_due = database.first_due()?;
        let database = Arc::new(Mutex::new(database));
        let writer = Writer::start(Arc::clone(&database)).map_err(Error::Thread)?;
        Ok(Self { database, writer })
    }

    /// Replaces everything by what a seed holds; tasks that are under way are dropped.
    ///
    /// # Errors
    /// When the seed holds an id twice; the state is as before then.
    pub(super) fn replace(&self, seed: &Seed) -> rusqlite::Result<()> {
        let mut database = self.lock();
        database.within(|database| {
            database.clear()?;
            database.load(seed)
        })?;
        database.next_due = None;
        Ok(())
    }

    /// Everything that the tenant knows.
    pub(super) fn dump(&self) -> rusqlite::Result<Seed> {
        self.read(|database| database.dump())
    }

    /// Ends every task that is under way.
    pub(super) fn finish_tasks(&self) -> rusqlite::Result<()> {
        self.lock().settle(i64::MAX)
    }

    /// Runs what only reads.
    pub(super) fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut database = self.lock();
        database.settle(tasks::milliseconds())?;
        work(&database)
    }

    /// Runs what writes, in its turn: all of it is kept, on disk where there is a file, or nothing. `None` when it broke off.
    pub(super) async fn write<T: Send + 'static, E: From<rusqlite::Error> + Send + 'static>(
        &self,
        work: impl FnOnce(&mut Database) -> Result<T, E> + Send + 'static,
    ) -> Option<Result<T, E>> {
        let work = |database: &mut Database| {
            database.settle(tasks::milliseconds())?;
            database.within(work)
        };
        self.writer.run(work).await
    }

    fn lock(&self) -> MutexGuard<'_, Database> {
        lock(&self.database)
    }
}

fn lock(database: &Mutex<Database>) -> MutexGuard<'_, Database> {
    database.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Database {
    fn create(&mut self, seed: &Seed) -> rusqlite::Result<()> {
        self.within(|database| {
            database.connection.execute_batch(include_str!("schema.sql"))?;
            database.load(seed)
        })
    }

    fn run(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.execute([]).map(drop)
    }

    /// Takes back what a write that broke off had done.
    fn give_up(&self) {
        // It fails where nothing had begun.
        let _ = self.run("ROLLBACK");
    }

    /// All of the work, or nothing.
    fn within<T, E: From<rusqlite::Error>>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        self.run("BEGIN IMMEDIATE")?;
        let done = work(self);
        self.run(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        done
    }
}

/// A file in which nothing that was committed is lost, however the process or the machine ends.
fn durable(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(connection)
}

/// A column that holds JSON.
fn json(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Value> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    deep::parse(text.as_bytes()).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}
