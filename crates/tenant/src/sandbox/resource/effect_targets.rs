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
pub(super) struct EffectTarget {
    pub(super) place: RequestedPlace,
    /// True if the place is that of a document, not of a collection.
    pub(super) has_document: bool,
    /// The element of the request that names it.
    pub(super) each: Value,
}

/// The search for the documents of an effect.
pub(super) struct TargetSearch<'a> {
    database: &'a Database,
    request: &'a ReceivedRequest,
    collection: &'static Collection,
    effect: &'a Effect,
}

impl<'a> TargetSearch<'a> {
    pub(super) const fn new(
        database: &'a Database,
        request: &'a ReceivedRequest,
        collection: &'static Collection,
        effect: &'a Effect,
    ) -> Self {
        Self {
            database,
            request,
            collection,
            effect,
        }
    }

    /// The documents to which the verb of an effect applies.
    pub(super) fn targets(&self, context: &Context<'_>) -> Result<Vec<EffectTarget>, Rejection> {
        if let Some(reference) = self.effect.each
            && !self.effect.conditions.is_empty()
        {
            let mut found = Vec::new();
            for element in context.elements(&reference.into()) {
                let mut context = context.clone();
                context.set("each", element);
                found.extend(self.matching(&context)?);
            }
            return Ok(found);
        }
        if let Some(reference) = self.effect.each {
            return self.each(context, reference);
        }
        if !self.effect.conditions.is_empty() && !matches!(self.effect.verb, Verb::List(..) | Verb::Count(..)) {
            return self.matching(context);
        }
        let (place, has_document) = RequestedPlace::leading(self.collection, self.request);
        let each = Value::Null;
        Ok(vec![EffectTarget {
            place,
            has_document,
            each,
        }])
    }

    /// A target for each element of the value of a reference: an id, a document with its ids, or a member whose name is the id.
    fn each(&self, context: &Context<'_>, reference: &str) -> Result<Vec<EffectTarget>, Rejection> {
        let (leading, has_document) = RequestedPlace::leading(self.collection, self.request);
        let elements = match context.value(reference) {
            _ if reference == EVERY => {
                let ids = self.database.objects_below(self.collection.path, &leading.parent)?;
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
        if let Some(most) = self.effect.most
            && elements.len() > most
        {
            let name = reference.trim_start_matches("$body").trim_start_matches('.');
            let name = if name.is_empty() { "The body" } else { name };
            let text = format!("{name} should have at most {most} elements.");
            return Err(Rejection::bad_request(BAD_CONTENT, &text));
        }
        let targets = elements.into_iter().map(|each| {
            let is_below = matches!(self.effect.verb, Verb::Create(Some(_), _));
            let id = match &each {
                _ if is_below => leading.id.clone(),
                Value::String(id) => id.clone(),
                element => self.id_of(context, element),
            };
            EffectTarget {
                place: RequestedPlace {
                    collection: self.collection,
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
    fn id_of(&self, context: &Context<'_>, element: &Value) -> String {
        let initial = self.effect.initial.as_ref().map(|initial| {
            let mut context = context.clone();
            context.set("each", element.clone());
            Value::Object(context.members(initial))
        });
        let mut ids = [Some(element), initial.as_ref()].into_iter().flatten();
        let ids = ids.find_map(|document| Some(id_of(self.collection, document)).filter(|id| !id.trim().is_empty()));
        ids.unwrap_or_else(|| text(element, "id").to_owned())
    }

    /// The documents whose members have the values of the conditions.
    fn matching(&self, context: &Context<'_>) -> Result<Vec<EffectTarget>, Rejection> {
        let (leading, _) = RequestedPlace::leading(self.collection, self.request);
        let mut found: Option<Vec<(String, String)>> = None;
        for (member, reference) in &self.effect.conditions {
            let member = self.collection.member(member).ok_or_else(Rejection::internal_error)?;
            let value = context.operand(reference);
            let value = value.as_str().unwrap_or_default();
            let these =
                self.database
                    .objects_with(self.collection.path, &FilteredColumn::of(&member), value, usize::MAX)?;
            let these: Vec<_> = these
                .into_iter()
                .filter(|(parent, _)| leading.parent.is_empty() || *parent == leading.parent)
                .collect();
            found = Some(match found {
                Some(found) => found.into_iter().filter(|it| these.contains(it)).collect(),
                None => these,
            });
        }
        let found = found.into_iter().flatten().map(|(parent, id)| EffectTarget {
            each: id.as_str().into(),
            place: RequestedPlace {
                collection: self.collection,
                parent,
                id,
            },
            has_document: true,
        });
        Ok(found.collect())
    }
}
