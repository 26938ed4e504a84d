//! Sends requests to the service: token, retries, limits, errors. Does not use Python types.
//!
//! [`Client`] is made from [`Settings`], takes a [`Request`] and returns a [`Response`] of any status, or an [`Error`] if
//! there is no response. One asynchronous core does the work ([`Client::send`]); [`Client::send_blocking`] runs it on
//! its own runtime (`bundle`), and [`Client::start`] on a worker thread. `client` asks `tokens` for an access token and
//! `retry` for a response. `retry` waits for the pace and has `transport` make each attempt, over a connection from
//! `connections`, which `dial` opens with reqwest. `upload` reads the files of a request, and `download` writes the file of a
//! response. `progress` records the phase of a call for its errors.

mod address;
mod body;
mod bundle;
#[allow(
    clippy::module_inception,
    reason = "a file is named for its noun, and this one is the client"
)]
mod client;
mod connections;
mod dial;
mod download;
mod error;
pub mod limits;
mod obstacle;
mod progress;
mod proxies;
mod request;
mod retry;
mod scrub;
mod server;
mod settings;
mod shared;
mod site;
mod tls;
mod token;
mod token_cache;
mod tokens;
mod transport;
mod upload;
mod validated;
mod worker;

pub use client::Client;
pub use download::check_target;
pub use error::{Error, Phase, RejectedLogin, file_error};
pub use request::{Request, Response, is_secret_header};
pub use settings::{RateLimit, Settings, Timeout};
pub use token_cache::TokenCache;
pub use upload::{BodyPart, FilePart, RequestBody, Spool};
pub use worker::Running;

#[cfg(test)]
#[path = "../../tests/client/simulation.rs"]
mod simulation;
