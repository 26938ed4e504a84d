//! The connections of a client: idle or not, never more than its settings allow.
//!
//! reqwest limits the idle connections of a host, but not the open ones. So each connection is a client of reqwest, one in use
//! holds a permit, and an idle one is closed when another is opened.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::bundle::Bundle;
use super::dial::{Connection, Dialer};
use super::error::{Error, Phase};
use super::limits;
use super::progress::CallProgress;
use super::server::Server;
use super::shared::SharedServer;
use super::site::Site;
use super::validated::Validated;

/// The connections of a client in one process.
pub(crate) struct Connections {
    dialer: Arc<Dialer>,
    permits: Arc<Semaphore>,
    most: usize,
    waiting: AtomicUsize,
    /// The most recently used one is last.
    idle: Mutex<Vec<Idle>>,
    servers: Vec<SharedServer>,
}

/// An idle connection.
struct Idle {
    connection: PooledConnection,
    since: Instant,
}

enum PooledConnection {
    /// A connection with its runtime, for blocking calls.
    Blocking(Box<Bundle>),
    Awaited(Arc<Connection>),
}

/// The use of a connection. Dropping it returns the connection, then the permit, then wakes calls that wait for one.
pub(crate) struct Lease {
    pub(crate) connection: Arc<Connection>,
    permit: Option<OwnedSemaphorePermit>,
    _scout: Option<OwnedSemaphorePermit>,
    done: bool,
    /// `None` if the connection belongs to its call.
    connections: Option<GivesWay>,
}

/// When dropped, makes room for calls that wait.
struct GivesWay(Arc<Connections>);

impl Connections {
    pub(crate) fn new(validated: &Validated, most: usize) -> Self {
        // A separate token server needs a connection in addition to the call's own.
        let reserved = usize::from(!Arc::ptr_eq(&validated.base, &validated.token_url.site));
        let permits = most.saturating_sub(reserved).clamp(1, Semaphore::MAX_PERMITS);
        let mut sites = vec![&validated.base];
        if reserved > 0 {
            sites.push(&validated.token_url.site);
        }
        Self {
            dialer: Arc::clone(&validated.dialer),
            permits: Arc::new(Semaphore::new(permits)),
            most,
            waiting: AtomicUsize::new(0),
            idle: Mutex::default(),
            servers: sites
                .into_iter()
                .map(|site| SharedServer::new(Server::new(site, &validated.dialer.proxies)))
                .collect(),
        }
    }

