//! Detail codes of the service's error bodies.

/// A request that cannot be understood.
pub(crate) const BAD_CONTENT: &str = "400.1 Bad Request Content";
/// A required value that is absent or empty.
pub(crate) const MISSING: &str = "400.1.0 Required Data Missing Or Empty";
/// A value that is not allowed.
pub(crate) const ILLEGAL: &str = "400.1.3 Illegal value";
/// A reference to an object that does not exist.
pub(crate) const UNKNOWN_REFERENCE: &str = "400.1.404 Referenced object not found";
/// A name that another object has.
pub(crate) const CONFLICT: &str = "400.1.409 Reference conflict";
/// An object that cannot be deleted.
pub(crate) const IN_USE: &str = "400.2.1.0 Object in use by another";
