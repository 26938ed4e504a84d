//! Operations that change accounts. Each starts a task, which carries the change out.

use super::accounts::requested_view;
use super::query::reject_undeclared;
use crate::sandbox::database::{AccountView, Database};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::operations::tasks::start_work;
use crate::sandbox::patching;
use crate::sandbox::responses::{BAD_CONTENT, CONFLICT, MISSING, Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::rows::{AccountChange, AccountRow, TaskKind, TaskRow};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::{text, text_of};
use crate::sandbox::support::secrets::is_secret;
use crate::schema::Type;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

/// Attributes that name an account whose source has no schema, in the order of their precedence.
const NAMES: [&str; 5] = ["nativeIdentity", "id", "name", "userName", "employeeNumber"];
/// Members of an account that a patch may address.
const PATCHABLE: [&str; 3] = ["attributes", "identityId", "isMachine"];

/// `POST /accounts`
pub(in crate::sandbox::operations) fn create_account(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let given = request.body.get("attributes").and_then(Value::as_object);
    let mut attributes = given.cloned().unwrap_or_default();
    let source = text_of(&attributes, "sourceId").to_owned();
    attributes.shift_remove("sourceId");
    remove_secrets(&mut attributes);
    if database.source(&source, "")?.is_none() || source.is_empty() {
        let text = format!("attributes.sourceId: there is no source with the id {source}.");
        return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
    }
    let native = native_identity(database, &source, &attributes)?;
    if database.account_named(&source, &native)?.is_some() {
        let text = format!("The source has another account with the native identity {native}.");
        return Err(Rejection::bad_request(CONFLICT, &text));
    }
    let now = now_as_text();
    let account = AccountRow {
        id: new_id(),
        identity: String::new(),
        source,
        attributes,
        created: now.clone(),
        modified: now,
        native_identity: native,
        origin: "PROVISIONED".to_owned(),
        ..AccountRow::default()
    };
    accepted(database, request, AccountChange::Create(Box::new(account)))
}

/// Removes passwords and similar values, which the source accepts and does not show.
fn remove_secrets(attributes: &mut Map<String, Value>) {
    attributes.retain(|name, _| !is_secret(name));
}

/// The native identity of a new account: the value of the attribute that the source's schema names.
fn native_identity(database: &Database, source: &str, attributes: &Map<String, Value>) -> Result<String, Rejection> {
    let schema = database.account_schema(source)?;
    let attribute = schema.as_ref().map(|schema| text(schema, "identityAttribute"));
    let Some(attribute) = attribute.filter(|name| !name.is_empty()) else {
        let known = NAMES.iter().map(|name| text_of(attributes, name));
        let named = known.into_iter().find(|name| !name.is_empty());
        return Ok(named.map_or_else(new_id, str::to_owned));
    };
    match text_of(attributes, attribute) {
        "" => {
            let text = format!("attributes.{attribute} is required: it names the account.");
            Err(Rejection::bad_request(MISSING, &text))
        }
        name => Ok(name.to_owned()),
    }
}

/// `PUT /accounts/{id}`
pub(in crate::sandbox::operations) fn put_account(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let view = requested_view(database, request)?;
    check_indirect(&view, "updated")?;
    let mut given = request.body.get("attributes").cloned().unwrap_or_default();
    if let Value::Object(attributes) = &mut given {
        remove_secrets(attributes);
    }
    accepted(
        database,
        request,
        AccountChange::set(&view.account.id, &[("attributes", given)]),
    )
}

/// `PATCH /accounts/{id}`
pub(in crate::sandbox::operations) fn update_account(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let view = requested_view(database, request)?;
    let invalid = |why: String| Rejection::bad_request(BAD_CONTENT, &why);
    let patch = patching::read(&request.body).map_err(|violation| invalid(violation.to_string()))?;
    let addressed = patching::addressed_members(&patch);
    if let Some(name) = addressed.iter().find(|name| !PATCHABLE.contains(&name.as_str())) {
        return Err(Rejection::illegal(&format!("{name} cannot be updated.")));
    }
    let account = &view.account;
    let document = json!({
        "attributes": account.attributes, "identityId": account.identity, "isMachine": account.is_machine,
    });
    let patched =
        patching::apply(&Type::Object, document, &patch).map_err(|violation| invalid(violation.to_string()))?;
    let change = difference(database, &view, &patched)?;
    start(database, request, vec![change])?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

/// The change that makes an account equal to a patched one.
fn difference(database: &Database, view: &AccountView, patched: &Value) -> Result<AccountChange, Rejection> {
    let account = &view.account;
    let mut members = Map::new();
    let identity = text(patched, "identityId");
    if identity != account.identity {
        if !identity.is_empty() && database.identity(identity)?.is_none() {
            let text = format!("identityId: there is no identity with the id {identity}.");
            return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
        }
        members.insert("identity".to_owned(), identity.into());
        members.insert("manuallyCorrelated".to_owned(), (!identity.is_empty()).into());
    }
    match patched.get("isMachine") {
        Some(Value::Bool(flag)) => members.insert("isMachine".to_owned(), (*flag).into()),
        _ => return Err(Rejection::illegal("isMachine should be true or false.")),
    };
    let Some(Value::Object(new)) = patched.get("attributes") else {
        return Err(Rejection::illegal("attributes should be an object."));
    };
    let old = &account.attributes;
    let changed = new.iter().filter(|(name, value)| old.get(*name) != Some(value));
    let mut attributes: Map<String, Value> = changed.map(|(name, value)| (name.clone(), value.clone())).collect();
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        attributes.insert(name.clone(), Value::Null);
    }
    remove_secrets(&mut attributes);
    if !attributes.is_empty() {
        check_indirect(view, "updated")?;
    }
    Ok(AccountChange::Change {
        id: account.id.clone(),
        members,
        attributes,
    })
}

/// `DELETE /accounts/{id}`, for accounts of sources without a direct connection.
pub(in crate::sandbox::operations) fn delete_account(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let view = requested_view(database, request)?;
    check_indirect(&view, "deleted")?;
    accepted(database, request, AccountChange::Delete { id: view.account.id })
}

/// `POST /accounts/{id}/remove`
pub(in crate::sandbox::operations) fn remove_account(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let view = requested_view(database, request)?;
    let task = start(database, request, vec![AccountChange::Delete { id: view.account.id }])?;
    let reference = json!({"type": "TASK_RESULT", "id": task.id, "name": Value::Null});
    Ok(Reply::new(StatusCode::ACCEPTED, &reference))
}

/// `POST /accounts/{id}/enable`
pub(in crate::sandbox::operations) fn enable(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set(database, request, &[("disabled", false.into())])
}

/// `POST /accounts/{id}/disable`
pub(in crate::sandbox::operations) fn disable(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set(database, request, &[("disabled", true.into())])
}

/// `POST /accounts/{id}/unlock`
pub(in crate::sandbox::operations) fn unlock(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set(database, request, &[("locked", false.into())])
}

/// `POST /accounts/{id}/reload`. The tenant's sources report nothing new.
pub(in crate::sandbox::operations) fn reload(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set(database, request, &[])
}

fn set(database: &Database, request: &ReceivedRequest, members: &[(&str, Value)]) -> Result<Reply, Rejection> {
    let view = requested_view(database, request)?;
    accepted(database, request, AccountChange::set(&view.account.id, members))
}

/// Starts the task of a change, and responds with its id.
fn accepted(database: &Database, request: &ReceivedRequest, change: AccountChange) -> Result<Reply, Rejection> {
    let task = start(database, request, vec![change])?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({"id": task.id})))
}

/// Starts a task that changes accounts.
pub(super) fn start(
    database: &Database,
    request: &ReceivedRequest,
    changes: Vec<AccountChange>,
) -> Result<TaskRow, Rejection> {
    reject_undeclared(request)?;
    let payload = serde_json::to_value(changes).map_err(|_| Rejection::internal_error())?;
    start_work(database, TaskKind::ChangeAccounts, Vec::new(), payload, request)
}

/// Rejects a change of the attributes of an account whose source has a direct connection.
fn check_indirect(view: &AccountView, change: &str) -> Result<(), Rejection> {
    let connection = view.source.as_ref().map_or("", |source| text(source, "connectionType"));
    if connection != "direct" {
        return Ok(());
    }
    let text = format!("Accounts of a source with a direct connection cannot be {change}: change them in the source.");
    Err(Rejection::illegal(&text))
}
