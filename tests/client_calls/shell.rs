//! The blocking shell and the asynchronous core: interruption, closing, sharing.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use sailpoint::client::{Client, Error, Settings};

use crate::server::{Reply, Server};
use crate::{HANGS, client, eventually, get, request, send, settings};

#[test]
fn an_interrupted_call_returns_at_once_and_drops_its_connection() {
    let server = Server::behind_login(|_| Reply::Silence);
    let started = Instant::now();
    let outcome = client(&server.url).send_blocking(request("GET"), &mut || !server.calls().is_empty());
    assert!(matches!(outcome, Err(Error::Interrupted)), "{outcome:?}");
    assert!(started.elapsed() < HANGS);
    eventually(|| server.ended() == 1);
}

#[test]
fn a_check_that_makes_a_call_itself_is_no_deadlock() {
    let calls = AtomicUsize::new(0);
    let server = Server::behind_login(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::Silence,
        _ => Reply::text(200, "[]"),
    });
    let client = client(&server.url);
    let outcome = client.send_blocking(request("GET"), &mut || {
        assert_eq!(get(&client).unwrap().status, 200);
        true
    });
    assert!(matches!(outcome, Err(Error::Interrupted)), "{outcome:?}");
}

#[test]
fn closing_ends_calls_in_flight_and_later_ones() {
    let server = Server::behind_login(|_| Reply::Silence);
    let client = client(&server.url);
    thread::scope(|scope| {
        let call = scope.spawn(|| get(&client));
        eventually(|| !server.calls().is_empty());
        client.close();
        assert!(matches!(call.join().unwrap(), Err(Error::Closed)));
    });
    assert!(matches!(get(&client), Err(Error::Closed)));
    client.close();
    eventually(|| server.ended() == 1);
}

#[test]
fn a_client_that_cannot_log_in_is_made_without_complaint() {
    let client = Client::new(Settings::default());
    assert!(matches!(get(&client), Err(Error::Configuration(_))));
}

#[tokio::test]
async fn asynchronous_calls_share_token_and_connections_and_end_when_dropped() {
    let server = Server::behind_login(|seen| match seen.method.as_str() {
        "POST" => Reply::Silence,
        _ => Reply::text(200, "[]"),
    });
    let client = client(&server.url);
    for _ in 0..3 {
        assert_eq!(client.send(request("GET")).await.unwrap().status, 200);
    }
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
    let dropped = tokio::time::timeout(Duration::from_millis(200), client.send(request("POST"))).await;
    assert!(dropped.is_err());
    tokio::task::spawn_blocking(move || eventually(|| server.ended() == 1))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_blocking_call_inside_a_runtime_is_refused() {
    let outcome = send(&client("http://127.0.0.1:1"), request("GET"));
    assert!(matches!(outcome, Err(Error::Invalid(_))), "{outcome:?}");
}

#[test]
fn a_future_of_the_core_may_move_between_threads() {
    fn assert_send<T: Send>(_: T) {}
    let client = client("http://127.0.0.1:1");
    assert_send(client.send(request("GET")));
}

#[test]
fn threads_share_a_client_and_its_connections() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = Client::new(Settings {
        pool_size: 4,
        ..settings(&server.url)
    });
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..25).for_each(|_| assert_eq!(get(&client).unwrap().status, 200)));
        }
    });
    assert_eq!(server.calls().len(), 100);
    let connections = server.seen().iter().map(|seen| seen.connection).max().unwrap();
    assert!(connections < 16, "{connections}");
}
