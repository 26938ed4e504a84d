//! The errors of the client.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

/// The reason why a call has no response. A response is not an error here, whatever its status: the caller decides what it means.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// A setting is missing or cannot be used; the text says what to set.
    #[error("{0}")]
    Configuration(String),
    /// The token request was rejected, or its response has no token.
    #[error("{0}")]
    Authentication(Box<RejectedLogin>),
    /// The server was not reached: no part of the request was sent.
    #[error("cannot connect to {host}: {detail} (while {phase}, {})", times(*.attempts))]
    Connect {
        /// Host and port.
        host: String,
        /// Phase in which it failed.
        phase: Phase,
        /// The cause, as the system or the TLS library names it.
        detail: String,
        /// Number of attempts.
        attempts: u32,
    },
    /// A time limit passed.
    #[error("{host} took longer than {after:?} (while {phase}, {})", times(*.attempts))]
    Timeout {
        /// Host and port.
        host: String,
        /// Phase in which it failed.
        phase: Phase,
        /// The limit.
        after: Duration,
        /// Number of attempts.
        attempts: u32,
    },
    /// No connection of the pool became free in time: no part of the request was sent.
    #[error(
        "no connection to {host} became free within {after:?}: the client may have at most {limit} (connection_pool_maxsize), and \
         other calls use them"
    )]
    Busy {
        /// Host and port.
        host: String,
        /// Connection limit of the client.
        limit: usize,
        /// The limit of the wait.
        after: Duration,
        /// Number of earlier attempts.
        attempts: u32,
    },
    /// The request cannot be sent.
    #[error("{0}")]
    Invalid(String),
    /// The response body is larger than the settings allow.
    #[error("the response body is larger than {limit} bytes, the maximum that is accepted")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// A file of the request cannot be read, or the file for the response cannot be written.
    #[error("{path}: {detail}")]
    File {
        /// Path of the file.
        path: String,
        /// The system's kind of error.
        kind: io::ErrorKind,
        /// The error number, where systems agree on it.
        code: Option<i32>,
        /// The problem, in one line.
        detail: String,
    },
    /// The server closed the connection early, or did not speak HTTP.
    #[error("{host} closed the connection early or broke the HTTP protocol: {detail} ({})", times(*.attempts))]
    Protocol {
        /// Host and port.
        host: String,
        /// The cause, as the HTTP library names it.
        detail: String,
        /// Number of attempts.
        attempts: u32,
    },
    /// The process has no file descriptor or thread left for the call: no part of the request was sent.
    #[error(
        "cannot start the call: {0}. It needs free file descriptors, and an awaited call also a thread: close files and connections, \
         or raise the limits of the process (ulimit -n, ulimit -u)"
    )]
    Resources(String),
    /// The caller's check asked to stop; the request was dropped.
    #[error("the call was interrupted")]
    Interrupted,
    /// The client was closed before or during the call.
    #[error("the client is closed")]
    Closed,
}

/// A failed token request.
#[derive(Debug, Clone, thiserror::Error)]
#[error("login at {host} failed: {problem} ({}){}", status_line(.status.as_ref(), .reason), shown(.body))]
pub struct RejectedLogin {
    /// Host and port of the token URL.
    pub host: String,
    /// Status of the response, if there was one.
    pub status: Option<u16>,
    /// Method and URL of the token request.
    pub request: String,
    /// The problem, in one line.
    pub problem: String,
    /// Reason phrase of the response.
    pub reason: String,
    /// Body of the response, secrets removed; empty if the status was a success.
    pub body: String,
    /// Headers of the response, secrets removed.
    pub headers: Vec<(String, String)>,
    /// Number of attempts.
    pub attempts: u32,
}

/// The phase of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Waiting for a token that another call fetches, for the pace, or between two attempts.
    Wait,
    /// Waiting for a connection of the pool.
    Pool,
    /// Resolving the host's name.
    Resolve,
    /// Opening the connection, through the proxy if there is one.
    Connect,
    /// TLS handshake.
    Tls,
    /// Sending the request and waiting for the response to begin.
    Response,
    /// Reading the response's body.
    Body,
}

impl Phase {
    /// A short description that fits after "while".
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wait => "waiting",
            Self::Pool => "waiting for a connection",
            Self::Resolve => "resolving",
            Self::Connect => "connecting",
            Self::Tls => "securing the connection",
            Self::Response => "awaiting the response",
            Self::Body => "reading the response",
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn times(attempts: u32) -> String {
    match attempts {
        0 | 1 => "one attempt".to_owned(),
        more => format!("{more} attempts"),
    }
}

fn status_line(status: Option<&u16>, reason: &str) -> String {
    status.map_or_else(String::new, |status| format!("{status} {reason}"))
}

fn shown(body: &str) -> String {
    if body.is_empty() {
        String::new()
    } else {
        format!(": {body}")
    }
}

/// The text of the first cause. The libraries above it add no fact of their own.
pub(crate) fn cause(error: &(dyn StdError + 'static)) -> String {
    first_cause(error).to_string()
}

/// The first cause of an error.
pub(crate) fn first_cause<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    chain(error).last().unwrap_or(error)
}

/// The failure of TLS among the causes of an error.
pub(super) fn tls_failure<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    chain(error).find_map(|cause| cause.downcast_ref())
}

/// The error of a file.
#[cold]
pub fn file_error(path: &str, error: &io::Error) -> Error {
    let text = error.to_string();
    let code = error.raw_os_error().filter(|_| cfg!(unix));
    Error::File {
        path: path.to_owned(),
        kind: error.kind(),
        code,
        detail: text.split(" (os error").next().unwrap_or_default().to_owned(),
    }
}

/// The error of a file that could not be read while it was sent.
pub(crate) fn unread_file<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Error> {
    let mut errors = chain(error).filter_map(|error| error.downcast_ref::<Error>());
    errors.find(|error| matches!(error, Error::File { .. }))
}

/// Returns true if the transfer broke off, and false if the body cannot be decompressed.
pub(crate) fn is_transfer(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(<dyn StdError>::is::<hyper::Error>)
}

/// Returns true if a server responded with something other than HTTP.
pub(crate) fn is_malformed(error: &(dyn StdError + 'static)) -> bool {
    let mut errors = chain(error).filter_map(|cause| cause.downcast_ref::<hyper::Error>());
    errors.any(hyper::Error::is_parse)
}

fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| below(*error))
}

fn below<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    // An io::Error names its inner error's source as its own and so hides the inner error itself.
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    match inner {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}
