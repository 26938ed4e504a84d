//! Reads the query of a list of people.

use crate::sandbox::database::{FilteredColumn, PeopleQuery, PeopleView};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::validation::filter::parse_filter;
use crate::sandbox::validation::sorter::parse_sorters;
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use axum::http::StatusCode;
use serde_json::Value;

/// Default size of a page.
const DEFAULT_LIMIT: usize = 250;

/// The page that a request asks for, of the rows that also have these flags.
pub(in crate::sandbox::operations) fn people_query(
    view: PeopleView,
    request: &ReceivedRequest,
    flags: &[(&str, bool)],
) -> Result<PeopleQuery, Rejection> {
    reject_undeclared(request)?;
    let flag =
        |(field, value): &(&str, bool)| Filter::Test((*field).to_owned(), Compare::Equal, vec![Literal::Bool(*value)]);
    let mut parts: Vec<Filter> = flags.iter().map(flag).collect();
    parts.extend(requested_filter(view, request)?);
    Ok(PeopleQuery {
        filter: (!parts.is_empty()).then_some(Filter::All(parts)),
        order: requested_order(view, request)?,
        offset: request.number("offset").unwrap_or(0),
        limit: request.number("limit").unwrap_or(DEFAULT_LIMIT),
        count: request.flag("count"),
    })
}

/// Rejects query parameters that the operation does not declare.
pub(in crate::sandbox::operations) fn reject_undeclared(request: &ReceivedRequest) -> Result<(), Rejection> {
    match &request.undeclared {
        Some(name) => Err(Rejection::illegal(&format!(
            "{name} is not a parameter of this operation."
        ))),
        None => Ok(()),
    }
}

fn requested_filter(view: PeopleView, request: &ReceivedRequest) -> Result<Option<Filter>, Rejection> {
    let text = request.text("filters");
    let Some(declared) = request.operation.collection.as_ref().filter(|_| !text.is_empty()) else {
        return Ok(None);
    };
    let filter = parse_filter(text, declared).map_err(|violation| Rejection::of(&violation))?;
    check_fields(view, &filter)?;
    Ok(Some(filter))
}

fn check_fields(view: PeopleView, filter: &Filter) -> Result<(), Rejection> {
    match filter {
        Filter::All(parts) | Filter::Any(parts) => parts.iter().try_for_each(|part| check_fields(view, part)),
        Filter::Not(part) => check_fields(view, part),
        Filter::Test(field, ..) if view.column(field).is_some() => Ok(()),
        Filter::Test(field, ..) => Err(Rejection::unsupported("filters", field)),
    }
}

fn requested_order(view: PeopleView, request: &ReceivedRequest) -> Result<Vec<(FilteredColumn, bool)>, Rejection> {
    let text = request.text("sorters");
    let Some(declared) = request.operation.collection.as_ref().filter(|_| !text.is_empty()) else {
        return Ok(Vec::new());
    };
    let sorters = parse_sorters(text, declared).map_err(|violation| Rejection::of(&violation))?;
    let columns = sorters.into_iter().map(|sorter| {
        let column = view.column(sorter.field).filter(FilteredColumn::is_single);
        let column = column.ok_or_else(|| Rejection::unsupported("sorters", sorter.field))?;
        Ok((column, sorter.descending))
    });
    columns.collect()
}

/// A page of a short list.
pub(super) fn page(request: &ReceivedRequest, all: Vec<Value>) -> Reply {
    let total = request.flag("count").then_some(all.len());
    let limit = request.number("limit").unwrap_or(usize::MAX);
    let shown = all.into_iter().skip(request.number("offset").unwrap_or(0)).take(limit);
    Reply::new(StatusCode::OK, &shown.collect()).with_total(total)
}
