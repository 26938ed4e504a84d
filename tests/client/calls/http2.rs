//! Calls over HTTP/2.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use sailpoint::client::{Client, Error, Response, Settings};
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

use crate::tls::configured;
use crate::{eventually, get, request, send, settings};

/// A server that speaks HTTP/2 only. The test chooses its responses: a status, or the code with which it resets the request.
struct Http2 {
    settings: Settings,
    client: Client,
    connections: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
    paths: Arc<Mutex<Vec<String>>>,
    _runtime: Runtime,
    _directory: TempDir,
}

/// The response to a request, by its number.
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
        respond_http2(respond, &path, fate(number));
        if fate(number) == Err(h2::Reason::NO_ERROR) {
            connection.graceful_shutdown();
        }
    }
    Ok(())
}

fn respond_http2(mut respond: h2::server::SendResponse<Bytes>, path: &str, fate: Result<u16, h2::Reason>) {
    let status = match fate {
        Ok(status) => status,
        // The last response of its connection.
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
fn a_request_that_an_http2_server_rejected_unseen_is_sent_again_also_by_post() {
    let server = Http2::start(|number| match number {
        1 => Err(h2::Reason::REFUSED_STREAM),
        _ => Ok(200),
    });
    let response = send(&server.client, request("POST")).unwrap();
    assert_eq!((response.status, server.paths().len()), (200, 3));
}

#[test]
fn a_request_on_which_an_http2_server_may_have_acted_is_not_sent_again_by_post() {
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
        let response = send(&server.client, request("POST")).unwrap();
        assert_eq!((response.status, response.attempts), (200, 1));
    }
    assert_eq!((server.connections(), server.paths().len()), (2, 3));
}
