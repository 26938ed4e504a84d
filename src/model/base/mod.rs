//! The bottom of the room: helpers that know no model class.

pub(super) mod collector;
pub(super) mod datetime;
pub(super) mod dictionary;
pub(super) mod nesting;
pub(super) mod policy;
pub(super) mod problems;
pub(super) mod visits;
