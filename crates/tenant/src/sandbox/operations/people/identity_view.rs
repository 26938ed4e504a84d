//! An identity in the service's format.

use crate::sandbox::database::Database;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::sandbox::support::json_members::text_of;
use crate::syntax::timestamp;
use serde_json::{Map, Value, json};

/// The identity that the path of a request names.
pub(in crate::sandbox::operations) fn requested_identity(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<IdentityRow, Rejection> {
    let id = request.path_values().next().unwrap_or_default();
    Rejection::unless_found(database.identity(&id)?, "identity", &id)
}

/// An identity.
pub(super) fn identity_document(database: &Database, identity: &IdentityRow) -> Result<Value, Rejection> {
    let attributes = &identity.attributes;
    let mut document = Map::new();
    let mut put = |name: &str, value: Value| document.insert(name.to_owned(), value);
    put("id", identity.id.as_str().into());
    put("name", identity.name.as_str().into());
    let accounts = database.accounts_of(&identity.id)?;
    if let Some(created) = first_created(&accounts) {
        put("created", created.into());
    }
    put("alias", alias(identity).into());
    put(
        "emailAddress",
        attributes
            .get("email")
            .filter(|it| it.is_string())
            .cloned()
            .unwrap_or_default(),
    );
    put("processingState", Value::Null);
    put("identityStatus", status(attributes).into());
    put("managerRef", manager_reference(database, identity)?);
    put("isManager", database.is_manager(identity)?.into());
    put("attributes", attributes.clone().into());
    let state = text_of(attributes, "cloudLifecycleState");
    if !state.is_empty() {
        put(
            "lifecycleState",
            json!({"stateName": state, "manuallyUpdated": identity.manual_state}),
        );
    }
    Ok(document.into())
}

/// The user name of an identity.
pub(super) fn alias(identity: &IdentityRow) -> &str {
    match text_of(&identity.attributes, "uid") {
        "" => &identity.name,
        uid => uid,
    }
}

/// The status of an identity, one of the documented values.
pub(super) fn status(attributes: &Map<String, Value>) -> &str {
    const DOCUMENTED: [&str; 10] = [
        "UNREGISTERED",
        "REGISTERED",
        "PENDING",
        "WARNING",
        "DISABLED",
        "ACTIVE",
        "DEACTIVATED",
        "TERMINATED",
        "ERROR",
        "LOCKED",
    ];
    let status = text_of(attributes, "cloudStatus");
    if DOCUMENTED.contains(&status) {
        status
    } else {
        "UNREGISTERED"
    }
}

/// A reference to the manager of an identity; null if it has none.
pub(super) fn manager_reference(database: &Database, identity: &IdentityRow) -> Result<Value, Rejection> {
    let manager = database.manager_of(identity)?;
    Ok(manager.map_or(
        Value::Null,
        |it| json!({"type": "IDENTITY", "id": it.id, "name": it.name}),
    ))
}

/// The time at which the first account was reported.
pub(super) fn first_created(accounts: &[AccountRow]) -> Option<&str> {
    let times = accounts
        .iter()
        .filter_map(|account| Some((timestamp::parse(&account.created)?, account.created.as_str())));
    let first = times.min_by_key(|(time, _)| time.microseconds());
    first.map(|(_, text)| text)
}
