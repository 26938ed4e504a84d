//! Oddities that the service has shown, or may show one day, put into answers: what a client must survive.

use crate::schema::{Field, Model, ModelKind, Type};
use crate::syntax::timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// An oddity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Quirk {
    /// Optional members are null.
    Nulls,
    /// Enumerations have values that nobody knows.
    UnknownEnumerationValues,
    /// Objects have members that nobody knows.
    UnknownFields,
    /// An offset past the end is a 400.
    OffsetPastTheEnd,
    /// Dates look like `Mon Aug 21 14:57:39 CDT 2023`.
    OddDates,
}

/// Members that a client needs to go on, and that are never null.
const KEPT: [&str; 2] = ["id", "name"];
const FUTURE: &str = "FROM_THE_FUTURE";

/// Makes an answer odd.
pub(super) fn apply(quirks: &[Quirk], ty: &Type, value: Value) -> Value {
    Odd { quirks }.value(ty, value)
}

struct Odd<'a> {
    quirks: &'a [Quirk],
}

impl Odd<'_> {
    fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    fn value(&self, ty: &Type, value: Value) -> Value {
        match (ty, value) {
            (Type::Choice(_), Value::String(_)) if self.has(Quirk::UnknownEnumerationValues) => FUTURE.into(),
            (Type::DateTime, Value::String(text)) if self.has(Quirk::OddDates) => odd_date(&text).into(),
            (Type::List(element), Value::Array(elements)) => self.elements(element, elements),
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
            (ModelKind::Enum(_), Value::String(_)) if self.has(Quirk::UnknownEnumerationValues) => FUTURE.into(),
            (ModelKind::Array(element), Value::Array(elements)) => self.elements(element, elements),
            (_, value) => value,
        }
    }

    fn members(&self, fields: &[Field], members: Map<String, Value>) -> Value {
        let odd = members.into_iter().map(|(name, value)| {
            let value = match fields.iter().find(|field| field.wire == name) {
                Some(field) if self.is_nulled(field) => Value::Null,
                Some(field) => self.value(&field.ty, value),
                None => value,
            };
            (name, value)
        });
        let mut odd: Map<String, Value> = odd.collect();
        if self.has(Quirk::UnknownFields) {
            odd.insert("fromTheFuture".to_owned(), json!({"nested": [1, null]}));
        }
        Value::Object(odd)
    }

    fn is_nulled(&self, field: &Field) -> bool {
        self.has(Quirk::Nulls) && !field.required && !KEPT.contains(&field.wire)
    }
}

/// A date as some of the service's components write it; what is none stays.
fn odd_date(text: &str) -> String {
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
    use crate::schema::v2024::{IDENTITY_PROFILE, TASK_RESULT};

    #[test]
    fn each_quirk_changes_what_it_is_named_for() {
        let profile = json!({
            "id": "1", "name": "n", "created": "2024-05-28T14:07:17Z", "description": "d",
            "authoritativeSource": {"type": "SOURCE", "id": "2", "name": "S"},
        });
        let odd = |quirk| apply(&[quirk], &Type::Model(&IDENTITY_PROFILE), profile.clone());
        let nulls = odd(Quirk::Nulls);
        assert_eq!(nulls["description"], Value::Null);
        assert_eq!(nulls["authoritativeSource"]["id"], "2");
        assert_eq!(
            odd(Quirk::UnknownEnumerationValues)["authoritativeSource"]["type"],
            FUTURE
        );
        assert_eq!(
            odd(Quirk::UnknownFields)["authoritativeSource"]["fromTheFuture"]["nested"][0],
            1
        );
        assert_eq!(odd(Quirk::OddDates)["created"], "Tue May 28 14:07:17 UTC 2024");
        assert_eq!(odd(Quirk::OffsetPastTheEnd), profile);
    }

    #[test]
    fn quirks_add_up() {
        let task = json!({"id": "1", "completionStatus": "Success", "launched": "2024-05-28T14:07:17Z"});
        let odd = apply(
            &[Quirk::UnknownEnumerationValues, Quirk::OddDates],
            &Type::Model(&TASK_RESULT),
            task,
        );
        assert_eq!(odd["completionStatus"], FUTURE);
        assert_eq!(odd["launched"], "Tue May 28 14:07:17 UTC 2024");
    }
}
