//! The admin API below `/_sandbox`, which controls the tenant itself, and its web page in `page/`.

mod access;
mod collections;
mod commands;
mod endpoint;
mod files;
mod lists;
mod query;

pub(crate) use commands::run_command;
pub(crate) use endpoint::serve_admin;
