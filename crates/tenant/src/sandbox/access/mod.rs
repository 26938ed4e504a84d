//! Access that identities have: assigned directly, or implied by a role or an access profile that is assigned.

mod assignment;
mod effective;
mod membership;

pub(crate) use assignment::{AccessKind, assign, assignment, assignments_of, holders, holders_of, unassign};
pub(crate) use effective::{EffectiveAccess, access_document, effective_access};
pub(crate) use membership::is_member;
