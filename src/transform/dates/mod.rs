//! Operations on dates. Everything is in UTC.

mod calendar;
mod fields;
mod math;
mod named;
mod operations;
mod pattern;
mod read;
mod write;
mod zones;

pub(super) use operations::{compare, format, math};
