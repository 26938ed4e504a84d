//! A transform as its author wrote it: the values that are known without an evaluation.

use super::json::as_text;
use super::velocity;
use serde_json::Value;

/// A transform that is not evaluated.
#[derive(Clone, Copy)]
pub(super) struct Draft<'a> {
    pub(super) kind: &'a str,
    pub(super) attributes: &'a Value,
}

impl<'a> Draft<'a> {
    /// A value as a transform; `None` if it has no type.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        let kind = value
            .get("type")
            .and_then(Value::as_str)
            .filter(|kind| !kind.is_empty())?;
        let attributes = value.get("attributes").unwrap_or(&Value::Null);
        Some(Self { kind, attributes })
    }

    /// An attribute as it was written.
    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.attributes.get(name).filter(|value| !value.is_null())
    }

    /// An attribute's value if it is known.
    pub(super) fn constant(&self, name: &str) -> Option<String> {
        constant(self.get(name)?)
    }

    /// An attribute that is a transform of one type.
    pub(super) fn nested(&self, name: &str, kind: &str) -> Option<Self> {
        Self::of(self.get(name)?).filter(|nested| nested.is(kind))
    }

    /// Returns whether its type is this one.
    pub(super) fn is(&self, kind: &str) -> bool {
        self.kind.eq_ignore_ascii_case(kind)
    }
}

/// A value that does not depend on anything: a text without references, a number, or a `static` transform with such a value.
pub(super) fn constant(value: &Value) -> Option<String> {
    match value {
        Value::String(template) => velocity::constant(template),
        Value::Object(_) => Draft::of(value).filter(|draft| draft.is("static"))?.constant("value"),
        Value::Array(elements) => constant(elements.first()?),
        plain => as_text(plain),
    }
}
