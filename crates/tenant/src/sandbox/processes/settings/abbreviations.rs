//! The abbreviations of a tenant. A patch addresses an abbreviation as `/Key/IAS`.

use super::super::documents::{all_below, remove, store};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::patching;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use crate::schema::Type;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

const CONTEXT: &str = "/tenant-context";
/// The member of the patched document that holds the abbreviations.
const KEY: &str = "Key";

/// `PATCH /tenant-context`. The body is one operation.
pub(super) fn patch(database: &Database, request: &ReceivedRequest) -> StepResult {
    let old = all_below(database, CONTEXT, "")?;
    let values = old
        .iter()
        .map(|it| (text(it, "key").to_owned(), text(it, "value").into()));
    let document = json!({KEY: values.collect::<Map<_, _>>()});
    let patch = patching::read(&json!([request.body])).map_err(|violation| Rejection::of(&violation))?;
    let mut changed =
        patching::apply(&Type::Object, document, &patch).map_err(|violation| Rejection::of(&violation))?;
    let new = match changed.as_object_mut() {
        Some(members) if members.len() == 1 => members.shift_remove(KEY),
        _ => None,
    };
    let Some(Value::Object(new)) = new else {
        return Err(Rejection::illegal(
            "path should begin with /Key/ and have the abbreviation.",
        ));
    };
    if let Some((key, _)) = new.iter().find(|(_, value)| !value.is_string()) {
        return Err(Rejection::illegal(&format!(
            "value: the meaning of {key} should be a string."
        )));
    }
    for gone in old
        .iter()
        .map(|it| text(it, "key"))
        .filter(|key| !new.contains_key(*key))
    {
        remove(database, CONTEXT, gone)?;
    }
    for (key, value) in &new {
        store(database, CONTEXT, key, &json!({"key": key, "value": value}))?;
    }
    Ok(Reply::text(StatusCode::OK, String::new()))
}
