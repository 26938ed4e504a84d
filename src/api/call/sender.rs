//! The parts of a call besides its request: the client, the log, the source of tokens, and the policy for the response.

use super::log::Log;
use super::token_source::TokenSource;
use crate::client::{Client, Response};
use crate::model::Policy;
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit};
use std::path::{Path, PathBuf};

/// Sends the request of one call.
pub(in crate::api) struct Sender {
    pub(in crate::api) client: Client,
    pub(super) log: Option<Log>,
    /// The caller's function that returns the token of the call, if the client does not fetch tokens itself.
    pub(in crate::api) source: Option<TokenSource>,
    pub(super) policy: Policy,
    /// The file that the body of a success is written to.
    pub(super) save_to: Option<PathBuf>,
}

impl Sender {
    /// The receiver of the call's log events.
    pub(in crate::api) fn dispatch(&self) -> Option<tracing::Dispatch> {
        self.log.as_ref().map(Log::dispatch)
    }

    /// The file with the body of a response.
    pub(super) fn saved(&self, response: &Response) -> Option<&Path> {
        let is_success = (200..300).contains(&response.status);
        self.save_to.as_deref().filter(|_| is_success)
    }

    /// Raises the exception that a log handler raised.
    pub(in crate::api) fn check_log(&self, py: Python<'_>) -> PyResult<()> {
        self.log.as_ref().and_then(|log| log.raised(py)).map_or(Ok(()), Err)
    }

    /// Visits the Python objects, for the garbage collector.
    pub(in crate::api) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.source.as_ref().map(TokenSource::function))?;
        self.log.as_ref().map_or(Ok(()), |log| log.traverse(visit))
    }
}
