//! The identity that makes a request.

use crate::sandbox::auth::Caller;
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use serde_json::{Value, json};

/// A reference to an identity.
pub(crate) fn reference(identity: &IdentityRow) -> Value {
    json!({"type": "IDENTITY", "id": identity.id, "name": identity.name})
}

/// The identity of the caller, if the tenant has one with the caller's name or user name.
pub(crate) fn calling_identity(database: &Database, caller: &Caller) -> Result<Option<IdentityRow>, Rejection> {
    match database.identity_by_uid(caller.name())? {
        Some(identity) => Ok(Some(identity)),
        None => Ok(database.identity_by_name(caller.name())?),
    }
}

/// A reference to the caller. A caller without an identity has the id of its client.
pub(crate) fn caller_reference(database: &Database, caller: &Caller) -> Result<Value, Rejection> {
    Ok(match calling_identity(database, caller)? {
        Some(identity) => reference(&identity),
        None => json!({"type": "IDENTITY", "id": caller.client_id, "name": caller.name()}),
    })
}
