//! What lies between client and service: proxies, protocol versions, compression, redirects to elsewhere.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use sailpoint::client::{Client, Error, Phase, Response, Settings};
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

use crate::proxy::Proxy;
use crate::server::{Reply, Seen, Server};
use crate::tls::{configured, secure, secured};
use crate::{eventually, get, request, send, settings};

fn answers(seen: &Seen) -> Reply {
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
    let server = Server::start(answers);
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
    assert!(!leaked, "the server is not to see the proxy's password");
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
    let plain = Server::start(answers);
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
    let plain = Server::start(answers);
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
fn a_socks_proxy_is_told_an_address_where_it_is_not_to_look_names_up() {
    let server = Server::start(answers);
    let named = server.url.replace("127.0.0.1", "localhost");
    let port = server.url.rsplit(':').next().unwrap();
    for (scheme, told) in [("socks5h", "localhost"), ("socks4", "127.0.0.1")] {
        let proxy = Proxy::socks();
        let url = format!("{scheme}://user:p%40ss@{}", proxy.address);
        assert_eq!(get(&Client::new(through(&url, settings(&named)))).unwrap().status, 200);
        assert_eq!(proxy.seen()[0], format!("{told}:{port}"));
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
fn a_proxy_that_nobody_can_use_is_refused_without_its_password() {
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
    let answer = get(&Client::new(secure.trusted())).unwrap();
    assert_eq!(answer.status, 307);
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
            Reply::Answer(200, vec![("Content-Encoding", name.to_owned())], frame.to_vec())
        });
        let answer = get(&Client::new(settings(&server.url))).unwrap();
        assert_eq!((answer.status, &answer.body[..]), (200, &b"[]"[..]), "{name}");
        assert_eq!(answer.header("content-encoding"), None);
    }
}

/// A server that speaks HTTP/2 only, and answers as told: a status, or the code with which it resets the request.
struct Http2 {
    settings: Settings,
    client: Client,
    connections: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
    paths: Arc<Mutex<Vec<String>>>,
    _runtime: Runtime,
    _directory: TempDir,
}

/// What becomes of a request, by its number.
type Fate = fn(usize) -> Result<u16, h2::Reason>;

impl Http2 {
    fn start(fate: Fate) -> Self {
        let (mut config, authority, directory) = configured("localhost");
        config.alpn_protocols = vec![b"h2".to_vec()];
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (connections, ended) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let paths = Arc::<Mutex<Vec<String>>>::default();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        runtime.spawn(serve_http2(
            listener,
            acceptor,
            fate,
            [Arc::clone(&connections), Arc::clone(&ended)],
            Arc::clone(&paths),
        ));
        let settings = Settings {
            ssl_ca_cert: Some(authority),
            ..settings(&format!("https://localhost:{port}"))
        };
        Self {
            client: Client::new(settings.clone()),
            settings,
            connections,
            ended,
            paths,
            _runtime: runtime,
            _directory: directory,
        }
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    fn open(&self) -> usize {
        self.connections() - self.ended.load(Ordering::SeqCst)
    }

    fn paths(&self) -> Vec<String> {
        self.paths.lock().unwrap().clone()
    }
}

async fn serve_http2(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    fate: Fate,
    [connections, ended]: [Arc<AtomicUsize>; 2],
    paths: Arc<Mutex<Vec<String>>>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        connections.fetch_add(1, Ordering::SeqCst);
        let (acceptor, ended, paths) = (acceptor.clone(), Arc::clone(&ended), Arc::clone(&paths));
        tokio::spawn(async move {
            // The client may give a connection up before it is used.
            let _ = serve_http2_connection(stream, &acceptor, fate, &paths).await;
            ended.fetch_add(1, Ordering::SeqCst);
        });
    }
}

async fn serve_http2_connection(
    stream: TcpStream,
    acceptor: &TlsAcceptor,
    fate: Fate,
    paths: &Mutex<Vec<String>>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut connection = h2::server::handshake(acceptor.accept(stream).await?).await?;
    while let Some(accepted) = connection.accept().await {
        let (request, respond) = accepted?;
        let path = request.uri().path().to_owned();
        let number = {
            let mut paths = paths.lock().unwrap();
            paths.push(path.clone());
            paths.len() - 1
        };
        answer_http2(respond, &path, fate(number));
        if fate(number) == Err(h2::Reason::NO_ERROR) {
            connection.graceful_shutdown();
        }
    }
    Ok(())
}

