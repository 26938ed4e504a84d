//! One attempt: a request out, an answer or a fault back.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use hyper::body::Incoming;
use hyper::ext::ReasonPhrase;

use super::body::{self, Decoded, Unread};
use super::connection::{Connection, Driving, Unanswered};
use super::connections::Connections;
use super::dial::Refusal;
use super::error::{Error, Phase, cause};
use super::plan::Plan;
use super::progress::{Call, Progress};
use super::request::{Prepared, Repeat, Response};
use super::site::{Site, Target};
use super::timeout::within;
use super::{Settings, Timeout, limits};

/// Sends requests over connections that are bound to the runtime on which they were opened.
#[derive(Clone)]
pub(super) struct Transport {
    connections: Arc<Connections>,
    max_body: usize,
}

/// Why an attempt brought no answer.
pub(super) struct Fault {
    pub(super) error: Error,
    /// Whether the server may have seen the request.
    pub(super) reached: bool,
    /// Whether it was sent on a kept connection, which the server may have closed before.
    pub(super) kept: bool,
}

/// The attempt that is under way.
#[derive(Clone, Copy)]
struct Attempt<'a> {
    timeout: Timeout,
    prepared: &'a Prepared,
    progress: &'a Arc<Progress>,
}

impl Transport {
    pub(super) fn new(settings: &Settings, plan: &Plan, driving: Driving) -> Self {
        let dialer = Arc::clone(&plan.dialer);
        Self {
            connections: Arc::new(Connections::new(dialer, driving, settings.pool_size)),
            max_body: settings.max_body,
        }
    }

    /// Sends the request once, and again only where a redirect says so.
    pub(super) async fn attempt(&self, call: &Call, prepared: &Prepared, number: u32) -> Result<Response, Fault> {
        // A runtime that stood still learns only now which of its connections the server has closed: one turn to hear of
        // it, one for the connection's task to act on it. What may be repeated is, when it meets such a connection.
        if prepared.repeat == Repeat::Never {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }
        let progress = &call.begin(Progress::new(Arc::clone(&prepared.target.site.name), number));
        let started = tracing::event_enabled!(tracing::Level::DEBUG).then(Instant::now);
        let attempt = Attempt {
            timeout: call.timeout,
            prepared,
            progress,
        };
        let outcome = self.follow(attempt).await;
        if let Some(started) = started {
            log(prepared, progress, started, &outcome);
        }
        progress.enter(Phase::Wait);
        outcome
    }

    /// Follows redirects. Where one leads elsewhere, or would change the request, the caller gets it as the answer.
    async fn follow(&self, attempt: Attempt<'_>) -> Result<Response, Fault> {
        let mut answer = self.exchange(attempt, &attempt.prepared.target).await?;
        let mut target = None;
        for _ in 0..limits::REDIRECTS {
            target = redirected(attempt.prepared, target.as_ref(), &answer);
            let Some(target) = &target else {
                break;
            };
            answer = self.exchange(attempt, target).await?;
        }
        Ok(answer)
    }

    async fn exchange(&self, attempt: Attempt<'_>, target: &Target) -> Result<Response, Fault> {
        let (mut connection, answer) = self.ask(attempt, target).await?;
        attempt.progress.enter(Phase::Body);
        let mut answer = body::decoded(answer).await;
        let read = body::read(&mut answer, self.max_body, attempt.timeout.read);
        let body = connection
            .during(read)
            .await
            .map_err(|unread| self.unread(unread, attempt))?;
        self.connections.put(connection);
        Ok(response(answer, body, attempt.progress.attempt))
    }

