//! The client against real servers on loopback whose behaviour the test chooses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod connections;
mod encoding;
mod faults;
#[cfg(unix)]
mod fork;
mod http2;
mod login;
mod logs;
mod network;
mod pace;
mod proxy;
mod server;
mod settings;
mod shell;
mod tls;

use std::thread;
use std::time::{Duration, Instant};

use sailpoint::client::{Client, Error, Request, Response, Settings, Timeout};

/// Settings that log in at this server.
fn settings(base_url: &str) -> Settings {
    Settings {
        base_url: Some(base_url.to_owned()),
        client_id: Some("id".to_owned()),
        client_secret: Some("s3c&ret/".into()),
        ..Settings::default()
    }
}

fn client(base_url: &str) -> Client {
    Client::new(settings(base_url))
}

/// A request to `/v2024/things` that needs no body.
fn request(method: &'static str) -> Request {
    Request {
        method,
        path: "/v2024/things".to_owned(),
        headers: Vec::new(),
        body: None,
        timeout: None,
        retries: None,
        authorization: None,
        save_to: None,
    }
}

fn send(client: &Client, request: Request) -> Result<Response, Error> {
    client.send_blocking(request, &mut || false)
}

fn get(client: &Client) -> Result<Response, Error> {
    send(client, request("GET"))
}

/// Time limits with which a call to a silent server fails at once.
fn hasty() -> Timeout {
    Timeout {
        read: Duration::from_millis(50),
        ..Timeout::default()
    }
}

/// Longer than any step here takes, shorter than any time limit of the client.
const HANGS: Duration = Duration::from_secs(20);

fn eventually(what: impl Fn() -> bool) {
    let started = Instant::now();
    while !what() {
        assert!(started.elapsed() < HANGS, "it never came");
        thread::sleep(Duration::from_millis(5));
    }
}
