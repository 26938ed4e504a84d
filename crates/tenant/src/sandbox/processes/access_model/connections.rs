//! Objects that a governance group is connected with.

use super::super::documents::{all_with, existing};
use super::super::process::StepResult;
use super::super::view;
use super::{ACCESS_PROFILES, ENTITLEMENTS, ROLES};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use serde_json::json;

const GROUPS: &str = "/workgroups";
const REVIEWER: &str = "AccessRequestReviewer";
const OWNER: &str = "Owner";
/// Collections with the type of their documents, the member that refers to a group, and the type of that connection.
const CONNECTIONS: [(&str, &str, &str, &str); 9] = [
    ("/sources", "SOURCE", "managementWorkgroup.id", "ManagementWorkgroup"),
    (ACCESS_PROFILES, "ACCESS_PROFILE", APPROVERS, REVIEWER),
    (ACCESS_PROFILES, "ACCESS_PROFILE", REVOKERS, REVIEWER),
    (ACCESS_PROFILES, "ACCESS_PROFILE", "additionalOwners[].id", OWNER),
    (ROLES, "ROLE", APPROVERS, REVIEWER),
    (ROLES, "ROLE", REVOKERS, REVIEWER),
    (ROLES, "ROLE", "additionalOwners[].id", OWNER),
    (ENTITLEMENTS, "ENTITLEMENT", "additionalOwners[].id", OWNER),
    ("/sod-policies", "SOD_POLICY", "ownerRef.id", OWNER),
];
const APPROVERS: &str = "accessRequestConfig.approvalSchemes[].approverId";
const REVOKERS: &str = "revocationRequestConfig.approvalSchemes[].approverId";

/// `GET /workgroups/{workgroupId}/connections`
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    if !request.text("sorters").is_empty() {
        return Err(Rejection::illegal(
            "sorters: the embedded tenant does not support this parameter.",
        ));
    }
    let group = request.text("workgroupId");
    existing(database, GROUPS, group)?;
    let mut found = Vec::new();
    for (kind, name, member, connection) in CONNECTIONS {
        for document in all_with(database, kind, member, group)? {
            let object = json!({
                "type": name, "id": text(&document, "id"), "name": text(&document, "name"),
                "description": document.get("description"),
            });
            found.push(json!({"object": object, "connectionType": connection}));
        }
    }
    view::page(request, found)
}
