//! The file that keeps a tenant's state: recognised before anything is changed, used by one process, read by nobody else.

use super::{APPLICATION, Error, VERSION};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How every database begins, and where the fields of its head stand that name its version and its owner.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEAD: usize = 100;
const VERSION_AT: usize = 60;
const APPLICATION_AT: usize = 68;
/// Statements that stay compiled.
const STATEMENTS: usize = 64;
/// How long a connection waits for the other one of this process.
const PATIENCE: Duration = Duration::from_secs(5);

/// A file that this tenant alone uses.
pub(super) struct StateFile {
    path: PathBuf,
    /// Whether nothing is in it yet.
    pub(super) is_new: bool,
    /// Held until the file is closed. It is beside the state, because SQLite loses its own locks on a file that is closed twice.
    _lock: File,
}

impl StateFile {
    /// Looks at a file, and makes it where there is none.
    ///
    /// # Errors
    /// When another tenant uses it, or it is not one that a tenant has made; it is as it was then.
    pub(super) fn claim(path: &Path) -> Result<Self, Error> {
        check_name(path)?;
        // One file has one lock, by whatever name it is opened.
        let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if has_other_names(path) {
            return Err(Error::InUse);
        }
        let beside = beside(path);
        let was_there = beside.exists();
        let lock = private()
            .create(true)
            .truncate(false)
            .open(&beside)
            .map_err(Error::File)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse),
            Err(TryLockError::Error(error)) => return Err(Error::File(error)),
        }
        match is_new(path) {
            Ok(is_new) => Ok(Self {
                path: path.to_owned(),
                is_new,
                _lock: lock,
            }),
            Err(error) => {
                if !was_there {
                    let _ = std::fs::remove_file(&beside);
                }
                Err(error)
            }
        }
    }

    /// A connection that reads and writes.
    pub(super) fn connect(&self) -> rusqlite::Result<Connection> {
        // Neither SQLITE_OPEN_URI nor SQLITE_OPEN_CREATE: a name is a name, and the file is there.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        prepared(connection)
    }

    /// Takes a new file away, which the seed did not fit.
    pub(super) fn discard(self) {
        let _ = std::fs::remove_file(&self.path);
        let _ = std::fs::remove_file(beside(&self.path));
    }
}

/// A connection with the settings that every one has.
pub(super) fn prepared(connection: Connection) -> rusqlite::Result<Connection> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Plans must not look at bound values: a statement would be compiled anew for each.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Names that SQLite would take for something else than a file.
fn check_name(path: &Path) -> Result<(), Error> {
    let name = path.to_string_lossy();
    if name.is_empty() || name == ":memory:" {
        return Err(Error::Name(
            "it names no file; leave it out to keep the state in memory",
        ));
    }
    if name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("file:")) {
        return Err(Error::Name("it is a URI; give the path of a file"));
    }
    Ok(())
}

/// Whether a file is empty; makes it where there is none.
fn is_new(path: &Path) -> Result<bool, Error> {
    match std::fs::metadata(path) {
        Ok(found) if !found.is_file() => return Err(Error::Name("it is not a regular file")),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            private().create_new(true).open(path).map_err(Error::File)?;
            return Ok(true);
        }
        Err(error) => return Err(Error::File(error)),
    }
    let mut head = Vec::with_capacity(HEAD);
    let file = File::open(path).map_err(Error::File)?;
    let limit = u64::try_from(HEAD).unwrap_or_default();
    file.take(limit).read_to_end(&mut head).map_err(Error::File)?;
    if head.is_empty() {
        return Ok(true);
    }
    let field = |at: usize| -> Option<u32> { Some(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?)) };
    if !head.starts_with(MAGIC) {
        return Err(Error::Name("it is not a database, or a damaged one"));
    }
    if field(APPLICATION_AT) != Some(APPLICATION) {
        return Err(Error::Foreign);
    }
    if field(VERSION_AT) != Some(VERSION) {
        return Err(Error::Version);
    }
    Ok(false)
}

/// How files are made that only their owner may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Whether a file has further names (hard links), under which another tenant could use it.
#[cfg(unix)]
fn has_other_names(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).is_ok_and(|file| file.is_file() && file.nlink() > 1)
}

#[cfg(not(unix))]
fn has_other_names(_: &Path) -> bool {
    false
}

/// The file whose lock says that the state is in use.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    name.into()
}
