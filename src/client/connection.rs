//! A connection: sends one request at a time over HTTP/1.1, or many over HTTP/2.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::HOST;
use http::{HeaderMap, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1, http2};
use hyper_util::rt::TokioExecutor;

use super::dial::Dialled;
use super::request::Prepared;
use super::site::{Site, Target};
use super::timeout::{Late, Timer};

type Body = Full<Bytes>;

/// A connection to a server, bound to the runtime on which it was opened.
pub(super) struct Connection {
    pub(super) site: Arc<Site>,
    sender: Sender,
    driver: Driver,
    timer: Timer,
    /// What the proxy that forwards its requests wants to see in each.
    forwarded: Option<HeaderMap>,
    /// When it was last used.
    pub(super) since: Instant,
    /// Whether it was kept from an earlier request, so that the server may have closed it.
    pub(super) kept: bool,
}

enum Sender {
    Http1(http1::SendRequest<Body>),
    Http2(http2::SendRequest<Body>),
}

/// Who moves a connection's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Driving {
    /// The call that uses it, which spares a blocking call the way through a task and back. Nobody does between two calls.
    ByCalls,
    /// A task of the runtime.
    ByTask,
}

/// The half of a connection that moves bytes; nothing where a task does it, or where it has ended.
#[derive(Default)]
struct Driver(Option<Pin<Box<dyn Future<Output = ()> + Send>>>);

impl Driver {
    fn advance(&mut self, context: &mut Context<'_>) {
        if let Some(half) = &mut self.0
            && half.as_mut().poll(context).is_ready()
        {
            self.0 = None;
        }
    }

    /// Moves bytes until this work, which waits for them, is done.
    async fn during<F: Future>(&mut self, work: F) -> F::Output {
        let mut work = pin!(work);
        poll_fn(|context| {
            if let Poll::Ready(output) = work.as_mut().poll(context) {
                return Poll::Ready(output);
            }
            self.advance(context);
            work.as_mut().poll(context)
        })
        .await
    }
}

/// Why a request brought no answer.
pub(super) enum Unanswered {
    /// The server was silent for too long.
    Late,
    /// It failed; it may be certain that the server did nothing about it.
    Failed { error: hyper::Error, unseen: bool },
}

impl Connection {
    pub(super) async fn begin(site: &Arc<Site>, dialled: Dialled, driving: Driving) -> Result<Self, hyper::Error> {
        let mut driver = Driver::default();
        let sender = if dialled.http2 {
            let (sender, connection) = http2::handshake(TokioExecutor::new(), dialled.stream).await?;
            tokio::spawn(connection);
            Sender::Http2(sender)
        } else {
            let (sender, connection) = http1::handshake(dialled.stream).await?;
            // What ends a connection is told to the request that it carries.
            let connection = async { drop(connection.await) };
            match driving {
                Driving::ByCalls => driver = Driver(Some(Box::pin(connection))),
                Driving::ByTask => drop(tokio::spawn(connection)),
            }
            Sender::Http1(sender)
        };
        Ok(Self {
            site: Arc::clone(site),
            sender,
            driver,
            timer: Timer::default(),
            forwarded: dialled.forwarded,
            since: Instant::now(),
            kept: false,
        })
    }

    /// Whether it carries many requests at a time.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self.sender, Sender::Http2(_))
    }

    /// The same connection for one more request, where it carries many.
    pub(super) fn shared(&self) -> Option<Self> {
        let Sender::Http2(sender) = &self.sender else {
            return None;
        };
        Some(Self {
            site: Arc::clone(&self.site),
            sender: Sender::Http2(sender.clone()),
            driver: Driver::default(),
            timer: Timer::default(),
            forwarded: None,
            since: self.since,
            kept: self.kept,
        })
    }

    pub(super) fn is_closed(&self) -> bool {
        match &self.sender {
            Sender::Http1(sender) => sender.is_closed(),
            Sender::Http2(sender) => sender.is_closed(),
        }
    }

    /// Waits until it takes a request; `false` when it never will.
    pub(super) async fn is_ready(&mut self) -> bool {
        // It may have ended while nobody looked.
        let look = poll_fn(|context| {
            self.driver.advance(context);
            Poll::Ready(())
        });
        look.await;
        match &mut self.sender {
            Sender::Http1(sender) => self.driver.during(sender.ready()).await.is_ok(),
            Sender::Http2(sender) => sender.ready().await.is_ok(),
        }
    }

    /// Does work that waits for bytes of this connection.
    pub(super) async fn during<F: Future>(&mut self, work: F) -> F::Output {
        self.driver.during(work).await
    }

    /// Sends the request to this target and waits for its answer's head, but no longer than the limit. Dropping the future
    /// drops the request.
    pub(super) async fn send(
        &mut self,
        prepared: &Prepared,
        target: &Target,
        limit: Duration,
    ) -> Result<Response<Incoming>, Unanswered> {
        let mut request = Request::new(Body::new(prepared.body.clone().unwrap_or_default()));
        request.method_mut().clone_from(&prepared.method);
        request.headers_mut().clone_from(&prepared.headers);
        let path = target.path.clone();
        let answer = match &mut self.sender {
            Sender::Http1(sender) => {
                *request.uri_mut() = match &self.forwarded {
                    None => path.into(),
                    Some(headers) => {
                        request.headers_mut().extend(headers.clone());
                        target.site.uri(path)
                    }
                };
                let sent = self.driver.during(sender.try_send_request(request));
                self.timer.within(limit, sent).await
            }
            Sender::Http2(sender) => {
                // HTTP/2 has it in the target (RFC 9113, 8.3.1).
                request.headers_mut().remove(HOST);
                *request.uri_mut() = target.site.uri(path);
                self.timer.within(limit, sender.try_send_request(request)).await
            }
        };
        match answer {
            Ok(answer) => answer.map_err(Unanswered::from),
            Err(Late) => Err(Unanswered::Late),
        }
    }
}

impl From<TrySendError<Request<Body>>> for Unanswered {
    fn from(mut failed: TrySendError<Request<Body>>) -> Self {
        let returned = failed.take_message().is_some();
        let error = failed.into_error();
        let unseen = returned || is_refused(&error);
        Self::Failed { error, unseen }
    }
}

/// Whether an HTTP/2 server says that it did not begin with the request (RFC 9113, 6.8 and 8.7).
fn is_refused(error: &hyper::Error) -> bool {
    let cause = std::error::Error::source(error).and_then(|cause| cause.downcast_ref::<h2::Error>());
    cause.is_some_and(|cause| {
        let reason = cause.reason();
        let leaves = cause.is_go_away() && reason == Some(h2::Reason::NO_ERROR);
        let refuses = cause.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM);
        cause.is_remote() && (leaves || refuses)
    })
}
