//! Translates the bodies of an operation of another version to and from those of the implemented version's own operation.
//!
//! A document may have a value of an enumeration that only other versions declare. The service would show it, but strict clients of
//! the older version reject the whole response, and any other value would be invented. Therefore, an optional member with such a
//! value is left out. An object that requires the member is left out as a whole: from a list, whose `X-Total-Count` still counts it,
//! from a member, or with 404 if it is the requested document. The response to a write, which cannot be undone, keeps the value
//! of a required member.

use super::declared_content::{DATE, is_declared};
use crate::sandbox::collections::{complete_required, element_of, label_of, remove_allowed};
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::validation::validator::{validate_body, validate_complete, validate_form};
use crate::schema::{Field, Model, ModelKind, Operation, Type};
use crate::syntax::deep;
use axum::http::StatusCode;
use serde_json::{Map, Value};

/// Translates the body of a request: adds members that the operation that responds requires and the requested one lacks.
///
/// # Errors
/// If the implemented version does not allow a value.
pub(super) fn translate_request(
    served: &Operation,
    requested: &Operation,
    mut body: Value,
) -> Result<Value, Rejection> {
    let Some(declared) = served.body.filter(|_| !body.is_null()) else {
        return Ok(body);
    };
    complete(&mut body, declared.ty);
    let mut violations = validate_body(&declared.ty, &body);
    if let Some(sent) = requested.body {
        remove_allowed(&mut violations, sent.ty, &body);
    }
    Rejection::unless_valid(&violations)?;
    Ok(body)
}

/// Adds the required members that a value lacks.
fn complete(value: &mut Value, ty: Type) {
    match value {
        Value::Array(elements) => {
            let Some(element) = element_of(ty) else { return };
            elements.iter_mut().for_each(|value| complete(value, element));
        }
        Value::Object(members) => {
            let Type::Model(model) = ty else { return };
            for field in model.fields() {
                if let Some(value) = members.get_mut(field.wire) {
                    complete(value, field.ty);
                }
            }
            complete_required(model, members);
        }
        _ => {}
    }
}

/// Translates a reply: its status and content become those of the requested operation.
///
/// # Errors
/// If a list without documents should become a document.
pub(super) fn translate_reply(
    served: &Operation,
    requested: &Operation,
    reply: Reply,
    is_write: bool,
) -> Result<Reply, Rejection> {
    let (Some(usual), Some(success)) = (served.success(), requested.success()) else {
        return Ok(reply);
    };
    let status = reply.status.as_u16();
    if status != usual.status && requested.response(status).is_some() {
        return declared_reply(requested, reply, is_write);
    }
    let status = StatusCode::from_u16(success.status).unwrap_or(reply.status);
    let body = match success.ty {
        Some(ty) => {
            let text = as_many(usual.ty, ty, reply.body, requested)?;
            translated_text(text, ty, requested, is_write)?
        }
        None if usual.ty.is_some() => String::new(),
        None => reply.body,
    };
    Ok(Reply { status, body, ..reply })
}

/// The text of one document as a list, or the first document of a list, if exactly one of the two types is a list.
fn as_many(sent: Option<Type>, received: Type, text: String, requested: &Operation) -> Result<String, Rejection> {
    let is_list = |ty: Type| element_of(ty).is_some();
    match (sent.is_some_and(is_list), is_list(received)) {
        (false, true) if text.starts_with('{') => Ok(format!("[{text}]")),
        (true, false) if text.starts_with('[') => {
            let listed: Vec<Value> = deep::parse(text.as_bytes()).map_err(|_| Rejection::internal_error())?;
            let none = || Rejection::not_found(&format!("There is no {}.", label_of(requested.path)));
            listed.first().map(Value::to_string).ok_or_else(none)
        }
        _ => Ok(text),
    }
}

/// The reply without the members and the values of enumerations that the version of the requested operation does not declare.
///
/// # Errors
/// 404 if the version cannot show the requested document.
pub(super) fn declared_reply(requested: &Operation, reply: Reply, is_write: bool) -> Result<Reply, Rejection> {
    let declared = requested.response(reply.status.as_u16());
    let Some(ty) = declared.and_then(|response| response.ty) else {
        return Ok(reply);
    };
    if !reply.is_json() || is_declared(&reply.body, ty) {
        return Ok(reply);
    }
    let body = translated_text(reply.body, ty, requested, is_write)?;
    Ok(Reply { body, ..reply })
}

/// The text of a response as one of a type. Absent content becomes an object with the members that the type requires; text that
/// is not JSON stays.
///
/// # Errors
/// 404 if a document that is read has a value that the type cannot show.
fn translated_text(text: String, ty: Type, requested: &Operation, is_write: bool) -> Result<String, Rejection> {
    let value = match text.is_empty() {
        true => Value::Object(Map::new()),
        false => match deep::parse(text.as_bytes()) {
            Ok(value) => value,
            Err(_) => return Ok(text),
        },
    };
    match translated(&value, ty, is_write) {
        Some(value) => Ok(value.to_string()),
        None if requested.method.as_str() == "GET" && value.is_object() => {
            let label = label_of(requested.path);
            let text = format!("The {label} has a value that this version of the API does not have.");
            Err(Rejection::not_found(&text))
        }
        None => Ok(text),
    }
}

