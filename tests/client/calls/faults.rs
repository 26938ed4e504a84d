//! Failures of the connection, and responses that ask for a retry.

use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use sailpoint::client::{Client, Error, Phase, Settings, Timeout};

use crate::server::{Reply, Seen, Server};
use crate::{client, eventually, get, hasty, request, send, settings};

/// Responses the first call in one way and all others in another.
fn first_then(first: fn() -> Reply, then: fn() -> Reply) -> impl Fn(&Seen) -> Reply + Send + Sync {
    let calls = AtomicUsize::new(0);
    move |_| {
        if calls.fetch_add(1, Ordering::SeqCst) == 0 {
            first()
        } else {
            then()
        }
    }
}

fn busy(status: u16) -> Reply {
    Reply::with(status, "Retry-After", "0")
}

fn truncated() -> Reply {
    Reply::Raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".to_vec())
}

#[test]
fn an_unavailable_service_is_called_again_by_get_but_not_by_post() {
    for (method, expected) in [
        ("GET", (200, 2)),
        ("DELETE", (200, 2)),
        ("POST", (503, 1)),
        ("PATCH", (503, 1)),
    ] {
        let server = Server::behind_login(first_then(|| busy(503), || Reply::text(200, "[]")));
        let response = send(&client(&server.url), request(method)).unwrap();
        assert_eq!((response.status, response.attempts), expected, "{method}");
    }
}

#[test]
fn a_rate_limited_call_is_retried_with_every_method() {
    for method in ["GET", "POST", "PATCH", "DELETE"] {
        let server = Server::behind_login(first_then(|| busy(429), || Reply::text(200, "[]")));
        let response = send(&client(&server.url), request(method)).unwrap();
        assert_eq!((response.status, response.attempts), (200, 2), "{method}");
    }
}

#[test]
fn when_the_retries_are_used_up_the_last_response_is_returned() {
    let server = Server::behind_login(|_| busy(503));
    let response = get(&client(&server.url)).unwrap();
    assert_eq!(
        (response.status, response.attempts, response.reason()),
        (503, 4, "Chosen")
    );
    assert_eq!(response.header("retry-after"), Some("0"));
}

#[test]
fn a_pause_beyond_the_time_of_the_call_is_not_waited_for() {
    let server = Server::behind_login(|_| Reply::with(429, "Retry-After", "59"));
    let mut request = request("GET");
    request.timeout = Some(Timeout {
        total: Some(Duration::from_secs(30)),
        ..Timeout::default()
    });
    let started = Instant::now();
    assert_eq!(send(&client(&server.url), request).unwrap().status, 429);
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_rejected_connection_names_the_host() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::new(Settings {
        retries: 1,
        ..settings(&format!("http://{free}"))
    });
    let error = get(&client).unwrap_err();
    assert!(error.to_string().contains(&free.to_string()), "{error}");
    let Error::Connect {
        host, phase, attempts, ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!((host, phase, attempts), (free.to_string(), Phase::Connect, 2));
}

#[test]
fn an_unknown_name_fails_while_resolving() {
    let client = Client::new(Settings {
        retries: 0,
        allow_http: true,
        ..settings("http://tenant.invalid")
    });
    let error = get(&client).unwrap_err();
    assert!(
        matches!(
            error,
            Error::Connect {
                phase: Phase::Resolve,
                ..
            }
        ),
        "{error:?}"
    );
}

#[test]
fn a_truncated_body_is_read_again_by_get_and_an_error_for_post() {
    let server = Server::behind_login(first_then(truncated, || Reply::text(200, "whole")));
    let response = get(&client(&server.url)).unwrap();
    assert_eq!((&response.body[..], response.attempts), (&b"whole"[..], 2));

    let server = Server::behind_login(|_| truncated());
    let error = send(&client(&server.url), request("POST")).unwrap_err();
    assert!(matches!(error, Error::Protocol { attempts: 1, .. }), "{error:?}");
}

#[test]
fn a_response_that_is_not_http_is_a_protocol_error() {
    let server = Server::behind_login(|_| Reply::Raw(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()));
    let error = send(&client(&server.url), request("POST")).unwrap_err();
    assert!(matches!(error, Error::Protocol { .. }), "{error:?}");
}

#[test]
fn a_kept_connection_that_the_server_closes_costs_get_no_retry() {
    let server = Server::behind_login(|_| Reply::Last(200, "[]"));
    let client = Client::new(Settings {
        retries: 0,
        ..settings(&server.url)
    });
    for _ in 0..20 {
        assert_eq!(get(&client).unwrap().status, 200);
    }
}

#[test]
fn a_kept_connection_that_the_server_closed_long_ago_is_not_used_even_by_post() {
    let server = Server::behind_login(|_| Reply::Last(200, "[]"));
    let client = Client::new(Settings {
        retries: 0,
        ..settings(&server.url)
    });
    for ended in 1..20 {
        assert_eq!(send(&client, request("POST")).unwrap().attempts, 1);
        eventually(|| server.ended() == ended);
    }
}

#[test]
fn calls_in_a_row_share_a_connection() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = client(&server.url);
    for _ in 0..5 {
        get(&client).unwrap();
    }
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
}

