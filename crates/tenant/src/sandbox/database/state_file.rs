//! The file that keeps a tenant's state. It is recognised before anything is changed, locked by one process, and readable by
//! its owner only.

use super::change_log::change_log;
use super::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use url::Url;

/// Version of the tables and indexes, which a file with another one does not have. It is the checksum of their statements, so that
/// no change of them can forget it.
pub(super) const VERSION: u32 = checksum(SCHEMA.as_bytes());
/// SQLite's `application_id` of a tenant's database: "SAIL".
pub(super) const APPLICATION: u32 = 0x5341_494C;
/// Statements that create the tables.
pub(super) const SCHEMA: &str = concat!(
    include_str!("schema.sql"),
    include_str!(concat!(env!("OUT_DIR"), "/families.sql"))
);
/// First bytes of every SQLite database, the length of its header, and the offsets of two fields in it.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER: usize = 100;
const VERSION_OFFSET: usize = 60;
const APPLICATION_OFFSET: usize = 68;
/// Compiled statements that a connection caches.
const CACHED_STATEMENTS: usize = 64;
/// Maximum time for which a connection waits for the other connection of this process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// FNV-1a, in the 31 bits that SQLite's `user_version` has.
#[expect(
    clippy::indexing_slicing,
    reason = "iterators are not const; the loop ends at the length"
)]
const fn checksum(bytes: &[u8]) -> u32 {
    let (mut sum, mut at) = (0x811C_9DC5_u32, 0);
    while at < bytes.len() {
        sum = (sum ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    sum & 0x7FFF_FFFF
}

/// A file that only this tenant uses.
pub(crate) struct StateFile {
    path: PathBuf,
    /// True if it is empty.
    pub(crate) is_new: bool,
    /// Lock of a separate file, held until this value is dropped. SQLite would lose its own locks on the state file if this
    /// process opened and closed it once more.
    _lock: File,
}

impl StateFile {
    /// Locks a file, and creates it if it does not exist.
    ///
    /// # Errors
    /// If another tenant uses it, or no tenant created it. The file is unchanged then.
    pub(crate) fn claim(path: &Path) -> Result<Self, StoreError> {
        check_name(path)?;
        // A file has one lock, whichever name opens it.
        let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if has_hard_links(path) {
            return Err(StoreError::InUse);
        }
        let lock_path = lock_path(path);
        let lock_existed = lock_path.exists();
        let lock = owner_only()
            .create(true)
            .truncate(false)
            .open(&lock_path)
            .map_err(StoreError::File)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => return Err(StoreError::File(error)),
        }
        match create_or_inspect(path) {
            Ok(is_new) => Ok(Self {
                path: path.to_owned(),
                is_new,
                _lock: lock,
            }),
            Err(error) => {
                if !lock_existed {
                    let _ = std::fs::remove_file(&lock_path);
                }
                Err(error)
            }
        }
    }

    /// Opens a connection for reading and writing.
    pub(crate) fn connect(&self) -> rusqlite::Result<Connection> {
        // Without SQLITE_OPEN_URI, so that a name is only a name, and without SQLITE_OPEN_CREATE, because the file exists.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        configured(connection)
    }

    /// Deletes a new file after its seed was rejected.
    pub(crate) fn discard(self) {
        let _ = std::fs::remove_file(&self.path);
        let _ = std::fs::remove_file(lock_path(&self.path));
    }
}

/// Applies the settings that every connection has.
pub(super) fn configured(connection: Connection) -> rusqlite::Result<Connection> {
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    // Query plans must not depend on bound values, or every new value would compile its statement again.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Rejects names that SQLite would not treat as a file.
fn check_name(path: &Path) -> Result<(), StoreError> {
    let name = path.to_string_lossy();
    if name.is_empty() || name == ":memory:" {
        return Err(StoreError::Name(
            "it is not the name of a file; omit it to keep the state in memory",
        ));
    }
    if name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("file:")) {
        return Err(StoreError::Name("it is a URI; use the path of a file"));
    }
    Ok(())
}

/// Returns true if a file is empty, and creates it if it does not exist.
fn create_or_inspect(path: &Path) -> Result<bool, StoreError> {
    match std::fs::metadata(path) {
        Ok(found) if !found.is_file() => return Err(StoreError::Name("it is not a regular file")),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            owner_only().create_new(true).open(path).map_err(StoreError::File)?;
            return Ok(true);
        }
        Err(error) => return Err(StoreError::File(error)),
    }
    let mut header = Vec::with_capacity(HEADER);
    let file = File::open(path).map_err(StoreError::File)?;
    let limit = u64::try_from(HEADER).unwrap_or_default();
    file.take(limit).read_to_end(&mut header).map_err(StoreError::File)?;
    if header.is_empty() {
        return Ok(true);
    }
    let field = |at: usize| -> Option<u32> { Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?)) };
    if !header.starts_with(MAGIC) {
        return Err(StoreError::damaged());
    }
    if field(APPLICATION_OFFSET) != Some(APPLICATION) {
        return Err(StoreError::Foreign);
    }
    if field(VERSION_OFFSET) != Some(VERSION) {
        return Err(StoreError::Version);
    }
    if has_other_tables(path)? {
        return Err(StoreError::Foreign);
    }
    Ok(false)
}

/// Returns true if the tables of a marked file are not those that a tenant creates. Opening it does not change it, and ignores a log beside
/// it: a tenant creates all tables before it marks the file.
fn has_other_tables(path: &Path) -> Result<bool, StoreError> {
    let expected = Connection::open_in_memory()?;
    expected.execute_batch(SCHEMA)?;
    expected.execute_batch(&change_log())?;
    let url = Url::from_file_path(std::path::absolute(path).map_err(StoreError::File)?);
    let mut url = url.map_err(|()| StoreError::Name("it is not a path"))?;
    url.set_query(Some("mode=ro&immutable=1"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let found = Connection::open_with_flags(url.as_str(), flags)?;
    Ok(definitions(&found)? != definitions(&expected)?)
}

/// Names and statements of all tables and indexes of a database, except those that SQLite adds itself.
fn definitions(database: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let select = "SELECT name, sql FROM sqlite_master \
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    let mut statement = database.prepare(select)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// Options for files that only their owner may read.
fn owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Returns true if a file has several names (hard links), under which another tenant could open it.
#[cfg(unix)]
fn has_hard_links(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).is_ok_and(|file| file.is_file() && file.nlink() > 1)
}

#[cfg(not(unix))]
fn has_hard_links(_: &Path) -> bool {
    false
}

/// The file that is locked while the state is in use.
fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    name.into()
}
