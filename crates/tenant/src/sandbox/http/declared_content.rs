//! Checks the text of a response against its type, without building values: a version shows only the members and the values of
//! enumerations that it declares.

use crate::schema::{Field, Model, ModelKind, Type};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Returns true if a type declares each member and each value of an enumeration in a JSON text. An open model declares members
/// of any name.
pub(super) fn is_declared(text: &str, ty: Type) -> bool {
    let mut read = serde_json::Deserializer::from_str(text);
    DeclaredContent(ty).deserialize(&mut read).is_ok()
}

/// An example of the form of a date.
pub(super) const DATE: &str = "2024-05-28";

/// Reads a value of a type. Content that the type does not declare is an error.
#[derive(Clone, Copy)]
struct DeclaredContent(Type);

impl<'de> DeserializeSeed<'de> for DeclaredContent {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, read: D) -> Result<(), D::Error> {
        match self.0 {
            Type::Model(Model {
                kind: ModelKind::Union(types),
                ..
            }) => {
                let value = Value::deserialize(read)?;
                let mut types = types.iter();
                match types.any(|ty| DeclaredContent(*ty).deserialize(&value).is_ok()) {
                    true => Ok(()),
                    false => Err(undeclared()),
                }
            }
            Type::Model(_) | Type::List(_) | Type::Sparse(_) | Type::Map(_) | Type::Choice(_) | Type::Date => {
                read.deserialize_any(self)
            }
            _ => IgnoredAny::deserialize(read).map(drop),
        }
    }
}

#[cold]
fn undeclared<E: Error>() -> E {
    E::custom("the type does not declare it")
}

impl<'de> Visitor<'de> for DeclaredContent {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("content that the type declares")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let is_declared = match self.0 {
            Type::Choice(choices) => choices.contains(&text),
            Type::Model(model) => model.values().contains(&text),
            // A date-time is longer.
            Type::Date => text.len() <= DATE.len(),
            _ => false,
        };
        match is_declared {
            true => Ok(()),
            false => Err(undeclared()),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let element = match self.0 {
            Type::List(element) | Type::Sparse(element) => *element,
            Type::Model(Model {
                kind: ModelKind::Array(element),
                ..
            }) => **element,
            _ => return Err(undeclared()),
        };
        while elements.next_element_seed(DeclaredContent(element))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        match self.0 {
            Type::Map(ty) => {
                while members.next_key::<IgnoredAny>()?.is_some() {
                    members.next_value_seed(DeclaredContent(*ty))?;
                }
                Ok(())
            }
            Type::Model(model) => declared_members(model, members),
            _ => Err(undeclared()),
        }
    }
}

fn declared_members<'de, A: MapAccess<'de>>(model: &Model, mut members: A) -> Result<(), A::Error> {
    let fields = model.fields();
    // Members are usually in the order of the schema.
    let mut next = 0;
    while let Some(index) = members.next_key_seed(Name { fields, next })? {
        let ty = match index.and_then(|index| fields.get(index)) {
            Some(field) => field.ty,
            None if model.open => Type::Any,
            None => return Err(undeclared()),
        };
        next = index.map_or(next, |index| index + 1);
        members.next_value_seed(DeclaredContent(ty))?;
    }
    Ok(())
}

/// Reads the name of a member as its index among the fields.
struct Name {
    fields: &'static [Field],
    /// The index of the field that is compared first.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, read: D) -> Result<Self::Value, D::Error> {
        read.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let mut indexes = (self.next..self.fields.len()).chain(0..self.next);
        Ok(indexes.find(|index| self.fields.get(*index).is_some_and(|field| field.wire == name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELDS: [Field; 3] = [
        Field::new("kind", "kind", Type::Choice(&["A", "B"]), ""),
        Field::new("many", "many", Type::List(&INNER_TYPE), ""),
        Field::new("free", "free", Type::Object, ""),
    ];
    static INNER: Model = Model::object("Inner", &INNER_FIELDS);
    static INNER_FIELDS: [Field; 1] = [Field::new("a", "a", Type::Int, "")];
    static OUTER: Model = Model::object("Outer", &FIELDS);
    static OUTER_TYPE: Type = Type::Model(&OUTER);
    static INNER_TYPE: Type = Type::Model(&INNER);
    static OPEN: Model = Model {
        open: true,
        ..Model::object("Open", &INNER_FIELDS)
    };

    #[test]
    fn a_member_that_is_not_declared_is_found_at_every_depth() {
        let outer = Type::Model(&OUTER);
        let list = Type::List(&OUTER_TYPE);
        assert!(is_declared(
            r#"{"free": {"x": [1.5]}, "many": [{"a": 1e3}], "kind": null}"#,
            outer
        ));
        assert!(!is_declared(r#"{"many": [{"a": 1}, {"a": 1, "b": 2}]}"#, outer));
        assert!(!is_declared(r#"[{"kind": "A"}, {"other": 1}]"#, list));
        assert!(is_declared(r#"{"any": {"b": 1}, "a": 2}"#, Type::Model(&OPEN)));
        assert!(!is_declared(r#"{"x": {"b": 1}}"#, Type::Map(&INNER_TYPE)));
    }

    #[test]
    fn a_date_time_is_not_a_date() {
        assert!(is_declared(r#""2024-05-28""#, Type::Date));
        assert!(!is_declared(r#""2024-05-28T00:00:00Z""#, Type::Date));
    }

    #[test]
    fn a_value_outside_its_enumeration_is_not_declared() {
        assert!(is_declared(r#"{"kind": "B"}"#, Type::Model(&OUTER)));
        assert!(!is_declared(r#"{"kind": "C"}"#, Type::Model(&OUTER)));
    }
}
