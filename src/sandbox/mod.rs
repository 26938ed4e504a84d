//! The embedded tenant: an HTTP server that behaves like the service, for trying and testing without a tenant.
//!
//! A request goes one way: `server` accepts it, `routes` finds its operation in the tables and checks it against them,
//! one of the handlers (`profiles`, `promotion`, `preview`, `tasks`) works on the `store`, and `reply` words the answer.

mod check;
mod filter;
mod mapping;
mod patch;
mod preview;
mod profiles;
mod promotion;
mod reply;
mod routes;
mod seed;
mod server;
mod shape;
mod sort;
mod store;
mod tasks;
mod token;

pub use server::{Error, Options, Sandbox};
