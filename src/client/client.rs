//! The client: one asynchronous core, and a blocking shell around it.

use std::cell::Cell;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tracing::Dispatch;
use tracing::instrument::WithSubscriber as _;

use super::limits;
use super::request::{Prepared, Request, Response, prepare};
use super::retry::Attempts;
use super::token::{self, Token};
use super::token_cache::TokenCache;
use super::tokens::Tokens;
use super::transport::{Source, Transport};
use super::worker::{self, Running};
use crate::connection::{CallProgress, Connections, Credentials, Driver, Error, Settings, Validated};
use crate::forks;
use crate::own::{Own, PerProcess};
use crate::pace::{Pacer, Paces};

thread_local! {
    /// Number of calls whose `interrupted` runs in this thread. The calls that it makes are nested.
    static SUSPENDED: Cell<usize> = const { Cell::new(0) };
}

/// Sends requests to one service. Clones are cheap, and share the token and the connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    settings: Settings,
    validated: OnceLock<Validated>,
    tokens: Arc<Tokens>,
    connections: PerProcess<Connections>,
    /// Limits the asynchronous calls that run at a time. Separate for each process: calls of the parent never end in a child.
    starts: PerProcess<Semaphore>,
    paces: Own<Arc<Paces>>,
    closed: AtomicBool,
    closing: Notify,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("settings", &self.0.settings)
            .field("closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Creates a client, which checks its settings and connects on its first call.
    pub fn new(settings: Settings) -> Self {
        Self::with_tokens(settings, Arc::default())
    }

    /// Makes a client that shares the token of the cache, which is replaced if it belongs to another login. Returns the former
    /// cache in this case.
    pub fn sharing(settings: Settings, cache: &mut Option<TokenCache>) -> (Self, Option<TokenCache>) {
        if let Some(tokens) = cache.as_ref().and_then(|cache| cache.tokens(&settings)) {
            return (Self::with_tokens(settings, tokens), None);
        }
        let made = TokenCache::of(&settings);
        let tokens = made.tokens(&settings).unwrap_or_default();
        (Self::with_tokens(settings, tokens), cache.replace(made))
    }

    fn with_tokens(settings: Settings, tokens: Arc<Tokens>) -> Self {
        Self(Arc::new(Inner {
            settings,
            validated: OnceLock::new(),
            tokens,
            connections: PerProcess::new(),
            starts: PerProcess::new(),
            paces: Paces::of_process(),
            closed: AtomicBool::new(false),
            closing: Notify::new(),
        }))
    }

    /// Sends the request and waits for its response, of any status. Dropping the future drops the request. Needs a Tokio
    /// runtime with IO and time; connections live as long as the runtime on which they were opened.
    pub async fn send(&self, request: Request) -> Result<Response, Error> {
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let validated = self.0.validated()?;
        let connections = self.0.connections(validated);
        let transport = Transport::new(Source::Shared(&connections), self.0.settings.max_body);
        let call = self.0.call(validated, &request);
        self.0
            .within(&call, self.0.converse(validated, &transport, &call, request))
            .await
    }

    /// Sends the request and blocks until its response has arrived. Calls `interrupted` every 50 ms, outside of any runtime; on
    /// `true` the request and its connection are dropped. Rejected inside a runtime, whose other tasks would stop.
    pub fn send_blocking(&self, request: Request, interrupted: &mut dyn FnMut() -> bool) -> Result<Response, Error> {
        check_outside_of_runtimes()?;
        let _busy = forks::busy();
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let interrupted = &mut || suspended(interrupted);
        let inner = &*self.0;
        let validated = inner.validated()?;
        let connections = inner.connections(validated);
        let call = inner.call(validated, &request);
        let permit = inner.permit(&connections, &call, interrupted)?;
        let mut bundle = connections.bundle()?;
        let converse = |own| {
            let (call, transport) = (&call, Transport::new(Source::Own(own), inner.settings.max_body));
            async move {
                let work = pin!(inner.converse(validated, &transport, call, request));
                inner.within(call, work).await
            }
        };
        let outcome = bundle.run(converse, interrupted).unwrap_or(Err(Error::Interrupted));
        // The runtime would keep the connection of a dropped request open until it runs again: drop both. A connection beyond the
        // limit is not kept either.
        if outcome.is_ok() && permit.is_some() && !self.is_closed() {
            connections.keep_bundle(bundle);
        } else {
            drop(bundle);
        }
        drop(permit);
        outcome
    }

    /// Like `send_blocking`, but in a new thread, for a caller whose stack is too small. `interrupted` is called in the caller's
    /// thread.
    pub fn send_blocking_in_thread(
        &self,
        request: Request,
        log: Option<&Dispatch>,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Result<Response, Error> {
        check_outside_of_runtimes()?;
        let (stops, outer) = (AtomicBool::new(false), SUSPENDED.get());
        let (running, ended) = mpsc::channel::<()>();
        let send = || {
            let _running = running; // dropped when the call has ended, which ends the wait for it
            SUSPENDED.set(outer);
            let send = || self.send_blocking(request, &mut || stops.load(Ordering::SeqCst));
            match log {
                None => send(),
                Some(log) => tracing::dispatcher::with_default(log, send),
            }
        };
        thread::scope(|scope| {
            let spawned = thread::Builder::new()
                .stack_size(limits::CALL_STACK)
                .spawn_scoped(scope, send);
            let thread = spawned.map_err(|error| Error::Resources(error.to_string()))?;
            let wait = || forks::waiting(|| ended.recv_timeout(limits::INTERRUPT));
            while let Err(RecvTimeoutError::Timeout) = wait() {
                if !stops.load(Ordering::SeqCst) && suspended(interrupted) {
                    stops.store(true, Ordering::SeqCst);
                }
            }
            thread.join().unwrap_or(Err(Error::Interrupted))
        })
    }

    /// Sends the request on the process's worker thread and calls `done` there with the outcome; `done` must not block.
    /// Dropping the returned value drops the request, and `done` is not called then. At most [`limits::STARTED`] of a client's
    /// calls run at a time; the others wait for their start, in order.
    ///
    /// # Errors
    /// [`Error::Resources`] when the worker thread cannot be started.
    pub fn start(
        &self,
        request: Request,
        log: Option<Dispatch>,
        done: impl FnOnce(Result<Response, Error>) + Send + 'static,
    ) -> Result<Running, Error> {
        let client = self.clone();
        let starts = self.0.starts.get_or_make(|| Semaphore::new(limits::STARTED));
        let call = async move { done(client.send_in_order(request, &starts).await) };
        match log {
            None => worker::spawn(call),
            Some(log) => worker::spawn(call.with_subscriber(log)),
        }
    }

    /// Sends the request once enough others have ended. While it waits, it needs little memory.
    async fn send_in_order(&self, request: Request, starts: &Semaphore) -> Result<Response, Error> {
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let validated = self.0.validated()?;
        let call = self.0.call(validated, &request);
        let conversation = async {
            // The semaphore is never closed.
            let _started = starts.acquire().await;
            let connections = self.0.connections(validated);
            let transport = Transport::new(Source::Shared(&connections), self.0.settings.max_body);
            Box::pin(self.0.converse(validated, &transport, &call, request)).await
        };
        self.0.within(&call, conversation).await
    }

    /// Closes the client: calls in flight and all later ones fail with [`Error::Closed`]. May be called again.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
        self.0.closing.notify_waiters();
        if let Some(connections) = self.0.connections.take() {
            connections.clear();
        }
    }

    /// Returns true after [`close`](Self::close).
    pub fn is_closed(&self) -> bool {
        self.0.closed.load(Ordering::SeqCst)
    }
}

