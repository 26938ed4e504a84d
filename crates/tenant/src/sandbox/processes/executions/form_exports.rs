//! The export of form definitions in the form of other versions of the API.

use super::super::documents::all_below;
use super::super::process::StepResult;
use super::super::view;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

const DEFINITIONS: &str = "/form-definitions";

/// `GET /form-definitions/export` of versions in which `self` is a reference. Sorted by name unless the request has sorters (documented).
pub(super) fn export(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut definitions = all_below(database, DEFINITIONS, "")?;
    definitions.sort_by(|one, other| text(one, "name").cmp(text(other, "name")));
    view::page_of(request, definitions, |definition| exported(&definition))
}

fn exported(definition: &Value) -> Value {
    let reference = json!({"type": "FORM_DEFINITION", "id": definition.get("id"), "name": definition.get("name")});
    json!({"version": 1, "self": reference, "object": definition})
}
