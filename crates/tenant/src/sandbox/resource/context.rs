//! The values of the references in the templates of an effect.

use super::place::RequestedPlace;
use crate::sandbox::collections::Collection;
use crate::sandbox::database::Database;
use crate::sandbox::operations::{ReceivedRequest, caller_reference};
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::validation::parameter::ParameterValue;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The suffix of a reference to a number plus one.
const NEXT: &str = "+1";

/// The values of a request, and those that arise while its effect is carried out.
#[derive(Clone)]
pub(super) struct Context<'r> {
    request: &'r ReceivedRequest,
    values: HashMap<&'static str, Value>,
}

impl<'r> Context<'r> {
    pub(super) fn new(database: &Database, request: &'r ReceivedRequest) -> Result<Self, Rejection> {
        let caller = caller_reference(database, &request.caller)?;
        Ok(Self {
            request,
            values: HashMap::from([("caller", caller), ("now", now_as_text().into())]),
        })
    }

    /// Sets the value of a name.
    pub(super) fn set(&mut self, name: &'static str, value: Value) {
        self.values.insert(name, value);
    }

    /// The ids that precede a collection in the path of the request; empty for a collection at the top level.
    pub(super) fn ids_above(&self, collection: &'static Collection) -> String {
        match collection.path.contains("/{") {
            true => RequestedPlace::of_collection(collection, self.request).parent,
            false => String::new(),
        }
    }

    /// The value of a reference; `None` if there is none.
    pub(super) fn value(&self, reference: &str) -> Option<Value> {
        if let Some(number) = reference.strip_suffix(NEXT) {
            let before = self.value(number).and_then(|value| value.as_i64()).unwrap_or(0);
            return Some((before + 1).into());
        }
        let mut segments = reference.strip_prefix('$')?.split('.');
        let root = segments.next()?;
        let start = match root {
            "path" | "query" => return self.parameter(segments.next()?),
            "id" => return Some(new_id().into()),
            "body" => self.request.body.clone(),
            name => self.values.get(name)?.clone(),
        };
        let path: Vec<&str> = segments.collect();
        let found = at(start, &path);
        // A value that does not occur has the count 0.
        found.or_else(|| (root == "count").then(|| 0.into()))
    }

    /// The value of a condition: that of a reference, or the text itself.
    pub(super) fn operand(&self, text: &str) -> Value {
        if text.starts_with('$') {
            return self.value(text).unwrap_or_default();
        }
        text.into()
    }

    fn parameter(&self, name: &str) -> Option<Value> {
        Some(match self.request.parameters.get(name)? {
            ParameterValue::Text(text) => text.as_str().into(),
            ParameterValue::Int(number) => (*number).into(),
            ParameterValue::Bool(flag) => (*flag).into(),
            ParameterValue::Null => Value::Null,
        })
    }

    /// A template with values in place of its references. A member whose reference has no value is omitted.
    pub(super) fn fill(&self, template: &Value) -> Option<Value> {
        Some(match template {
            Value::String(text) if text.starts_with('$') => return self.value(text),
            Value::Array(elements) => elements.iter().filter_map(|element| self.fill(element)).collect(),
            Value::Object(members) => {
                let mut filled = Map::new();
                for (name, value) in members {
                    match (name.as_str(), self.fill(value)) {
                        // The members of an object, followed by the others.
                        ("$", Some(Value::Object(more))) => filled.extend(more),
                        ("$", _) | (_, None) => {}
                        (_, Some(value)) => drop(filled.insert(name.clone(), value)),
                    }
                }
                Value::Object(filled)
            }
            other => other.clone(),
        })
    }

    /// The members of a filled template.
    pub(super) fn members(&self, template: &Value) -> Map<String, Value> {
        match self.fill(template) {
            Some(Value::Object(members)) => members,
            _ => Map::new(),
        }
    }

    /// The members that are the caller or its id. The caller need not be an identity of the tenant.
    pub(super) fn of_caller(&self, members: &Map<String, Value>) -> Value {
        let id = self.value("$caller.id");
        let is_caller = |value: &Value| Some(value) == id.as_ref() || value.get("id") == id.as_ref();
        let found = members.iter().filter(|(_, value)| is_caller(value));
        Value::Object(found.map(|(name, value)| (name.clone(), value.clone())).collect())
    }

    /// The elements of a filled template: those of a list, or the value itself.
    pub(super) fn elements(&self, template: &Value) -> Vec<Value> {
        match self.fill(template) {
            Some(Value::Array(elements)) => elements,
            Some(Value::Null) | None => Vec::new(),
            Some(single) => vec![single],
        }
    }
}

/// The value at a path, which leads through the elements of lists.
fn at(value: Value, path: &[&str]) -> Option<Value> {
    let Some((first, rest)) = path.split_first() else {
        return Some(value);
    };
    match value {
        Value::Array(elements) => {
            let found: Vec<Value> = elements.into_iter().filter_map(|element| at(element, path)).collect();
            let is_nested = |value: &Value| value.is_array();
            if found.iter().all(is_nested) {
                let lists = found.into_iter().filter_map(|list| match list {
                    Value::Array(elements) => Some(elements),
                    _ => None,
                });
                return Some(lists.flatten().collect());
            }
            Some(found.into())
        }
        Value::Object(mut members) => at(members.shift_remove(*first)?, rest),
        _ => None,
    }
}