    /// The right to use a connection, if the limit allows one more.
    pub(crate) fn try_permit(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.permits).try_acquire_owned().ok()
    }

    /// The right to use a connection, as soon as the limit allows one more.
    pub(crate) async fn permit(&self, call: &CallProgress) -> Result<OwnedSemaphorePermit, Error> {
        if let Some(permit) = self.try_permit() {
            return Ok(permit);
        }
        let progress = call.current();
        progress.enter(Phase::Pool);
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let _waits = Waits(&self.waiting);
        self.give_way();
        let permit = Arc::clone(&self.permits).acquire_owned();
        match tokio::time::timeout(call.timeout.pool, permit).await {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(_)) => Err(Error::Closed),
            Err(_) => Err(Error::Busy {
                host: progress.host.to_string(),
                limit: self.most,
                after: call.timeout.pool,
                attempts: progress.attempt,
            }),
        }
    }

    /// A runtime for a blocking call that holds a permit: an idle one with its connection, or a new one.
    pub(crate) fn bundle(&self) -> Result<Box<Bundle>, Error> {
        if let Some(PooledConnection::Blocking(bundle)) =
            self.take(|idle| matches!(idle, PooledConnection::Blocking(_)))
        {
            return Ok(bundle);
        }
        let own = self
            .servers
            .iter()
            .map(|shared| self.dialer.connection(&shared.server).map(Arc::new));
        let own: Result<_, _> = own.collect();
        Bundle::new(own?).map(Box::new)
    }

    /// Keeps a bundle for a later call.
    pub(crate) fn keep_bundle(&self, bundle: Box<Bundle>) {
        self.keep(PooledConnection::Blocking(bundle));
    }

    /// A connection for an awaited call.
    pub(crate) async fn lease(self: &Arc<Self>, site: &Arc<Site>, call: &CallProgress) -> Result<Lease, Error> {
        let shared = self
            .servers
            .iter()
            .find(|shared| Arc::ptr_eq(&shared.server.site, site));
        let Some(shared) = shared else {
            return Err(site.unknown());
        };
        if let Some(connection) = shared.connection() {
            return Ok(self.checked_out(connection, None, None));
        }
        let server = &shared.server;
        let scout = server.scout(call).await?;
        let permit = self.permit(call).await?;
        // Another call may have found HTTP/2 in the meantime.
        if let Some(connection) = shared.connection() {
            return Ok(self.checked_out(connection, None, None));
        }
        let fits = |idle: &PooledConnection| matches!(idle, PooledConnection::Awaited(kept) if Arc::ptr_eq(&kept.server, server));
        let connection = match self.take(fits) {
            Some(PooledConnection::Awaited(connection)) => connection,
            _ => Arc::new(self.dialer.connection(server)?),
        };
        if scout.is_some() || server.speaks_http2() {
            shared.offer(&connection);
        }
        Ok(self.checked_out(connection, Some(permit), scout))
    }

    fn checked_out(
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
            connections: Some(GivesWay(Arc::clone(self))),
        }
    }

    /// An idle connection that fits. If there is none, the oldest others are closed to make room for a new one.
    fn take(&self, fits: impl Fn(&PooledConnection) -> bool) -> Option<PooledConnection> {
        let mut idle = self.idle();
        if let Some(found) = idle.iter().rposition(|idle| fits(&idle.connection)) {
            return Some(idle.remove(found).connection);
        }
        let surplus = idle.len().saturating_sub(self.permits.available_permits());
        let old: Vec<Idle> = idle.drain(..surplus).collect();
        drop(idle);
        drop(old);
        None
    }

    fn keep(&self, connection: PooledConnection) {
        let since = Instant::now();
        let mut idle = self.idle();
        // Each returned connection closes one that has been idle for so long that its server may have closed it.
        let is_old = idle.first().is_some_and(|oldest| since - oldest.since > limits::IDLE);
        let old = is_old.then(|| idle.remove(0));
        idle.push(Idle { connection, since });
        drop(idle);
        drop(old);
    }

    /// Closes unused connections that are kept for many calls, if another call waits for their permits.
    fn give_way(&self) {
        if self.waiting.load(Ordering::SeqCst) > 0 {
            self.servers.iter().for_each(SharedServer::retire);
        }
    }

    /// Closes every connection that is not in use.
    pub(crate) fn clear(&self) {
        let idle = std::mem::take(&mut *self.idle());
        self.servers.iter().for_each(SharedServer::retire);
        drop(idle);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a waiting call until it is dropped.
struct Waits<'a>(&'a AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Lease {
    /// The use of a connection that belongs to its call.
    pub(crate) fn own(connection: &Arc<Connection>) -> Self {
        Self {
            connection: Arc::clone(connection),
            permit: None,
            _scout: None,
            done: false,
            connections: None,
        }
    }

    /// Keeps the connection for a later call; its response was read to the end.
    pub(crate) fn keep(mut self) {
        self.done = true;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(GivesWay(connections)) = &self.connections else {
            return;
        };
        let of_server = |shared: &&SharedServer| Arc::ptr_eq(&shared.server, &self.connection.server);
        let shared = connections.servers.iter().find(of_server);
        let carries_all = shared.is_some_and(|shared| shared.settle(&self.connection, &mut self.permit));
        if self.done && !carries_all && self.permit.is_some() {
            connections.keep(PooledConnection::Awaited(Arc::clone(&self.connection)));
        }
    }
}

impl Drop for GivesWay {
    fn drop(&mut self) {
        self.0.give_way();
    }
}
