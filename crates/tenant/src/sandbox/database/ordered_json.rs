//! Writes objects with their members in the order of the schema, as the service does.

use crate::schema::{Model, ModelKind, Type};
use serde::Serialize;
use serde_json::{Map, Value};

/// Writes an object without the values of some members. Returns the text before the first of them, the texts between them,
/// and the text after the last. Known members are in the order of the schema, unknown members follow.
pub(super) fn pieces_around(model: &Model, value: &Value, members: &[&str]) -> Vec<String> {
    let mut writer = OrderedWriter {
        left_out: members,
        ..OrderedWriter::default()
    };
    writer.model(model, value);
    writer.cut();
    let pieces = writer.pieces.into_iter();
    pieces
        .map(|piece| String::from_utf8(piece).unwrap_or_default())
        .collect()
}

/// Writes the value of a member; `None` if it is absent.
pub(super) fn member_text(model: &Model, value: &Value, name: &str) -> Option<String> {
    let field = model.fields().iter().find(|field| field.wire == name)?;
    let mut writer = OrderedWriter::default();
    writer.value(&field.ty, value.get(name)?);
    String::from_utf8(writer.text).ok()
}

#[derive(Default)]
struct OrderedWriter<'a> {
    text: Vec<u8>,
    /// Members whose values are left out of the outermost object.
    left_out: &'a [&'a str],
    /// Text before each of them.
    pieces: Vec<Vec<u8>>,
}

impl OrderedWriter<'_> {
    fn cut(&mut self) {
        self.pieces.push(std::mem::take(&mut self.text));
    }

    fn model(&mut self, model: &Model, value: &Value) {
        match (model.kind, value) {
            (ModelKind::Object(_), Value::Object(members)) => self.members(model, members),
            (_, value) => self.plain(value),
        }
    }

    fn members(&mut self, model: &Model, members: &Map<String, Value>) {
        let left_out = std::mem::take(&mut self.left_out);
        self.text.push(b'{');
        for field in model.fields() {
            if left_out.contains(&field.wire) {
                self.name(field.wire);
                self.cut();
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
        // A value that is left out is followed by a comma, too.
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
    use crate::schema::tenant::IDENTITY_PROFILE;
    use serde_json::json;

    #[test]
    fn members_follow_the_order_of_the_schema_at_any_depth() {
        let profile = json!({
            "unknown": {"b": 1, "a": [{}]},
            "authoritativeSource": {"name": "S", "id": "1", "type": "SOURCE", "new": true},
            "name": "a\"b",
            "owner": {"identityCount": 1},
            "identityCount": 7,
            "id": "x",
        });
        assert_eq!(
            pieces_around(&IDENTITY_PROFILE, &profile, &["identityCount"]),
            [
                concat!(
                    r#"{"id":"x","name":"a\"b","owner":{"identityCount":1},"#,
                    r#""authoritativeSource":{"type":"SOURCE","id":"1","name":"S","new":true},"identityCount":"#
                ),
                r#","unknown":{"b":1,"a":[{}]}}"#
            ]
        );
        let source = member_text(&IDENTITY_PROFILE, &profile, "authoritativeSource");
        assert_eq!(
            source.as_deref(),
            Some(r#"{"type":"SOURCE","id":"1","name":"S","new":true}"#)
        );
        assert_eq!(member_text(&IDENTITY_PROFILE, &profile, "priority"), None);
    }
}
