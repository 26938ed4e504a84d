//! The connection limit of a client.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use sailpoint::client::{Client, Error, Phase, Request, Response, Running, Settings, Timeout};

use crate::server::{Reply, Server};
use crate::{eventually, get, request, send, settings};

/// A server that responds to every call after a moment, and counts the connections that are open.
struct Counting {
    url: String,
    open: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
    opened: Arc<AtomicUsize>,
}

impl Counting {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let counting = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            open: Arc::default(),
            most: Arc::default(),
            opened: Arc::default(),
        };
        let (open, most) = (Arc::clone(&counting.open), Arc::clone(&counting.most));
        let opened = Arc::clone(&counting.opened);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                most.fetch_max(open.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                opened.fetch_add(1, Ordering::SeqCst);
                let open = Arc::clone(&open);
                thread::spawn(move || {
                    let _ = respond_to_all(&stream);
                    open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        counting
    }

    fn client(&self, connections: usize) -> Client {
        Client::new(Settings {
            access_token: Some("T".into()),
            pool_size: connections,
            ..settings(&self.url)
        })
    }

    fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }

    fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }
}

fn respond_to_all(mut stream: &TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        if line == "\r\n" {
            thread::sleep(Duration::from_millis(2));
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")?;
        }
        line.clear();
    }
    Ok(())
}

/// The statuses of a number of awaited calls that begin together.
fn awaited(client: &Client, number: usize) -> Vec<Result<u16, Error>> {
    let (sender, outcomes) = mpsc::channel();
    let running: Vec<Running> = (0..number)
        .map(|_| {
            let sender = sender.clone();
            let done = move |outcome: Result<Response, Error>| {
                sender.send(outcome.map(|response| response.status)).unwrap();
            };
            client.start(request("GET"), None, done).unwrap()
        })
        .collect();
    let outcomes = outcomes.iter().take(number).collect();
    drop(running);
    outcomes
}

fn all_well(outcomes: &[Result<u16, Error>]) -> bool {
    outcomes.iter().all(|outcome| matches!(outcome, Ok(200)))
}

fn blocking(client: &Client, threads: usize, each: usize) {
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| (0..each).for_each(|_| assert_eq!(get(client).unwrap().status, 200)));
        }
    });
}

#[test]
fn awaited_calls_share_the_connections_of_the_limit() {
    let server = Counting::start();
    let client = server.client(4);
    for _ in 0..3 {
        assert!(all_well(&awaited(&client, 50)));
    }
    assert_eq!((server.most(), server.opened()), (4, 4));
}

#[test]
fn threads_share_the_connections_of_the_limit() {
    let server = Counting::start();
    blocking(&server.client(3), 12, 10);
    assert_eq!((server.most(), server.opened()), (3, 3));
}

#[test]
fn idle_connections_of_either_kind_make_room_for_the_other() {
    let server = Counting::start();
    let client = server.client(2);
    for _ in 0..3 {
        assert!(all_well(&awaited(&client, 6)));
        blocking(&client, 6, 2);
        eventually(|| server.open() <= 2);
    }
    thread::scope(|scope| {
        scope.spawn(|| blocking(&client, 4, 20));
        (0..10).for_each(|_| assert!(all_well(&awaited(&client, 4))));
    });
    eventually(|| server.open() <= 2);
}

#[test]
fn a_call_in_a_row_of_calls_opens_no_second_connection() {
    let server = Counting::start();
    let client = server.client(100);
    for _ in 0..50 {
        assert!(all_well(&awaited(&client, 1)));
    }
    assert_eq!(server.opened(), 1);
    (0..50).for_each(|_| assert_eq!(get(&client).unwrap().status, 200));
    assert_eq!(server.opened(), 2);
}

/// Makes a call that makes another one when it checks for an interrupt.
fn nested(client: &Client, inner: impl FnOnce() -> Result<Response, Error>) -> [Result<Response, Error>; 2] {
    let (mut inner, mut inside) = (Some(inner), None);
    let outer = client.send_blocking(request("GET"), &mut || {
        inside = inner.take().map(|inner| inner()).or(inside.take());
        false
    });
    [outer, inside.unwrap()]
}

