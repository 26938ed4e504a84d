//! The arguments of a method by their types.

use crate::transform::velocity::value::Value;

#[derive(Debug, Clone, Copy)]
pub(super) struct MethodArguments<'a>(&'a [Value]);

impl<'a> MethodArguments<'a> {
    pub(super) const fn new(values: &'a [Value]) -> Self {
        Self(values)
    }

    pub(super) const fn values(self) -> &'a [Value] {
        self.0
    }

    /// No argument.
    pub(super) fn none(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    /// One of any type.
    pub(super) fn any(self) -> Option<&'a Value> {
        match self.0 {
            [only] => Some(only),
            _ => None,
        }
    }

    /// One text.
    pub(super) fn text(self) -> Option<&'a str> {
        self.any().and_then(as_text)
    }

    /// One whole number.
    pub(super) fn number(self) -> Option<i64> {
        self.any().and_then(as_number)
    }

    /// Two whole numbers.
    pub(super) fn numbers(self) -> Option<(i64, i64)> {
        match self.0 {
            [one, other] => Some((as_number(one)?, as_number(other)?)),
            _ => None,
        }
    }

    /// A text and a whole number.
    pub(super) fn text_and_number(self) -> Option<(&'a str, i64)> {
        match self.0 {
            [text, number] => Some((as_text(text)?, as_number(number)?)),
            _ => None,
        }
    }
}

fn as_text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

const fn as_number(value: &Value) -> Option<i64> {
    match value {
        Value::Integer(number) => Some(*number),
        _ => None,
    }
}
