//! The blocking shell and the asynchronous core: interruption, closing, sharing.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use sailpoint::client::{Client, Error, RateLimit, Request, Response, Settings, Timeout, limits};

use crate::server::{Reply, Seen, Server};
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

/// Sends a request that never gets a response, and makes a call while it is in flight, as a signal handler does.
fn interrupted_by_a_call(client: &Client, ready: impl Fn() -> bool) {
    let silent = Request {
        path: "/v2024/silent".to_owned(),
        ..request("GET")
    };
    let outcome = client.send_blocking(silent, &mut || {
        if !ready() {
            return false;
        }
        assert_eq!(get(client).unwrap().status, 200);
        true
    });
    assert!(matches!(outcome, Err(Error::Interrupted)), "{outcome:?}");
}

fn silent_or_well(seen: &Seen) -> Reply {
    match seen.target.ends_with("/silent") {
        true => Reply::Silence,
        false => Reply::text(200, "[]"),
    }
}

#[test]
fn a_check_that_makes_a_call_itself_does_not_deadlock() {
    let server = Server::behind_login(silent_or_well);
    interrupted_by_a_call(&client(&server.url), || true);
}

#[test]
fn a_check_that_makes_a_call_during_the_login_does_not_deadlock() {
    let logins = AtomicUsize::new(0);
    let server = Server::start(move |seen| match seen.is_login() {
        true if logins.fetch_add(1, Ordering::SeqCst) == 0 => Reply::Silence,
        true => Reply::token("T"),
        false => silent_or_well(seen),
    });
    interrupted_by_a_call(&client(&server.url), || server.logins() > 0);
}

#[test]
fn a_check_that_waits_for_the_call_of_another_thread_during_the_login_does_not_deadlock() {
    let logins = AtomicUsize::new(0);
    let server = Server::start(move |seen| match seen.is_login() {
        true if logins.fetch_add(1, Ordering::SeqCst) == 0 => Reply::Silence,
        true => Reply::token("T"),
        false => silent_or_well(seen),
    });
    let client = client(&server.url);
    let outcome = client.send_blocking(request("GET"), &mut || {
        let other = || assert_eq!(get(&client).unwrap().status, 200);
        let ready = server.logins() > 0;
        if ready {
            thread::scope(|scope| drop(scope.spawn(other)));
        }
        ready
    });
    assert!(matches!(outcome, Err(Error::Interrupted)), "{outcome:?}");
}

#[test]
fn a_check_that_makes_a_call_while_its_own_counts_does_not_deadlock() {
    let server = Server::behind_login(silent_or_well);
    let client = Client::new(Settings {
        client_id: Some("one-at-a-time".to_owned()),
        rate_limit: RateLimit::At {
            calls: 1,
            period: Duration::from_millis(100),
        },
        ..settings(&server.url)
    });
    interrupted_by_a_call(&client, || server.calls().len() == 1);
}

#[test]
fn a_check_that_makes_a_call_while_its_own_waits_for_a_turn_does_not_deadlock() {
    let rejected = AtomicUsize::new(0);
    let server = Server::behind_login(move |_| match rejected.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::with(429, "Retry-After", "1"),
        _ => Reply::text(200, "[]"),
    });
    let client = Client::new(Settings {
        client_id: Some("waits-for-its-turn".to_owned()),
        ..settings(&server.url)
    });
    let mut is_first = true;
    let outcome = client.send_blocking(request("GET"), &mut || {
        if server.calls().len() == 1 && std::mem::take(&mut is_first) {
            assert_eq!(get(&client).unwrap().status, 200);
        }
        false
    });
    assert_eq!(outcome.unwrap().status, 200);
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
async fn a_blocking_call_inside_a_runtime_is_rejected() {
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

#[test]
fn calls_without_number_are_started_in_order_and_all_get_a_response() {
    let (most, now) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (highest, inside) = (Arc::clone(&most), Arc::clone(&now));
    let server = Server::behind_login(move |_| {
        highest.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        thread::sleep(Duration::from_millis(1));
        inside.fetch_sub(1, Ordering::SeqCst);
        Reply::text(200, "[]")
    });
    let client = client(&server.url);
    let (responses, responded) = mpsc::channel();
    let calls: Vec<_> = (0..3 * limits::STARTED)
        .map(|_| {
            let responses = responses.clone();
            let done = move |outcome: Result<Response, Error>| {
                responses.send(outcome.map(|response| response.status)).unwrap();
            };
            client.start(request("GET"), None, done).unwrap()
        })
        .collect();
    for _ in &calls {
        assert_eq!(responded.recv_timeout(HANGS).unwrap().unwrap(), 200);
    }
    assert!(most.load(Ordering::SeqCst) <= limits::STARTED);
}

#[test]
fn a_call_that_waits_for_its_start_ends_when_its_time_is_over() {
    let server = Server::behind_login(|_| Reply::Silence);
    let client = client(&server.url);
    let quiet = || client.start(request("GET"), None, |_| {}).unwrap();
    let _others: Vec<_> = (0..limits::STARTED).map(|_| quiet()).collect();
    let (responses, responded) = mpsc::channel();
    let timeout = Timeout {
        total: Some(Duration::from_millis(100)),
        ..Timeout::default()
    };
    let late = Request {
        timeout: Some(timeout),
        ..request("GET")
    };
    let _late = client.start(late, None, move |outcome| responses.send(outcome).unwrap());
    let outcome = responded.recv_timeout(HANGS).unwrap();
    assert!(matches!(outcome, Err(Error::Timeout { .. })), "{outcome:?}");
}
