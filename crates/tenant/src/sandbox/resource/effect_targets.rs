//! The documents to which the verb of an effect applies.

use super::context::Context;
use super::place::RequestedPlace;
use crate::sandbox::collections::{Collection, Effect, Verb, id_of};
use crate::sandbox::database::{Database, FilteredColumn};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{BAD_CONTENT, Rejection};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// The reference to every document of the collection.
const EVERY: &str = "*";

/// A document to which a verb applies.
pub(super) struct Target {
    pub(super) place: RequestedPlace,
    /// True if the place is that of a document, not of a collection.
    pub(super) has_document: bool,
    /// The element of the request that names it.
    pub(super) each: Value,
}

/// The documents to which the verb of an effect applies.
pub(super) fn targets(
    database: &Database,
    request: &ReceivedRequest,
    collection: &'static Collection,
    effect: &Effect,
    context: &Context<'_>,
) -> Result<Vec<Target>, Rejection> {
    if let Some(reference) = effect.each
        && !effect.conditions.is_empty()
    {
        let mut found = Vec::new();
        for element in context.elements(&reference.into()) {
            let mut context = context.clone();
            context.set("each", element);
            found.extend(matching(database, request, collection, effect, &context)?);
        }
        return Ok(found);
    }
    if let Some(reference) = effect.each {
        return each(database, request, collection, effect, context, reference);
    }
    if !effect.conditions.is_empty() && !matches!(effect.verb, Verb::List(..) | Verb::Count(..)) {
        return matching(database, request, collection, effect, context);
    }
    let (place, has_document) = RequestedPlace::leading(collection, request);
    let each = Value::Null;
    Ok(vec![Target {
        place,
        has_document,
        each,
    }])
}

/// A target for each element of the value of a reference: an id, a document with its ids, or a member whose name is the id.
fn each(
    database: &Database,
    request: &ReceivedRequest,
    collection: &'static Collection,
    effect: &Effect,
    context: &Context<'_>,
    reference: &str,
) -> Result<Vec<Target>, Rejection> {
    let (leading, has_document) = RequestedPlace::leading(collection, request);
    let elements = match context.value(reference) {
        _ if reference == EVERY => {
            let ids = database.objects_below(collection.path, &leading.parent)?;
            ids.into_iter().map(Value::from).collect()
        }
        Some(Value::Array(elements)) => elements,
        Some(Value::String(id)) => vec![id.into()],
        Some(Value::Object(members)) => {
            let pairs = members.into_iter();
            pairs.map(|(id, value)| json!({"id": id, "value": value})).collect()
        }
        _ => Vec::new(),
    };
    if let Some(most) = effect.most
        && elements.len() > most
    {
        let name = reference.trim_start_matches("$body").trim_start_matches('.');
        let name = if name.is_empty() { "The body" } else { name };
        let text = format!("{name} should have at most {most} elements.");
        return Err(Rejection::bad_request(BAD_CONTENT, &text));
    }
    let targets = elements.into_iter().map(|each| {
        let is_below = matches!(effect.verb, Verb::Create(Some(_), _));
        let id = match &each {
            _ if is_below => leading.id.clone(),
            Value::String(id) => id.clone(),
            element => id_of_element(collection, effect, context, element),
        };
        Target {
            place: RequestedPlace {
                collection,
                parent: leading.parent.clone(),
                id,
            },
            has_document: !is_below || has_document,
            each,
        }
    });
    Ok(targets.collect())
}

/// The id of the document that an element of a request names. It is taken from the element's own members, from those of the
/// document that the effect creates for the element, or from the member `id`.
fn id_of_element(collection: &Collection, effect: &Effect, context: &Context<'_>, element: &Value) -> String {
    let initial = effect.initial.as_ref().map(|initial| {
        let mut context = context.clone();
        context.set("each", element.clone());
        Value::Object(context.members(initial))
    });
    let mut ids = [Some(element), initial.as_ref()].into_iter().flatten();
    let ids = ids.find_map(|document| Some(id_of(collection, document)).filter(|id| !id.trim().is_empty()));
    ids.unwrap_or_else(|| text(element, "id").to_owned())
}

/// The documents whose members have the values of the conditions.
fn matching(
    database: &Database,
    request: &ReceivedRequest,
    collection: &'static Collection,
    effect: &Effect,
    context: &Context<'_>,
) -> Result<Vec<Target>, Rejection> {
    let (leading, _) = RequestedPlace::leading(collection, request);
    let mut found: Option<Vec<(String, String)>> = None;
    for (member, reference) in &effect.conditions {
        let member = collection.member(member).ok_or_else(Rejection::internal_error)?;
        let value = context.operand(reference);
        let value = value.as_str().unwrap_or_default();
        let these = database.objects_with(collection.path, &FilteredColumn::of(&member), value, usize::MAX)?;
        let these: Vec<_> = these
            .into_iter()
            .filter(|(parent, _)| leading.parent.is_empty() || *parent == leading.parent)
            .collect();
        found = Some(match found {
            Some(found) => found.into_iter().filter(|it| these.contains(it)).collect(),
            None => these,
        });
    }
    let found = found.into_iter().flatten().map(|(parent, id)| Target {
        each: id.as_str().into(),
        place: RequestedPlace { collection, parent, id },
        has_document: true,
    });
    Ok(found.collect())
}
