//! The results of a request: a reply, or a refusal in the service's words.

mod codes;
mod refusal;
mod reply;

pub(crate) use codes::{BAD_CONTENT, CONFLICT, ILLEGAL, IN_USE, MISSING, UNKNOWN_REFERENCE};
pub(crate) use refusal::Refusal;
pub(crate) use reply::Reply;
