//! The summary of the suggested changes of roles.

use super::super::documents::{all_below, elements};
use super::super::process::StepResult;
use super::ENTITLEMENTS;
use crate::sandbox::access::{AccessKind, Memberships, effective_access, identities_with_access};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashSet;

/// `GET /role-insights/summary`
pub(super) fn summary(database: &Database, _: &ReceivedRequest) -> StepResult {
    let requests = all_below(database, "/role-insights/requests", "")?;
    let generated = requests.iter().map(|request| text(request, "lastGenerated")).max();
    Ok(Reply::ok(&json!({
        "numberOfUpdates": all_below(database, "/role-insights", "")?.len(),
        "lastGenerated": generated.map_or_else(now_as_text, str::to_owned),
        "entitlementsIncludedInRoles": entitlements_of_roles(database)?.len(),
        "totalNumberOfEntitlements": database.objects_below(ENTITLEMENTS, "")?.len(),
        "identitiesWithAccessViaRoles": people_with_roles(database)?,
        "totalNumberOfIdentities": database.number_of_identities()?,
    })))
}

/// Ids of the entitlements that roles contain, directly or by their access profiles.
fn entitlements_of_roles(database: &Database) -> Result<HashSet<String>, Rejection> {
    let roles = all_below(database, AccessKind::Role.collection(), "")?;
    let profiles = all_below(database, AccessKind::AccessProfile.collection(), "")?;
    let named = roles.iter().flat_map(|role| elements(role, "accessProfiles"));
    let named: HashSet<&str> = named.map(|profile| text(profile, "id")).collect();
    let used = profiles.iter().filter(|profile| named.contains(text(profile, "id")));
    let entitlements = roles.iter().chain(used).flat_map(|it| elements(it, "entitlements"));
    Ok(entitlements.map(|it: &Value| text(it, "id").to_owned()).collect())
}

fn people_with_roles(database: &Database) -> Result<usize, Rejection> {
    let mut number = 0;
    let memberships = Memberships::read(database)?;
    for identity in identities_with_access(database, &memberships)? {
        let access = effective_access(database, &memberships, &identity)?;
        number += usize::from(access.iter().any(|it| it.kind == AccessKind::Role));
    }
    Ok(number)
}
