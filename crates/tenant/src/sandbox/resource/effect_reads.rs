//! Effects that read: lists, numbers, tables and files.

use super::context::Context;
use super::effect_targets::TargetSearch;
use super::list::{Listed, list_of};
use super::place::{RequestedPlace, parse};
use super::query::check_parameters;
use super::response::success;
use crate::sandbox::collections::{Effect, Plan, Verb, catalog, joined};
use crate::sandbox::database::{Database, FilteredColumn};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::ids::new_id;
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};

/// Media type of a table.
const CSV: &str = "text/csv";

/// Lists a collection, or the documents to which the document in the path refers.
pub(super) fn list(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    effect: &Effect,
    (target, member): (&str, Option<&str>),
) -> Result<Reply, Rejection> {
    let context = Context::new(database, request)?;
    let is_sent = |reference: &str| !reference.starts_with("$query.") || context.value(reference).is_some();
    let conditions = effect.conditions.iter().filter(|(_, reference)| is_sent(reference));
    let conditions = conditions.map(|(member, reference)| {
        let literal = literal(&context.operand(reference));
        match member.strip_prefix('!') {
            Some(member) => Filter::Not(Box::new(Filter::Test(member.to_owned(), Compare::Equal, vec![literal]))),
            None => Filter::Test((*member).to_owned(), Compare::Equal, vec![literal]),
        }
    });
    let listed = Listed {
        target,
        member,
        conditions: conditions.collect(),
        effect,
    };
    list_of(database, request, plan, listed)
}

fn literal(value: &Value) -> Literal {
    match value {
        Value::Bool(flag) => Literal::Bool(*flag),
        Value::String(text) => Literal::Text(text.clone()),
        other => Literal::Text(other.to_string()),
    }
}

/// Counts the documents of a collection, in total and by the values of a member. The template of the response has the numbers.
pub(super) fn count(
    database: &Database,
    request: &ReceivedRequest,
    effect: &Effect,
    (target, member): (&str, Option<&str>),
) -> Result<Reply, Rejection> {
    let collection = catalog().collection(target).ok_or_else(Rejection::internal_error)?;
    let column = member.and_then(|member| Some(FilteredColumn::of(&collection.member(member)?)));
    let numbers = database.object_counts(collection.path, column.as_ref())?;
    let mut counted: Map<String, Value> = Map::new();
    counted.insert(
        "total".to_owned(),
        numbers.iter().map(|(_, number)| number).sum::<usize>().into(),
    );
    counted.extend(numbers.into_iter().map(|(value, number)| (value, number.into())));
    let mut context = Context::new(database, request)?;
    context.set("count", counted.into());
    let response = effect.response.as_ref().and_then(|template| context.fill(template));
    Ok(Reply::new(success(request).0, &response.unwrap_or_default()))
}

/// The elements of a member of a document as a table.
pub(super) fn table(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    effect: &Effect,
    (member, columns): (&str, &[&str]),
) -> Result<Reply, Rejection> {
    let context = Context::new(database, request)?;
    if let Some(collection) = catalog().collection(member) {
        let ids = database.objects_below(collection.path, "")?;
        let documents = ids.into_iter().map(|id| {
            let parent = String::new();
            RequestedPlace { collection, parent, id }.document(database)
        });
        let documents: Vec<Value> = documents.collect::<Result<_, _>>()?;
        return Ok(csv(request, &rows(columns, &documents)));
    }
    let found = TargetSearch::new(database, request, plan.collection, effect).targets(&context)?;
    let Some(target) = found.first() else {
        return Err(Rejection::not_found(&format!(
            "There is no such {}.",
            plan.collection.label()
        )));
    };
    let document = target.place.document(database)?;
    let elements = document.get(member).and_then(Value::as_array);
    let elements = elements.map(Vec::as_slice).unwrap_or_default();
    Ok(csv(request, &rows(columns, elements)))
}

/// The lines of a table: its header, and one for each element.
fn rows(columns: &[&str], elements: &[Value]) -> Vec<String> {
    let header = line(columns.iter().map(|column| Value::from(*column)));
    let cells = |element: &Value| {
        line(
            columns
                .iter()
                .map(|column| element.get(column).cloned().unwrap_or_default()),
        )
    };
    std::iter::once(header).chain(elements.iter().map(cells)).collect()
}