    /// Sends the request and waits for the head of its answer.
    async fn ask(
        &self,
        attempt: Attempt<'_>,
        target: &Target,
    ) -> Result<(Box<Connection>, http::Response<Incoming>), Fault> {
        loop {
            let mut connection = self.connect(attempt, &target.site).await?;
            attempt.progress.enter(Phase::Answer);
            let limit = attempt.timeout.read;
            match connection.send(attempt.prepared, target, limit).await {
                Ok(answer) => return Ok((connection, answer)),
                Err(Unanswered::Late) => return Err(attempt.late(limit)),
                // It was closed while it was kept, and each such connection is met once.
                Err(Unanswered::Failed { unseen: true, .. }) if connection.kept => {}
                Err(Unanswered::Failed { error, unseen }) => {
                    return Err(Fault {
                        reached: !unseen,
                        kept: connection.kept,
                        error: attempt.broken(&error),
                    });
                }
            }
        }
    }

    async fn connect(&self, attempt: Attempt<'_>, site: &Arc<Site>) -> Result<Box<Connection>, Fault> {
        let limit = attempt.timeout.connect;
        match within(limit, self.connections.take(site, attempt.progress)).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(refusal)) => Err(attempt.unconnected(refusal)),
            Err(_) => Err(Fault {
                reached: false,
                ..attempt.late(limit)
            }),
        }
    }

    #[cold]
    fn unread(&self, unread: Unread, attempt: Attempt<'_>) -> Fault {
        Fault {
            reached: true,
            kept: false,
            error: match unread {
                Unread::TooLarge => Error::TooLarge { limit: self.max_body },
                Unread::Late => return attempt.late(attempt.timeout.read),
                Unread::Broken(error) => attempt.broken(&*error),
            },
        }
    }
}

impl Attempt<'_> {
    #[cold]
    fn unconnected(&self, refusal: Refusal) -> Fault {
        let mut detail = cause(&*refusal.cause);
        if let Some(proxy) = refusal.via {
            detail = format!("{detail} (through the proxy {proxy})");
        }
        Fault {
            reached: false,
            kept: false,
            error: Error::Connect {
                host: self.progress.host.to_string(),
                phase: self.progress.phase(),
                detail,
                attempts: self.progress.attempt,
            },
        }
    }

    #[cold]
    fn late(&self, after: Duration) -> Fault {
        Fault {
            reached: true,
            kept: false,
            error: Error::Timeout {
                host: self.progress.host.to_string(),
                phase: self.progress.phase(),
                after,
                attempts: self.progress.attempt,
            },
        }
    }

    #[cold]
    fn broken(&self, error: &(dyn StdError + 'static)) -> Error {
        Error::Protocol {
            host: self.progress.host.to_string(),
            detail: cause(error),
            attempts: self.progress.attempt,
        }
    }
}

/// Where a redirect leads, when the token may go there and the request stays what it is.
fn redirected(prepared: &Prepared, from: Option<&Target>, answer: &Response) -> Option<Target> {
    let stays = match answer.status {
        301..=303 => prepared.method.is_safe(),
        307 | 308 => true,
        _ => false,
    };
    if !stays {
        return None;
    }
    from.unwrap_or(&prepared.target).join(answer.header("location")?)
}

fn response(answer: http::Response<Decoded>, body: Bytes, attempts: u32) -> Response {
    let (head, _) = answer.into_parts();
    let own_reason = head.extensions.get::<ReasonPhrase>();
    Response {
        status: head.status.as_u16(),
        own_reason: own_reason.map(|reason| String::from_utf8_lossy(reason.as_bytes()).into_owned()),
        headers: head.headers,
        body,
        attempts,
    }
}

#[cold]
fn log(prepared: &Prepared, progress: &Progress, started: Instant, outcome: &Result<Response, Fault>) {
    let (method, path) = (prepared.method.as_str(), prepared.target.path.path());
    let (host, attempt) = (&*progress.host, progress.attempt);
    let may_repeat = prepared.repeat != Repeat::Never;
    match outcome {
        Ok(answer) => {
            let (status, bytes) = (answer.status, answer.body.len());
            tracing::debug!(
                method,
                host,
                path,
                attempt,
                may_repeat,
                took = ?started.elapsed(),
                status,
                bytes,
                "answered"
            );
        }
        Err(fault) => {
            let error = &fault.error;
            tracing::debug!(method, host, path, attempt, may_repeat, took = ?started.elapsed(), %error, "failed");
        }
    }
}
