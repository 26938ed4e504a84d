//! A server whose responses the test chooses byte by byte. It has one thread for each connection and no HTTP library, so that
//! it can violate the protocol.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A received request.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// Number of its connection, counted from 0.
    pub(crate) connection: usize,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn is_login(&self) -> bool {
        self.target == "/oauth/token"
    }
}

/// The server's reply to a request.
pub(crate) enum Reply {
    /// A well-formed response; the connection stays open.
    Response(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// A well-formed response; a moment later the connection is closed without a word.
    Last(u16, &'static str),
    /// These bytes, after which the connection is closed.
    Raw(Vec<u8>),
    /// Nothing, until the client goes away.
    Silence,
}

impl Reply {
    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self::Response(status, Vec::new(), body.as_bytes().to_vec())
    }

    pub(crate) fn with(status: u16, name: &'static str, value: impl Into<String>) -> Self {
        Self::Response(status, vec![(name, value.into())], b"{}".to_vec())
    }

    pub(crate) fn token(token: &str) -> Self {
        let body = format!(r#"{{"access_token":"{token}","token_type":"bearer","expires_in":749}}"#);
        Self::text(200, &body)
    }
}

type Choose = dyn Fn(&Seen) -> Reply + Send + Sync;

/// A server on its own port.
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    ended: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn start(choose: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::listen("http://127.0.0.1", choose, serve::<TcpStream>)
    }

    /// The same behind TLS, under the name `localhost`.
    pub(crate) fn start_tls(tls: Arc<ServerConfig>, choose: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::listen("https://localhost", choose, move |stream, connection, choose, log| {
            let session = ServerConnection::new(Arc::clone(&tls)).unwrap();
            serve(StreamOwned::new(session, stream), connection, choose, log);
        })
    }

    fn listen(
        origin: &str,
        choose: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
        serve: impl Fn(TcpStream, usize, &Choose, &Mutex<Vec<Seen>>) + Clone + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("{origin}:{}", listener.local_addr().unwrap().port());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let ended = Arc::new(AtomicUsize::new(0));
        let choose: Arc<Choose> = Arc::new(choose);
        let (log, count) = (Arc::clone(&seen), Arc::clone(&ended));
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().flatten().enumerate() {
                let (choose, log, count) = (Arc::clone(&choose), Arc::clone(&log), Arc::clone(&count));
                let serve = serve.clone();
                thread::spawn(move || {
                    serve(stream, connection, &*choose, &log);
                    count.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { url, seen, ended }
    }

    /// Grants every login the token `T`; the test chooses the other responses.
    pub(crate) fn behind_login(choose: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::start(move |seen| {
            if seen.is_login() {
                Reply::token("T")
            } else {
                choose(seen)
            }
        })
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests other than logins.
    pub(crate) fn calls(&self) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| !seen.is_login()).collect()
    }

    pub(crate) fn logins(&self) -> usize {
        self.seen().iter().filter(|seen| seen.is_login()).count()
    }

    /// Number of connections that have ended, by either side.
    pub(crate) fn ended(&self) -> usize {
        self.ended.load(Ordering::SeqCst)
    }
}

fn serve<S: Read + Write>(stream: S, connection: usize, choose: &Choose, log: &Mutex<Vec<Seen>>) {
    let mut stream = BufReader::new(stream);
    while let Some(seen) = receive(&mut stream, connection) {
        let reply = choose(&seen);
        log.lock().unwrap().push(seen);
        match reply {
            Reply::Response(status, headers, body) => response(stream.get_mut(), status, &headers, &body),
            Reply::Last(status, body) => {
                response(stream.get_mut(), status, &[], body.as_bytes());
                // The connection must end when the client has read the response and its runtime is idle.
                thread::sleep(Duration::from_millis(20));
                return;
            }
            Reply::Raw(bytes) => return write(stream.get_mut(), &bytes),
            Reply::Silence => {
                let _ = stream.read(&mut [0; 1]);
                return;
            }
        }
    }
}

fn receive(reader: &mut impl BufRead, connection: usize) -> Option<Seen> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut words = line.split(' ');
    let method = words.next()?.to_owned();
    let target = words.next()?.to_owned();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let mut body = vec![0; length.map_or(0, |(_, value)| value.parse().unwrap())];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).unwrap();
    Some(Seen {
        method,
        target,
        headers,
        body,
        connection,
    })
}

fn response(writer: &mut impl Write, status: u16, headers: &[(&'static str, String)], body: &[u8]) {
    let mut head = format!("HTTP/1.1 {status} Chosen\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut all = head.into_bytes();
    all.extend_from_slice(body);
    write(writer, &all);
}

fn write(writer: &mut impl Write, bytes: &[u8]) {
    // Some tests make the client go away.
    let _ = writer.write_all(bytes).and_then(|()| writer.flush());
}
