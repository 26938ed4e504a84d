//! Errors of the database.

use rusqlite::{ErrorCode, ffi};

/// Reason for rejecting a seed that violates a uniqueness constraint.
pub(crate) const DUPLICATE: &str = "it contains an id or a name twice";
const DAMAGED: &str = "it is not a database, or it is damaged";

/// A reason why the database cannot be used. The text follows the path of the file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("{}", plain_reason(.0))]
    Database(#[from] rusqlite::Error),
    #[error("it was not created by a tenant; choose another name")]
    Foreign,
    #[error("it was written by another version")]
    Version,
    #[error("another tenant uses it; stop that tenant, or choose another file")]
    InUse,
    #[error("{0}")]
    Name(&'static str),
    #[error("it cannot be created or read: {0}")]
    File(std::io::Error),
    #[error("the system cannot start a thread: {0}")]
    Thread(std::io::Error),
}

impl StoreError {
    /// The error for a file that is not a readable database.
    pub(super) const fn damaged() -> Self {
        Self::Name(DAMAGED)
    }
}

/// Returns true if a row with the same unique value exists.
pub(crate) fn is_conflict(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

/// The error of every operation on a closed store.
pub(crate) fn closed() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_INTERRUPT), None)
}

/// The error for a document that is too large to store.
pub(super) fn too_large() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_TOOBIG), None)
}

/// The error for a copy that another connection prevents.
pub(super) fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None)
}

/// A reason that reveals neither statements nor table names.
fn plain_reason(error: &rusqlite::Error) -> &'static str {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => DUPLICATE,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => DAMAGED,
        Some(ErrorCode::CannotOpen) => "it cannot be opened, or its directory is not writable",
        Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => "it is not writable",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "another process uses it",
        Some(ErrorCode::DiskFull) => "the disk is full",
        Some(ErrorCode::SystemIoFailure) => "the system cannot read or write it",
        _ => "the database failed",
    }
}
