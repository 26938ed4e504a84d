//! Access that identities have: assigned directly, by the membership of a role, or implied by a role or an access profile.

mod assignment;
mod effective;
mod membership;

pub(crate) use assignment::{AccessKind, assign, assignment, assignments_of, holders_of, unassign};
pub(crate) use effective::{
    AccessOrigin, EffectiveAccess, access_document, effective_access, held_access, held_entitlements,
    identities_with_access,
};
pub(crate) use membership::{MemberRole, Memberships};
