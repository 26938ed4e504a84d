//! The hierarchy of entitlements. The schema of a source names the attribute that holds the parents of an entitlement.

use super::super::documents::{all_below, elements, existing, one_of};
use super::super::process::StepResult;
use super::ENTITLEMENTS;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::list_matching;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use serde_json::Value;

/// `GET /entitlements/{id}/parents`
pub(super) fn parents(database: &Database, request: &ReceivedRequest) -> StepResult {
    list(database, request, |attribute, child, parent| {
        is_parent(attribute, parent, child)
    })
}

/// `GET /entitlements/{id}/children`
pub(super) fn children(database: &Database, request: &ReceivedRequest) -> StepResult {
    list(database, request, is_parent)
}

/// Lists the entitlements of the same kind that have a relation to the one in the path.
fn list(
    database: &Database,
    request: &ReceivedRequest,
    is_related: impl Fn(&str, &Value, &Value) -> bool,
) -> StepResult {
    let entitlement = existing(database, ENTITLEMENTS, request.text("id"))?;
    let source = entitlement.get("source").map_or("", |source| text(source, "id"));
    let kind = text(&entitlement, "sourceSchemaObjectType");
    let mut found = Vec::new();
    if let Some(attribute) = hierarchy_attribute(database, source, kind)? {
        let others = database.entitlements_on(source)?.into_iter();
        let related = others.filter(|(_, other)| {
            text(other, "sourceSchemaObjectType") == kind && is_related(&attribute, &entitlement, other)
        });
        found.extend(related.map(|(id, _)| id));
    }
    list_matching(database, request, (ENTITLEMENTS, ""), Some(one_of("id", found)), &[])
}

/// The attribute that holds the parents of entitlements; `None` if the schema of their source names none.
fn hierarchy_attribute(database: &Database, source: &str, kind: &str) -> Result<Option<String>, Rejection> {
    let schemas = all_below(database, "/sources/{sourceId}/schemas", source)?;
    let schema = schemas.iter().find(|schema| text(schema, "name") == kind);
    let name = schema.map_or("", |schema| text(schema, "hierarchyAttribute"));
    Ok((!name.is_empty()).then(|| name.to_owned()))
}

/// Returns true if an attribute of the child has the value of the parent, alone or in a list.
fn is_parent(attribute: &str, parent: &Value, child: &Value) -> bool {
    let Some(attributes) = child.get("attributes") else {
        return false;
    };
    let value = text(parent, "value");
    let listed = elements(attributes, attribute).iter().filter_map(Value::as_str);
    !value.is_empty() && listed.chain([text(attributes, attribute)]).any(|known| known == value)
}
