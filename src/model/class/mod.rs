//! The Python classes of models and the memory layout of their instances.

pub(super) mod blank;
pub(super) mod chosen;
pub(super) mod extras;
pub(super) mod factory;
mod field_info;
pub(super) mod freeing;
mod home;
pub(super) mod instance;
mod layout;
pub(super) mod registry;
pub(crate) mod signature;
pub(super) mod slot;
pub(super) mod tracking;
pub(super) mod types;

pub(super) use field_info::FieldInfo;