#[test]
fn a_nested_call_exceeds_the_limit_by_its_own_connection_which_is_not_kept() {
    let server = Counting::start();
    let client = server.client(1);
    let outcomes = nested(&client, || send(&client, impatient()));
    assert_eq!(outcomes.map(|outcome| outcome.unwrap().status), [200, 200]);
    blocking(&client, 6, 5);
    assert_eq!(server.opened(), 2);
    eventually(|| server.open() == 1);
}

#[test]
fn a_nested_call_in_its_own_thread_exceeds_the_limit_too() {
    let server = Counting::start();
    let client = server.client(1);
    let in_thread = || client.send_blocking_in_thread(impatient(), None, &mut || false);
    let outcomes = nested(&client, in_thread);
    assert_eq!(outcomes.map(|outcome| outcome.unwrap().status), [200, 200]);
    assert_eq!(server.opened(), 2);
}

#[test]
fn a_call_nested_in_one_that_another_thread_sends_exceeds_the_limit_too() {
    let server = Server::behind_login(|call| match call.method.as_str() {
        "POST" => Reply::Silence,
        _ => Reply::text(200, "[]"),
    });
    let client = client_of_one_connection(&server);
    let mut inside = None;
    let outer = client.send_blocking_in_thread(request("POST"), None, &mut || {
        if server.calls().is_empty() {
            return false;
        }
        inside = Some(send(&client, impatient()));
        true
    });
    assert!(matches!(outer, Err(Error::Interrupted)), "{outer:?}");
    assert_eq!(inside.unwrap().unwrap().status, 200);
}

#[test]
fn a_nested_call_counts_towards_the_limit_if_a_connection_is_free() {
    let server = Counting::start();
    let client = server.client(2);
    let outcomes = nested(&client, || get(&client));
    assert_eq!(outcomes.map(|outcome| outcome.unwrap().status), [200, 200]);
    blocking(&client, 6, 5);
    assert_eq!((server.open(), server.opened()), (2, 2));
}

/// A request that waits for a connection for a moment only.
fn impatient() -> Request {
    let timeout = Timeout {
        pool: Duration::from_millis(30),
        ..Timeout::default()
    };
    Request {
        timeout: Some(timeout),
        ..request("GET")
    }
}

/// A client that needs no login and may open one connection.
fn client_of_one_connection(server: &Server) -> Client {
    Client::new(Settings {
        access_token: Some("T".into()),
        pool_size: 1,
        ..settings(&server.url)
    })
}

/// A client whose one connection is in use by a call that gets no response.
fn busy_client_of_one_connection(server: &Server) -> (Client, Running) {
    let client = client_of_one_connection(server);
    let holding = client.start(request("GET"), None, |_| ()).unwrap();
    eventually(|| server.calls().len() == 1);
    (client, holding)
}

#[test]
fn a_call_that_waits_too_long_for_a_connection_says_so_and_sends_nothing() {
    let server = Server::behind_login(|_| Reply::Silence);
    let (client, _holding) = busy_client_of_one_connection(&server);
    let (sender, outcome) = mpsc::channel();
    let done = move |outcome| sender.send(outcome).unwrap();
    let _waiting = client.start(impatient(), None, done).unwrap();
    for outcome in [outcome.recv().unwrap(), send(&client, impatient())] {
        let error = outcome.unwrap_err();
        assert!(matches!(error, Error::Busy { limit: 1, .. }), "{error:?}");
        assert!(error.to_string().contains("connection_pool_maxsize"), "{error}");
    }
    assert_eq!(server.calls().len(), 1);
}

#[test]
fn waiting_for_a_connection_ends_with_the_time_of_the_call_an_interruption_and_the_client() {
    let server = Server::behind_login(|_| Reply::Silence);
    let (client, _holding) = busy_client_of_one_connection(&server);
    let mut late = request("GET");
    late.timeout = Some(Timeout {
        total: Some(Duration::from_millis(30)),
        ..Timeout::default()
    });
    let error = send(&client, late).unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Pool, .. }), "{error:?}");
    let interrupted = client.send_blocking(request("GET"), &mut || true);
    assert!(matches!(interrupted, Err(Error::Interrupted)), "{interrupted:?}");
    thread::scope(|scope| {
        let waiting = scope.spawn(|| get(&client));
        thread::sleep(Duration::from_millis(20));
        client.close();
        assert!(matches!(waiting.join().unwrap(), Err(Error::Closed)));
    });
}
