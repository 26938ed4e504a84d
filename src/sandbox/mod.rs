//! The embedded tenant: an HTTP server that behaves like the service, for trying and testing without a tenant.
//!
//! A request goes one way: `listen` accepts it, `guard` and `gate` let it pass (or a fault happen to it), `routes` finds its
//! operation in the tables and checks it against them, one of the handlers (`profiles`, `promotion`, `preview`, `tasks`)
//! works on the `store`, and `reply` words the answer. `admin` is how the tenant itself is controlled.

mod admin;
mod check;
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
mod options;
mod patch;
mod patching;
mod preview;
mod profiles;
mod promotion;
mod quirks;
mod reply;
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
