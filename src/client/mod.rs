//! Sends requests to the service: token, retries, limits, errors. Knows no Python.
//!
//! [`Client`] is made from [`Settings`], takes a [`Request`] and brings a [`Response`] of any status, or an [`Error`] for
//! everything that is no answer. One asynchronous core does the work ([`Client::send`]); [`Client::send_blocking`] waits
//! for it on a runtime of its own, and [`Client::start`] lets a worker thread run it. Inside, a call goes one way: `client`
//! has `tokens` find or fetch what it needs to log in, `pace` admit it, `retry` decide how often `transport` sends it,
//! `connections` give it an idle connection or one that `dial` has reqwest open, and `progress` records how far it came.

mod body;
#[allow(
    clippy::module_inception,
    reason = "a file is named for its noun, and this one is the client"
)]
mod client;
mod connections;
mod dial;
mod error;
pub mod limits;
mod plan;
mod pool;
mod progress;
mod proxies;
mod request;
mod retry;
mod scrub;
mod server;
mod settings;
mod site;
mod tls;
mod token;
mod tokens;
mod transport;
mod worker;

pub use client::Client;
pub use error::{Error, Phase, RefusedLogin};
pub use request::{Request, Response, is_secret_header};
pub use settings::{RateLimit, Settings, Timeout};
pub use worker::Running;

#[cfg(test)]
#[path = "../../tests/client/simulation.rs"]
mod simulation;
