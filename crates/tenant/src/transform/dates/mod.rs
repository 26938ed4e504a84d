//! Operations on dates. Everything is in UTC.

mod calendar;
mod check;
mod fields;
mod math;
mod named;
mod operations;
mod pattern;
mod read;
mod write;
mod zones;

pub(super) use check::{
    check_compare, check_conversion, check_date, check_expression, check_format, check_math, check_operator,
};
pub(super) use operations::{compare, format, math};
