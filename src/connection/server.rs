//! A server of a client, and its protocol version.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

use super::error::{Error, Phase};
use super::progress::CallProgress;
use super::proxies::{NamedProxy, Proxies};
use super::site::Site;

/// A server, and whether it speaks HTTP/2, once that is known.
pub(crate) struct Server {
    pub(crate) site: Arc<Site>,
    /// Its proxy, if there is one.
    pub(super) via: Option<NamedProxy>,
    /// Held by the one call that finds out whether it speaks HTTP/2; closed when that is known.
    scout: Arc<Semaphore>,
    http2: AtomicBool,
    /// True after its first response.
    responded: AtomicBool,
}

impl Server {
    pub(super) fn new(site: &Arc<Site>, proxies: &Proxies) -> Self {
        let server = Self {
            site: Arc::clone(site),
            via: proxies.named(site),
            scout: Arc::new(Semaphore::new(1)),
            http2: AtomicBool::new(false),
            responded: AtomicBool::new(false),
        };
        // HTTP/2 is negotiated in the TLS handshake.
        if !site.is_encrypted() {
            server.learn(false);
        }
        server
    }

    /// Records the protocol of a connection.
    pub(super) fn learn(&self, http2: bool) {
        self.http2.store(http2, Ordering::SeqCst);
        self.scout.close();
    }

    pub(super) fn speaks_http2(&self) -> bool {
        self.http2.load(Ordering::SeqCst)
    }

    /// Records a response.
    pub(crate) fn mark_responded(&self) {
        self.responded.store(true, Ordering::Relaxed);
    }

    /// Returns true if the server has responded.
    pub(super) fn has_responded(&self) -> bool {
        self.responded.load(Ordering::Relaxed)
    }

    /// The right to find out the protocol, if it is not known. Only awaited calls wait for it, because Python code cannot
    /// suspend them.
    pub(super) async fn scout(&self, call: &CallProgress) -> Result<Option<OwnedSemaphorePermit>, Error> {
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
        scout.map(Result::ok).map_err(|_| progress.late(after))
    }
}
