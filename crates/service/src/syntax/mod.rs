//! Parsers and writers of text: JSON, date-times, filters, URLs, and the notations in the documentation's scripts. No use of
//! Python.

pub mod deep;
pub mod encode;
pub mod filter;
pub mod json;
pub mod limits;
pub mod loopback;
pub mod notation;
pub mod pasted;
pub mod plain;
pub mod retry_after;
pub mod scrub;
pub mod supported;
pub mod timestamp;
