//! Connections that are ready for the next request, the last one used on top.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::connection::{Connection, Driving};
use super::dial::{Dialer, Refusal};
use super::limits;
use super::progress::Progress;
use super::site::Site;

/// Opens connections, and keeps them while nobody uses them.
pub(super) struct Connections {
    dialer: Arc<Dialer>,
    driving: Driving,
    #[allow(clippy::vec_box, reason = "each goes in and out once a call, and is large")]
    idle: Mutex<Vec<Box<Connection>>>,
    /// How many are kept.
    most: usize,
}

impl Connections {
    pub(super) fn new(dialer: Arc<Dialer>, driving: Driving, most: usize) -> Self {
        Self {
            dialer,
            driving,
            idle: Mutex::default(),
            most,
        }
    }

    /// A connection to the server that takes a request: a kept one, or a new one.
    pub(super) async fn take(&self, site: &Arc<Site>, progress: &Arc<Progress>) -> Result<Box<Connection>, Refusal> {
        while let Some(mut kept) = self.kept(site) {
            if kept.is_ready().await {
                return Ok(kept);
            }
        }
        let dialled = self.dialer.dial(site, progress).await?;
        let begun = Connection::begin(site, dialled, self.driving).await;
        let connection = begun.map(Box::new).map_err(|error| Refusal {
            cause: error.into(),
            via: None,
        })?;
        let Some(shared) = connection.shared() else {
            return Ok(connection);
        };
        // Calls that began at the same time have opened one each, and one carries them all.
        if let Some(mut kept) = self.kept(site)
            && kept.is_ready().await
        {
            return Ok(kept);
        }
        self.keep(Box::new(shared));
        Ok(connection)
    }

    /// Keeps a connection whose answer was read to its end. One that carries many requests is kept from its beginning.
    pub(super) fn put(&self, connection: Box<Connection>) {
        if !connection.is_shared() && !connection.is_closed() {
            self.keep(connection);
        }
    }

    fn kept(&self, site: &Site) -> Option<Box<Connection>> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(index) = idle.iter().rposition(|kept| kept.site.is(site)) {
            let kept = idle.get_mut(index)?;
            if kept.is_closed() || kept.since.elapsed() > limits::IDLE {
                idle.remove(index);
                continue;
            }
            if let Some(shared) = kept.shared() {
                kept.since = Instant::now();
                return Some(Box::new(shared));
            }
            return Some(idle.remove(index));
        }
        None
    }

    fn keep(&self, mut connection: Box<Connection>) {
        connection.kept = true;
        connection.since = Instant::now();
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        // The oldest lies at the bottom, and one goes for each that comes.
        let oldest = idle.first().map(|kept| kept.since);
        let is_old = oldest.is_some_and(|oldest| connection.since - oldest > limits::IDLE);
        let old = is_old.then(|| idle.remove(0));
        if idle.len() < self.most {
            idle.push(connection);
        }
        drop(idle);
        drop(old);
    }
}
