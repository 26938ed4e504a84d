//! The methods and properties of values.

mod arguments;
mod containers;
mod format;
mod scalars;
mod text;

use super::renderer::fault;
use super::value::{Context, List, Object, Value};
use crate::transform::budget::Budget;
use crate::transform::error::Error;
use arguments::MethodArguments;
use std::rc::Rc;

/// The value of a method; `None` when there is none with such arguments.
pub(super) fn call(
    value: &Value,
    name: &str,
    arguments: &[Value],
    budget: &Budget,
    context: &dyn Context,
) -> Result<Option<Value>, Error> {
    let given = MethodArguments::new(arguments);
    match (name, arguments) {
        ("getClass", []) => return Ok(Some(Value::Object(Rc::new(ValueClass(value.class()))))),
        ("toString", []) => {
            let text = value.shown(budget)?;
            budget.charge_text(text.len())?;
            return Ok(Some(Value::text(&text)));
        }
        ("equals", [other]) => return value.equals(other, budget).map(|equal| Some(Value::Flag(equal))),
        _ => {}
    }
    match value {
        Value::Text(text) => text::call(text, name, given, budget),
        Value::List(list) => containers::of_list(list, name, given, budget),
        Value::Map(map) => containers::of_map(map, name, given, budget),
        Value::Object(object) => object.call(name, arguments, context).transpose(),
        Value::Null | Value::Block(_) => Ok(None),
        number => scalars::call(number, name, given, budget),
    }
}

/// The value of a property: a getter, or a member of a map. `None` when there is none.
pub(super) fn property(
    value: &Value,
    name: &str,
    budget: &Budget,
    context: &dyn Context,
) -> Result<Option<Value>, Error> {
    match value {
        Value::Map(map) if name != "class" => return map.get(&Value::text(name), budget).map(Some),
        Value::Object(object) if name != "class" => return object.property(name, context).transpose(),
        _ => {}
    }
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let capital: String = first.into_iter().chain(letters).collect();
    for prefix in ["get", "is"] {
        let found = call(value, &format!("{prefix}{capital}"), &[], budget, context)?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The value at an index; `None` when the value has no elements.
pub(super) fn index(value: &Value, index: &Value, budget: &Budget) -> Result<Option<Value>, Error> {
    match value {
        Value::List(list) => {
            let elements = list.elements.borrow();
            let found = position(list, index).and_then(|at| elements.get(at).cloned());
            found.map(Some).ok_or_else(|| fault("an index is not within its list."))
        }
        Value::Map(map) => map.get(index, budget).map(Some),
        _ => Ok(None),
    }
}

/// The position that an index stands for; -1 is the last one.
pub(super) fn position(list: &List, index: &Value) -> Option<usize> {
    let Value::Integer(index) = index else {
        return None;
    };
    let length = list.elements.borrow().len();
    match usize::try_from(*index) {
        Ok(index) => Some(index),
        Err(_) => length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    }
}

/// The class of a value.
#[derive(Debug)]
struct ValueClass(&'static str);

impl Object for ValueClass {
    fn class(&self) -> &'static str {
        "java.lang.Class"
    }

    fn text(&self) -> String {
        format!("class {}", self.0)
    }

    fn call(&self, name: &str, arguments: &[Value], _context: &dyn Context) -> Option<Result<Value, Error>> {
        match (name, arguments) {
            ("getName", []) => Some(Ok(Value::text(self.0))),
            ("getSimpleName", []) => Some(Ok(Value::text(self.0.rsplit('.').next().unwrap_or_default()))),
            _ => None,
        }
    }

    fn property(&self, name: &str, context: &dyn Context) -> Option<Result<Value, Error>> {
        match name {
            "name" => self.call("getName", &[], context),
            "simpleName" => self.call("getSimpleName", &[], context),
            _ => None,
        }
    }
}
