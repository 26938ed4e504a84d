//! Carries out the effects that family files declare.

use super::context::Context;
use super::create::without_id;
use super::effect_change::{changed, set_members};
use super::effect_reads::read;
use super::effect_response::{DocumentOutcome, respond};
use super::effect_targets::{EffectTarget, TargetSearch};
use super::place::{RequestedPlace, parse};
use super::query::check_parameters;
use super::references::{check_member, check_references, members_with_references, plural_of, referred};
use super::remove::{check_unused, remove_at};
use super::response::{projected, success};
use super::unique::check_unique;
use super::valid::check_document;
use crate::sandbox::collections::{
    Also, Collection, Effect, Plan, Verb, catalog, id_of, joined, last_id, new_document, touch,
};
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::{ReceivedRequest, start_effect};
use crate::sandbox::responses::{Rejection, Reply};
use serde_json::{Map, Value, json};

/// Carries out an effect. If its response has a part for each document, the others are changed even if one cannot be.
pub(super) fn perform(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    effect: &Effect,
) -> Result<Reply, Rejection> {
    check_parameters_of(request, plan, effect)?;
    if let Some(reply) = read(database, request, plan, effect) {
        return reply;
    }
    if matches!(effect.verb, Verb::ReplaceAll) {
        return replace_all(database, request, plan);
    }
    if let Some(body) = &request.operation.body {
        let mut references = effect.refers.iter();
        references.try_for_each(|reference| check_member(database, reference, body.ty, &request.body))?;
    }
    let mut context = Context::new(database, request)?;
    if effect.is_task {
        let task = start_effect(database, request)?;
        context.set(
            "task",
            json!({"id": task.id, "type": "TASK_RESULT", "name": null, "launched": task.launched}),
        );
    }
    if let Some(reference) = effect.task {
        context.set("task", task_of(database, &context, reference)?);
    }
    for (path, references) in &effect.exists {
        let ids: Vec<Value> = references
            .split(' ')
            .map(|reference| context.operand(reference))
            .collect();
        check_exists(database, path, &ids)?;
    }
    let mut outcomes = Vec::new();
    let targets = TargetSearch::new(database, request, plan.collection, effect).targets(&context)?;
    if let Some(refused) = refused(database, effect, &context, &targets)? {
        return respond(request, plan.collection, effect, context, refused);
    }
    for target in targets {
        context.set("each", target.each.clone());
        context.set("index", outcomes.len().into());
        let result = carry_out(database, effect, &target, &mut context);
        let result = match result {
            Ok(document) => {
                context.set("this", document.clone());
                effect
                    .also
                    .iter()
                    .try_for_each(|also| carry_on(database, also, &context))?;
                Ok(document)
            }
            Err(rejection) if effect.item.is_some() => Err(rejection),
            Err(rejection) => return Err(rejection),
        };
        outcomes.push(DocumentOutcome {
            each: target.each,
            result,
        });
    }
    respond(request, plan.collection, effect, context, outcomes)
}

/// A task, with the words that reports and jobs use for its progress.
fn task_of(database: &Database, context: &Context<'_>, reference: &str) -> Result<Value, Rejection> {
    let id = context.operand(reference);
    let id = id.as_str().unwrap_or_default();
    let task = Rejection::unless_found(database.task(id)?, "task", id)?;
    let has_ended = task.completed.is_some();
    Ok(json!({
        "id": task.id,
        "state": if has_ended { "FINISHED" } else { "IN_PROGRESS" },
        "result": if has_ended { "SUCCESS" } else { "PENDING" },
    }))
}

/// Checks that there is a document with an id; the ids of the documents above it may precede the id.
fn check_exists(database: &Database, kind: &str, ids: &[Value]) -> Result<(), Rejection> {
    let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
    let ids = joined(&ids);
    let (parent, id) = last_id(&ids);
    let is_found = match parent {
        "" => referred(database, kind, id)?.is_some(),
        parent => database.object(ObjectPlace { kind, parent, id })?.is_some(),
    };
    if is_found {
        return Ok(());
    }
    let text = format!("There is nothing with the id {id} in {}.", plural_of(kind));
    Err(Rejection::not_found(&text))
}

/// The documents that cannot be deleted, if that prevents the deletion of the others too.
fn refused(
    database: &Database,
    effect: &Effect,
    context: &Context<'_>,
    targets: &[EffectTarget],
) -> Result<Option<Vec<DocumentOutcome>>, Rejection> {
    let is_partial = effect
        .all_unless
        .is_none_or(|flag| context.value(flag) == Some(true.into()));
    if is_partial {
        return Ok(None);
    }
    let mut refused = Vec::new();
    for target in targets {
        if let Err(rejection) = check_unused(database, target.place.collection, &target.place.id) {
            refused.push(DocumentOutcome {
                each: target.each.clone(),
                result: Err(rejection),
            });
        }
    }
    Ok((!refused.is_empty()).then_some(refused))
}

/// Rejects query parameters that neither the effect nor a list uses.
fn check_parameters_of(request: &ReceivedRequest, plan: Plan, effect: &Effect) -> Result<(), Rejection> {
    if matches!(effect.verb, Verb::List(..)) {
        // The list checks them, together with its paging parameters.
        return Ok(());
    }
    let names = request.operation.parameters.iter().map(|parameter| parameter.wire);
    let used: Vec<&str> = names.filter(|name| effect.uses(name)).collect();
    check_parameters(plan.collection, request, &used)
}

