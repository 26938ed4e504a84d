//! Requests from the arguments of calls.

pub(super) mod arguments;
pub(super) mod build;
mod credential;
mod file;
mod filter;
mod headers;
mod misspelt;
mod multipart;
mod path;
pub(super) mod plain;
mod text;
