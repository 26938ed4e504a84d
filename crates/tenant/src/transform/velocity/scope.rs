//! The `$foreach` of a loop.

use super::value::{Context, Object, Value};
use crate::transform::error::Error;
use std::rc::Rc;

/// The place of a loop.
#[derive(Debug)]
pub(super) struct Foreach {
    index: usize,
    length: usize,
    parent: Option<Rc<dyn Object>>,
}

impl Foreach {
    pub(super) const fn new(index: usize, length: usize, parent: Option<Rc<dyn Object>>) -> Self {
        Self { index, length, parent }
    }

    /// The number of the element, counted from 1.
    pub(super) fn count(&self) -> Value {
        integer(self.index + 1)
    }

    pub(super) const fn has_next(&self) -> Value {
        Value::Flag(self.index + 1 < self.length)
    }
}

fn integer(number: usize) -> Value {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

impl Object for Foreach {
    fn class(&self) -> &'static str {
        "org.apache.velocity.runtime.directive.ForeachScope"
    }

    fn text(&self) -> String {
        format!("{}@0", self.class())
    }

    fn call(&self, name: &str, arguments: &[Value], context: &dyn Context) -> Option<Result<Value, Error>> {
        if !arguments.is_empty() {
            return None;
        }
        match name {
            "hasNext" => self.property(name, context),
            "isFirst" | "isLast" => self.property(if name == "isFirst" { "first" } else { "last" }, context),
            name => {
                let name = name.strip_prefix("get")?;
                let first = name.chars().next()?.to_ascii_lowercase();
                self.property(&format!("{first}{}", name.get(1..)?), context)
            }
        }
    }

    fn property(&self, name: &str, context: &dyn Context) -> Option<Result<Value, Error>> {
        Some(Ok(match name {
            "index" => integer(self.index),
            "count" => self.count(),
            "hasNext" => self.has_next(),
            "first" => Value::Flag(self.index == 0),
            "last" => Value::Flag(self.index + 1 == self.length),
            "parent" => self
                .parent
                .as_ref()
                .map_or(Value::Null, |parent| Value::Object(Rc::clone(parent))),
            "topmost" => match &self.parent {
                Some(parent) => return parent.property("topmost", context),
                None => Value::Object(Rc::new(Self::new(self.index, self.length, None))),
            },
            _ => return None,
        }))
    }
}
