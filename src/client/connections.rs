//! The connections of a client: idle or not, never more than its settings allow.
//!
//! reqwest limits idle connections of a host, and no open ones. So each connection is a client of reqwest, one in use holds a
//! permit, and an idle one gives way to another that is opened.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::dial::{Connection, Dialer};
use super::error::{Error, Phase};
use super::plan::Plan;
use super::pool::Bundle;
use super::progress::Call;
use super::site::Site;
use super::transport::Transport;
use super::{Settings, limits};

/// The connections of a client in one process.
pub(super) struct Connections {
    dialer: Arc<Dialer>,
    permits: Arc<Semaphore>,
    most: usize,
    waiting: AtomicUsize,
    /// The last one used on top.
    idle: Mutex<Vec<Idle>>,
    servers: Vec<Arc<Server>>,
    max_body: usize,
}

/// A connection that waits for its next request.
struct Idle {
    connection: Kind,
    since: Instant,
}

enum Kind {
    /// With a runtime, for blocking calls.
    Blocking(Box<Bundle>),
    Awaited(Arc<Connection>),
}

/// A server, and what is known of it.
pub(super) struct Server {
    pub(super) site: Arc<Site>,
    /// The proxy through which it is reached, as an error names it.
    pub(super) via: Option<String>,
    /// Held by the one call that finds out whether it speaks HTTP/2; closed when that is known.
    scout: Arc<Semaphore>,
    http2: AtomicBool,
    /// The connection that carries all awaited calls, where it does, and the permit that it holds.
    shared: Mutex<Option<(Arc<Connection>, Option<OwnedSemaphorePermit>)>>,
}

/// The use of a connection. It ends with the connection's, then the permit's, then with room for others.
pub(super) struct Lease {
    pub(super) connection: Arc<Connection>,
    permit: Option<OwnedSemaphorePermit>,
    _scout: Option<OwnedSemaphorePermit>,
    done: bool,
    connections: GivesWay,
}

/// Makes room for calls that wait when it is dropped.
struct GivesWay(Arc<Connections>);

impl Connections {
    pub(super) fn new(plan: &Plan, settings: &Settings) -> Self {
        // Another server that logs in has a connection beside that of the call.
        let reserved = usize::from(!Arc::ptr_eq(&plan.base, &plan.token_url.site));
        let most = settings.pool_size;
        let permits = most.saturating_sub(reserved).clamp(1, Semaphore::MAX_PERMITS);
        let mut sites = vec![&plan.base];
        if reserved > 0 {
            sites.push(&plan.token_url.site);
        }
        Self {
            dialer: Arc::clone(&plan.dialer),
            permits: Arc::new(Semaphore::new(permits)),
            most,
            waiting: AtomicUsize::new(0),
            idle: Mutex::default(),
            servers: sites
                .into_iter()
                .map(|site| Arc::new(Server::new(site, &plan.dialer)))
                .collect(),
            max_body: settings.max_body,
        }
    }

    /// The way of awaited calls over these connections.
    pub(super) fn transport(self: &Arc<Self>) -> Transport {
        Transport::shared(Arc::clone(self), self.max_body)
    }

