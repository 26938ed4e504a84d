//! Times and sizes of calls, uploads and logins; those of connections and the defaults of the settings are re-exported.

use std::time::Duration;

pub use crate::connection::limits::*;

/// Stack size in bytes that a call needs. A call over TLS was measured to need 88 kB, and 300 kB without optimisation, with the
/// interpreter's frames; a TLS proxy, redirects and uploads add to it.
pub const CALL_STACK: usize = 512 * 1024;
/// Asynchronous calls of a client that run at a time; more than its connections, so that none is left idle.
pub const STARTED: usize = 1_000;

/// Largest piece of a file that is read at once.
pub(super) const UPLOAD_PIECE: usize = 64 * 1024;
/// Largest copy of a reader's bytes that is kept in memory.
pub(super) const SPOOLED: usize = 1024 * 1024;

/// Maximum of the first pause between two attempts; it doubles with each attempt.
pub(super) const BACKOFF_FIRST: Duration = Duration::from_millis(500);
/// Maximum of every pause that the client chooses itself.
pub(super) const BACKOFF_MOST: Duration = Duration::from_secs(8);

/// Life of a login's lease. A call that waits for a login whose lease has not been renewed for this long logs in itself.
pub(super) const LEASE: Duration = Duration::from_secs(1);
/// Interval at which a running login renews its lease.
pub(super) const LEASE_RENEWED: Duration = Duration::from_millis(100);

/// Time before its expiry at which a token is renewed; at most a quarter of its life.
pub(super) const TOKEN_MARGIN: Duration = Duration::from_secs(60);
/// Life of a token whose response has no `expires_in`, which is only recommended (RFC 6749, 5.1).
pub(super) const TOKEN_LIFE: Duration = Duration::from_secs(300);
/// Maximum life of a token, whatever its response says.
pub(super) const TOKEN_LIFE_MOST: Duration = Duration::from_secs(24 * 60 * 60);
/// Maximum body of a failed token request in an error, in characters.
pub(super) const LOGIN_BODY: usize = 16 * 1024;
