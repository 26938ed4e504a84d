//! A server of a client: whether it speaks HTTP/2, and the connection that carries all awaited calls where it does.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

use super::dial::{Connection, Dialer};
use super::error::{Error, Phase};
use super::progress::Call;
use super::site::Site;

/// A server, and what is known of it.
pub(super) struct Server {
    pub(super) site: Arc<Site>,
    /// The proxy through which it is reached, as an error names it.
    pub(super) via: Option<String>,
    /// Held by the one call that finds out whether it speaks HTTP/2; closed when that is known.
    scout: Arc<Semaphore>,
    http2: AtomicBool,
    shared: Mutex<Option<Shared>>,
}

/// The connection that carries all awaited calls, should the server speak HTTP/2, and the permit that it holds then.
struct Shared {
    connection: Arc<Connection>,
    permit: Option<OwnedSemaphorePermit>,
}

impl Server {
    pub(super) fn new(site: &Arc<Site>, dialer: &Dialer) -> Self {
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

    pub(super) fn speaks_http2(&self) -> bool {
        self.http2.load(Ordering::SeqCst)
    }

    /// The right to find out what a server speaks, where that is not known. Only awaited calls wait for it, which no Python
    /// code suspends.
    pub(super) async fn scout(&self, call: &Call) -> Result<Option<OwnedSemaphorePermit>, Error> {
        let scout = Arc::clone(&self.scout);
        match scout.try_acquire_owned() {
            Ok(scout) => return Ok(Some(scout)),
            Err(TryAcquireError::Closed) => return Ok(None),
            Err(TryAcquireError::NoPermits) => {}
        }
        let progress = call.current();
        progress.enter(Phase::Connect);
        let after = call.timeout.connect;
        let scout = Arc::clone(&self.scout).acquire_owned();
        let scout = tokio::time::timeout(after, scout).await;
        scout.map(Result::ok).map_err(|_| Error::Timeout {
            host: progress.host.to_string(),
            phase: Phase::Connect,
            after,
            attempts: progress.attempt,
        })
    }

    /// The connection that carries all calls, where it speaks HTTP/2.
    pub(super) fn shared(&self) -> Option<Arc<Connection>> {
        if !self.speaks_http2() {
            return None;
        }
        let shared = self.lock();
        shared.as_ref().map(|shared| Arc::clone(&shared.connection))
    }

    /// Makes a connection the one that carries all calls, should it speak HTTP/2.
    pub(super) fn offer(&self, connection: &Arc<Connection>) {
        let connection = Arc::clone(connection);
        *self.lock() = Some(Shared {
            connection,
            permit: None,
        });
    }

    /// Ends the use of a connection by the call that opened it: one that carries all calls takes over its permit, another is
    /// no longer offered. Whether it is the former.
    pub(super) fn settle(&self, connection: &Arc<Connection>, permit: &mut Option<OwnedSemaphorePermit>) -> bool {
        let mut shared = self.lock();
        let Some(offered) = shared
            .as_mut()
            .filter(|shared| Arc::ptr_eq(&shared.connection, connection))
        else {
            return false;
        };
        let carries = self.speaks_http2();
        if carries {
            offered.permit = permit.take().or(offered.permit.take());
        } else {
            *shared = None;
        }
        carries
    }

    /// Closes the connection that carries all calls, if none uses it.
    pub(super) fn retire(&self) {
        let mut shared = self.lock();
        let unused = |shared: &mut Shared| shared.permit.is_some() && Arc::strong_count(&shared.connection) == 1;
        let unused = shared.take_if(unused);
        drop(shared);
        drop(unused);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Shared>> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