/// The header of a table: the values of a member of the documents below the path.
pub(super) fn header(
    database: &Database,
    request: &ReceivedRequest,
    (path, member): (&str, &str),
) -> Result<Reply, Rejection> {
    let collection = catalog().collection(path).ok_or_else(Rejection::internal_error)?;
    let parents: Vec<String> = request.path_values().collect();
    let place = RequestedPlace {
        collection,
        parent: joined(&parents),
        id: String::new(),
    };
    place.check_parent(database)?;
    let mut names = Vec::new();
    for id in database.objects_below(collection.path, &place.parent)? {
        let place = RequestedPlace {
            collection,
            parent: place.parent.clone(),
            id,
        };
        names.push(place.document(database)?.get(member).cloned().unwrap_or_default());
    }
    Ok(csv(request, &[line(names.into_iter())]))
}

fn csv(request: &ReceivedRequest, lines: &[String]) -> Reply {
    let reply = Reply::text(success(request).0, lines.concat());
    reply.with_media_type(CSV)
}

/// A line of a table (RFC 4180).
fn line(values: impl Iterator<Item = Value>) -> String {
    let cells: Vec<String> = values
        .map(|value| match value {
            Value::Null => String::new(),
            Value::String(text) if text.contains(['"', ',', '\n', '\r']) => {
                format!("\"{}\"", text.replace('"', "\"\""))
            }
            Value::String(text) => text,
            other => other.to_string(),
        })
        .collect();
    format!("{}\r\n", cells.join(","))
}

/// Stores the file of a form as a document with its content.
pub(super) fn keep(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    effect: &Effect,
    field: &str,
) -> Result<Reply, Rejection> {
    let (mut place, has_document) = RequestedPlace::leading(plan.collection, request);
    if !has_document {
        place.id = new_id();
    }
    place.check_parent(database)?;
    let file = request.files.iter().find(|file| file.field == field);
    let content = file
        .map(|file| BASE64_STANDARD.encode(&file.content))
        .unwrap_or_default();
    let name = file.map_or("", |file| file.name.as_str());
    let is_new = database.object(place.stored())?.is_none();
    place.store(database, &mut json!({"id": place.id, "name": name, "content": content}))?;
    let (status, ty) = success(request);
    let created = request.operation.response(201).filter(|_| is_new);
    let status = created.map_or(status, |_| axum::http::StatusCode::CREATED);
    if ty.is_none() {
        return Ok(Reply::text(status, String::new()));
    }
    let mut context = Context::new(database, request)?;
    context.set("file", json!({"id": place.id, "name": name}));
    if let Some(parent) = place.parent_document(database)? {
        context.set("parent", parent);
    }
    let response = effect.response.as_ref().and_then(|template| context.fill(template));
    Ok(Reply::new(status, &response.unwrap_or_default()))
}

/// Responds with the file that another operation stored.
pub(super) fn file(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    check_parameters(plan.collection, request, &[])?;
    let (place, _) = RequestedPlace::leading(plan.collection, request);
    place.check_parent(database)?;
    let stored = database.object(place.stored())?;
    let Some(stored) = stored else {
        let text = format!("There is no {}.", plan.collection.label());
        return Err(Rejection::not_found(&text));
    };
    let document = parse(&stored)?;
    let content = document.get("content").and_then(Value::as_str).unwrap_or_default();
    let content = BASE64_STANDARD.decode(content).unwrap_or_default();
    let media = request.operation.success().and_then(|success| success.media.first());
    Ok(Reply::text(success(request).0, String::new()).with_file(content, media.copied()))
}

/// Runs an effect that reads, or stores a file. `None` if the verb is another one.
pub(super) fn read(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    effect: &Effect,
) -> Option<Result<Reply, Rejection>> {
    Some(match &effect.verb {
        Verb::List(target, member) => list(database, request, plan, effect, (target, *member)),
        Verb::Count(target, member) => count(database, request, effect, (target, *member)),
        Verb::Table(member, columns) => table(database, request, plan, effect, (member, columns)),
        Verb::Header(path, member) => header(database, request, (path, member)),
        Verb::Keep(field) => keep(database, request, plan, effect, field),
        Verb::File => file(database, request, plan),
        _ => return None,
    })
}