fn answer_http2(mut respond: h2::server::SendResponse<Bytes>, path: &str, fate: Result<u16, h2::Reason>) {
    let status = match fate {
        Ok(status) => status,
        // The last answer of its connection.
        Err(h2::Reason::NO_ERROR) => 200,
        Err(reason) => return respond.send_reset(reason),
    };
    let body = if path == "/oauth/token" {
        r#"{"access_token":"T","expires_in":749}"#
    } else {
        "[]"
    };
    let head = http::Response::builder().status(status).body(()).unwrap();
    let mut sent = respond.send_response(head, false).unwrap();
    sent.send_data(Bytes::from_static(body.as_bytes()), true).unwrap();
}

#[test]
fn http2_is_spoken_where_it_is_offered() {
    let server = Http2::start(|_| Ok(200));
    for _ in 0..3 {
        assert_eq!(get(&server.client).unwrap().status, 200);
    }
    // The calls share the connection of the login.
    assert_eq!(server.connections(), 1);
    assert_eq!(
        server.paths(),
        ["/oauth/token", "/v2024/things", "/v2024/things", "/v2024/things"]
    );
}

#[test]
fn asynchronous_calls_that_begin_together_end_up_on_one_http2_connection() {
    let server = Http2::start(|_| Ok(200));
    let client = Client::new(Settings {
        access_token: Some("T".into()),
        ..server.settings.clone()
    });
    let calls = |number: usize| {
        let (sender, outcomes) = std::sync::mpsc::channel();
        let running: Vec<_> = (0..number)
            .map(|_| {
                let sender = sender.clone();
                let done = move |outcome: Result<Response, Error>| sender.send(outcome.unwrap().status).unwrap();
                client.start(request("GET"), None, done).unwrap()
            })
            .collect();
        let statuses: Vec<u16> = outcomes.iter().take(number).collect();
        drop(running);
        assert_eq!(statuses, vec![200; number]);
    };
    calls(16);
    calls(16);
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_blocking_call_gets_a_connection_where_awaited_calls_share_the_only_one() {
    let server = Http2::start(|_| Ok(200));
    let client = Client::new(Settings {
        access_token: Some("T".into()),
        pool_size: 1,
        ..server.settings.clone()
    });
    for _ in 0..3 {
        let (sender, outcome) = std::sync::mpsc::channel();
        let done = move |outcome: Result<Response, Error>| sender.send(outcome.unwrap().status).unwrap();
        let running = client.start(request("GET"), None, done).unwrap();
        assert_eq!(outcome.recv().unwrap(), 200);
        assert_eq!(get(&client).unwrap().status, 200);
        drop(running);
    }
    eventually(|| server.open() == 1);
}

#[test]
fn what_an_http2_server_refused_unseen_is_sent_again_also_by_post() {
    let server = Http2::start(|number| match number {
        1 => Err(h2::Reason::REFUSED_STREAM),
        _ => Ok(200),
    });
    let answer = send(&server.client, request("POST")).unwrap();
    assert_eq!((answer.status, server.paths().len()), (200, 3));
}

#[test]
fn what_an_http2_server_may_have_done_is_not_sent_again_by_post() {
    let server = Http2::start(|number| match number {
        1 => Err(h2::Reason::INTERNAL_ERROR),
        _ => Ok(200),
    });
    let error = send(&server.client, request("POST")).unwrap_err();
    assert!(matches!(error, Error::Protocol { attempts: 1, .. }), "{error:?}");
    assert_eq!(server.paths().len(), 2);
}

#[test]
fn an_http2_connection_whose_end_was_announced_is_left_for_a_new_one() {
    let server = Http2::start(|number| match number {
        1 => Err(h2::Reason::NO_ERROR),
        _ => Ok(200),
    });
    for _ in 0..2 {
        let answer = send(&server.client, request("POST")).unwrap();
        assert_eq!((answer.status, answer.attempts), (200, 1));
    }
    assert_eq!((server.connections(), server.paths().len()), (2, 3));
}
