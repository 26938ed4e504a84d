//! One attempt to send a request.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::StatusCode;
use hyper::ext::ReasonPhrase;
use reqwest::Body;

use super::body::{self, Unread};
use super::download;
use super::request::{Prepared, Repeat, Response};
use crate::connection::{
    ATTEMPT, AttemptProgress, CallProgress, Connection, Connections, Error, GivenUp, Lease, Obstacle, Phase, Server,
    Site, Timeout, cause, first_cause, is_malformed, no_response, unread_file,
};

/// Sends requests over connections, which are bound to the runtime on which they were opened.
pub(super) struct Transport<'a> {
    source: Source<'a>,
    max_body: usize,
}

/// The source of connections.
pub(super) enum Source<'a> {
    /// The call's own, one to each server.
    Own(&'a [Arc<Connection>]),
    /// Those of all awaited calls.
    Shared(&'a Arc<Connections>),
}

/// An attempt without a response.
pub(super) struct FailedAttempt {
    pub(super) error: Error,
    /// True if the server may have seen the request.
    pub(super) reached: bool,
    /// True if it was sent on a reused connection, which the server may have closed before.
    pub(super) kept: bool,
    /// True if every other attempt would fail for the same reason, such as a certificate that is not trusted.
    pub(super) lasting: bool,
}

/// The current attempt.
#[derive(Clone, Copy)]
struct Attempt<'a> {
    timeout: Timeout,
    prepared: &'a Prepared,
    progress: &'a Arc<AttemptProgress>,
}

impl<'a> Transport<'a> {
    pub(super) fn new(source: Source<'a>, max_body: usize) -> Self {
        Self { source, max_body }
    }

    /// Sends the request once, and follows redirects.
    pub(super) async fn attempt(
        &self,
        call: &CallProgress,
        prepared: &Prepared,
        number: u32,
    ) -> Result<Response, FailedAttempt> {
        // An idle runtime learns only now which of its connections the server has closed: in one turn it is notified, in the
        // next the connection's task acts on it. Requests that may be repeated are simply repeated if they meet such a
        // connection.
        if prepared.repeat == Repeat::Never {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }
        let (host, reads) = (Arc::clone(&prepared.target.site.name), prepared.method.is_safe());
        let progress = &call.begin(AttemptProgress::new(host, number, reads, call.timeout.connect));
        let started = tracing::event_enabled!(tracing::Level::DEBUG).then(Instant::now);
        let attempt = Attempt {
            timeout: call.timeout,
            prepared,
            progress,
        };
        let outcome = match self.lease(call, &prepared.target.site).await {
            Ok(lease) => self.exchange(attempt, lease).await,
            Err(error) => Err(unreached(error)),
        };
        if let Some(started) = started {
            log(prepared, progress, started, &outcome);
        }
        progress.enter(Phase::Wait);
        outcome
    }

    async fn lease(&self, call: &CallProgress, site: &Arc<Site>) -> Result<Lease, Error> {
        match &self.source {
            Source::Shared(connections) => connections.lease(site, call).await,
            Source::Own(own) => {
                let found = own.iter().find(|own| Arc::ptr_eq(&own.server.site, site));
                found.map(Lease::own).ok_or_else(|| site.unknown())
            }
        }
    }

    async fn exchange(&self, attempt: Attempt<'_>, lease: Lease) -> Result<Response, FailedAttempt> {
        let sending = attempt.send(&lease.connection);
        let mut response = ATTEMPT.scope(Arc::clone(attempt.progress), sending).await?;
        attempt.progress.enter(Phase::Body);
        let silence = attempt.timeout.read;
        let save_to = attempt.prepared.save_to.as_deref();
        let read = match save_to.filter(|_| response.status().is_success()) {
            Some(path) => download::save(&mut response, path, silence)
                .await
                .map(|()| Bytes::new()),
            None => body::read(&mut response, self.max_body, silence).await,
        };
        let body = read.map_err(|unread| self.unread(unread, attempt))?;
        lease.keep();
        Ok(complete(response, body, attempt))
    }

    #[cold]
    fn unread(&self, unread: Unread, attempt: Attempt<'_>) -> FailedAttempt {
        reached(match unread {
            Unread::TooLarge => Error::TooLarge { limit: self.max_body },
            Unread::Unwritten(error) => error,
            Unread::Late => return attempt.late(attempt.timeout.read),
            Unread::Broken(error) => attempt.broken(cause(&error)),
        })
    }
}

