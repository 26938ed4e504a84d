//! The records that a tenant keeps, and how a new one is filled in.

mod account_change;
mod default_mappings;
mod event;
mod fidelity;
mod object;
mod people;
mod profile_defaults;
mod task;

pub(crate) use account_change::AccountChange;
pub(crate) use default_mappings::default_mappings;
pub(crate) use event::EventRow;
pub use fidelity::Fidelity;
pub(crate) use object::{MemberKind, ObjectMember, ObjectRow, SOURCES, TRANSFORMS};
pub(crate) use people::{AccountRow, IdentityRow, SourceRow};
pub(crate) use profile_defaults::{MAPPINGS, PRIORITY_STEP, fill_in_defaults};
pub(crate) use task::{TaskKind, TaskOutcome, TaskRow};
