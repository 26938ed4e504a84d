//! Parsers and writers of text: JSON, date-times, filters, URLs, and the notations in the documentation's scripts. No use of
//! Python.

pub(crate) mod deep;
pub mod encode;
pub mod filter;
pub mod json;
pub mod limits;
pub(crate) mod loopback;
pub mod notation;
pub mod pasted;
pub mod plain;
pub(crate) mod retry_after;
pub(crate) mod scrub;
pub mod supported;
pub mod timestamp;