/// Calls `interrupted`, which may make calls.
fn suspended(interrupted: &mut dyn FnMut() -> bool) -> bool {
    SUSPENDED.set(SUSPENDED.get() + 1);
    let stops = interrupted();
    SUSPENDED.set(SUSPENDED.get().saturating_sub(1));
    stops
}

/// Fails inside a runtime, whose other tasks a blocking call would stop.
fn check_outside_of_runtimes() -> Result<(), Error> {
    if tokio::runtime::Handle::try_current().is_err() {
        return Ok(());
    }
    let text = "a blocking call inside an asynchronous runtime would stop it: await the asynchronous method instead";
    Err(Error::Invalid(text.to_owned()))
}

impl Inner {
    /// The validated settings, built on the first call. A failure is not kept: a missing file may exist by the next call.
    fn validated(&self) -> Result<&Validated, Error> {
        if let Some(validated) = self.validated.get() {
            return Ok(validated);
        }
        let validated = Validated::new(&self.settings)?;
        for remark in &self.settings.remarks {
            tracing::debug!(remark, "settings");
        }
        Ok(self.validated.get_or_init(|| validated))
    }

    fn connections(&self, validated: &Validated) -> Arc<Connections> {
        self.connections
            .get_or_make(|| Connections::new(validated, self.settings.pool_size))
    }