    /// The right to use a connection, if there may be one more.
    pub(super) fn try_permit(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.permits).try_acquire_owned().ok()
    }

    /// The right to use a connection, as soon as there may be one more.
    pub(super) async fn permit(&self, call: &Call) -> Result<OwnedSemaphorePermit, Error> {
        if let Some(permit) = self.try_permit() {
            return Ok(permit);
        }
        call.current().enter(Phase::Pool);
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let _waits = Waits(&self.waiting);
        self.give_way();
        let permit = Arc::clone(&self.permits).acquire_owned();
        match tokio::time::timeout(call.timeout.pool, permit).await {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(_)) => Err(Error::Closed),
            Err(_) => Err(self.busy(call)),
        }
    }

    fn busy(&self, call: &Call) -> Error {
        let progress = call.current();
        Error::Busy {
            host: progress.host.to_string(),
            limit: self.most,
            after: call.timeout.pool,
            attempts: progress.attempt,
        }
    }

    /// A runtime for a blocking call that holds a permit: an idle one with its connection, or a new one.
    pub(super) fn bundle(&self) -> Result<Box<Bundle>, Error> {
        let mut idle = self.idle();
        let found = idle
            .iter()
            .rposition(|idle| matches!(idle.connection, Kind::Blocking(_)));
        if let Some(found) = found
            && let Kind::Blocking(bundle) = idle.remove(found).connection
        {
            return Ok(bundle);
        }
        let old = self.surplus(&mut idle);
        drop(idle);
        drop(old);
        let own: Result<_, _> = self
            .servers
            .iter()
            .map(|server| self.dialer.connection(server))
            .collect();
        Bundle::new(Transport::own(own?, self.max_body)).map(Box::new)
    }

    /// Keeps a bundle for a later call.
    pub(super) fn keep_bundle(&self, bundle: Box<Bundle>) {
        self.keep(Kind::Blocking(bundle));
    }

    /// A connection for an awaited call.
    pub(super) async fn lease(self: &Arc<Self>, site: &Arc<Site>, call: &Call) -> Result<Lease, Error> {
        let server = self.servers.iter().find(|server| Arc::ptr_eq(&server.site, site));
        let Some(server) = server else {
            return Err(Error::Invalid(format!("{} is not a server of this client", site.name)));
        };
        if let Some(shared) = server.shared() {
            return Ok(self.lent(shared, None, None));
        }
        let scout = Self::scout(server, call).await?;
        let permit = self.permit(call).await?;
        // It may have been found out meanwhile.
        if let Some(shared) = server.shared() {
            return Ok(self.lent(shared, None, None));
        }
        let connection = match self.awaited(server) {
            Some(connection) => connection,
            None => Arc::new(self.dialer.connection(server)?),
        };
        if scout.is_some() || server.speaks_http2() {
            server.offer(&connection);
        }
        Ok(self.lent(connection, Some(permit), scout))
    }

    /// The right to find out what a server speaks, where that is not known. Only awaited calls wait for it, which no Python
    /// code suspends.
    async fn scout(server: &Server, call: &Call) -> Result<Option<OwnedSemaphorePermit>, Error> {
        let scout = Arc::clone(&server.scout);
        match scout.try_acquire_owned() {
            Ok(scout) => return Ok(Some(scout)),
            Err(tokio::sync::TryAcquireError::Closed) => return Ok(None),
            Err(tokio::sync::TryAcquireError::NoPermits) => {}
        }
        let progress = call.current();
        progress.enter(Phase::Connect);
        let after = call.timeout.connect;
        let scout = Arc::clone(&server.scout).acquire_owned();
        let scout = tokio::time::timeout(after, scout).await;
        scout.map(Result::ok).map_err(|_| Error::Timeout {
            host: progress.host.to_string(),
            phase: Phase::Connect,
            after,
            attempts: progress.attempt,
        })
    }

    fn lent(
        self: &Arc<Self>,
        connection: Arc<Connection>,
        permit: Option<OwnedSemaphorePermit>,
        scout: Option<OwnedSemaphorePermit>,
    ) -> Lease {
        Lease {
            connection,
            permit,
            _scout: scout,
            done: false,
            connections: GivesWay(Arc::clone(self)),
        }
    }

    /// An idle connection to a server; where there is none, another one makes room for the new one.
    fn awaited(&self, server: &Arc<Server>) -> Option<Arc<Connection>> {
        let mut idle = self.idle();
        let fits = |idle: &Idle| matches!(&idle.connection, Kind::Awaited(found) if Arc::ptr_eq(&found.server, server));
        if let Some(found) = idle.iter().rposition(fits)
            && let Kind::Awaited(connection) = idle.remove(found).connection
        {
            return Some(connection);
        }
        let old = self.surplus(&mut idle);
        drop(idle);
        drop(old);
        None
    }

    /// Idle connections that are one too many with those in use; the oldest lie at the bottom.
    fn surplus(&self, idle: &mut Vec<Idle>) -> Vec<Idle> {
        let surplus = idle.len().saturating_sub(self.permits.available_permits());
        idle.drain(..surplus).collect()
    }

    fn keep(&self, connection: Kind) {
        let since = Instant::now();
        let mut idle = self.idle();
        // One goes for each that comes, when it was not needed for so long that its server may have closed it.
        let is_old = idle.first().is_some_and(|oldest| since - oldest.since > limits::IDLE);
        let old = is_old.then(|| idle.remove(0));
        idle.push(Idle { connection, since });
        drop(idle);
        drop(old);
    }

    /// Closes connections that are kept for many calls while nobody uses them, where another call waits for their permits.
    fn give_way(&self) {
        if self.waiting.load(Ordering::SeqCst) > 0 {
            self.servers.iter().for_each(|server| server.retire());
        }
    }

    /// Closes every connection that is not in use.
    pub(super) fn clear(&self) {
        let idle = std::mem::take(&mut *self.idle());
        self.servers.iter().for_each(|server| server.retire());
        drop(idle);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a call that waits, until it is dropped.
struct Waits<'a>(&'a AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Server {
    fn new(site: &Arc<Site>, dialer: &Dialer) -> Self {
        let server = Self {
            site: Arc::clone(site),
            via: dialer.proxies.name(site),
            scout: Arc::new(Semaphore::new(1)),
            http2: AtomicBool::new(false),
            shared: Mutex::default(),
        };
        // HTTP/2 is agreed on in the handshake of TLS.
        if !site.is_encrypted() {
            server.learn(false);
        }
        server
    }

    /// Notes what a connection to it speaks.
    pub(super) fn learn(&self, http2: bool) {
        self.http2.store(http2, Ordering::SeqCst);
        self.scout.close();
    }

    fn speaks_http2(&self) -> bool {
        self.http2.load(Ordering::SeqCst)
    }

    /// The connection that carries all calls, where it speaks HTTP/2.
    fn shared(&self) -> Option<Arc<Connection>> {
        if !self.speaks_http2() {
            return None;
        }
        let shared = self.lock();
        shared.as_ref().map(|(connection, _)| Arc::clone(connection))
    }

    /// Makes a connection the one that carries all calls, should it speak HTTP/2.
    fn offer(&self, connection: &Arc<Connection>) {
        *self.lock() = Some((Arc::clone(connection), None));
    }

    /// Gives the connection that carries all calls the permit of the call that opened it, or withdraws its offer.
    fn settle(&self, connection: &Arc<Connection>, permit: &mut Option<OwnedSemaphorePermit>) -> bool {
        let mut shared = self.lock();
        let Some((_, held)) = shared.as_mut().filter(|(offered, _)| Arc::ptr_eq(offered, connection)) else {
            return false;
        };
        if self.speaks_http2() {
            *held = permit.take().or(held.take());
            return true;
        }
        *shared = None;
        false
    }

    /// Closes the connection that carries all calls, if none uses it.
    fn retire(&self) {
        let mut shared = self.lock();
        let unused = shared.take_if(|(connection, permit)| permit.is_some() && Arc::strong_count(connection) == 1);
        drop(shared);
        drop(unused);
    }

    fn lock(&self) -> MutexGuard<'_, Option<(Arc<Connection>, Option<OwnedSemaphorePermit>)>> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lease {
    /// Keeps the connection, whose answer was read to its end, for a later call.
    pub(super) fn keep(mut self) {
        self.done = true;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let server = Arc::clone(&self.connection.server);
        let shared = server.settle(&self.connection, &mut self.permit);
        if self.done && !shared && self.permit.is_some() {
            self.connections.0.keep(Kind::Awaited(Arc::clone(&self.connection)));
        }
    }
}

impl Drop for GivesWay {
    fn drop(&mut self) {
        self.0.give_way();
    }
}
