//! Shows what an identity would look like under other mappings. Only the attributes that are mapped are shown.

use super::mapping::Tenant;
use super::reply::{MISSING, Refusal, Reply, UNKNOWN_REFERENCE};
use super::routes::Call;
use super::store::{Reader, text};
use crate::transform::Subject;
use serde_json::{Map, Value, json};

/// `POST /identity-profiles/identity-preview`. It may take a while, and reads the state in glances.
pub(super) fn preview(reader: Reader, call: &Call) -> Result<Reply, Refusal> {
    let id = text(&call.body, "identityId");
    if id.is_empty() {
        return Err(Refusal::bad_request(
            MISSING,
            "identityId is required and should not be empty.",
        ));
    }
    let Some(identity) = reader.read(|database| database.identity(id))? else {
        return Err(Refusal::bad_request(
            UNKNOWN_REFERENCE,
            &format!("There is no identity with the id {id}."),
        ));
    };
    let transforms = call
        .body
        .pointer("/identityAttributeConfig/attributeTransforms")
        .and_then(Value::as_array);
    let tenant = Tenant::of(reader)?;
    let subject = tenant.subject(&identity)?;
    let attributes: Vec<Value> = transforms
        .into_iter()
        .flatten()
        .map(|transform| attribute(&tenant, &subject, transform))
        .collect();
    Ok(Reply::ok(&json!({
        "identity": {"type": "IDENTITY", "id": identity.id, "name": identity.name},
        "previewAttributes": attributes,
    })))
}

/// One attribute before and after. A value that there is none of is left out: the specification has no null there.
fn attribute(tenant: &Tenant, subject: &Subject, transform: &Value) -> Value {
    let name = text(transform, "identityAttributeName");
    let definition = transform.get("transformDefinition").unwrap_or(&Value::Null);
    let (value, errors) = match tenant.evaluate(subject, definition) {
        Ok(value) => (value, Vec::new()),
        Err(error) => (
            None,
            vec![json!({"locale": "en-US", "localeOrigin": "DEFAULT", "text": error})],
        ),
    };
    let mut preview = Map::new();
    preview.insert("name".to_owned(), name.into());
    if let Some(value) = value {
        preview.insert("value".to_owned(), value.into());
    }
    if let Some(previous) = subject.identity.get(name) {
        preview.insert("previousValue".to_owned(), previous.clone());
    }
    preview.insert("errorMessages".to_owned(), errors.into());
    Value::Object(preview)
}
