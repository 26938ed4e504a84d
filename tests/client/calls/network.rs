//! The network between client and service: proxies, compression, redirects to other hosts.

use std::sync::Arc;

use sailpoint::client::{Client, Error, Phase, Settings};

use crate::proxy::Proxy;
use crate::server::{Reply, Seen, Server};
use crate::tls::{configured, secure, secured};
use crate::{get, settings};

fn responses(seen: &Seen) -> Reply {
    if seen.is_login() {
        Reply::token("T")
    } else {
        Reply::text(200, "[]")
    }
}

fn through(proxy: &str, settings: Settings) -> Settings {
    Settings {
        proxy: Some(proxy.to_owned()),
        retries: 0,
        ..settings
    }
}

#[test]
fn an_http_proxy_with_a_password_carries_plain_requests_and_logins() {
    let server = Server::start(responses);
    let proxy = Proxy::http();
    let url = format!("http://user:p%40ss@{}", proxy.address);
    let client = Client::new(through(&url, settings(&server.url)));
    assert_eq!(get(&client).unwrap().status, 200);
    let expected = ["/oauth/token", "/v2024/things"].map(|path| server.url.clone() + path);
    let seen: Vec<String> = proxy
        .seen()
        .iter()
        .filter_map(|line| line.split(' ').nth(1).map(str::to_owned))
        .collect();
    assert_eq!(seen, expected);
    let leaked = server
        .seen()
        .iter()
        .any(|seen| seen.header("proxy-authorization").is_some());
    assert!(!leaked, "the server must not see the proxy's password");
}

#[test]
fn an_http_proxy_with_a_password_opens_a_tunnel_for_tls() {
    let secure = secure("localhost", None);
    let (server, trusted) = (&secure.server, secure.trusted());
    let proxy = Proxy::http();
    let url = format!("http://user:p%40ss@{}", proxy.address);
    assert_eq!(get(&Client::new(through(&url, trusted.clone()))).unwrap().status, 200);
    let target = server.url.replace("https://", "");
    assert_eq!(proxy.seen(), [format!("CONNECT {target} HTTP/1.1")]);
    assert_eq!((server.logins(), server.calls().len()), (1, 1));

    let wrong = format!("http://user:hidden@{}", proxy.address);
    let error = get(&Client::new(through(&wrong, trusted))).unwrap_err();
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    let text = error.to_string();
    assert!(text.contains(&proxy.address) && !text.contains("hidden"), "{text}");
}

#[test]
fn a_socks_proxy_with_a_password_carries_plain_and_encrypted_requests() {
    let proxy = Proxy::socks();
    let url = format!("socks5h://user:p%40ss@{}", proxy.address);
    let plain = Server::start(responses);
    assert_eq!(
        get(&Client::new(through(&url, settings(&plain.url)))).unwrap().status,
        200
    );
    let secure = secure("localhost", None);
    assert_eq!(get(&Client::new(through(&url, secure.trusted()))).unwrap().status, 200);
    let expected = [
        plain.url.replace("http://", ""),
        secure.server.url.replace("https://", ""),
    ];
    assert_eq!(proxy.seen(), expected);
}

#[test]
fn a_proxy_behind_tls_carries_plain_requests_and_opens_tunnels() {
    let (config, authority, _directory) = configured("localhost");
    let proxy = Proxy::http();
    let url = format!("https://user:p%40ss@{}", proxy.encrypted(Arc::new(config)));
    let trusting = |settings: Settings| Settings {
        ssl_ca_cert: Some(authority.clone()),
        ..settings
    };
    let plain = Server::start(responses);
    let client = Client::new(trusting(through(&url, settings(&plain.url))));
    assert_eq!(get(&client).unwrap().status, 200);
    let secure = secure("localhost", None);
    let lax = Settings {
        verify_ssl: false,
        ..settings(&secure.server.url)
    };
    assert_eq!(get(&Client::new(through(&url, lax))).unwrap().status, 200);
    let target = secure.server.url.replace("https://", "");
    assert_eq!(
        proxy.seen(),
        [
            format!("POST {}/oauth/token HTTP/1.1", plain.url),
            format!("GET {}/v2024/things HTTP/1.1", plain.url),
            format!("CONNECT {target} HTTP/1.1"),
        ]
    );

    let error = get(&Client::new(through(&url, settings(&plain.url)))).unwrap_err();
    assert!(matches!(error, Error::Connect { phase: Phase::Tls, .. }), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("through the proxy https://localhost:") && !text.contains("p%40ss"),
        "{text}"
    );
}

