//! The members of an identity profile that a patch must not change.

use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::MAPPINGS;

/// Members that only the service changes.
const IMMUTABLE: [&str; 6] = [
    "id",
    "created",
    "modified",
    "identityCount",
    "identityRefreshRequired",
    "hasTimeBasedAttr",
];

/// Returns true if only the service changes a member.
pub(in crate::sandbox::operations) fn is_immutable(member: &str) -> bool {
    IMMUTABLE.contains(&member)
}

/// Rejects a patch that changes immutable members, or members that must not change together.
pub(super) fn check_mutable(changed: &[String]) -> Result<(), Rejection> {
    if let Some(member) = IMMUTABLE.iter().find(|member| touches(changed, member)) {
        return Err(Rejection::illegal(&format!("{member} cannot be updated.")));
    }
    if touches(changed, "authoritativeSource") && touches(changed, MAPPINGS) {
        let text = "authoritativeSource and identityAttributeConfig cannot be updated in one request.";
        return Err(Rejection::illegal(text));
    }
    Ok(())
}

/// Returns true if a member is among these names; the empty name is the whole object.
pub(super) fn touches(names: &[String], member: &str) -> bool {
    names.iter().any(|name| name.is_empty() || name == member)
}
