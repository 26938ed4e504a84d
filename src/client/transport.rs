//! One attempt: a request out, an answer or a fault back.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use reqwest::redirect::{Action, Attempt, Policy};

use super::error::{Error, Phase, cause, is_tls, is_transfer};
use super::plan::{Plan, host, is_loopback, proxy_of_environment};
use super::progress::{ATTEMPT, Call, ConnectTimeout, Progress, WatchConnects};
use super::request::{Prepared, Repeat, Response};
use super::{Settings, error, limits};

/// Connections to the service, bound to the runtime on which they were opened.
#[derive(Clone)]
pub(super) struct Transport {
    http: reqwest::Client,
    /// Uses no proxy of the environment; only where something on this machine is called.
    direct: Option<reqwest::Client>,
    max_body: usize,
    via: Option<String>,
}

/// Why an attempt brought no answer.
pub(super) struct Fault {
    pub(super) error: Error,
    /// Whether the server may have seen the request.
    pub(super) reached: bool,
    /// Whether it was sent on a kept connection, which the server may have closed before.
    pub(super) kept: bool,
}

impl Transport {
    pub(super) fn new(settings: &Settings, plan: &Plan) -> Result<Self, Error> {
        let local = [&plan.base, &plan.token_url].into_iter().any(is_loopback);
        let direct = plan.proxy.is_none() && local;
        Ok(Self {
            http: Self::http(settings, plan, false)?,
            direct: direct.then(|| Self::http(settings, plan, true)).transpose()?,
            max_body: settings.max_body,
            via: plan.via.clone(),
        })
    }

    fn http(settings: &Settings, plan: &Plan, direct: bool) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(plan.tls.clone())
            .connector_layer(WatchConnects)
            .redirect(Policy::custom(redirect))
            .referer(false)
            .pool_idle_timeout(limits::IDLE)
            .pool_max_idle_per_host(settings.pool_size)
            .user_agent(&settings.user_agent);
        if direct {
            builder = builder.no_proxy();
        }
        if let Some(proxy) = &plan.proxy {
            builder = builder.proxy(proxy.clone());
        }
        builder
            .build()
            .map_err(|error| Error::Configuration(format!("cannot set up HTTP: {}", cause(&error))))
    }

    /// Sends the request once.
    pub(super) async fn attempt(&self, call: &Call, prepared: &Prepared, number: u32) -> Result<Response, Fault> {
        // A runtime that stood still learns only now which of its connections the server has closed: one turn to hear of
        // it, one for the connection's task to act on it. What may be repeated is, when it meets such a connection.
        let reads = prepared.method.is_safe();
        if prepared.repeat == Repeat::Never {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }
        let progress = Progress::new(host(&prepared.url), number, reads, call.timeout.connect);
        let progress = call.begin(progress);
        let started = Instant::now();
        let outcome = ATTEMPT
            .scope(Arc::clone(&progress), self.exchange(call, prepared, &progress))
            .await;
        log(prepared, &progress, started.elapsed(), &outcome);
        progress.enter(Phase::Wait);
        outcome
    }

    async fn exchange(&self, call: &Call, prepared: &Prepared, progress: &Progress) -> Result<Response, Fault> {
        let read = call.timeout.read;
        progress.enter(Phase::Answer);
        let direct = self.direct.as_ref().filter(|_| is_loopback(&prepared.url));
        let http = direct.unwrap_or(&self.http);
        let mut request = reqwest::Request::new(prepared.method.clone(), prepared.url.clone());
        request.headers_mut().clone_from(&prepared.headers);
        *request.body_mut() = prepared.body.clone().map(Into::into);
        let mut answer = match progress.within(read, http.execute(request)).await {
            None => return Err(late(progress, Phase::Answer, read)),
            Some(Err(error)) => return Err(self.fault(&error, call, prepared, progress)),
            Some(Ok(answer)) => answer,
        };
        progress.enter(Phase::Body);
        let body = self.body(&mut answer, progress, read).await?;
        Ok(response(&answer, body, progress.attempt))
    }

    async fn body(&self, answer: &mut reqwest::Response, progress: &Progress, read: Duration) -> Result<Bytes, Fault> {
        let announced = answer.content_length().and_then(|length| usize::try_from(length).ok());
        let announced = announced.unwrap_or_default();
        if announced > self.max_body {
            return Err(self.too_large());
        }
        let mut body = Gathered::default();
        loop {
            let chunk = match tokio::time::timeout(read, answer.chunk()).await {
                Err(_) => return Err(late(progress, Phase::Body, read)),
                Ok(Ok(None)) => return Ok(body.finish()),
                Ok(Ok(Some(chunk))) => chunk,
                // An error answer whose compression is nonsense still tells its status and what could be read of it.
                Ok(Err(error)) if is_error(answer) && !is_transfer(&error) => return Ok(body.finish()),
                Ok(Err(error)) => return Err(broken(&error, progress)),
            };
            if body.len() + chunk.len() > self.max_body {
                return Err(self.too_large());
            }
            body.add(chunk, announced);
        }
    }

    fn fault(&self, error: &reqwest::Error, call: &Call, prepared: &Prepared, progress: &Progress) -> Fault {
        if error.is_builder() {
            return unreached(Error::Invalid(format!("the request cannot be sent: {}", cause(error))));
        }
        if !error.is_connect() {
            return broken(error, progress);
        }
        let attempts = progress.attempt;
        let host = progress.host.clone();
        if error::first_cause(error).is::<ConnectTimeout>() {
            return unreached(Error::Timeout {
                host,
                phase: Phase::Connect,
                after: call.timeout.connect,
                attempts,
            });
        }
        let phase = match () {
            () if error.is_dns() => Phase::Resolve,
            () if is_tls(error) => Phase::Tls,
            () => Phase::Connect,
        };
        let via = self.via.clone().or_else(|| proxy_of_environment(&prepared.url));
        let detail = match via {
            None => cause(error),
            Some(proxy) => format!("{} (through the proxy {proxy})", cause(error)),
        };
        unreached(Error::Connect {
            host,
            phase,
            detail,
            attempts,
        })
    }

    fn too_large(&self) -> Fault {
        Fault {
            error: Error::TooLarge { limit: self.max_body },
            reached: true,
            kept: false,
        }
    }
}