    /// A permit of the connection limit for a blocking call. A nested call does not wait for one, because its outer call may hold
    /// the last one, or be the next to get one: without a permit, it exceeds the limit by its own connection.
    fn permit(
        &self,
        connections: &Connections,
        call: &CallProgress,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Result<Option<OwnedSemaphorePermit>, Error> {
        let free = connections.try_permit();
        if free.is_some() || SUSPENDED.get() > 0 {
            return Ok(free);
        }
        let waiting = self.within(call, connections.permit(call));
        let permit = Driver::without_io()?.run(waiting, interrupted);
        permit.unwrap_or(Err(Error::Interrupted)).map(Some)
    }

    fn call(&self, validated: &Validated, request: &Request) -> CallProgress {
        let timeout = request.timeout.unwrap_or(self.settings.timeout);
        CallProgress::new(timeout, Arc::clone(&validated.base.name))
    }

    /// Does work for a call until the client is closed or the call's time limit has passed.
    async fn within<T>(&self, call: &CallProgress, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        tokio::select! {
            biased;
            () = self.closing() => Err(Error::Closed),
            after = over(call) => Err(call.current().late(after)),
            outcome = work => outcome,
        }
    }

    /// The asynchronous core of every call.
    async fn converse(
        &self,
        validated: &Validated,
        transport: &Transport<'_>,
        call: &CallProgress,
        mut request: Request,
    ) -> Result<Response, Error> {
        let own = request.authorization.take();
        let retries = request.retries.unwrap_or(self.settings.retries);
        let mut prepared = prepare(&validated.base, &validated.headers, request)?;
        let pacer = Pacer {
            paces: &self.paces,
            limit: self.settings.rate_limit,
            client: self.settings.client_id.as_deref().unwrap_or_default(),
        };
        let mut attempts = Attempts::new(transport, call, retries, pacer);
        let anonymous = own.as_ref().is_some_and(|own| own.expose_secret().is_empty());
        if let Some(own) = own.filter(|_| !anonymous) {
            let header = token::authorization(own.expose_secret())?;
            prepared.headers.insert(AUTHORIZATION, header);
        }
        if anonymous || prepared.headers.contains_key(AUTHORIZATION) {
            return attempts.persist(&prepared).await;
        }
        match Credentials::of(&self.settings)? {
            Credentials::Token(token) => {
                let header = token::bearer(token.expose_secret())?;
                prepared.headers.insert(AUTHORIZATION, header);
                attempts.persist(&prepared).await
            }
            Credentials::Client { id, secret } => {
                let login = token::Login {
                    transport,
                    call,
                    validated,
                    id,
                    secret,
                    paces: &self.paces,
                    retries,
                };
                self.logged_in(&login, prepared, &mut attempts).await
            }
        }
    }

    /// Sends the request with a token, and once more with a new one if the service rejects the first.
    async fn logged_in(
        &self,
        login: &token::Login<'_>,
        mut prepared: Prepared,
        attempts: &mut Attempts<'_>,
    ) -> Result<Response, Error> {
        let mut stale: Option<Arc<Token>> = None;
        loop {
            // The wait for a turn and the pause before a retry may outlast a token, so each attempt asks for a token after them. A
            // login needs no turn, so it never waits for a call that waits for the login.
            attempts.wait_for_turn(&prepared).await;
            let token = self.tokens.get(login, stale.as_ref()).await?;
            prepared.headers.insert(AUTHORIZATION, token.header.clone());
            let Some(outcome) = attempts.step(&prepared).await else {
                continue;
            };
            let response = outcome?;
            if response.status != 401 || stale.is_some() {
                return Ok(response);
            }
            tracing::debug!("the service rejected the token: renewing it");
            stale = Some(token);
        }
    }

    /// Waits until the client is closed.
    async fn closing(&self) {
        let mut notified = pin!(self.closing.notified());
        // From here on, a close wakes this future; the check below notices an earlier one.
        notified.as_mut().enable();
        if !self.closed.load(Ordering::SeqCst) {
            notified.await;
        }
    }
}

/// Waits until the call's time limit has passed.
async fn over(call: &CallProgress) -> Duration {
    match (call.deadline(), call.timeout.total) {
        (Some(deadline), Some(total)) => {
            tokio::time::sleep_until(deadline).await;
            total
        }
        _ => std::future::pending().await,
    }
}
