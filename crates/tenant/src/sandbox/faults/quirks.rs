//! Quirks: unusual but possible content of responses, which a client must tolerate. Some were seen in the service's
//! responses, others may appear in later versions.

use crate::schema::{Field, Model, ModelKind, Type};
use crate::syntax::timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// An unusual property of responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Quirk {
    /// Optional members are null.
    Nulls,
    /// Enumerations have unknown values.
    UnknownEnumerationValues,
    /// Objects have unknown members.
    UnknownFields,
    /// An offset past the end of a list causes a 400.
    OffsetPastTheEnd,
    /// Dates are written as `Mon Aug 21 14:57:39 CDT 2023`.
    OddDates,
}

/// Members that a client depends on, and that are never null.
const NEVER_NULL: [&str; 2] = ["id", "name"];
const UNKNOWN_VALUE: &str = "FROM_THE_FUTURE";

/// Applies quirks to the body of a response.
pub(crate) fn apply_quirks(quirks: &[Quirk], ty: &Type, value: Value) -> Value {
    QuirkWriter { quirks }.value(ty, value)
}

struct QuirkWriter<'a> {
    quirks: &'a [Quirk],
}

impl QuirkWriter<'_> {
    fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    fn value(&self, ty: &Type, value: Value) -> Value {
        match (ty, value) {
            (Type::Choice(_), Value::String(_)) if self.has(Quirk::UnknownEnumerationValues) => UNKNOWN_VALUE.into(),
            (Type::DateTime, Value::String(text)) if self.has(Quirk::OddDates) => java_date(&text).into(),
            (Type::List(element) | Type::Sparse(element), Value::Array(elements)) => self.elements(element, elements),
            (Type::Map(element), Value::Object(members)) => {
                let changed = members
                    .into_iter()
                    .map(|(name, value)| (name, self.value(element, value)));
                Value::Object(changed.collect())
            }
            (Type::Model(model), value) => self.model(model, value),
            (_, value) => value,
        }
    }

    fn elements(&self, ty: &Type, elements: Vec<Value>) -> Value {
        elements.into_iter().map(|element| self.value(ty, element)).collect()
    }

    fn model(&self, model: &Model, value: Value) -> Value {
        match (model.kind, value) {
            (ModelKind::Object(fields), Value::Object(members)) => self.members(fields, members),
            (ModelKind::Enum(_), Value::String(_)) if self.has(Quirk::UnknownEnumerationValues) => UNKNOWN_VALUE.into(),
            (ModelKind::Array(element), Value::Array(elements)) => self.elements(element, elements),
            (ModelKind::Union(types), value) => match likeliest(types, &value) {
                Some(ty) => self.value(&ty, value),
                None => value,
            },
            (_, value) => value,
        }
    }

    fn members(&self, fields: &[Field], members: Map<String, Value>) -> Value {
        let changed = members.into_iter().map(|(name, value)| {
            let value = match fields.iter().find(|field| field.wire == name) {
                Some(field) if self.is_nulled(field) => Value::Null,
                Some(field) => self.value(&field.ty, value),
                None => value,
            };
            (name, value)
        });
        let mut changed: Map<String, Value> = changed.collect();
        if self.has(Quirk::UnknownFields) {
            changed.insert("fromTheFuture".to_owned(), json!({"nested": [1, null]}));
        }
        Value::Object(changed)
    }

    fn is_nulled(&self, field: &Field) -> bool {
        self.has(Quirk::Nulls) && !field.required && !NEVER_NULL.contains(&field.wire)
    }
}

/// The type of a union that has most of the members of a value, or that is a list like the value.
fn likeliest(types: &[Type], value: &Value) -> Option<Type> {
    let known = |ty: &&Type| match (ty, value) {
        (Type::Model(model), Value::Object(members)) => {
            let fields = model.fields().iter();
            fields.filter(|field| members.contains_key(field.wire)).count()
        }
        (Type::List(_), Value::Array(_)) => 1,
        _ => 0,
    };
    types.iter().filter(|ty| known(ty) > 0).max_by_key(known).copied()
}

/// A date in the format of Java's `Date.toString`, which some of the service's components use. Other text is unchanged.
fn java_date(text: &str) -> String {
    if timestamp::parse(text).is_none() {
        return text.to_owned();
    }
    let parsed: Result<jiff::Timestamp, _> = text.parse();
    parsed.map_or_else(
        |_| text.to_owned(),
        |time| time.strftime("%a %b %d %H:%M:%S UTC %Y").to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::{IDENTITY_PROFILE, TASK_RESULT};

    #[test]
    fn each_quirk_changes_what_its_name_says() {
        let profile = json!({
            "id": "1", "name": "n", "created": "2024-05-28T14:07:17Z", "description": "d",
            "authoritativeSource": {"type": "SOURCE", "id": "2", "name": "S"},
        });
        let with = |quirk| apply_quirks(&[quirk], &Type::Model(&IDENTITY_PROFILE), profile.clone());
        let nulls = with(Quirk::Nulls);
        assert_eq!(nulls["description"], Value::Null);
        assert_eq!(nulls["authoritativeSource"]["id"], "2");
        assert_eq!(
            with(Quirk::UnknownEnumerationValues)["authoritativeSource"]["type"],
            UNKNOWN_VALUE
        );
        assert_eq!(
            with(Quirk::UnknownFields)["authoritativeSource"]["fromTheFuture"]["nested"][0],
            1
        );
        assert_eq!(with(Quirk::OddDates)["created"], "Tue May 28 14:07:17 UTC 2024");
        assert_eq!(with(Quirk::OffsetPastTheEnd), profile);
    }

    #[test]
    fn quirks_combine() {
        let task = json!({"id": "1", "completionStatus": "Success", "launched": "2024-05-28T14:07:17Z"});
        let changed = apply_quirks(
            &[Quirk::UnknownEnumerationValues, Quirk::OddDates],
            &Type::Model(&TASK_RESULT),
            task,
        );
        assert_eq!(changed["completionStatus"], UNKNOWN_VALUE);
        assert_eq!(changed["launched"], "Tue May 28 14:07:17 UTC 2024");
    }
}