/// A value of another version as a value of a type. Members that the type requires are added; members that it does not
/// declare, or whose values it does not allow, are left out. `None` if the value cannot be translated. A write keeps values of
/// enumerations where they are required.
fn translated(value: &Value, ty: Type, is_write: bool) -> Option<Value> {
    if let Some(types) = alternatives(ty) {
        let values = types.iter().filter_map(|ty| translated(value, *ty, is_write));
        let values = values.filter(|other| is_valid(ty, other) && has_common_member(value, other));
        return values.min_by_key(|other| differences(value, other));
    }
    match (value, ty) {
        (_, Type::Any) => Some(value.clone()),
        (Value::String(text), Type::Date) => date(text).map(Value::from),
        (Value::Array(elements), ty) => {
            let element = element_of(ty)?;
            let elements = elements.iter().filter_map(|value| translated(value, element, is_write));
            Some(elements.collect())
        }
        (Value::Object(members), Type::Map(ty)) => {
            let members = members
                .iter()
                .map(|(name, value)| (name, translated(value, *ty, is_write)));
            Some(
                members
                    .filter_map(|(name, value)| Some((name.clone(), value?)))
                    .collect(),
            )
        }
        (Value::Object(members), Type::Model(model)) => match model.kind {
            ModelKind::Object(_) => {
                let mut shown = translated_members(members, model, is_write);
                let lacking = lacking_enumerated(members, &shown, model);
                if !is_write && !lacking.is_empty() {
                    return None;
                }
                shown.extend(lacking);
                complete_required(model, &mut shown);
                Some(Value::Object(shown))
            }
            _ => None,
        },
        _ => is_valid(ty, value).then(|| value.clone()),
    }
}

/// The date in the text of a date or a date-time.
fn date(text: &str) -> Option<&str> {
    is_valid(Type::Date, &text.into()).then(|| text.get(..DATE.len()))?
}

fn translated_members(members: &Map<String, Value>, model: &Model, is_write: bool) -> Map<String, Value> {
    let translated = members.iter().filter_map(|(name, value)| {
        let Some(field) = model.fields().iter().find(|field| field.wire == name) else {
            return model.open.then(|| (name.clone(), value.clone()));
        };
        let value = match value {
            Value::Null => field.nullable.then_some(Value::Null),
            value => translated(value, field.ty, is_write),
        };
        let value = value.filter(|value| is_within_limits(*field, value))?;
        Some((name.clone(), value))
    });
    translated.collect()
}

/// The required members of an object with a value that their enumeration does not have, or with an object that has such a member.
fn lacking_enumerated(members: &Map<String, Value>, shown: &Map<String, Value>, model: &Model) -> Map<String, Value> {
    let required = model.fields().iter().filter(|field| field.required);
    let lacking = required.filter(|field| match members.get(field.wire) {
        Some(Value::String(_)) => is_enumeration(field.ty) && !shown.contains_key(field.wire),
        Some(Value::Object(_)) => matches!(field.ty, Type::Model(_)) && !shown.contains_key(field.wire),
        _ => false,
    });
    let lacking = lacking.filter_map(|field| members.get_key_value(field.wire));
    lacking.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn is_enumeration(ty: Type) -> bool {
    match ty {
        Type::Choice(_) => true,
        Type::Model(model) => matches!(model.kind, ModelKind::Enum(_)),
        _ => false,
    }
}

fn is_within_limits(field: Field, value: &Value) -> bool {
    let member = || Value::from_iter([(field.wire, value.clone())]);
    field.limits.is_none() || validate_form(&[field], &member()).is_empty()
}

/// Returns true unless two objects have no member in common.
fn has_common_member(one: &Value, other: &Value) -> bool {
    let (Value::Object(one), Value::Object(other)) = (one, other) else {
        return true;
    };
    one.is_empty() || one.keys().any(|name| other.contains_key(name))
}

/// The number of members that only one of two values has, or whose values differ.
fn differences(one: &Value, other: &Value) -> usize {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let missing = other.keys().filter(|name| !one.contains_key(*name)).count();
            let of_member = |(name, value)| other.get(name).map_or(1, |other| differences(value, other));
            missing + one.iter().map(of_member).sum::<usize>()
        }
        (Value::Array(one), Value::Array(other)) => {
            let pairs = one.iter().zip(other).map(|(one, other)| differences(one, other));
            one.len().abs_diff(other.len()) + pairs.sum::<usize>()
        }
        (one, other) => usize::from(one != other),
    }
}

fn alternatives(ty: Type) -> Option<&'static [Type]> {
    match ty {
        Type::Model(model) => match model.kind {
            ModelKind::Union(types) => Some(types),
            _ => None,
        },
        _ => None,
    }
}

