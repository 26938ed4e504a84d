//! The engine: JSON text becomes typed Python objects in one pass, driven by the schema, and is written back without loss.
//!
//! Each module uses only those before it: `base` (helpers), `class` (classes and instances), `write` (dumps), `check`
//! (validation), `read` (decoding), `object` (models as Python objects), and `engine` (the functions that other modules call).

mod base;
mod check;
mod class;
mod engine;
mod object;
mod read;
mod shortcuts;
mod write;

pub(crate) use base::collector::Pause;
pub(crate) use base::datetime::{from_microseconds, is_datetime, microseconds};
pub(crate) use base::nesting::check_stack_for;
pub(crate) use base::policy::Policy;
pub(crate) use check::one_of;
pub(crate) use class::extras::get as extras;
pub(crate) use class::factory::{bases, resolve};
pub(crate) use class::instance::Instance;
pub(crate) use class::signature;
pub(crate) use class::types::{Class, ResolvedType, Shape};
pub(crate) use engine::{register, request_body, response, version};
pub(crate) use object::render::represent;
pub(crate) use write::options::DumpOptions;
pub(crate) use write::select::Selection;
pub(crate) use write::text::to_json;
