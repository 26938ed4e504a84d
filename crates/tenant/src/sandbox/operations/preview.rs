//! Previews the attributes of an identity under other mappings. Only mapped attributes are shown.

use super::request::ReceivedRequest;
use crate::sandbox::database::StateReader;
use crate::sandbox::mapping::MappingEvaluator;
use crate::sandbox::responses::{MISSING, Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::support::json_members::text;
use crate::transform::{self, Subject};
use serde_json::{Map, Value, json};

/// `POST /identity-profiles/identity-preview`. It may run for a while, and reads the state in short steps.
pub(super) fn preview(reader: StateReader, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let id = text(&request.body, "identityId");
    if id.is_empty() {
        return Err(Rejection::bad_request(
            MISSING,
            "identityId is required and should not be empty.",
        ));
    }
    let Some(identity) = reader.read(|database| database.identity(id))? else {
        return Err(Rejection::bad_request(
            UNKNOWN_REFERENCE,
            &format!("There is no identity with the id {id}."),
        ));
    };
    let transforms = request
        .body
        .pointer("/identityAttributeConfig/attributeTransforms")
        .and_then(Value::as_array);
    let evaluator = MappingEvaluator::new(reader)?;
    let subject = evaluator.subject(&identity)?;
    let attributes: Vec<Value> = transforms
        .into_iter()
        .flatten()
        .map(|transform| attribute_preview(&evaluator, &subject, transform))
        .collect();
    Ok(Reply::ok(&json!({
        "identity": {"type": "IDENTITY", "id": identity.id, "name": identity.name},
        "previewAttributes": attributes,
    })))
}

/// An attribute before and after. An absent value is left out, because the specification does not allow null.
fn attribute_preview(evaluator: &MappingEvaluator, subject: &Subject, transform: &Value) -> Value {
    let name = text(transform, "identityAttributeName");
    let definition = transform.get("transformDefinition").unwrap_or(&Value::Null);
    let (value, errors) = match evaluator.evaluate(subject, name, definition) {
        Ok(value) => (value, Value::Null),
        Err(error) => {
            let text = failure_text(definition, &error);
            let message = json!({"locale": "en-US", "localeOrigin": "DEFAULT", "text": text});
            (None, vec![message].into())
        }
    };
    let mut preview = Map::new();
    preview.insert("name".to_owned(), name.into());
    if let Some(value) = value {
        preview.insert("value".to_owned(), value.into());
    }
    if let Some(previous) = subject.identity.get(name) {
        preview.insert("previousValue".to_owned(), previous.clone());
    }
    preview.insert("errorMessages".to_owned(), errors);
    Value::Object(preview)
}

/// The service's sentence about an attribute that could not be computed, with the transform and the cause.
fn failure_text(definition: &Value, cause: &transform::Error) -> String {
    let id = transform_id(definition);
    format!("There was an exception while calculating the value for this attribute. Transform ID: {id}. Cause: {cause}")
}

/// The id of a mapping's transform: the name of the stored transform or of the rule that it refers to, or else its type.
fn transform_id(definition: &Value) -> &str {
    let ids = [
        definition.get("id"),
        definition.pointer("/attributes/id"),
        definition.get("name"),
        definition.get("type"),
    ];
    let mut ids = ids.into_iter().flatten().filter_map(Value::as_str);
    ids.find(|id| !id.is_empty()).unwrap_or("none")
}