#[test]
fn a_socks_proxy_that_resolves_no_names_gets_an_address() {
    let server = Server::start(responses);
    let named = server.url.replace("127.0.0.1", "localhost");
    let port = server.url.rsplit(':').next().unwrap();
    for (scheme, host) in [("socks5h", "localhost"), ("socks4", "127.0.0.1")] {
        let proxy = Proxy::socks();
        let url = format!("{scheme}://user:p%40ss@{}", proxy.address);
        assert_eq!(get(&Client::new(through(&url, settings(&named)))).unwrap().status, 200);
        assert_eq!(proxy.seen()[0], format!("{host}:{port}"));
    }
    let proxy = Proxy::socks();
    let url = format!("socks5://user:p%40ss@{}", proxy.address);
    assert_eq!(
        get(&Client::new(through(&url, settings(&server.url)))).unwrap().status,
        200
    );
    assert_eq!(proxy.seen()[0], format!("127.0.0.1:{port}"));
}

#[test]
fn a_proxy_that_cannot_be_used_is_rejected_without_its_password() {
    for url in ["ftp://user:hidden@proxy.example", "http://", "http://user:hidden@"] {
        let error = get(&Client::new(through(url, settings("http://127.0.0.1:1")))).unwrap_err();
        let Error::Configuration(text) = error else {
            panic!("{url}: {error:?}");
        };
        assert!(
            text.contains("cannot use the proxy") && !text.contains("hidden"),
            "{text}"
        );
    }
}

#[test]
fn no_redirect_leads_from_tls_to_plain_http() {
    let plain = Server::start(|_| Reply::text(200, "stolen"));
    let target = plain.url.replace("127.0.0.1", "localhost") + "/v2024/things";
    let secure = secured("localhost", None, move |seen| match seen.is_login() {
        true => Reply::token("T"),
        false => Reply::with(307, "Location", target.clone()),
    });
    let response = get(&Client::new(secure.trusted())).unwrap();
    assert_eq!(response.status, 307);
    assert!(plain.seen().is_empty());
}

#[test]
fn a_server_that_is_not_trusted_gets_no_login() {
    let server = secure("localhost", None).server;
    let error = get(&Client::new(through("", settings(&server.url)))).unwrap_err();
    assert!(matches!(error, Error::Connect { phase: Phase::Tls, .. }), "{error:?}");
    assert!(server.seen().is_empty());
}

#[test]
fn each_compression_is_undone() {
    // Frames of two literal bytes: a stored block of zstd (RFC 8878) and of brotli (RFC 7932), and what gzip -n writes.
    let frames: [(&str, &[u8]); 3] = [
        ("zstd", b"\x28\xb5\x2f\xfd\x20\x02\x11\x00\x00[]"),
        ("br", b"\x10\x00\x10[]\x03"),
        (
            "gzip",
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x8b\x8e\x05\x00\x29\xbb\x4c\x0d\x02\x00\x00\x00",
        ),
    ];
    for (name, frame) in frames {
        let server = Server::behind_login(move |_| {
            Reply::Response(200, vec![("Content-Encoding", name.to_owned())], frame.to_vec())
        });
        let response = get(&Client::new(settings(&server.url))).unwrap();
        assert_eq!((response.status, &response.body[..]), (200, &b"[]"[..]), "{name}");
        assert_eq!(response.header("content-encoding"), None);
    }
}
