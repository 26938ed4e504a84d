//! Lists roles by a filter and by their metadata.

use super::super::documents::{elements, one_of};
use super::super::process::StepResult;
use super::super::view;
use super::ROLES;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::list_matching;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use crate::sandbox::validation::filter::parse_filter;
use crate::schema::tenant::TENANT;
use crate::schema::{Collection, Operation};
use crate::syntax::filter::Filter;
use serde_json::Value;

/// `POST /roles/filter`
pub(super) fn search(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut conditions: Vec<Filter> = filter(text(&request.body, "filters"))?.into_iter().collect();
    let wanted = elements(&request.body, "ammKeyValues");
    if !wanted.is_empty() {
        let roles = all(database)?.into_iter();
        let found = roles.filter(|role| wanted.iter().all(|wanted| has_metadata(role, wanted)));
        conditions.push(one_of("id", found.map(|role| text(&role, "id").to_owned())));
    }
    let condition = (!conditions.is_empty()).then_some(Filter::All(conditions));
    list_matching(database, request, (ROLES, ""), condition, &[])
}

/// The roles that a filter matches, in the order of insertion.
///
/// # Errors
/// If the filter is not valid for roles.
pub(super) fn filtered(database: &Database, text: &str) -> Result<Vec<Value>, Rejection> {
    let mut roles = all(database)?;
    if let Some(filter) = filter(text)? {
        roles.retain(|role| view::matches(&filter, role));
    }
    Ok(roles)
}

fn all(database: &Database) -> Result<Vec<Value>, Rejection> {
    let found = database.objects_after(ROLES, i64::MIN, usize::MAX)?;
    Ok(found.into_iter().map(|(_, role)| role).collect())
}

/// A filter of roles; `None` if the text is empty. The fields are those of `GET /roles`.
fn filter(text: &str) -> Result<Option<Filter>, Rejection> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let declared = declared().ok_or_else(Rejection::internal_error)?;
    parse_filter(text, declared)
        .map(Some)
        .map_err(|violation| Rejection::of(&violation))
}

/// The collection that declares the fields by which `GET /roles` can be filtered.
fn declared() -> Option<&'static Collection> {
    let mut operations = TENANT.get().apis().flat_map(|api| api.operations);
    let lists_roles = |operation: &&'static Operation| operation.id == "listRoles";
    operations.find(lists_roles)?.collection.as_ref()
}

/// Returns true if a role has an attribute with all of these values.
fn has_metadata(role: &Value, wanted: &Value) -> bool {
    let attributes = role.get("accessModelMetadata").map(|it| elements(it, "attributes"));
    let key = text(wanted, "attribute");
    let mut attributes = attributes.into_iter().flatten().filter(|it| text(it, "key") == key);
    attributes.any(|attribute| {
        let has = |value: &Value| {
            let mut known = elements(attribute, "values").iter();
            known.any(|known| known.get("value") == Some(value))
        };
        elements(wanted, "values").iter().all(has)
    })
}
