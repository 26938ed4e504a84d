//! The schema of the values that a form asks for.

use super::super::documents::{elements, referenced};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};

const FORMS: &str = "/form-definitions";
const ID: &str = "/attributes/formDefinitionId";
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// `POST /form-definitions/forms-action-dynamic-schema`. The types of values are a guess.
pub(super) fn output_schema(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut properties = Map::new();
    if let Some(id) = request.body.pointer(ID).and_then(Value::as_str) {
        let named = ("attributes.formDefinitionId", "form definition");
        let form = referenced(database, FORMS, id, named)?;
        add_properties(&mut properties, elements(&form, "formElements"));
    }
    let schema = json!({
        "$schema": DIALECT, "type": "object", "properties": properties, "additionalProperties": false,
    });
    // The service's example has the schema below its own name.
    Ok(Reply::ok(&json!({"outputSchema": {"outputSchema": schema}})))
}

/// Adds a property for each element with a key, including those of sections.
fn add_properties(properties: &mut Map<String, Value>, listed: &[Value]) {
    for element in listed {
        let config = element.get("config").unwrap_or(&Value::Null);
        let key = text(element, "key");
        let inner = elements(config, "formElements");
        if !inner.is_empty() {
            add_properties(properties, inner);
        } else if !key.is_empty() {
            let property = property(text(element, "elementType"), text(config, "label"));
            properties.insert(key.to_owned(), property);
        }
    }
}

fn property(kind: &str, title: &str) -> Value {
    match kind {
        "TOGGLE" => json!({"title": title, "type": "boolean"}),
        "DATE" => json!({"title": title, "type": "string", "format": "date-time"}),
        _ => json!({"title": title, "type": "string"}),
    }
}