/// A body that is copied only when it comes in more than one piece.
#[derive(Default)]
struct Gathered {
    first: Bytes,
    rest: Option<BytesMut>,
}

impl Gathered {
    fn len(&self) -> usize {
        self.rest.as_ref().map_or(self.first.len(), BytesMut::len)
    }

    fn add(&mut self, chunk: Bytes, announced: usize) {
        if let Some(rest) = &mut self.rest {
            rest.extend_from_slice(&chunk);
            return;
        }
        if self.first.is_empty() {
            self.first = chunk;
            return;
        }
        let reserve = announced.min(limits::BODY_RESERVE).max(self.first.len() + chunk.len());
        let mut all = BytesMut::with_capacity(reserve);
        all.extend_from_slice(&self.first);
        all.extend_from_slice(&chunk);
        self.first = Bytes::new();
        self.rest = Some(all);
    }

    fn finish(self) -> Bytes {
        self.rest.map_or(self.first, BytesMut::freeze)
    }
}

fn is_error(answer: &reqwest::Response) -> bool {
    answer.status().as_u16() >= 400
}

fn response(answer: &reqwest::Response, body: Bytes, attempts: u32) -> Response {
    let status = answer.status();
    let sent = answer.extensions().get::<hyper::ext::ReasonPhrase>();
    let reason = sent.map_or_else(
        || status.canonical_reason().unwrap_or_default().to_owned(),
        |reason| String::from_utf8_lossy(reason.as_bytes()).into_owned(),
    );
    let headers = answer.headers().iter();
    let headers = headers.map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    Response {
        status: status.as_u16(),
        reason,
        headers: headers.collect(),
        body,
        attempts,
    }
}

/// Follows a redirect only where the token may go and only where it leaves the request what it is; otherwise the caller
/// gets the redirecting answer.
fn redirect(attempt: Attempt<'_>) -> Action {
    let Some(from) = attempt.previous().last() else {
        return attempt.stop();
    };
    let elsewhere = from.origin() != attempt.url().origin();
    let becomes_get = matches!(attempt.status().as_u16(), 301..=303);
    let reads = ATTEMPT.try_with(|progress| progress.reads).unwrap_or(false);
    if elsewhere || (becomes_get && !reads) || attempt.previous().len() > limits::REDIRECTS {
        return attempt.stop();
    }
    attempt.follow()
}

fn unreached(error: Error) -> Fault {
    Fault {
        error,
        reached: false,
        kept: false,
    }
}

fn broken(error: &reqwest::Error, progress: &Progress) -> Fault {
    Fault {
        kept: progress.phase() == Phase::Answer && !progress.dialled(),
        reached: true,
        error: Error::Protocol {
            host: progress.host.clone(),
            detail: cause(error),
            attempts: progress.attempt,
        },
    }
}

fn late(progress: &Progress, phase: Phase, after: Duration) -> Fault {
    Fault {
        reached: true,
        kept: false,
        error: Error::Timeout {
            host: progress.host.clone(),
            phase,
            after,
            attempts: progress.attempt,
        },
    }
}

fn log(prepared: &Prepared, progress: &Progress, took: Duration, outcome: &Result<Response, Fault>) {
    let (method, path) = (prepared.method.as_str(), prepared.url.path());
    let (host, attempt) = (progress.host.as_str(), progress.attempt);
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
                ?took,
                status,
                bytes,
                "answered"
            );
        }
        Err(fault) => {
            let error = &fault.error;
            tracing::debug!(method, host, path, attempt, may_repeat, ?took, %error, "failed");
        }
    }
}
