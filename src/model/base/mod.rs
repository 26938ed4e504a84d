//! The lowest layer of `model`: helpers that do not depend on a model class.

pub(super) mod collector;
pub(super) mod datetime;
pub(super) mod dictionary;
pub(super) mod nesting;
pub(super) mod policy;
pub(super) mod problems;
pub(super) mod visits;
