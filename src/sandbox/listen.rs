//! Accepts connections, within limits, and serves the routes on each of them.

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
/// How long the head of a request may take, and how long a connection may idle.
const HEAD_TIME: Duration = Duration::from_secs(75);
/// How long to wait when the system gives no connection, for lack of file descriptors for example.
const PAUSE: Duration = Duration::from_millis(50);

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
pub(super) async fn listen(listener: TcpListener, router: Router, connections: usize) {
    let places = Arc::new(Semaphore::new(connections));
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve(stream, router.clone(), place))),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn serve(stream: TcpStream, router: Router, _place: OwnedSemaphorePermit) {
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
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MAX_HEAD)
        .max_headers(MAX_HEADERS)
        .serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        // It ended, or the client broke off: either way there is nobody to tell.
        _ = &mut connection => {}
        () = cut.0.notified() => {
            let stream = connection.into_parts().io.into_inner();
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

    #[test]
    fn a_connection_beyond_the_limit_waits_until_another_ends() {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(listen(listener, Router::new().route("/", get(|| async {})), 2));
        let patience = Duration::from_secs(30);

        let (first, second) = (ask(address), ask(address));
        assert!(is_answered(&first, patience) && is_answered(&second, patience));
        let third = ask(address);
        assert!(!is_answered(&third, Duration::from_millis(200)));
        drop(first);
        assert!(is_answered(&third, patience));
        runtime.shutdown_background();
    }
}
