//! Requests from the arguments of calls.

pub(super) mod arguments;
pub(super) mod build;
mod credential;
mod filter;
mod headers;
mod multipart;
mod path;
mod text;
