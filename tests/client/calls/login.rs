//! Fetching, sharing and renewing the token.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use sailpoint::client::{Client, Error, RateLimit, Settings};

use crate::server::{Reply, Server};
use crate::{client, get, request, send, settings};

#[test]
fn the_first_call_logs_in_and_later_ones_use_its_token() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = client(&server.url);
    for _ in 0..3 {
        assert_eq!(get(&client).unwrap().status, 200);
    }
    assert_eq!(server.logins(), 1);
    let seen = server.seen();
    assert_eq!(seen[0].method, "POST");
    assert_eq!(
        seen[0].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        seen[0].body,
        "grant_type=client_credentials&client_id=id&client_secret=s3c%26ret%2F"
    );
    for call in server.calls() {
        assert_eq!(call.header("authorization"), Some("Bearer T"));
    }
}

#[test]
fn eight_threads_that_need_a_token_fetch_it_once() {
    let server = Server::start(|seen| {
        if seen.is_login() {
            thread::sleep(Duration::from_millis(100));
            return Reply::token("T");
        }
        Reply::text(200, "[]")
    });
    let client = client(&server.url);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(get(&client).unwrap().status, 200));
        }
    });
    assert_eq!(server.logins(), 1);
    assert_eq!(server.calls().len(), 8);
}

#[test]
fn threads_that_waited_for_a_login_share_its_failure() {
    let server = Server::start(|_| {
        thread::sleep(Duration::from_millis(300));
        Reply::text(401, "no")
    });
    let client = client(&server.url);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert!(matches!(get(&client), Err(Error::Authentication(_)))));
        }
    });
    assert!(server.logins() < 8, "{}", server.logins());
    let before = server.logins();
    assert!(get(&client).is_err());
    assert_eq!(server.logins(), before + 1, "a later call tries again");
}

