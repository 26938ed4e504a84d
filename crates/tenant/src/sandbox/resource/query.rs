//! Reads the query of a list, and rejects what the engine does not support.

use crate::sandbox::collections::Collection;
use crate::sandbox::database::FilteredColumn;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::validation::filter::parse_filter;
use crate::sandbox::validation::sorter::parse_sorters;
use crate::schema::{Compare, Default, ParameterLocation};
use crate::syntax::filter::{Filter, Literal};

/// Query parameters of every list.
pub(super) const PAGING: [&str; 6] = ["limit", "offset", "count", "filters", "sorters", COUNT_ONLY];
/// The flag of some lists that omits the documents.
const COUNT_ONLY: &str = "count-only";
/// Page size of an operation for which the schema has no default.
const DEFAULT_LIMIT: usize = 250;

/// The parts of a list's query.
pub(super) struct ListQuery {
    pub(super) filter: Option<Filter>,
    pub(super) order: Vec<(FilteredColumn, bool)>,
    pub(super) offset: usize,
    pub(super) limit: usize,
    pub(super) count: bool,
}

impl ListQuery {
    /// Reads the query of a request for documents of a collection.
    ///
    /// # Errors
    /// If a filter, a sorter or a parameter is not supported.
    pub(super) fn of(collection: &Collection, request: &ReceivedRequest) -> Result<Self, Rejection> {
        Self::with_handled(collection, request, &[])
    }

    /// Reads a query with parameters that the caller handles.
    ///
    /// # Errors
    /// If a filter, a sorter or another parameter is not supported.
    pub(super) fn with_handled(
        collection: &Collection,
        request: &ReceivedRequest,
        handled: &[&str],
    ) -> Result<Self, Rejection> {
        check_parameters(collection, request, &[&PAGING, handled].concat())?;
        let is_count = request.flag(COUNT_ONLY);
        let limit = request.number("limit").unwrap_or_else(|| default_limit(request));
        Ok(Self {
            filter: filter(collection, request)?,
            order: order(collection, request)?,
            offset: request.number("offset").unwrap_or(0),
            limit: if is_count { 0 } else { limit },
            count: is_count || request.flag("count"),
        })
    }
}

/// Rejects query parameters that would have no effect, unless the declaration allows that.
pub(super) fn check_parameters(
    collection: &Collection,
    request: &ReceivedRequest,
    supported: &[&str],
) -> Result<(), Rejection> {
    if let Some(name) = &request.undeclared {
        return Err(Rejection::illegal(&format!(
            "{name} is not a parameter of this operation."
        )));
    }
    let parameters = request.operation.parameters.iter();
    let mut sent = parameters.filter(|parameter| {
        parameter.location == ParameterLocation::Query && request.parameters.contains_key(parameter.wire)
    });
    let is_known = |name: &str| supported.contains(&name) || collection.record.ignored.contains(&name);
    match sent.find(|parameter| !is_known(parameter.wire)) {
        Some(parameter) => Err(Rejection::illegal(&format!(
            "{}: the embedded tenant does not support this parameter.",
            parameter.wire
        ))),
        None => Ok(()),
    }
}

fn filter(collection: &Collection, request: &ReceivedRequest) -> Result<Option<Filter>, Rejection> {
    let text = request.text("filters");
    if text.is_empty() {
        return Ok(None);
    }
    let declared = request.operation.collection.as_ref();
    let declared = declared.filter(|declared| !declared.filters.is_empty());
    let declared = declared.ok_or_else(|| Rejection::illegal("filters: the operation has no fields for filters."))?;
    let filter = parse_filter(text, declared).map_err(|violation| Rejection::of(&violation))?;
    let filter = with_aliases(collection, filter);
    check_fields(collection, &filter)?;
    Ok(Some(filter))
}

/// A filter in which the test of a field that stands for several members becomes a test of each.
fn with_aliases(collection: &Collection, filter: Filter) -> Filter {
    let of_each = |parts: Vec<Filter>| parts.into_iter().map(|part| with_aliases(collection, part)).collect();
    match filter {
        Filter::All(parts) => Filter::All(of_each(parts)),
        Filter::Any(parts) => Filter::Any(of_each(parts)),
        Filter::Not(part) => Filter::Not(Box::new(with_aliases(collection, *part))),
        Filter::Test(field, compare, literals) => {
            let alias = collection.record.aliases.iter().find(|(name, _)| *name == field);
            match alias {
                Some((_, members)) if members.contains('|') => any_of(members, compare, &literals),
                _ => Filter::Test(field, compare, literals),
            }
        }
    }
}

/// A test that any of several members meets, which are separated by bars.
fn any_of(members: &str, compare: Compare, literals: &[Literal]) -> Filter {
    let tests = members
        .split('|')
        .map(|member| Filter::Test(member.to_owned(), compare, literals.to_vec()));
    Filter::Any(tests.collect())
}

fn check_fields(collection: &Collection, filter: &Filter) -> Result<(), Rejection> {
    match filter {
        Filter::All(parts) | Filter::Any(parts) => parts.iter().try_for_each(|part| check_fields(collection, part)),
        Filter::Not(part) => check_fields(collection, part),
        Filter::Test(field, ..) => column(collection, field)
            .map(drop)
            .ok_or_else(|| Rejection::unsupported("filters", field)),
    }
}

fn order(collection: &Collection, request: &ReceivedRequest) -> Result<Vec<(FilteredColumn, bool)>, Rejection> {
    let text = request.text("sorters");
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let declared = request.operation.collection.as_ref();
    let declared = declared.ok_or_else(|| Rejection::illegal("sorters: the operation has no fields for sorters."))?;
    let sorters = parse_sorters(text, declared).map_err(|violation| Rejection::of(&violation))?;
    let columns = sorters.into_iter().map(|sorter| {
        let column = column(collection, sorter.field).filter(FilteredColumn::is_single);
        let column = column.ok_or_else(|| Rejection::unsupported("sorters", sorter.field))?;
        Ok((column, sorter.descending))
    });
    columns.collect()
}

/// The column of a field.
pub(super) fn column(collection: &Collection, field: &str) -> Option<FilteredColumn> {
    Some(FilteredColumn::of(&collection.filtered_member(field)?))
}

fn default_limit(request: &ReceivedRequest) -> usize {
    let parameters = request.operation.parameters.iter();
    let mut limits = parameters.filter(|parameter| parameter.wire == "limit");
    let number = limits.find_map(|parameter| match parameter.default {
        Default::Int(number) => usize::try_from(number).ok(),
        _ => None,
    });
    number.unwrap_or(DEFAULT_LIMIT)
}
