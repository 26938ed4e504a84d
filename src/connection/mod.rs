//! Opens connections to the service: addresses, proxies, TLS, connection limits, and the reasons for failures. Does not use
//! Python types.
//!
//! [`Settings`] are validated once (`validated`): `address` checks the URLs, `tls` reads certificates, `proxies` finds proxies.
//! A call gets its connections from `pool`, which `dial` opens with reqwest. `progress` records the phase of a call for its
//! errors, and `obstacle` explains why a connection cannot be opened.

// Threads that do not hold the interpreter may wait for each other.
#![allow(clippy::disallowed_methods)]

mod address;
mod bundle;
mod dial;
mod error;
mod headers;
pub(crate) mod limits;
mod obstacle;
mod pool;
mod progress;
mod proxies;
mod server;
mod settings;
mod shared;
mod site;
mod tls;
mod validated;

pub(crate) use bundle::{Driver, runtime};
pub(crate) use dial::{Connection, GivenUp};
pub use error::{Error, Phase, RejectedLogin, file_error};
pub(crate) use error::{cause, first_cause, is_malformed, is_transfer, unread_file};
pub use headers::is_secret_header;
pub(crate) use headers::{header_value, headers};
pub(crate) use obstacle::{Obstacle, no_response};
pub(crate) use pool::{Connections, Lease};
pub(crate) use progress::{ATTEMPT, AttemptProgress, CallProgress};
pub(crate) use server::Server;
pub use settings::{RateLimit, Settings, Timeout};
pub(crate) use site::{Site, Target};
pub(crate) use validated::{Credentials, Validated};
