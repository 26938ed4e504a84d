//! Creates reqwest clients that have at most one connection each, and observes how it is opened.
//!
//! reqwest does not report the phase of a connection that is being opened, whether a request reused a connection, or the
//! negotiated protocol. A layer around its connector does, and applies each call's connect timeout.

use std::future::poll_fn;
use std::net::ToSocketAddrs as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::thread;

use http::HeaderValue;
use hyper_util::client::legacy::connect::Connection as Agreed;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::{Action, Attempt, Policy};
use rustls::ClientConfig;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::yield_now;
use tower_layer::Layer;
use tower_service::Service;

use super::error::{BoxError, Error, Phase, cause};
use super::limits;
use super::progress::{ATTEMPT, AttemptProgress};
use super::proxies::Proxies;
use super::server::Server;
use crate::syntax::loopback::{THIS_MACHINE, is_this_machine};

/// Creates connections to servers.
pub(super) struct Dialer {
    /// Shared by all connections, so that a TLS session can be resumed on another one.
    pub(super) tls: ClientConfig,
    pub(super) proxies: Proxies,
    pub(super) user_agent: HeaderValue,
}

/// A reqwest client with at most one connection, bound to the runtime on which it is opened.
pub(crate) struct Connection {
    pub(crate) http: reqwest::Client,
    pub(crate) server: Arc<Server>,
}

impl Dialer {
    /// A connection to the server, which is opened with its first request.
    pub(super) fn connection(&self, server: &Arc<Server>) -> Result<Connection, Error> {
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls.clone())
            .connector_layer(Watch(Arc::new(Gate::new(server))))
            .dns_resolver(Lookup)
            .redirect(Policy::custom(redirect))
            .referer(false)
            .tcp_keepalive(limits::KEEPALIVE)
            .tcp_keepalive_interval(limits::KEEPALIVE)
            .tcp_keepalive_retries(limits::KEEPALIVE_RETRIES)
            .pool_idle_timeout(limits::IDLE)
            .pool_max_idle_per_host(1)
            .user_agent(self.user_agent.clone());
        let http = self.proxies.set(builder, &server.site).build();
        let http = http.map_err(|error| Error::Configuration(format!("cannot set up HTTP: {}", cause(&error))))?;
        Ok(Connection {
            http,
            server: Arc::clone(server),
        })
    }
}

/// Follows a redirect only to the same origin, not to an earlier URL, and only if the request keeps its meaning; otherwise the caller
/// gets the redirecting response.
fn redirect(attempt: Attempt<'_>) -> Action {
    let Some(from) = attempt.previous().last() else {
        return attempt.stop();
    };
    let elsewhere = from.origin() != attempt.url().origin();
    let becomes_get = matches!(attempt.status().as_u16(), 301..=303);
    let reads = ATTEMPT.try_with(|progress| progress.reads).unwrap_or(false);
    let is_loop = attempt.previous().contains(attempt.url());
    if elsewhere || is_loop || (becomes_get && !reads) || attempt.previous().len() > limits::REDIRECTS {
        return attempt.stop();
    }
    attempt.follow()
}

/// Lets one connection be opened at a time.
struct Gate {
    server: Arc<Server>,
    turn: Semaphore,
    opened: AtomicBool,
}

impl Gate {
    fn new(server: &Arc<Server>) -> Self {
        Self {
            server: Arc::clone(server),
            turn: Semaphore::new(1),
            opened: AtomicBool::new(false),
        }
    }

    async fn pass<T: Agreed>(
        &self,
        connecting: impl Future<Output = Result<T, BoxError>>,
        progress: &AttemptProgress,
    ) -> Result<T, BoxError> {
        // The last response may have been read before its connection was ready again, which takes a turn or two of the runtime.
        if self.opened.load(Ordering::Relaxed) {
            for _ in 0..limits::TURNS {
                yield_now().await;
            }
        }
        let _turn = self.turn.acquire().await?;
        progress.enter(Phase::Connect);
        let connected = connecting.await?;
        self.opened.store(true, Ordering::Relaxed);
        self.server.learn(connected.connected().is_negotiated_h2());
        progress.enter(Phase::Response);
        Ok(connected)
    }
}

/// Wraps the connector of reqwest.
#[derive(Clone)]
struct Watch(Arc<Gate>);

impl<S> Layer<S> for Watch {
    type Service = Watched<S>;

    fn layer(&self, inner: S) -> Self::Service {
        Watched {
            inner,
            gate: Arc::clone(&self.0),
        }
    }
}

/// A connector that records its phase in the attempt. It stops at the call's connect timeout, and when its request was sent
/// over another connection: reqwest would still open this one, in a separate task.
#[derive(Clone)]
struct Watched<S> {
    inner: S,
    gate: Arc<Gate>,
}

impl<S, R> Service<R> for Watched<S>
where
    S: Service<R, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: Agreed + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, target: R) -> Self::Future {
        let connecting = self.inner.call(target);
        let gate = Arc::clone(&self.gate);
        let Ok(progress) = ATTEMPT.try_with(Arc::clone) else {
            return Box::pin(async { Err(GivenUp::Unneeded.into()) });
        };
        Box::pin(async move {
            let passing = gate.pass(connecting, &progress);
            let mut passing = Box::pin(tokio::time::timeout(progress.connect, passing));
            poll_fn(|context| {
                let needed = ATTEMPT.try_with(|current| Arc::ptr_eq(current, &progress));
                if needed != Ok(true) {
                    return Poll::Ready(Err(GivenUp::Unneeded.into()));
                }
                let passed = passing.as_mut().poll(context);
                passed.map(|passed| passed.unwrap_or_else(|_| Err(GivenUp::Late.into())))
            })
            .await
        })
    }
}

/// The reasons why the connector itself gives up.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GivenUp {
    #[error("the connect timeout passed")]
    Late,
    #[error("the request went over another connection")]
    Unneeded,
}

/// Resolves names as the system does, except those of this machine (RFC 6761, 6.3), and records the phase in the attempt. The
/// lookup has its own thread: Tokio panics if the system cannot start one, and waits for a hanging lookup when its
/// runtime ends.
struct Lookup;

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let progress = ATTEMPT.try_with(Arc::clone)?;
            progress.enter(Phase::Resolve);
            if is_this_machine(name.as_str()) {
                progress.enter(Phase::Connect);
                let found: Addrs = Box::new(THIS_MACHINE.into_iter());
                return Ok(found);
            }
            let (sender, found) = oneshot::channel();
            thread::Builder::new().spawn(move || {
                // Port 0 stands for the URL's port. The receiver may be gone.
                let found = (name.as_str(), 0).to_socket_addrs();
                drop(sender.send(found));
            })?;
            let found: Addrs = Box::new(found.await??);
            progress.enter(Phase::Connect);
            Ok(found)
        })
    }
}
