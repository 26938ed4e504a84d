//! Accepts a limited number of connections, and serves requests on each of them.

use super::write_timeout::WriteTimeout;
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

/// Maximum number of connections; further ones wait until one ends.
pub(crate) const MAX_CONNECTIONS: usize = 1024;
/// Size of the read buffer in bytes. A head that does not fit is rejected.
const MAX_HEAD: usize = 64 << 10;
/// Maximum number of headers in a request.
const MAX_HEADERS: usize = 128;
/// Pause after a failed accept, for example for lack of file descriptors.
const ACCEPT_RETRY_PAUSE: Duration = Duration::from_millis(50);

/// Timeouts after which an inactive connection is closed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConnectionTimeouts {
    /// Maximum time to receive the head of a request, and between requests.
    pub(crate) head: Duration,
    /// Maximum time without progress in sending a response.
    pub(crate) write: Duration,
}

impl Default for ConnectionTimeouts {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(75),
            write: Duration::from_secs(30),
        }
    }
}

/// Resets the connection of a request. It is stored in the request's extensions.
#[derive(Debug, Clone, Default)]
pub(super) struct ConnectionReset(Arc<Notify>);

impl ConnectionReset {
    /// Resets the connection. Data that was not sent is lost.
    pub(super) fn trigger(&self) {
        self.0.notify_one();
    }
}

/// Accepts connections, up to a maximum number at a time, until the future is dropped.
pub(crate) async fn listen(
    listener: TcpListener,
    router: Router,
    max_connections: usize,
    timeouts: ConnectionTimeouts,
) {
    let permits = Arc::new(Semaphore::new(max_connections));
    while let Ok(permit) = Arc::clone(&permits).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve(stream, router.clone(), timeouts, permit))),
            Err(_) => tokio::time::sleep(ACCEPT_RETRY_PAUSE).await,
        }
    }
}

async fn serve(stream: TcpStream, router: Router, timeouts: ConnectionTimeouts, _permit: OwnedSemaphorePermit) {
    // Nagle's algorithm would delay responses, which are small.
    let _ = stream.set_nodelay(true);
    let reset = ConnectionReset::default();
    let extension = reset.clone();
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(extension.clone());
        router.clone().call(request)
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(timeouts.head)
        .max_buf_size(MAX_HEAD)
        .max_headers(MAX_HEADERS)
        .serve_connection(TokioIo::new(WriteTimeout::new(stream, timeouts.write)), service);
    tokio::select! {
        // The connection ended, or the client closed it: an error has no recipient.
        _ = &mut connection => {}
        () = reset.0.notified() => {
            let stream = connection.into_parts().io.into_inner().into_inner();
            // With a linger time of zero, closing resets the connection.
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

    fn has_response(mut stream: &net::TcpStream, within: Duration) -> bool {
        stream.set_read_timeout(Some(within)).unwrap();
        matches!(stream.read(&mut [0; 1024]), Ok(1..))
    }

    /// A server that accepts two connections at a time.
    fn server(router: Router, timeouts: ConnectionTimeouts) -> (tokio::runtime::Runtime, SocketAddr) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(listen(listener, router, 2, timeouts));
        (runtime, address)
    }

    const LONG: Duration = Duration::from_secs(30);
    const SHORT: Duration = Duration::from_millis(100);

    #[test]
    fn a_connection_beyond_the_limit_waits_until_another_ends() {
        let (runtime, address) = server(
            Router::new().route("/", get(|| async {})),
            ConnectionTimeouts::default(),
        );

        let (first, second) = (ask(address), ask(address));
        assert!(has_response(&first, LONG) && has_response(&second, LONG));
        let third = ask(address);
        assert!(!has_response(&third, Duration::from_millis(200)));
        drop(first);
        assert!(has_response(&third, LONG));
        runtime.shutdown_background();
    }

    #[test]
    fn connections_of_clients_that_do_not_read_are_closed() {
        let timeouts = ConnectionTimeouts {
            write: SHORT,
            ..ConnectionTimeouts::default()
        };
        let large = || async { "x".repeat(64 << 20) };
        let router = Router::new().route("/", get(large)).route("/small", get(|| async {}));
        let (runtime, address) = server(router, timeouts);

        let _not_reading = [ask(address), ask(address)];
        let mut third = net::TcpStream::connect(address).unwrap();
        third
            .write_all(b"GET /small HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .unwrap();
        assert!(has_response(&third, LONG));
        runtime.shutdown_background();
    }

    #[test]
    fn connections_of_clients_that_send_no_complete_head_are_closed() {
        let timeouts = ConnectionTimeouts {
            head: SHORT,
            ..ConnectionTimeouts::default()
        };
        let (runtime, address) = server(Router::new().route("/", get(|| async {})), timeouts);

        let _silent = net::TcpStream::connect(address).unwrap();
        let mut half = net::TcpStream::connect(address).unwrap();
        half.write_all(b"GET / HTTP/1.1\r\nHost: loc").unwrap();
        assert!(has_response(&ask(address), LONG));
        assert!(has_response(&ask(address), LONG));
        runtime.shutdown_background();
    }
}
