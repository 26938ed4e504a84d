//! The embedded tenant, and the evaluator of transforms that it shares with the Python package.
//!
//! It knows the service's schema, and neither the client nor Python.

pub mod sandbox;
pub mod transform;

use sailpoint_service::{schema, syntax};