#[test]
fn a_silent_server_is_given_up() {
    let server = Server::behind_login(|_| Reply::Silence);
    let client = Client::new(Settings {
        timeout: hasty(),
        ..settings(&server.url)
    });
    let error = send(&client, request("POST")).unwrap_err();
    let Error::Timeout {
        host, phase, attempts, ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(
        (host, phase, attempts),
        (server.url.replace("http://", ""), Phase::Response, 1)
    );
    assert_eq!(server.calls().len(), 1);
}

#[test]
fn the_time_of_a_call_covers_its_retries() {
    let server = Server::behind_login(|_| Reply::Silence);
    let mut request = request("GET");
    let total = Duration::from_millis(120);
    request.timeout = Some(Timeout {
        total: Some(total),
        ..Timeout::default()
    });
    let error = send(&client(&server.url), request).unwrap_err();
    assert!(
        matches!(error, Error::Timeout { after, .. } if after == total),
        "{error:?}"
    );
}

#[test]
fn a_body_beyond_the_limit_is_rejected() {
    let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n".to_vec();
    let announced = || Reply::text(200, &"x".repeat(100));
    let streamed = move || Reply::Raw([&chunked[..], &[b'x'; 255], b"\r\n0\r\n\r\n"].concat());
    let replies: [Box<dyn Fn() -> Reply + Send + Sync>; 2] = [Box::new(announced), Box::new(streamed)];
    for reply in replies {
        let server = Server::start(move |_| reply());
        let client = Client::new(Settings {
            access_token: Some("T".into()),
            max_body: 99,
            ..settings(&server.url)
        });
        assert!(matches!(get(&client), Err(Error::TooLarge { limit: 99 })));
    }
}

#[test]
fn an_error_with_a_nonsense_encoding_still_shows_its_body() {
    let server =
        Server::behind_login(|_| Reply::Response(400, vec![("Content-Encoding", "UTF-8".to_owned())], b"why".to_vec()));
    let response = get(&client(&server.url)).unwrap();
    assert_eq!((response.status, &response.body[..]), (400, &b"why"[..]));
    let server =
        Server::behind_login(|_| Reply::Response(404, vec![("Content-Encoding", "gzip".to_owned())], b"why".to_vec()));
    assert_eq!(get(&client(&server.url)).unwrap().status, 404);
}

#[test]
fn a_redirect_to_another_host_is_not_followed() {
    let other = Server::start(|_| Reply::text(200, "stolen"));
    let target = format!("{}/v2024/things", other.url);
    let server = Server::behind_login(move |_| Reply::with(307, "Location", target.clone()));
    let response = get(&client(&server.url)).unwrap();
    assert_eq!(response.status, 307);
    assert!(other.seen().is_empty());
}

#[test]
fn a_redirect_on_the_same_host_is_followed_but_never_turns_a_post_into_a_get() {
    let moved = |status| {
        Server::behind_login(move |seen| match seen.target.as_str() {
            "/moved" => Reply::text(200, &seen.method),
            _ => Reply::with(status, "Location", "/moved"),
        })
    };
    for (method, status, expected) in [("GET", 302, "GET"), ("POST", 307, "POST")] {
        let response = send(&client(&moved(status).url), request(method)).unwrap();
        assert_eq!((response.status, &response.body[..]), (200, expected.as_bytes()));
    }
    assert_eq!(send(&client(&moved(302).url), request("POST")).unwrap().status, 302);
}

#[test]
fn a_post_without_a_body_says_so() {
    let server = Server::behind_login(|_| Reply::text(202, "{}"));
    assert_eq!(send(&client(&server.url), request("POST")).unwrap().status, 202);
    assert_eq!(server.calls()[0].header("content-length"), Some("0"));
}

#[test]
fn compression_is_asked_for() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    get(&client(&server.url)).unwrap();
    let calls = server.calls();
    let accepted = calls[0].header("accept-encoding").unwrap();
    assert!(
        ["gzip", "br", "zstd"].iter().all(|name| accepted.contains(name)),
        "{accepted}"
    );
}
