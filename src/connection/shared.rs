//! The connection that carries all awaited calls to a server, if the server speaks HTTP/2.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OwnedSemaphorePermit;

use super::dial::Connection;
use super::server::Server;

/// A server of awaited calls, with the connection that all of them share.
pub(super) struct SharedServer {
    pub(super) server: Arc<Server>,
    offered: Mutex<Option<Offered>>,
}

/// A connection for all calls, and the permit that it holds while it is open.
struct Offered {
    connection: Arc<Connection>,
    permit: Option<OwnedSemaphorePermit>,
}

impl SharedServer {
    pub(super) fn new(server: Server) -> Self {
        Self {
            server: Arc::new(server),
            offered: Mutex::default(),
        }
    }

    /// The connection that carries all calls, if the server speaks HTTP/2.
    pub(super) fn connection(&self) -> Option<Arc<Connection>> {
        if !self.server.speaks_http2() {
            return None;
        }
        let offered = self.lock();
        offered.as_ref().map(|offered| Arc::clone(&offered.connection))
    }

    /// Offers a connection to all calls, in case it speaks HTTP/2.
    pub(super) fn offer(&self, connection: &Arc<Connection>) {
        let connection = Arc::clone(connection);
        *self.lock() = Some(Offered {
            connection,
            permit: None,
        });
    }

    /// Ends the use of a connection by the call that opened it, and returns true if the connection carries all calls. Such a
    /// connection takes over the call's permit; another one is no longer offered.
    pub(super) fn settle(&self, connection: &Arc<Connection>, permit: &mut Option<OwnedSemaphorePermit>) -> bool {
        let mut kept = self.lock();
        let Some(offered) = kept
            .as_mut()
            .filter(|offered| Arc::ptr_eq(&offered.connection, connection))
        else {
            return false;
        };
        let carries = self.server.speaks_http2();
        if carries {
            offered.permit = permit.take().or(offered.permit.take());
        } else {
            *kept = None;
        }
        carries
    }

    /// Closes the connection that carries all calls, if no call uses it.
    pub(super) fn retire(&self) {
        let mut kept = self.lock();
        let unused = |offered: &mut Offered| offered.permit.is_some() && Arc::strong_count(&offered.connection) == 1;
        let unused = kept.take_if(unused);
        drop(kept);
        drop(unused);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Offered>> {
        self.offered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
