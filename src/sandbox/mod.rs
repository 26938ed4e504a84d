//! The embedded tenant: an HTTP server that behaves like the service, for trying and testing without a tenant.
//!
//! A request goes one way: `listen` accepts it, `guard` and `gate` let it pass (or a fault happen to it), `admission` checks its
//! head against the tables (`routes`) before its `body` is read, one of the handlers (`profiles`, `promotion`, `preview`,
//! `tasks`) works on the `store`, and `reply` words the answer. `admin` is how the tenant itself is controlled.

mod admin;
mod admission;
mod body;
mod check;
mod clock;
mod cut;
pub mod evaluation;
mod faults;
mod filter;
mod gate;
mod generate;
mod guard;
mod journal;
mod limit;
mod listen;
mod mapping;
mod mask;
mod memory;
mod mismatch;
mod names;
mod options;
mod parameter;
mod patch;
mod patching;
mod patient;
mod preview;
mod processing;
mod profiles;
mod promotion;
mod quirks;
mod reply;
mod route;
mod routes;
mod seed;
mod server;
mod shape;
mod signature;
mod sort;
mod store;
mod tasks;
mod token;
mod trickle;

pub use options::Options;
pub use server::{Error, Sandbox};
pub use token::Client;
