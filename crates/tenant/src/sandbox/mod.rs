//! The embedded tenant: an HTTP server that behaves like the service, for development and tests without a real tenant.
//!
//! Each folder uses only folders below it in this list:
//!
//! 1. `server` starts and stops a tenant,
//! 2. `admin` controls a running tenant,
//! 3. `http` accepts requests and dispatches them,
//! 4. `processes` carries out what takes several steps: access requests, campaigns, configuration jobs, workflows,
//! 5. `resource` serves the collections that follow from the schema; `operations` carries out the others, with `patching` for
//!    updates,
//! 6. `search` finds documents that are projected from the state,
//! 7. `faults`, `journal`, `routing` and `auth` inject failures, record exchanges, find operations and verify tokens,
//! 8. `responses` contains the texts of replies and rejections,
//! 9. `store` holds the state and runs background tasks, with `mapping` for identity attributes and `access` for what
//!    identities may use,
//! 10. `database` keeps the state in SQLite,
//! 11. `seeds` reads the initial data,
//! 12. `collections` knows the collections that follow from the schema,
//! 13. `rows`, `validation` and `support` are the records, the checks and the helpers of all of them.

mod access;
mod admin;
mod auth;
mod collections;
mod database;
pub mod evaluation;
mod faults;
mod http;
mod journal;
pub mod linting;
mod made_up;
mod mapping;
mod operations;
mod patching;
mod processes;
mod resource;
mod responses;
mod routing;
mod rows;
mod search;
mod seeds;
mod server;
mod store;
mod support;
mod validation;

pub use auth::OAuthClient;
pub use responses::Fidelity;
pub use server::{Sandbox, SandboxOptions, StartError};
