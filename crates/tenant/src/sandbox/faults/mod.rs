//! Fault injection: rules that make requests fail, and quirks that change responses.

mod quirks;
mod registry;
mod route_pattern;
mod rule;

pub(crate) use quirks::{Quirk, apply_quirks};
pub(crate) use registry::FaultRules;
pub(crate) use rule::FaultRule;
