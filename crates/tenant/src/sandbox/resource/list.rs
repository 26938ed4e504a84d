//! Lists the documents of a collection.

use super::place::{RequestedPlace, parse};
use super::query::{ListQuery, column};
use super::response::{is_same, projected, success};
use crate::sandbox::collections::complete_required;
use crate::sandbox::collections::element_of;
use crate::sandbox::collections::{Collection, Effect, Plan, catalog, visit};
use crate::sandbox::database::{Database, MAX_PAGE, ObjectQuery};
use crate::sandbox::operations::{ReceivedRequest, array_reply};
use crate::sandbox::responses::{Rejection, Reply};
use crate::schema::{Compare, Model, Type};
use crate::syntax::filter::{Filter, Literal};
use serde_json::{Map, Value};
use std::iter;

/// Lists the documents of a collection.
pub(super) fn list(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let place = RequestedPlace::of_collection(plan.collection, request);
    place.check_parent(database)?;
    let query = ListQuery::of(plan.collection, request)?;
    list_at(database, request, plan.collection, &place.parent, query)
}

/// A list of another collection.
pub(super) struct Listed<'e> {
    pub(super) target: &'e str,
    /// The member of the document in the path that has the ids of the listed documents.
    pub(super) member: Option<&'e str>,
    pub(super) conditions: Vec<Filter>,
    pub(super) effect: &'e Effect,
}

/// Lists another collection, or those of its documents to which a member of the document in the path refers.
pub(super) fn list_of(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    listed: Listed<'_>,
) -> Result<Reply, Rejection> {
    let target = catalog()
        .collection(listed.target)
        .ok_or_else(Rejection::internal_error)?;
    let names = request.operation.parameters.iter().map(|parameter| parameter.wire);
    let used: Vec<&str> = names.filter(|name| listed.effect.uses(name)).collect();
    let mut query = ListQuery::with_handled(target, request, &used)?;
    query.filter = all(listed.conditions.into_iter().chain(query.filter).collect());
    if let Some(member) = listed.member {
        let mut document = RequestedPlace::leading(plan.collection, request).0.document(database)?;
        let path: Vec<&str> = member.split('.').collect();
        let mut ids = Vec::new();
        visit(plan.collection.ty, &mut document, &path, &mut |_, id| {
            ids.extend(id.as_str().map(|id| Literal::Text(id.to_owned())));
            Ok::<(), Rejection>(())
        })?;
        let ids = Filter::Test("id".to_owned(), Compare::In, ids);
        query.filter = all(iter::once(ids).chain(query.filter).collect());
    }
    list_at(database, request, target, "", query)
}

/// The conjunction of conditions.
fn all(conditions: Vec<Filter>) -> Option<Filter> {
    (!conditions.is_empty()).then_some(Filter::All(conditions))
}

/// Lists the documents of a collection that also meet a condition. The caller handles some of the query parameters.
pub(crate) fn list_matching(
    database: &Database,
    request: &ReceivedRequest,
    (path, parent): (&str, &str),
    condition: Option<Filter>,
    handled: &[&str],
) -> Result<Reply, Rejection> {
    list_changed(database, request, (path, parent), handled, |filter| {
        Ok(all(condition.into_iter().chain(filter).collect()))
    })
}

/// Lists the documents of a collection by a filter that is not that of the request.
pub(crate) fn list_changed(
    database: &Database,
    request: &ReceivedRequest,
    (path, parent): (&str, &str),
    handled: &[&str],
    change: impl FnOnce(Option<Filter>) -> Result<Option<Filter>, Rejection>,
) -> Result<Reply, Rejection> {
    let collection = catalog().collection(path).ok_or_else(Rejection::internal_error)?;
    let mut query = ListQuery::with_handled(collection, request, handled)?;
    query.filter = change(query.filter)?;
    list_at(database, request, collection, parent, query)
}

/// Lists the documents of a collection below a parent.
fn list_at(
    database: &Database,
    request: &ReceivedRequest,
    collection: &Collection,
    parent: &str,
    query: ListQuery,
) -> Result<Reply, Rejection> {
    let (offset, limit) = (query.offset, query.limit);
    let page = database.object_page(&ObjectQuery {
        kind: collection.path,
        parent,
        filter: query.filter,
        columns: &|field| column(collection, field),
        order: query.order,
        offset,
        limit,
        count: query.count || success(request).1.and_then(envelope).is_some(),
    })?;
    let documents = page.documents.ok_or_else(|| {
        let text = format!("limit: the page has more than {MAX_PAGE} bytes; ask for fewer documents.");
        Rejection::illegal(&text)
    })?;
    let (status, ty) = success(request);
    let enveloped = ty.and_then(envelope);
    let shown_type = enveloped.map_or(ty, |(_, _, list)| Some(list));
    // Documents for another version are translated later, which needs all of their members.
    let documents = match request.is_of_other_version() {
        true => documents,
        false => shown(shown_type, collection, documents)?,
    };
    let array = array_reply(documents.iter().map(String::as_str));
    let Some((model, member, _)) = enveloped else {
        return Ok(array.with_total(page.total));
    };
    let mut members = Map::new();
    members.insert(member.to_owned(), parse(&array.body)?);
    for field in model.fields().iter().filter(|field| TOTALS.contains(&field.wire)) {
        members.insert(field.wire.to_owned(), page.total.unwrap_or(documents.len()).into());
    }
    complete_required(model, &mut members);
    Ok(Reply::new(status, &Value::Object(members)))
}

/// Members of an envelope that hold the number of documents.
const TOTALS: [&str; 3] = ["count", "total", "totalCount"];

/// The model of a list that is a member of an object, the name of the member, and its type.
fn envelope(ty: Type) -> Option<(&'static Model, &'static str, Type)> {
    let Type::Model(model) = ty else {
        return None;
    };
    let lists = ["items", "results"];
    let mut fields = model.fields().iter().filter(|field| lists.contains(&field.wire));
    fields.next().map(|field| (model, field.wire, field.ty))
}

/// The documents in the form of the list, which may have fewer members.
fn shown(ty: Option<Type>, collection: &Collection, documents: Vec<String>) -> Result<Vec<String>, Rejection> {
    let element = ty.and_then(element_of);
    let Some(element) = element.filter(|element| !is_same(*element, collection.ty)) else {
        return Ok(documents);
    };
    let summaries = documents
        .iter()
        .map(|text| Ok(projected(element, parse(text)?).to_string()));
    summaries.collect()
}
