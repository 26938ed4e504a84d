//! The response of an effect, in the form that the schema declares for the operation.

use super::context::Context;
use super::response::{is_same, projected, success};
use crate::sandbox::collections::{Collection, Effect, Verb, element_of, id_of};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::schema::{Model, ModelKind, Type};
use axum::http::StatusCode;
use serde_json::{Map, Value};

/// The outcome for one document.
pub(super) struct DocumentOutcome {
    pub(super) each: Value,
    pub(super) result: Result<Value, Rejection>,
}

/// The response of an effect.
pub(super) fn respond(
    request: &ReceivedRequest,
    collection: &Collection,
    effect: &Effect,
    mut context: Context<'_>,
    outcomes: Vec<DocumentOutcome>,
) -> Result<Reply, Rejection> {
    let (status, ty) = success(request);
    let Some(ty) = ty else {
        return Ok(Reply::text(status, String::new()));
    };
    let mut items = Vec::new();
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    let mut documents = Vec::new();
    for DocumentOutcome { each, result } in outcomes {
        let (status, description) = match &result {
            Ok(_) if matches!(effect.verb, Verb::Create(..)) => (201, "The document was created.".to_owned()),
            Ok(_) => (200, "The request was carried out.".to_owned()),
            Err(rejection) => (rejection.status.as_u16(), rejection.text()),
        };
        context.set("each", each.clone());
        context.set("code", status.to_string().into());
        context.set("status", status.into());
        context.set("description", description.into());
        match result {
            Ok(document) => {
                done.push(id_of(collection, &document).into());
                context.set("this", document.clone());
                documents.push(document);
            }
            // Nothing refused what is not there.
            Err(rejection) if rejection.status == StatusCode::NOT_FOUND => {}
            Err(_) => {
                let template = effect.refused.as_ref();
                refused.push(template.and_then(|template| context.fill(template)).unwrap_or(each));
            }
        }
        if let Some(item) = &effect.item {
            items.push(context.fill(item).unwrap_or_default());
        }
    }
    context.set("items", items.clone().into());
    context.set("number", done.len().into());
    context.set("done", Value::Array(done));
    context.set("refused", Value::Array(refused));
    context.set("documents", documents.clone().into());
    let value = match (&effect.response, element_of(ty)) {
        (Some(template), _) => context.fill(template).unwrap_or_default(),
        (None, Some(_)) if effect.item.is_some() => items.into(),
        (None, Some(_)) => documents.into(),
        (None, None) if documents.len() == 1 && is_document(ty, collection) => documents.pop().unwrap_or_default(),
        (None, None) => Value::Object(Map::new()),
    };
    Ok(Reply::new(status, &shaped(ty, value)))
}

fn is_document(ty: Type, collection: &Collection) -> bool {
    matches!(ty, Type::Model(_)) && (is_same(ty, collection.ty) || is_object(ty))
}

const fn is_object(ty: Type) -> bool {
    matches!(
        ty,
        Type::Model(Model {
            kind: ModelKind::Object(_),
            ..
        })
    )
}

/// A value with the members of a type, and those that it requires.
fn shaped(ty: Type, value: Value) -> Value {
    match (element_of(ty), value) {
        (Some(element), Value::Array(elements)) => elements.into_iter().map(|value| shaped(element, value)).collect(),
        (None, value) if is_object(ty) && value.is_object() => projected(ty, value),
        (_, value) => value,
    }
}
