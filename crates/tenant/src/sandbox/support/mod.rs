//! Helpers without a dependency on the rest of the tenant: the clock, ids, JSON members, files in forms and the memory budget.

pub(crate) mod clock;
pub(crate) mod csv;
pub(crate) mod ids;
pub(crate) mod json_members;
pub(crate) mod memory_budget;
pub(crate) mod multipart;
pub(crate) mod secrets;
