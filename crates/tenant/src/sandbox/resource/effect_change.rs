//! Changes of a document by the verbs of effects.

use super::context::Context;
use crate::sandbox::collections::{Collection, Verb};
use crate::sandbox::patching;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use crate::sandbox::validation::Violation;
use serde_json::{Map, Value};

/// The document after the change.
pub(super) fn changed(
    collection: &Collection,
    verb: &Verb,
    mut document: Value,
    context: &Context<'_>,
) -> Result<Value, Rejection> {
    match verb {
        Verb::Set(template) => set_members(&mut document, context.members(template)),
        Verb::Transition { member, from, set } => {
            let now = text(&document, member);
            if !from.contains(&now) {
                let text = format!("{member}: the {} is {now} and cannot be changed.", collection.label());
                return Err(Rejection::illegal(&text));
            }
            set_members(&mut document, context.members(set));
        }
        Verb::Add(member, template) => {
            for element in context.elements(template) {
                change_list(&mut document, &segments(member), context, &mut |list| {
                    if !list.iter().any(|known| has_members(known, &element)) {
                        list.push(element.clone());
                    }
                });
            }
        }
        Verb::Drop(member, template) => {
            for element in context.elements(template) {
                drop_from(&mut document, &segments(member), context, &element);
            }
        }
        Verb::Merge(path, template) => {
            let Some((list, selector)) = path.trim_end_matches(']').split_once('[') else {
                return Err(Rejection::internal_error());
            };
            merge(&mut document, list, selector, context, &context.members(template));
        }
        Verb::Patch(reference) => {
            let patch = context.value(reference).unwrap_or_else(|| Value::Array(Vec::new()));
            let patch = patching::read(&patch).map_err(|violation| invalid(&violation))?;
            document = patching::apply(&collection.ty, document, &patch).map_err(|violation| invalid(&violation))?;
        }
        _ => {}
    }
    Ok(document)
}

fn invalid(violation: &Violation) -> Rejection {
    Rejection::of(violation)
}

/// Sets members; an object is merged into an existing one.
pub(super) fn set_members(document: &mut Value, given: Map<String, Value>) {
    let Value::Object(members) = document else {
        return;
    };
    for (name, value) in given {
        match (members.get_mut(&name), value) {
            (Some(Value::Object(inner)), Value::Object(more)) => inner.extend(more),
            (_, value) => drop(members.insert(name, value)),
        }
    }
}

/// True if a value has all members of another one, or is equal to it.
fn has_members(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (Value::Object(members), Value::Object(wanted)) => wanted
            .iter()
            .all(|(name, wanted)| members.get(name).is_some_and(|value| has_members(value, wanted))),
        _ => value == wanted,
    }
}

/// Changes the list at a path of members; an absent list is empty. A segment such as `values[key=$path.key]` selects the element
/// of a list whose member has a value.
fn change_list(value: &mut Value, path: &[&str], context: &Context<'_>, change: &mut dyn FnMut(&mut Vec<Value>)) {
    let Some((first, rest)) = path.split_first() else {
        if !value.is_array() {
            *value = Value::Array(Vec::new());
        }
        if let Value::Array(list) = value {
            change(list);
        }
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Value::Object(members) = value else { return };
    let selected = first.strip_suffix(']').and_then(|first| first.split_once('['));
    let Some((name, selector)) = selected else {
        let next = members.entry(*first).or_insert(Value::Null);
        return change_list(next, rest, context, change);
    };
    let Some((member, reference)) = selector.split_once('=') else {
        return;
    };
    let wanted = context.value(reference).unwrap_or_default();
    let list = members.entry(name).or_insert(Value::Null);
    change_list(list, &[], context, &mut |list| {
        let is_wanted = |element: &Value| element.get(member) == Some(&wanted);
        if !list.iter().any(is_wanted) {
            list.push(Map::from_iter([(member.to_owned(), wanted.clone())]).into());
        }
        if let Some(element) = list.iter_mut().find(|element| is_wanted(element)) {
            change_list(element, rest, context, change);
        }
    });
}

/// Removes elements of the list at a path of members, if there is one.
fn drop_from(value: &mut Value, path: &[&str], context: &Context<'_>, element: &Value) {
    let Some((first, rest)) = path.split_first() else {
        if let Value::Array(list) = value {
            list.retain(|known| !has_members(known, element));
        }
        return;
    };
    let selected = first.strip_suffix(']').and_then(|first| first.split_once('['));
    let (name, selector) = selected.unwrap_or((first, ""));
    let Some(next) = value.get_mut(name) else {
        return;
    };
    match (selector.split_once('='), next) {
        (Some((member, reference)), Value::Array(list)) => {
            let wanted = context.value(reference);
            let found = list.iter_mut().find(|it| it.get(member) == wanted.as_ref());
            found
                .into_iter()
                .for_each(|found| drop_from(found, rest, context, element));
        }
        (_, next) => drop_from(next, rest, context, element),
    }
}

/// Sets members of the element of a list that a selector such as `key=$path.key` selects; a missing element is added.
fn merge(document: &mut Value, list: &str, selector: &str, context: &Context<'_>, given: &Map<String, Value>) {
    let Some((member, reference)) = selector.split_once('=') else {
        return;
    };
    let wanted = context.value(reference).unwrap_or_default();
    change_list(document, &segments(list), context, &mut |list| {
        let is_wanted = |element: &Value| element.get(member) == Some(&wanted);
        match list.iter_mut().find(|element| is_wanted(element)) {
            Some(element) => set_members(element, given.clone()),
            None => list.push(given.clone().into()),
        }
    });
}

/// The segments of a path; a dot in brackets does not separate them.
fn segments(path: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = path.split(|character| {
        match character {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        character == '.' && depth == 0
    });
    parts.collect()
}
