//! Lists the documents of a collection.

use super::answer::{is_same, projected, success};
use super::place::{RequestedPlace, parse};
use super::query::{ListQuery, column};
use crate::sandbox::answers::{ILLEGAL, Rejection, Reply};
use crate::sandbox::collections::Plan;
use crate::sandbox::collections::element_of;
use crate::sandbox::database::{Database, MAX_PAGE, ObjectQuery};
use crate::sandbox::faults::Quirk;
use crate::sandbox::operations::{ReceivedRequest, array_reply};

/// Lists the documents of a collection.
pub(super) fn list(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let collection = plan.collection;
    let query = ListQuery::of(collection, request)?;
    let place = RequestedPlace::of_collection(collection, request);
    place.check_parent(database)?;
    let (offset, limit) = (query.offset, query.limit);
    let page = database.object_page(&ObjectQuery {
        kind: collection.path,
        parent: &place.parent,
        filter: query.filter,
        columns: &|field| column(collection, field),
        order: query.order,
        offset,
        limit,
        count: query.count,
    })?;
    let documents = page.documents.ok_or_else(|| {
        let text = format!("limit: the page has more than {MAX_PAGE} bytes; ask for fewer documents.");
        Rejection::bad_request(ILLEGAL, &text)
    })?;
    if documents.is_empty() && offset > 0 && limit > 0 && request.quirks.contains(&Quirk::OffsetPastTheEnd) {
        return Err(Rejection::bad_request(ILLEGAL, "Specified offset is invalid."));
    }
    let documents = shown(request, plan, documents)?;
    Ok(array_reply(documents.iter().map(String::as_str)).with_total(page.total))
}

/// The documents in the form of the list, which may have fewer members.
fn shown(request: &ReceivedRequest, plan: Plan, documents: Vec<String>) -> Result<Vec<String>, Rejection> {
    let (_, ty) = success(request);
    let element = ty.and_then(element_of);
    let Some(element) = element.filter(|element| !is_same(*element, plan.collection.ty)) else {
        return Ok(documents);
    };
    let summaries = documents
        .iter()
        .map(|text| Ok(projected(element, parse(text)?).to_string()));
    summaries.collect()
}
