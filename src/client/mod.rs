//! Sends requests to the service: token, retries, bodies. Does not use Python types.
//!
//! [`Client`] is made from [`Settings`], takes a [`Request`] and returns a [`Response`] of any status, or an [`Error`] if
//! there is no response. One asynchronous core does the work ([`Client::send`]); [`Client::send_blocking`] runs it on
//! its own runtime, and [`Client::start`] on a worker thread. `client` asks `tokens` for an access token and `retry` for a
//! response. `retry` waits for the pace and has `transport` make each attempt, over a connection from `crate::connection`.
//! `upload` reads the files of a request, and `download` writes the file of a response.

// Threads that do not hold the interpreter may wait for each other.
#![allow(clippy::disallowed_methods)]

mod body;
#[allow(
    clippy::module_inception,
    reason = "a file is named for its noun, and this one is the client"
)]
mod client;
mod download;
pub mod limits;
mod request;
mod retry;
mod scrub;
mod token;
mod token_cache;
mod tokens;
mod transport;
mod upload;
mod worker;

pub use crate::connection::{Error, Phase, RateLimit, RejectedLogin, Settings, Timeout, file_error, is_secret_header};
pub use client::Client;
pub use download::check_target;
pub use request::{Request, Response};
pub use token_cache::TokenCache;
pub use upload::{BodyPart, FilePart, RequestBody, Spool};
pub use worker::Running;

#[cfg(test)]
#[path = "../../tests/client/simulation.rs"]
mod simulation;
