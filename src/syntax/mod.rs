//! Reads the notations that values are written in: JSON, date-times, filters, and what the documentation's scripts
//! write. Knows no Python.

pub(crate) mod deep;
pub mod encode;
pub mod filter;
pub mod json;
pub mod limits;
pub(crate) mod loopback;
pub mod notation;
pub mod plain;
pub(crate) mod retry_after;
pub(crate) mod scrub;
pub mod supported;
pub mod timestamp;