#[test]
fn a_rejected_token_is_renewed_once_and_the_call_replayed_once() {
    let logins = AtomicUsize::new(0);
    let server = Server::start(move |seen| {
        if seen.is_login() {
            return Reply::token(&format!("T{}", logins.fetch_add(1, Ordering::SeqCst)));
        }
        match seen.header("authorization") {
            Some("Bearer T1") => Reply::text(201, &seen.body),
            _ => Reply::text(401, r#"{"error":"expired"}"#),
        }
    });
    let client = client(&server.url);
    let mut create = request("POST");
    create.body = Some(b"{}".to_vec().into());
    let response = send(&client, create).unwrap();
    assert_eq!(
        (response.status, response.attempts, &response.body[..]),
        (201, 2, &b"{}"[..])
    );
    assert_eq!(get(&client).unwrap().status, 201);
    assert_eq!(server.logins(), 2);
}

#[test]
fn a_service_that_rejects_every_token_is_not_asked_again() {
    let server = Server::behind_login(|_| Reply::text(401, r#"{"error":"no"}"#));
    let response = get(&client(&server.url)).unwrap();
    assert_eq!((response.status, &response.body[..]), (401, &br#"{"error":"no"}"#[..]));
    assert_eq!((server.logins(), server.calls().len()), (2, 2));
}

#[test]
fn a_failed_login_shows_its_response_without_the_secret() {
    let server = Server::start(|seen| {
        let body = format!(
            r#"{{"error":"invalid_client","sent":"{}","plain":"s3c&ret/"}}"#,
            seen.body
        );
        Reply::Response(401, vec![("X-Echo", seen.body.clone())], body.into_bytes())
    });
    let error = get(&client(&server.url)).unwrap_err();
    let Error::Authentication(rejected) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(rejected.status, Some(401));
    assert!(rejected.body.contains("invalid_client"), "{}", rejected.body);
    assert!(rejected.headers.iter().any(|(name, _)| name == "x-echo"));
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(!shown.contains("s3c"), "{shown}");
    }
    assert_eq!(server.logins(), 1, "a rejection is not tried again");
}

#[test]
fn a_login_that_fails_temporarily_is_retried() {
    let logins = AtomicUsize::new(0);
    let server = Server::start(move |seen| match seen.is_login() {
        true if logins.fetch_add(1, Ordering::SeqCst) == 0 => Reply::with(503, "Retry-After", "0"),
        true => Reply::token("T"),
        false => Reply::text(200, "[]"),
    });
    assert_eq!(get(&client(&server.url)).unwrap().status, 200);
    assert_eq!(server.logins(), 2);
}

#[test]
fn a_granted_login_without_a_token_shows_nothing_of_its_body() {
    let server = Server::start(|_| Reply::text(200, r#"{"token":"hidden"}"#));
    let error = get(&client(&server.url)).unwrap_err();
    assert!(error.to_string().contains("has no access_token (200 "), "{error}");
    assert!(matches!(&error, Error::Authentication(granted) if granted.status == Some(200)));
    assert!(!format!("{error:?} {error}").contains("hidden"));
}

#[test]
fn a_given_token_is_used_unchanged_and_never_renewed() {
    let server = Server::start(|_| Reply::text(401, "{}"));
    let client = Client::new(Settings {
        access_token: Some("given".into()),
        ..settings(&server.url)
    });
    assert_eq!(get(&client).unwrap().status, 401);
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].header("authorization"), Some("Bearer given"));
}

#[test]
fn a_call_with_its_own_authorization_fetches_no_token() {
    let server = Server::start(|_| Reply::text(200, "[]"));
    let client = Client::new(Settings {
        base_url: Some(server.url.clone()),
        ..Settings::default()
    });
    let mut own = request("GET");
    own.authorization = Some("Basic abc".into());
    assert_eq!(send(&client, own).unwrap().status, 200);
    assert_eq!(server.seen()[0].header("authorization"), Some("Basic abc"));
    let Err(Error::Configuration(text)) = get(&client) else {
        panic!("a call without credentials must fail");
    };
    assert!(
        text.contains("SAIL_CLIENT_ID") && text.contains("config.json"),
        "{text}"
    );
    assert!(!text.contains("SAIL_BASE_URL"), "{text}");
}

#[test]
fn the_proxy_carries_the_token_request_too() {
    let proxy = Server::start(|seen| match seen.target.ends_with("/oauth/token") {
        true => Reply::token("T"),
        false => Reply::text(200, "[]"),
    });
    let client = Client::new(Settings {
        allow_http: true,
        proxy: Some(proxy.url.clone()),
        proxy_headers: vec![("X-Proxy".to_owned(), "yes".to_owned())],
        ..settings("http://tenant.invalid")
    });
    assert_eq!(get(&client).unwrap().status, 200);
    let seen = proxy.seen();
    let targets: Vec<&str> = seen.iter().map(|seen| seen.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "http://tenant.invalid/oauth/token",
            "http://tenant.invalid/v2024/things"
        ]
    );
    assert!(seen.iter().all(|seen| seen.header("x-proxy") == Some("yes")));
}

#[test]
fn a_token_that_expires_during_a_pause_is_renewed_before_the_next_attempt() {
    let calls = AtomicUsize::new(0);
    let server = with_short_tokens(move || match calls.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::with(503, "Retry-After", "1"),
        _ => Reply::text(200, "[]"),
    });
    assert_eq!(get(&client(&server.url)).unwrap().attempts, 2);
    assert_eq!(tokens(&server), ["Bearer T0", "Bearer T1"]);
}

#[test]
fn a_token_that_expires_while_a_call_waits_for_its_turn_is_renewed_before_the_call() {
    let server = with_short_tokens(|| Reply::text(200, "[]"));
    let client = Client::new(Settings {
        client_id: Some("one-call-a-second".to_owned()),
        rate_limit: RateLimit::At {
            calls: 1,
            period: Duration::from_secs(1),
        },
        ..settings(&server.url)
    });
    assert_eq!(get(&client).unwrap().status, 200);
    assert_eq!(get(&client).unwrap().status, 200);
    assert_eq!(tokens(&server), ["Bearer T0", "Bearer T1"]);
}

/// A server whose tokens T0, T1 … are good for half a second.
fn with_short_tokens(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Server {
    let logins = AtomicUsize::new(0);
    Server::start(move |seen| {
        if seen.is_login() {
            let number = logins.fetch_add(1, Ordering::SeqCst);
            let body = format!(r#"{{"access_token":"T{number}","expires_in":0.5}}"#);
            return Reply::text(200, &body);
        }
        reply()
    })
}

/// The `Authorization` headers of the calls that a server received.
fn tokens(server: &Server) -> Vec<String> {
    let calls = server.calls();
    let headers = calls.iter().filter_map(|call| call.header("authorization"));
    headers.map(str::to_owned).collect()
}
