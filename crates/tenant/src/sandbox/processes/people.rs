//! References to identities, and the rights of callers.

use crate::sandbox::auth::Caller;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
pub(super) use crate::sandbox::operations::{caller_reference, calling_identity, reference};
use crate::sandbox::responses::{Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::{text, text_of};

/// The scope of administrators.
const ADMINISTRATOR: &str = "sp:scopes:all";

/// The identity that a member of a request names.
///
/// # Errors
/// 400 if there is none.
pub(super) fn named_identity(database: &Database, member: &str, id: &str) -> Result<IdentityRow, Rejection> {
    database.identity(id)?.ok_or_else(|| {
        let text = format!("{member}: there is no identity with the id {id}.");
        Rejection::bad_request(UNKNOWN_REFERENCE, &text)
    })
}

/// The identity that a query parameter names; `me` is the caller. `None` if it was not sent.
pub(super) fn asked_identity(
    database: &Database,
    request: &ReceivedRequest,
    parameter: &str,
) -> Result<Option<String>, Rejection> {
    Ok(match request.text(parameter) {
        "" => None,
        "me" => Some(text(&caller_reference(database, &request.caller)?, "id").to_owned()),
        id => Some(id.to_owned()),
    })
}

/// Returns true if the caller may decide for others.
pub(super) fn is_administrator(caller: &Caller) -> bool {
    caller.has_scope(ADMINISTRATOR)
}

/// Checks that a task belongs to the caller, unless the caller is an administrator.
///
/// # Errors
/// 403 if it belongs to another identity.
pub(super) fn check_owner(database: &Database, caller: &Caller, owner: &str) -> Result<(), Rejection> {
    if is_administrator(caller) || text(&caller_reference(database, caller)?, "id") == owner {
        return Ok(());
    }
    Err(Rejection::forbidden())
}

/// The manager of an identity: the identity that its attribute `manager` names by user name or id.
pub(super) fn manager(database: &Database, identity: &IdentityRow) -> Result<Option<IdentityRow>, Rejection> {
    let name = text_of(&identity.attributes, "manager");
    if name.is_empty() {
        return Ok(None);
    }
    match database.identity_by_uid(name)? {
        Some(manager) => Ok(Some(manager)),
        None => Ok(database.identity(name)?),
    }
}

/// The e-mail address of an identity; empty if it has none.
pub(super) fn email(identity: &IdentityRow) -> &str {
    text_of(&identity.attributes, "email")
}
