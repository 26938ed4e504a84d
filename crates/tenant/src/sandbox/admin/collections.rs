//! Lists the collections of a tenant, and their documents.

use super::lists::joined;
use super::query::AdminQuery;
use crate::sandbox::collections::catalog;
use crate::sandbox::database::{BrowseQuery, FoundDocument, PROFILES};
use crate::sandbox::http::TenantState;
use crate::sandbox::responses::{Fidelity, Rejection, Reply};
use crate::schema::tenant::TENANT;
use crate::schema::{ModelKind, Operation, Type};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};

/// Every collection: its path in the schema, the number of its documents, and the operations that read and change one.
pub(super) fn collections(tenant: &TenantState) -> Result<Reply, Rejection> {
    let sizes = tenant.store.read_blocking(|database| database.collection_sizes())?;
    let sizes: HashMap<String, usize> = sizes.into_iter().collect();
    let mut operations: HashMap<String, Vec<&'static Operation>> = HashMap::new();
    let has_state = |operation: &&Operation| {
        let implementation = tenant.operations.implementation(operation.id);
        implementation.is_some_and(|implementation| implementation.fidelity <= Fidelity::Computed)
    };
    for operation in tenant.router.operations().filter(has_state) {
        let found = operations.entry(with_uniform_parameters(operation.path)).or_default();
        found.push(operation);
    }
    let at = |path: &str| operations.get(path).into_iter().flatten().copied();
    let shown = own_parameters().into_iter().map(|(path, own)| {
        let list = with_uniform_parameters(path);
        let item = format!("{list}{}", "/{}".repeat(own));
        let mut actions: Map<String, Value> = at(&item).map(described).collect();
        if own > 0 {
            actions.extend(at(&list).filter(|it| it.method.as_str() == "POST").map(described));
        }
        let count = sizes.get(path).copied().unwrap_or(0);
        json!({"path": path, "count": count, "single": own == 0, "actions": actions}).to_string()
    });
    joined(shown)
}

/// A page of the documents of a collection, or of all collections, with a text in one of their values.
pub(super) fn documents(tenant: &TenantState, query: &AdminQuery<'_>) -> Result<Reply, Rejection> {
    let asked = BrowseQuery {
        collection: query.text("collection"),
        text: query.text("find"),
        limit: query.limit,
        offset: query.offset,
    };
    let (found, total) = tenant.store.read_blocking(|database| database.browse(&asked))?;
    Ok(joined(found.iter().map(written))?.with_total(Some(total)))
}

/// The collections by path, with the number of parameters that identify a document.
fn own_parameters() -> BTreeMap<&'static str, usize> {
    let declared = catalog().plans().map(|(_, plan)| plan.collection);
    let declared = declared.map(|collection| (collection.path, collection.own_parameters()));
    declared.chain([(PROFILES, 1)]).collect()
}

/// An operation by its method: its path in the API, and the form of its body.
fn described(operation: &'static Operation) -> (String, Value) {
    let body = operation.body.map(|body| {
        let is_list = match body.ty {
            Type::List(_) => true,
            Type::Model(model) => matches!(model.kind, ModelKind::Array(_)),
            _ => false,
        };
        json!({"type": body.content_type, "list": is_list})
    });
    let path = format!("/{}{}", TENANT.name, operation.path);
    (
        operation.method.as_str().to_owned(),
        json!({"path": path, "body": body}),
    )
}

/// A document with its collection, and the ids in its path.
fn written(found: &FoundDocument) -> String {
    let ids = [&found.parent, &found.id].into_iter().flat_map(|ids| ids.split('\n'));
    let ids: Value = ids.filter(|id| !id.is_empty()).collect();
    let collection = Value::from(found.collection.as_str());
    format!(r#"{{"collection":{collection},"ids":{ids},"document":{}}}"#, found.text)
}

/// A path without the names of its parameters.
fn with_uniform_parameters(path: &str) -> String {
    let segments = path.split('/');
    let segments: Vec<&str> = segments
        .map(|segment| if segment.starts_with('{') { "{}" } else { segment })
        .collect();
    segments.join("/")
}
