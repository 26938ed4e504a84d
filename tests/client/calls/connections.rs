//! The connection limit of a client.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use sailpoint::client::{Client, Error, Phase, Running, Settings, Timeout};

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
            let done = move |outcome: Result<sailpoint::client::Response, Error>| {
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

/// A client that needs no login and may open one connection, which is in use by a call that gets no response.
fn busy_client_of_one_connection(server: &Server) -> (Client, Running) {
    let client = Client::new(Settings {
        access_token: Some("T".into()),
        pool_size: 1,
        ..settings(&server.url)
    });
    let holding = client.start(request("GET"), None, |_| ()).unwrap();
    eventually(|| server.calls().len() == 1);
    (client, holding)
}

#[test]
fn a_call_that_waits_too_long_for_a_connection_says_so_and_sends_nothing() {
    let server = Server::behind_login(|_| Reply::Silence);
    let (client, _holding) = busy_client_of_one_connection(&server);
    let mut late = request("GET");
    late.timeout = Some(Timeout {
        pool: Duration::from_millis(30),
        ..Timeout::default()
    });
    let (sender, outcome) = mpsc::channel();
    let done = move |outcome| sender.send(outcome).unwrap();
    let _waiting = client.start(late.clone(), None, done).unwrap();
    for outcome in [outcome.recv().unwrap(), send(&client, late)] {
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
