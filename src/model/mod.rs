//! The engine: JSON text becomes typed Python objects in one pass, driven by the tables in `schema`, and goes back
//! without losing anything.

mod attributes;
mod blank;
mod class;
mod containers;
mod copying;
mod datetime;
mod decode;
mod dump;
mod encode;
mod equality;
mod extras;
mod fault;
mod field_info;
mod fill;
mod input;
mod instance;
mod json_schema;
mod levels;
mod members;
mod nesting;
mod pause;
mod policy;
mod render;
mod select;
mod shortcuts;
pub(crate) mod signature;
mod slot;
mod state;
mod strings;
mod surface;
mod tracking;
mod unknown;
mod validate;
mod walk;

pub(crate) use class::{Class, Plan, Shape, bases, load_home};
pub(crate) use datetime::{is_datetime, microseconds, of_microseconds as datetime_of};
pub(crate) use dump::dump;
pub(crate) use encode::encode;
pub(crate) use extras::get as extras;
pub(crate) use fault::{is_validation_error, raise};
pub(crate) use instance::Instance;
pub(crate) use pause::Pause;
pub(crate) use policy::Policy;
pub(crate) use select::{Filters, Options, Selection};
pub(crate) use surface::{register, request_body, response, version};
