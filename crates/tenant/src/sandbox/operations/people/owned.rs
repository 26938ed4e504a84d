//! Objects that an identity owns.

use super::identity_view::requested_identity;
use super::query::reject_undeclared;
use crate::sandbox::database::{Database, OwnedObject};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use serde_json::{Value, json};

/// Collections whose documents have an owner, and the name of the association.
const OWNED: [(&str, &str, &str); 6] = [
    ("/sources", "CONNECTED_SOURCES", "SOURCE"),
    ("/roles", "ROLE_OWNER", "ROLE"),
    ("/access-profiles", "ACCESS_PROFILE_OWNER", "ACCESS_PROFILE"),
    ("/entitlements", "ENTITLEMENT_OWNER", "ENTITLEMENT"),
    ("/workgroups", "GOVERNANCE_GROUP_OWNER", "GOVERNANCE_GROUP"),
    ("/identity-profiles", "IDENTITY_PROFILE_OWNER", "IDENTITY_PROFILE"),
];

/// `GET /identities/{identityId}/ownership`
pub(in crate::sandbox::operations) fn ownership(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let identity = requested_identity(database, request)?;
    let details = association_details(&owned_objects(database, &identity.id)?);
    Ok(Reply::ok(&json!({"associationDetails": details})))
}

/// The objects of an identity in the order of the collections.
pub(super) fn owned_objects(database: &Database, identity: &str) -> Result<Vec<OwnedObject>, Rejection> {
    let found = database.owned_by(identity)?;
    Ok(found
        .into_iter()
        .filter(|object| OWNED.iter().any(|(kind, ..)| *kind == object.kind))
        .collect())
}

/// Objects by the kind of their association.
pub(super) fn association_details(owned: &[OwnedObject]) -> Value {
    let details = OWNED.iter().filter_map(|(kind, association, name)| {
        let objects = owned.iter().filter(|object| object.kind == *kind);
        let entities: Vec<Value> = objects
            .map(|object| json!({"identityEntity": {"id": object.id, "name": object.name, "type": name}}))
            .collect();
        (!entities.is_empty()).then(|| json!({"associationType": association, "entities": entities}))
    });
    details.collect()
}
