//! The calls that the service counts together.

use std::time::Duration;

use sailpoint::client::{Client, Error, RateLimit, Request, Settings, Timeout};

use crate::server::{Reply, Server};
use crate::{request, send, settings};

#[test]
fn each_version_of_the_api_has_its_own_pace() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = Client::new(Settings {
        client_id: Some("one-of-each-version".to_owned()),
        rate_limit: RateLimit::At {
            calls: 1,
            period: Duration::from_secs(60),
        },
        ..settings(&server.url)
    });
    let call = |path: &str, total: u64| {
        let timeout = Timeout {
            total: Some(Duration::from_millis(total)),
            ..Timeout::default()
        };
        let request = Request {
            path: path.to_owned(),
            timeout: Some(timeout),
            ..request("GET")
        };
        send(&client, request)
    };
    for path in ["/v2024/things", "/v3/things", "/beta/things"] {
        assert_eq!(call(path, 20_000).unwrap().status, 200, "{path}");
    }
    let second = call("/v2024/others", 100);
    assert!(matches!(second, Err(Error::Timeout { .. })), "{second:?}");
}

#[test]
fn the_times_are_10_s_to_connect_and_60_s_of_silence_unless_they_are_set() {
    let usual = Timeout::default();
    assert_eq!(usual.connect, Duration::from_secs(10));
    assert_eq!(usual.read, Duration::from_secs(60));
    assert_eq!(usual.total, None);
    assert_eq!(Settings::default().timeout, usual);
}
