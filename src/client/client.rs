//! The client: one asynchronous core, and a blocking shell around it.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;
use tokio::sync::{Notify, Semaphore};
use tracing::Dispatch;
use tracing::instrument::WithSubscriber as _;

use super::error::{Error, Phase};
use super::plan::{Login, Plan};
use super::pool::{Driver, Pool};
use super::progress::Call;
use super::request::{Prepared, Request, Response, prepare};
use super::retry::Attempts;
use super::settings::Settings;
use super::token::{self, Token};
use super::tokens::Tokens;
use super::transport::Transport;
use super::worker::{self, Running, Starts};
use crate::own::Own;
use crate::pace::{Pacer, Paces};

/// Sends requests to one service. Cheap to clone: clones share token and connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    settings: Settings,
    plan: OnceLock<Plan>,
    tokens: Tokens,
    pool: Pool,
    starts: Starts,
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
    /// A client that does nothing until its first call, and so cannot fail before.
    pub fn new(settings: Settings) -> Self {
        Self(Arc::new(Inner {
            settings,
            plan: OnceLock::new(),
            tokens: Tokens::default(),
            pool: Pool::default(),
            starts: Starts::default(),
            paces: Paces::of_process(),
            closed: AtomicBool::new(false),
            closing: Notify::new(),
        }))
    }

    /// Sends the request and waits for its answer, of whatever status. Dropping the future drops the request. Needs a Tokio
    /// runtime with IO and time; connections live as long as the runtime on which they were opened.
    pub async fn send(&self, request: Request) -> Result<Response, Error> {
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let plan = self.0.plan()?;
        let transport = self.0.pool.connections(&self.0.settings, plan).transport();
        let call = self.0.call(plan, &request);
        let work = self.0.converse(plan, &transport, &call, request);
        self.0.within(&call, work).await
    }

    /// Sends the request and blocks until its answer has come. Every 50 ms it asks `interrupted`, outside of any runtime; on
    /// `true` the request and its connection are dropped. Refused inside a runtime, where blocking would stop others.
    pub fn send_blocking(&self, request: Request, interrupted: &mut dyn FnMut() -> bool) -> Result<Response, Error> {
        if tokio::runtime::Handle::try_current().is_ok() {
            let text = "a blocking call inside an asynchronous runtime would stop it: await the asynchronous one";
            return Err(Error::Invalid(text.to_owned()));
        }
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let inner = &*self.0;
        let plan = inner.plan()?;
        let connections = inner.pool.connections(&inner.settings, plan);
        let call = inner.call(plan, &request);
        let permit = match connections.try_permit() {
            Some(permit) => permit,
            None => {
                let waiting = inner.within(&call, connections.permit(&call));
                let permit = Driver::without_io()?.run(waiting, interrupted);
                permit.unwrap_or(Err(Error::Interrupted))?
            }
        };
        let mut bundle = connections.bundle()?;
        let converse = |transport| inner.within(&call, inner.converse(plan, transport, &call, request));
        let outcome = bundle.run(converse, interrupted).unwrap_or(Err(Error::Interrupted));
        // A request that was dropped would keep its connection open until the runtime runs again: drop both.
        if outcome.is_ok() && !self.is_closed() {
            connections.keep_bundle(bundle);
        } else {
            drop(bundle);
        }
        drop(permit);
        outcome
    }

    /// Sends the request on the process's worker thread and hands its outcome to `done` there, which must not block.
    /// Dropping what is returned drops the request, and `done` is not called then. At most [`limits::STARTED`](super::limits::STARTED) of a client's
    /// calls run at a time; the others wait for their start, in order.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the worker thread cannot be started.
    pub fn start(
        &self,
        request: Request,
        log: Option<Dispatch>,
        done: impl FnOnce(Result<Response, Error>) + Send + 'static,
    ) -> Result<Running, Error> {
        let client = self.clone();
        let starts = self.0.starts.of_process();
        let call = async move { done(client.send_in_order(request, &starts).await) };
        match log {
            None => worker::spawn(call),
            Some(log) => worker::spawn(call.with_subscriber(log)),
        }
    }

    /// Sends the request when enough others have ended. Until then it takes no more memory than it needs to wait.
    async fn send_in_order(&self, request: Request, starts: &Semaphore) -> Result<Response, Error> {
        if self.is_closed() {
            return Err(Error::Closed);
        }
        let plan = self.0.plan()?;
        let call = self.0.call(plan, &request);
        let conversation = async {
            // It is never closed.
            let _started = starts.acquire().await;
            let transport = self.0.pool.connections(&self.0.settings, plan).transport();
            Box::pin(self.0.converse(plan, &transport, &call, request)).await
        };
        self.0.within(&call, conversation).await
    }

    /// Ends the client: calls in flight and all later ones fail with [`Error::Closed`]. May be called again.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
        self.0.closing.notify_waiters();
        self.0.pool.clear();
    }

    /// Whether [`close`](Self::close) was called.
    pub fn is_closed(&self) -> bool {
        self.0.closed.load(Ordering::SeqCst)
    }
}

