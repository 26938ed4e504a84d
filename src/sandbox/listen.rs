//! Accepts connections, within limits, and serves the routes on each of them.

use super::patient::Patient;
use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tower_service::Service as _;

/// Connections at a time; further ones wait until one ends.
pub(super) const MAX_CONNECTIONS: usize = 1024;
/// Bytes that are read ahead at least before a head that does not end is given up.
const MAX_HEAD: usize = 64 << 10;
/// Headers that a request may have.
const MAX_HEADERS: usize = 128;
/// How long to wait when the system gives no connection, for lack of file descriptors for example.
const PAUSE: Duration = Duration::from_millis(50);

/// How long a client may keep its place without doing anything for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    /// For the head of a request, and between requests.
    pub(super) head: Duration,
    /// For an answer of which nothing can be sent.
    pub(super) write: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(75),
            write: Duration::from_secs(30),
        }
    }
}

/// Cuts off the connection that a request came on; found among the request's extensions.
#[derive(Debug, Clone, Default)]
pub(super) struct Cut(Arc<Notify>);

impl Cut {
    /// Resets the connection; what was not sent yet is lost.
    pub(super) fn off(&self) {
        self.0.notify_one();
    }
}

/// Serves until it is dropped, so many connections at a time.
pub(super) async fn listen(listener: TcpListener, router: Router, connections: usize, patience: Patience) {
    let places = Arc::new(Semaphore::new(connections));
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve(stream, router.clone(), patience, place))),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn serve(stream: TcpStream, router: Router, patience: Patience, _place: OwnedSemaphorePermit) {
    // Answers are small: waiting to fill a packet would only delay them.
    let _ = stream.set_nodelay(true);
    let cut = Cut::default();
    let of_request = cut.clone();
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(of_request.clone());
        router.clone().call(request)
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience.head)
        .max_buf_size(MAX_HEAD)
        .max_headers(MAX_HEADERS)
        .serve_connection(TokioIo::new(Patient::new(stream, patience.write)), service);
    tokio::select! {
        // It ended, or the client broke off: either way there is nobody to tell.
        _ = &mut connection => {}
        () = cut.0.notified() => {
            let stream = connection.into_parts().io.into_inner().into_inner();
            // Without lingering, closing resets.
            let _ = stream.set_zero_linger();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use std::io::{Read as _, Write as _};
    use std::net;
    use std::net::SocketAddr;

    fn ask(address: SocketAddr) -> net::TcpStream {
        let mut stream = net::TcpStream::connect(address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        stream
    }

    fn is_answered(mut stream: &net::TcpStream, within: Duration) -> bool {
        stream.set_read_timeout(Some(within)).unwrap();
        matches!(stream.read(&mut [0; 1024]), Ok(1..))
    }

    /// A server that has two places.
    fn serving(router: Router, patience: Patience) -> (tokio::runtime::Runtime, SocketAddr) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(listen(listener, router, 2, patience));
        (runtime, address)
    }

    const LONG: Duration = Duration::from_secs(30);
    const SHORT: Duration = Duration::from_millis(100);

    #[test]
    fn a_connection_beyond_the_limit_waits_until_another_ends() {
        let (runtime, address) = serving(Router::new().route("/", get(|| async {})), Patience::default());

        let (first, second) = (ask(address), ask(address));
        assert!(is_answered(&first, LONG) && is_answered(&second, LONG));
        let third = ask(address);
        assert!(!is_answered(&third, Duration::from_millis(200)));
        drop(first);
        assert!(is_answered(&third, LONG));
        runtime.shutdown_background();
    }

    #[test]
    fn clients_that_do_not_read_lose_their_places() {
        let patience = Patience {
            write: SHORT,
            ..Patience::default()
        };
        let large = || async { "x".repeat(64 << 20) };
        let router = Router::new().route("/", get(large)).route("/small", get(|| async {}));
        let (runtime, address) = serving(router, patience);

        let _deaf = [ask(address), ask(address)];
        let mut third = net::TcpStream::connect(address).unwrap();
        third
            .write_all(b"GET /small HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .unwrap();
        assert!(is_answered(&third, LONG));
        runtime.shutdown_background();
    }

    #[test]
    fn clients_that_send_nothing_or_half_a_head_lose_their_places() {
        let patience = Patience {
            head: SHORT,
            ..Patience::default()
        };
        let (runtime, address) = serving(Router::new().route("/", get(|| async {})), patience);

        let _silent = net::TcpStream::connect(address).unwrap();
        let mut half = net::TcpStream::connect(address).unwrap();
        half.write_all(b"GET / HTTP/1.1\r\nHost: loc").unwrap();
        assert!(is_answered(&ask(address), LONG));
        assert!(is_answered(&ask(address), LONG));
        runtime.shutdown_background();
    }
}
