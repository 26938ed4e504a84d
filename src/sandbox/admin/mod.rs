//! The admin API below `/_sandbox`, which controls the tenant itself, and its web page.

mod access;
mod commands;
mod endpoint;
mod lists;

pub(crate) use commands::run_command;
pub(crate) use endpoint::serve_admin;