impl Attempt<'_> {
    /// Sends the request and waits for the head of its response.
    async fn send(&self, over: &Connection) -> Result<http::Response<Body>, FailedAttempt> {
        let prepared = self.prepared;
        let mut request = reqwest::Request::new(prepared.method.clone(), prepared.target.url.clone());
        request.headers_mut().clone_from(&prepared.headers);
        *request.body_mut() = prepared.body.as_ref().map(|body| body.for_attempt(self.progress));
        self.progress.enter(Phase::Response);
        let silence = self.timeout.read;
        match self.progress.within(silence, over.http.execute(request)).await {
            None => Err(self.late(silence)),
            Some(Err(error)) => Err(self.fault(&error, &over.server)),
            // For an unencrypted server, the proxy itself responds.
            Some(Ok(response)) if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                match Obstacle::of_proxy_login(&over.server) {
                    Some(obstacle) => Err(self.blocked(obstacle)),
                    None => Ok(response.into()),
                }
            }
            Some(Ok(response)) => {
                over.server.mark_responded();
                Ok(response.into())
            }
        }
    }

    #[cold]
    fn fault(&self, error: &reqwest::Error, server: &Server) -> FailedAttempt {
        if let Some(unread) = unread_file(error) {
            return FailedAttempt {
                lasting: true,
                ..reached(unread.clone())
            };
        }
        if error.is_builder() {
            return unreached(Error::Invalid(format!("the request cannot be sent: {}", cause(error))));
        }
        if !error.is_connect() {
            return FailedAttempt {
                kept: self.progress.phase() == Phase::Response && !self.progress.dialled() && !is_malformed(error),
                ..reached(self.broken(no_response(error, server)))
            };
        }
        if matches!(first_cause(error).downcast_ref(), Some(GivenUp::Late)) {
            return unreached(self.progress.late(self.timeout.connect));
        }
        self.blocked(Obstacle::of(error, self.progress.phase(), server))
    }

    #[cold]
    fn blocked(&self, obstacle: Obstacle) -> FailedAttempt {
        FailedAttempt {
            lasting: obstacle.lasting,
            ..unreached(Error::Connect {
                host: self.progress.host.to_string(),
                phase: obstacle.phase,
                detail: obstacle.detail,
                attempts: self.progress.attempt,
            })
        }
    }

    #[cold]
    fn late(&self, after: Duration) -> FailedAttempt {
        reached(self.progress.late(after))
    }

    #[cold]
    fn broken(&self, detail: String) -> Error {
        Error::Protocol {
            host: self.progress.host.to_string(),
            detail,
            attempts: self.progress.attempt,
        }
    }
}

fn unreached(error: Error) -> FailedAttempt {
    FailedAttempt {
        reached: false,
        ..reached(error)
    }
}

fn reached(error: Error) -> FailedAttempt {
    FailedAttempt {
        error,
        reached: true,
        kept: false,
        lasting: false,
    }
}

fn complete(response: http::Response<Body>, body: Bytes, attempt: Attempt<'_>) -> Response {
    let (head, _) = response.into_parts();
    let own_reason = head.extensions.get::<ReasonPhrase>();
    Response {
        status: head.status.as_u16(),
        own_reason: own_reason.map(|reason| String::from_utf8_lossy(reason.as_bytes()).into_owned()),
        headers: head.headers,
        body,
        attempts: attempt.progress.attempt,
        method: attempt.prepared.method.clone(),
        url: attempt.prepared.target.url.clone(),
        secrets: secrets(&attempt.prepared.headers),
    }
}

fn secrets(sent: &http::HeaderMap) -> Vec<http::HeaderValue> {
    let secrets = sent.values().filter(|value| value.is_sensitive());
    secrets.cloned().collect()
}

#[cold]
fn log(prepared: &Prepared, progress: &AttemptProgress, started: Instant, outcome: &Result<Response, FailedAttempt>) {
    let (method, path) = (prepared.method.as_str(), prepared.target.url.path());
    let (host, attempt) = (&*progress.host, progress.attempt);
    let may_repeat = prepared.repeat != Repeat::Never;
    let response = outcome.as_ref().ok();
    let (status, bytes) = (
        response.map(|response| response.status),
        response.map(|response| response.body.len()),
    );
    let error = outcome
        .as_ref()
        .err()
        .map(|fault| tracing::field::display(&fault.error));
    let took = started.elapsed();
    let done = if response.is_some() { "responded" } else { "failed" };
    tracing::debug!(
        method,
        host,
        path,
        attempt,
        may_repeat,
        ?took,
        status,
        bytes,
        error,
        "{done}"
    );
}
