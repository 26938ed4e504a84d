//! The results of a request: a reply, or a rejection in the service's words.

mod codes;
mod fidelity;
mod rejection;
mod reply;

pub(crate) use codes::{BAD_CONTENT, CONFLICT, ILLEGAL, IN_USE, MISSING, UNKNOWN_REFERENCE};
pub use fidelity::Fidelity;
pub(crate) use rejection::Rejection;
pub(crate) use reply::Reply;
