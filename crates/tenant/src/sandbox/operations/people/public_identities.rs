//! Identities as every user may see them.

use super::identity_view::{alias, manager_reference, status};
use super::query::people_query;
use crate::sandbox::database::{Database, ObjectPlace, PeopleView};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use serde_json::{Value, json};

/// The configuration: which attributes are shown.
const CONFIGURATION: ObjectPlace<'static> = ObjectPlace {
    kind: "/public-identities-config",
    parent: "",
    id: "",
};
/// States of an identity that the schema knows.
const STATES: [&str; 3] = ["ACTIVE", "INACTIVE_SHORT_TERM", "INACTIVE_LONG_TERM"];

/// `GET /public-identities`
pub(in crate::sandbox::operations) fn list_public_identities(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let flags: &[(&str, bool)] = match request.flag("add-core-filters") {
        true => &[("correlated", true), ("protected", false)],
        false => &[],
    };
    let query = people_query(PeopleView::Identities, request, flags)?;
    let (found, total) = database.identity_page(&query)?;
    let shown_attributes = shown_attributes(database)?;
    let shown = found
        .iter()
        .map(|identity| public_identity(database, identity, &shown_attributes));
    let shown: Value = shown.collect::<Result<Vec<_>, _>>()?.into();
    Ok(Reply::ok(&shown).with_total(total))
}

/// The attributes of the configuration: each with its key and its name.
fn shown_attributes(database: &Database) -> Result<Vec<(String, String)>, Rejection> {
    let stored = database.object(CONFIGURATION)?;
    let stored: Option<Value> = stored.and_then(|text| deep::parse(text.as_bytes()).ok());
    let attributes = stored.as_ref().and_then(|it| it.get("attributes")?.as_array());
    let pairs = attributes.into_iter().flatten();
    Ok(pairs
        .map(|it| (text(it, "key").to_owned(), text(it, "name").to_owned()))
        .collect())
}

fn public_identity(
    database: &Database,
    identity: &IdentityRow,
    shown: &[(String, String)],
) -> Result<Value, Rejection> {
    let attributes = &identity.attributes;
    let value = |key: &str| match attributes.get(key) {
        Some(Value::String(text)) => text.as_str().into(),
        None | Some(Value::Null) => Value::Null,
        Some(other) => other.to_string().into(),
    };
    let state = database.identity_state(identity)?;
    let shown = shown
        .iter()
        .map(|(key, name)| json!({"key": key, "name": name, "value": value(key)}));
    Ok(json!({
        "id": identity.id,
        "name": identity.name,
        "alias": alias(identity),
        "email": attributes.get("email").filter(|it| it.is_string()),
        "status": status(attributes),
        "identityState": state.filter(|state| STATES.contains(&state.as_str())),
        "manager": manager_reference(database, identity)?,
        "attributes": shown.collect::<Value>(),
    }))
}
