//! The results of a request: a reply, or a rejection in the service's words.

mod codes;
mod rejection;
mod reply;

pub use crate::sandbox::rows::Fidelity;
pub(crate) use codes::{BAD_CONTENT, CONFLICT, IN_USE, MISSING, UNKNOWN_REFERENCE};
pub(crate) use rejection::Rejection;
pub(crate) use reply::Reply;
