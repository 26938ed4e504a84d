//! Writes objects with their members in the order of the tables, as the service does.

use crate::schema::{Kind, Model, Type};
use serde::Serialize;
use serde_json::{Map, Value};

/// The text of an object before and behind the value of one of its members, which may be absent. Known members stand in the
/// order of the tables, the others behind them.
pub(super) fn around(model: &Model, value: &Value, member: &str) -> (String, String) {
    let mut writer = Writer {
        text: Vec::new(),
        left_out: member,
        before: Vec::new(),
    };
    writer.model(model, value);
    let text = |bytes| String::from_utf8(bytes).unwrap_or_default();
    (text(writer.before), text(writer.text))
}

struct Writer<'a> {
    text: Vec<u8>,
    /// The member whose value is left out; empty below the outermost object.
    left_out: &'a str,
    /// What stands before it.
    before: Vec<u8>,
}

impl Writer<'_> {
    fn model(&mut self, model: &Model, value: &Value) {
        match (model.kind, value) {
            (Kind::Object(_), Value::Object(members)) => self.members(model, members),
            (_, value) => self.plain(value),
        }
    }

    fn members(&mut self, model: &Model, members: &Map<String, Value>) {
        let left_out = std::mem::take(&mut self.left_out);
        self.text.push(b'{');
        for field in model.fields() {
            if !left_out.is_empty() && field.wire == left_out {
                self.name(left_out);
                self.before = std::mem::take(&mut self.text);
            } else if let Some(member) = members.get(field.wire) {
                self.name(field.wire);
                self.value(&field.ty, member);
            }
        }
        let known = |name: &str| model.fields().iter().any(|field| field.wire == name);
        for (name, member) in members.iter().filter(|(name, _)| !known(name)) {
            self.name(name);
            self.plain(member);
        }
        self.text.push(b'}');
    }

    fn value(&mut self, ty: &Type, value: &Value) {
        match (ty, value) {
            (Type::Model(model), value) => self.model(model, value),
            (Type::List(element), Value::Array(elements)) => {
                self.text.push(b'[');
                for (index, value) in elements.iter().enumerate() {
                    if index > 0 {
                        self.text.push(b',');
                    }
                    self.value(element, value);
                }
                self.text.push(b']');
            }
            (_, value) => self.plain(value),
        }
    }

    fn name(&mut self, name: &str) {
        if !self.text.ends_with(b"{") {
            self.text.push(b',');
        }
        self.plain(name);
        self.text.push(b':');
    }

    fn plain(&mut self, value: &(impl Serialize + ?Sized)) {
        // Writing JSON into memory cannot fail.
        let _ = serde_json::to_writer(&mut self.text, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::v2024::IDENTITY_PROFILE;
    use serde_json::json;

    #[test]
    fn members_stand_in_the_order_of_the_tables_at_any_depth() {
        let profile = json!({
            "unknown": {"b": 1, "a": [{}]},
            "authoritativeSource": {"name": "S", "id": "1", "type": "SOURCE", "new": true},
            "name": "a\"b",
            "owner": {"identityCount": 1},
            "identityCount": 7,
            "id": "x",
        });
        assert_eq!(
            around(&IDENTITY_PROFILE, &profile, "identityCount"),
            (
                concat!(
                    r#"{"id":"x","name":"a\"b","owner":{"identityCount":1},"#,
                    r#""authoritativeSource":{"type":"SOURCE","id":"1","name":"S","new":true},"identityCount":"#
                )
                .to_owned(),
                r#","unknown":{"b":1,"a":[{}]}}"#.to_owned()
            )
        );
    }
}