/// Carries out the verb for one document, and returns it.
fn carry_out(
    database: &Database,
    effect: &Effect,
    target: &EffectTarget,
    context: &mut Context<'_>,
) -> Result<Value, Rejection> {
    let place = &target.place;
    match &effect.verb {
        Verb::Create(other, template) => {
            let collection = other.and_then(|path| catalog().collection(path));
            let collection = collection.unwrap_or(place.collection);
            if other.is_some() && target.has_document {
                context.set("this", place.document(database)?);
            }
            let parent = if other.is_some() { "" } else { &place.parent };
            let mut members = context.members(template);
            // A template may copy all members of the body.
            if template.get("$").and_then(Value::as_str) == Some("$body") {
                without_id(collection, &mut members);
            }
            create_in(database, collection, parent, &members, context)
        }
        Verb::Put(template) => put(database, place, context.members(template), context),
        Verb::Respond if !target.has_document => Ok(Value::Null),
        Verb::Respond => match (place.document(database), &effect.initial) {
            (Err(_), Some(initial)) => Ok(Value::Object(context.members(initial))),
            (document, _) => document,
        },
        Verb::Delete => {
            let document = place.document(database)?;
            remove_at(database, place, &document)?;
            Ok(document)
        }
        verb => {
            let (old, before) = match (place.document(database), &effect.initial) {
                (Err(_), Some(initial)) => {
                    let members = Value::Object(context.members(initial));
                    (Value::Object(new_document(place.collection, &members)), Value::Null)
                }
                (document, _) => {
                    let document = document?;
                    let before = members_with_references(place.collection, &document);
                    (document, before)
                }
            };
            context.set("this", old.clone());
            let changed = changed(place.collection, verb, old, context)?;
            store(database, place, changed, before)
        }
    }
}

fn store(
    database: &Database,
    place: &RequestedPlace,
    mut document: Value,
    mut before: Value,
) -> Result<Value, Rejection> {
    if let Value::Object(members) = &mut document {
        touch(place.collection, members);
    }
    check_document(place.collection, &document)?;
    check_references(database, place.collection, &mut document, &mut before)?;
    parse(&place.store(database, &mut document)?)
}

/// Creates a document with these members, including those that only the service sets.
fn create_in(
    database: &Database,
    collection: &'static Collection,
    parent: &str,
    members: &Map<String, Value>,
    context: &Context<'_>,
) -> Result<Value, Rejection> {
    let mut document = new_document(collection, &Value::Object(members.clone()));
    document.extend(members.iter().map(|(name, value)| (name.clone(), value.clone())));
    let mut document = projected(collection.ty, Value::Object(document));
    let place = RequestedPlace {
        collection,
        parent: parent.to_owned(),
        id: id_of(collection, &document),
    };
    place.check_parent(database)?;
    check_document(collection, &document)?;
    check_references(database, collection, &mut document, &mut context.of_caller(members))?;
    check_unique(database, &place, &document, None)?;
    parse(&place.store(database, &mut document)?)
}

/// Creates or replaces the document with the ids of these members.
fn put(
    database: &Database,
    place: &RequestedPlace,
    members: Map<String, Value>,
    context: &Context<'_>,
) -> Result<Value, Rejection> {
    let collection = place.collection;
    let document = Value::Object(members);
    let stored = RequestedPlace {
        collection,
        parent: place.parent.clone(),
        id: id_of(collection, &document),
    };
    match stored.document(database) {
        Ok(mut old) => {
            let before = members_with_references(collection, &old);
            if let Value::Object(members) = document {
                set_members(&mut old, members);
            }
            store(database, &stored, old, before)
        }
        Err(_) => match document {
            Value::Object(members) => create_in(database, collection, &place.parent, &members, context),
            _ => Err(Rejection::internal_error()),
        },
    }
}

/// Creates or changes a further document. A missing document is not changed.
fn carry_on(database: &Database, also: &Also, context: &Context<'_>) -> Result<(), Rejection> {
    let collection = catalog()
        .collection(also.collection)
        .ok_or_else(Rejection::internal_error)?;
    let members = context.members(&also.members);
    let Some(id) = also.id else {
        let parent = context.ids_above(collection);
        return create_in(database, collection, &parent, &members, context).map(drop);
    };
    let id = context.value(id);
    let id = id.as_ref().and_then(Value::as_str).unwrap_or_default();
    let place = RequestedPlace {
        collection,
        parent: String::new(),
        id: id.to_owned(),
    };
    let Ok(mut document) = place.document(database) else {
        return Ok(());
    };
    let before = members_with_references(collection, &document);
    set_members(&mut document, members);
    store(database, &place, document, before).map(drop)
}

/// Replaces all documents at a place by those in the body.
fn replace_all(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let collection = plan.collection;
    let place = RequestedPlace::of_collection(collection, request);
    place.check_parent(database)?;
    let context = Context::new(database, request)?;
    for id in database.objects_below(collection.path, &place.parent)? {
        database.delete_object(ObjectPlace {
            id: &id,
            ..place.stored()
        })?;
    }
    let single = std::slice::from_ref(&request.body);
    let given = request.body.as_array().map_or(single, Vec::as_slice).iter();
    let documents = given.map(|document| {
        let members = document.as_object().cloned().unwrap_or_default();
        create_in(database, collection, &place.parent, &members, &context)
    });
    let documents: Vec<Value> = documents.collect::<Result<_, _>>()?;
    Ok(Reply::new(success(request).0, &Value::Array(documents)))
}
