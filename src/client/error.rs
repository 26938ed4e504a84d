//! Everything that is not an answer.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a call brought no answer. An answer of any status is no error: what it means is the caller's to say.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// The settings do not suffice or contradict each other; the text says what to set.
    #[error("{0}")]
    Configuration(String),
    /// The login was refused, or answered without a token.
    #[error("{0}")]
    Authentication(Box<RefusedLogin>),
    /// The server was not reached: nothing of the request was sent.
    #[error("cannot connect to {host}: {detail} (while {phase}, {})", times(*.attempts))]
    Connect {
        /// Host and port.
        host: String,
        /// How far it came.
        phase: Phase,
        /// The cause, as the system or the TLS library names it.
        detail: String,
        /// How often it was tried.
        attempts: u32,
    },
    /// It took too long.
    #[error("{host} took longer than {after:?} (while {phase}, {})", times(*.attempts))]
    Timeout {
        /// Host and port.
        host: String,
        /// How far it came.
        phase: Phase,
        /// The limit that was passed.
        after: Duration,
        /// How often it was tried.
        attempts: u32,
    },
    /// No connection became free in time: nothing of the request was sent.
    #[error(
        "no connection to {host} became free within {after:?}: the client may have {limit} (connection_pool_maxsize), and \
         other calls use them"
    )]
    Busy {
        /// Host and port.
        host: String,
        /// The most connections of the client.
        limit: usize,
        /// The limit of the wait.
        after: Duration,
        /// How often it was tried before.
        attempts: u32,
    },
    /// The request cannot be sent as it is.
    #[error("{0}")]
    Invalid(String),
    /// The response body is larger than the settings allow.
    #[error("the answer is larger than {limit} bytes, the most that is accepted")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The server broke off, or did not speak HTTP.
    #[error("{host} broke the connection or the protocol: {detail} ({})", times(*.attempts))]
    Protocol {
        /// Host and port.
        host: String,
        /// The cause, as the HTTP library names it.
        detail: String,
        /// How often it was tried.
        attempts: u32,
    },
    /// The caller's check said to stop; the request was dropped.
    #[error("the call was interrupted")]
    Interrupted,
    /// The client was closed before or during the call.
    #[error("the client is closed")]
    Closed,
}

/// A login that brought no token.
#[derive(Debug, Clone, thiserror::Error)]
#[error("login at {host} failed: {problem} ({}){}", answer(.status.as_ref(), .reason), shown(.body))]
pub struct RefusedLogin {
    /// Host and port of the token URL.
    pub host: String,
    /// Status of the answer, if there was one.
    pub status: Option<u16>,
    /// What went wrong, in a line.
    pub problem: String,
    /// Reason phrase of the answer.
    pub reason: String,
    /// Body of the answer, secrets removed; empty where the login was granted.
    pub body: String,
    /// Headers of the answer, secrets removed.
    pub headers: Vec<(String, String)>,
    /// How often it was tried.
    pub attempts: u32,
}

/// How far a call came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Waiting for its turn: for a token that another call fetches, or between two attempts.
    Wait,
    /// Waiting for a connection that other calls use.
    Pool,
    /// Looking up the host's address.
    Resolve,
    /// Opening the connection, through the proxy if there is one.
    Connect,
    /// Agreeing on encryption.
    Tls,
    /// Sending the request and waiting for the answer to begin.
    Answer,
    /// Reading the answer's body.
    Body,
}

impl Phase {
    /// The phase in a word or two that fit after "while".
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wait => "waiting",
            Self::Pool => "waiting for a connection",
            Self::Resolve => "resolving",
            Self::Connect => "connecting",
            Self::Tls => "securing the connection",
            Self::Answer => "awaiting the answer",
            Self::Body => "reading the answer",
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

fn answer(status: Option<&u16>, reason: &str) -> String {
    status.map_or_else(String::new, |status| format!("{status} {reason}"))
}

fn shown(body: &str) -> String {
    if body.is_empty() {
        String::new()
    } else {
        format!(": {body}")
    }
}

/// What the first cause says: what lies under the layers of libraries, which add no fact of their own.
pub(super) fn cause(error: &(dyn StdError + 'static)) -> String {
    first_cause(error).to_string()
}

/// The error under all others.
pub(super) fn first_cause<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    chain(error).last().unwrap_or(error)
}

/// Whether encryption failed.
pub(super) fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(<dyn StdError>::is::<rustls::Error>)
}

/// Whether the transfer broke off, as opposed to bringing something that cannot be decompressed.
pub(super) fn is_transfer(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(<dyn StdError>::is::<hyper::Error>)
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
