//! SailPoint Identity Security Cloud as data: its models and operations, and the notations of its values.
//!
//! The client, the Python classes and the embedded tenant follow from it.

pub mod schema;
pub mod syntax;