fn is_valid(ty: Type, value: &Value) -> bool {
    validate_complete(&ty, value).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::made_up::{Numbers, value};
    use crate::sandbox::routing::OperationRouter;
    use crate::schema::tenant::TENANT;
    use crate::schema::versions;
    use serde_json::json;

    #[test]
    fn every_translated_response_is_one_of_the_requested_operation() {
        let router = OperationRouter::new(&TENANT);
        let (mut translated_ones, mut invalid) = (0, Vec::new());
        let others = versions().iter().filter(|version| version.name != TENANT.name);
        for (version, (requested, served)) in others.flat_map(|version| {
            router
                .of_version(version.name)
                .unwrap()
                .into_iter()
                .map(move |each| (version, each))
        }) {
            let success = |operation: &'static Operation| operation.success().and_then(|success| success.ty);
            let (Some(from), Some(to)) = (served.and_then(success), success(requested)) else {
                continue;
            };
            let Some(made) = value(&from, "", 0, &mut Numbers::of([requested.id].into_iter())) else {
                continue;
            };
            translated_ones += 1;
            let made = as_many(Some(from), to, made.to_string(), requested).unwrap_or_default();
            let made: Value = serde_json::from_str(&made).unwrap_or_default();
            let problem = match translated(&made, to, false) {
                Some(found) => validate_complete(&to, &found).first().map(ToString::to_string),
                None => Some("cannot be translated".to_owned()),
            };
            invalid.extend(problem.map(|problem| format!("{} {}: {problem}", version.name, requested.id)));
        }
        assert!(translated_ones > 500);
        assert!(invalid.is_empty(), "{}", invalid.join("\n"));
    }

    #[test]
    fn a_value_becomes_the_alternative_that_changes_it_least() {
        static OWNER: [Field; 2] = [
            Field {
                required: true,
                ..Field::new("id", "id", Type::Str, "")
            },
            Field::new("name", "name", Type::Str, ""),
        ];
        static CHANGE: [Field; 1] = [Field {
            required: true,
            ..Field::new("changes", "changes", Type::List(&Type::Str), "")
        }];
        static MODELS: [Model; 2] = [Model::object("Change", &CHANGE), Model::object("Owner", &OWNER)];
        static TYPES: [Type; 2] = [Type::Model(&MODELS[0]), Type::Model(&MODELS[1])];
        static UNION: Model = Model {
            kind: ModelKind::Union(&TYPES),
            ..Model::object("Either", &[])
        };
        let ty = Type::Model(&UNION);
        let owner = json!({"id": "a", "name": "b", "more": 1});
        assert_eq!(translated(&owner, ty, false), Some(json!({"id": "a", "name": "b"})));
        assert_eq!(translated(&json!({"other": 1}), ty, false), None);
    }

    #[test]
    fn an_object_that_requires_an_unknown_value_is_left_out_but_kept_by_a_write() {
        static SETTING: [Field; 1] = [Field {
            required: true,
            ..Field::new("kind", "kind", Type::Choice(&["ONE"]), "")
        }];
        static MODELS: [Model; 2] = [Model::object("Setting", &SETTING), Model::object("Holder", &HOLDER)];
        static HOLDER: [Field; 1] = [Field {
            required: true,
            ..Field::new("setting", "setting", Type::Model(&MODELS[0]), "")
        }];
        static DOCUMENT: [Field; 2] = [
            Field::new("name", "name", Type::Str, ""),
            Field::new("holder", "holder", Type::Model(&MODELS[1]), ""),
        ];
        static MODEL: Model = Model::object("Document", &DOCUMENT);
        static DECLARED: Type = Type::Model(&MODEL);
        let of = |kind: &str, more: &Value| json!({"setting": {"kind": kind, "more": more}, "more": more});
        let sent = |kind: &str| json!({"name": "a", "holder": of(kind, &json!(1)), "more": 1});
        let kept = |kind: &str| json!({"name": "a", "holder": {"setting": {"kind": kind}}});

        assert_eq!(translated(&sent("ONE"), DECLARED, false), Some(kept("ONE")));
        assert_eq!(translated(&sent("TWO"), DECLARED, false), Some(json!({"name": "a"})));
        assert_eq!(translated(&sent("TWO"), DECLARED, true), Some(kept("TWO")));
        assert_eq!(
            translated(&json!([sent("TWO")]), Type::List(&DECLARED), true),
            Some(json!([kept("TWO")]))
        );
    }

    #[test]
    fn a_required_member_is_added_at_every_depth() {
        let operation = TENANT
            .apis()
            .flat_map(|api| api.operations)
            .find(|it| it.id == "createRole")
            .unwrap();
        let mut body = json!({"name": "a", "owner": {"id": "b"}, "membership": {"criteria": {"children": [{}]}}});
        complete(&mut body, operation.body.unwrap().ty);
        assert!(validate_body(&operation.body.unwrap().ty, &body).is_empty());
        assert_eq!(body["name"], "a");
    }
}
