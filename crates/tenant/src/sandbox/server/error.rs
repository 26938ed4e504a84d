//! Errors when a tenant starts.

use crate::sandbox::database::StoreError;
use std::io;
use std::path::Path;

/// A reason why a tenant cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address is not available.
    #[error("cannot listen on {address}: {source}")]
    Address {
        /// Host and port.
        address: String,
        /// The system's reason.
        source: io::Error,
    },
    /// An option is not valid.
    #[error("{0}")]
    Option(&'static str),
    /// The system cannot start a thread.
    #[error("cannot start the server: {0}")]
    Thread(io::Error),
    /// The seed is not valid.
    #[error("the seed cannot be used: {0}")]
    Seed(String),
    /// The state file cannot be used.
    #[error("cannot keep the state in {path}: {reason}")]
    Data {
        /// The file.
        path: String,
        /// The reason.
        reason: String,
    },
}

impl StartError {
    /// The error for a store that cannot be opened. `data` is the state file, if there is one.
    pub(super) fn of_store(error: StoreError, data: Option<&Path>) -> Self {
        match (error, data) {
            (StoreError::Thread(error), _) => Self::Thread(error),
            (error, Some(path)) => Self::Data {
                path: path.display().to_string(),
                reason: error.to_string(),
            },
            (error, None) => Self::Seed(error.to_string()),
        }
    }
}