impl Inner {
    /// Read at the first call; a failure is not kept, as a missing file may be there at the next one.
    fn plan(&self) -> Result<&Plan, Error> {
        if let Some(plan) = self.plan.get() {
            return Ok(plan);
        }
        let plan = Plan::new(&self.settings)?;
        Ok(self.plan.get_or_init(|| plan))
    }

    fn call(&self, plan: &Plan, request: &Request) -> Call {
        let timeout = request.timeout.unwrap_or(self.settings.timeout);
        Call::new(timeout, Arc::clone(&plan.base.name))
    }

    /// Does work for a call, which ends with the client, and when its time is over.
    async fn within<T>(&self, call: &Call, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        tokio::select! {
            biased;
            () = self.closing() => Err(Error::Closed),
            after = over(call) => Err(late(call, after)),
            outcome = work => outcome,
        }
    }

    /// The one core of every call.
    async fn converse(
        &self,
        plan: &Plan,
        transport: &Transport,
        call: &Call,
        mut request: Request,
    ) -> Result<Response, Error> {
        let own = request.authorization.take();
        let retries = request.retries.unwrap_or(self.settings.retries);
        let mut prepared = prepare(&plan.base, &plan.headers, request)?;
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
        match Login::of(&self.settings)? {
            Login::Token(token) => {
                let header = token::bearer(token.expose_secret())?;
                prepared.headers.insert(AUTHORIZATION, header);
                attempts.persist(&prepared).await
            }
            Login::Credentials { id, secret } => {
                let login = token::Login {
                    transport,
                    call,
                    plan,
                    id,
                    secret,
                    paces: &self.paces,
                    retries,
                };
                self.logged_in(&login, prepared, &mut attempts).await
            }
        }
    }

    /// Sends the request with a token, and once more with a new one when the service refuses the first.
    async fn logged_in(
        &self,
        login: &token::Login<'_>,
        mut prepared: Prepared,
        attempts: &mut Attempts<'_>,
    ) -> Result<Response, Error> {
        let mut stale: Option<Arc<Token>> = None;
        loop {
            let token = self.tokens.get(login, stale.as_ref()).await?;
            prepared.headers.insert(AUTHORIZATION, token.header.clone());
            // A pause may outlast a token, so that each attempt looks for it anew.
            let Some(outcome) = attempts.step(&prepared).await else {
                continue;
            };
            let answer = outcome?;
            if answer.status != 401 || stale.is_some() {
                return Ok(answer);
            }
            tracing::debug!("the service refused the token: renewing it");
            stale = Some(token);
        }
    }

    /// Waits until the client is closed.
    async fn closing(&self) {
        let mut told = pin!(self.closing.notified());
        // From here on it hears of an end; one that came before is seen.
        told.as_mut().enable();
        if !self.closed.load(Ordering::SeqCst) {
            told.await;
        }
    }
}

/// Waits until the call's time is over.
async fn over(call: &Call) -> Duration {
    match (call.deadline(), call.timeout.total) {
        (Some(deadline), Some(total)) => {
            tokio::time::sleep_until(deadline).await;
            total
        }
        _ => std::future::pending().await,
    }
}

fn late(call: &Call, after: Duration) -> Error {
    let last = call.current();
    let phase: Phase = last.phase();
    Error::Timeout {
        host: last.host.to_string(),
        phase,
        after,
        attempts: last.attempt,
    }
}
