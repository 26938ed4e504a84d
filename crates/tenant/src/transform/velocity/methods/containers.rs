//! The methods of lists, arrays and maps.

use super::arguments::MethodArguments;
use crate::transform::budget::Budget;
use crate::transform::error::Error;
use crate::transform::velocity::renderer::fault;
use crate::transform::velocity::value::{Context, List, Map, Object, Value, check_element};
use std::rc::Rc;

fn integer(number: usize) -> Value {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

fn outside() -> Error {
    fault("IndexOutOfBoundsException: an index is not within its list.")
}

/// The value of a method of a list; `None` when there is none with such arguments.
pub(super) fn of_list(
    list: &Rc<List>,
    name: &str,
    given: MethodArguments<'_>,
    budget: &Budget,
) -> Result<Option<Value>, Error> {
    budget.charge(1 + list.elements.borrow().len())?;
    Ok(match (name, given.values()) {
        ("size", []) => Some(integer(list.elements.borrow().len())),
        ("isEmpty", []) => Some(Value::Flag(list.elements.borrow().is_empty())),
        ("get", [Value::Integer(index)]) => {
            let elements = list.elements.borrow();
            let found = usize::try_from(*index).ok().and_then(|at| elements.get(at).cloned());
            Some(found.ok_or_else(outside)?)
        }
        ("contains", [value]) => Some(Value::Flag(find(list, value, budget)?.is_some())),
        ("containsAll", [Value::List(other)]) => {
            let wanted = other.elements.borrow().clone();
            let mut all = true;
            for value in &wanted {
                all = all && find(list, value, budget)?.is_some();
            }
            Some(Value::Flag(all))
        }
        ("indexOf", [value]) => Some(find(list, value, budget)?.map_or(Value::Integer(-1), integer)),
        ("lastIndexOf", [value]) => {
            let mut last = None;
            for (at, element) in list.elements.borrow().iter().enumerate() {
                if element.equals(value, budget)? {
                    last = Some(at);
                }
            }
            Some(last.map_or(Value::Integer(-1), integer))
        }
        ("subList", [Value::Integer(begin), Value::Integer(end)]) => {
            let ends = usize::try_from(*begin).ok().zip(usize::try_from(*end).ok());
            let part = ends.and_then(|(begin, end)| list.elements.borrow().get(begin..end).map(<[Value]>::to_vec));
            Some(Value::list(part.ok_or_else(outside)?, false, budget)?)
        }
        _ if list.is_array && name != "set" => None,
        _ => changed(list, name, given, budget)?,
    })
}

/// Methods that change a list.
fn changed(list: &List, name: &str, given: MethodArguments<'_>, budget: &Budget) -> Result<Option<Value>, Error> {
    let within = |index: i64, most: usize| usize::try_from(index).ok().filter(|at| *at < most).ok_or_else(outside);
    let length = list.elements.borrow().len();
    Ok(match (name, given.values()) {
        ("add", [value]) => {
            check_element(value, budget)?;
            list.elements.borrow_mut().push(value.clone());
            Some(Value::Flag(true))
        }
        ("add", [Value::Integer(index), value]) => {
            check_element(value, budget)?;
            list.elements
                .borrow_mut()
                .insert(within(*index, length + 1)?, value.clone());
            Some(Value::Null)
        }
        ("set", [Value::Integer(index), value]) => {
            check_element(value, budget)?;
            let at = within(*index, length)?;
            let mut elements = list.elements.borrow_mut();
            elements.get_mut(at).map(|old| std::mem::replace(old, value.clone()))
        }
        ("remove", [Value::Integer(index)]) => {
            let at = within(*index, length)?;
            Some(list.elements.borrow_mut().remove(at))
        }
        ("remove", [value]) => {
            let at = find(list, value, budget)?;
            at.map(|at| list.elements.borrow_mut().remove(at));
            Some(Value::Flag(at.is_some()))
        }
        ("addAll", [Value::List(other)]) => {
            let added = other.elements.borrow().clone();
            for value in &added {
                check_element(value, budget)?;
            }
            let changes = !added.is_empty();
            list.elements.borrow_mut().extend(added);
            Some(Value::Flag(changes))
        }
        ("clear", []) => {
            list.elements.borrow_mut().clear();
            Some(Value::Null)
        }
        _ => None,
    })
}

fn find(list: &List, value: &Value, budget: &Budget) -> Result<Option<usize>, Error> {
    for (at, element) in list.elements.borrow().iter().enumerate() {
        if element.equals(value, budget)? {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

/// The value of a method of a map; `None` when there is none with such arguments.
pub(super) fn of_map(
    map: &Map,
    name: &str,
    given: MethodArguments<'_>,
    budget: &Budget,
) -> Result<Option<Value>, Error> {
    budget.charge(1 + map.members.borrow().len())?;
    let members = || map.members.borrow().clone();
    Ok(match (name, given.values()) {
        ("size", []) => Some(integer(map.members.borrow().len())),
        ("isEmpty", []) => Some(Value::Flag(map.members.borrow().is_empty())),
        ("get", [key]) => Some(map.get(key, budget)?),
        ("getOrDefault", [key, default]) => match map.get(key, budget)? {
            Value::Null => Some(default.clone()),
            value => Some(value),
        },
        ("put", [key, value]) => Some(map.put(key.clone(), value.clone(), budget)?),
        ("containsKey", [key]) => {
            let keys = members().into_iter().map(|(key, _)| key).collect();
            of_list_of(keys, "contains", key, budget)?
        }
        ("containsValue", [value]) => {
            let values = members().into_iter().map(|(_, value)| value).collect();
            of_list_of(values, "contains", value, budget)?
        }
        ("remove", [key]) => {
            let old = map.get(key, budget)?;
            let mut kept = Vec::new();
            for (own, value) in members() {
                if !own.equals(key, budget)? {
                    kept.push((own, value));
                }
            }
            *map.members.borrow_mut() = kept;
            Some(old)
        }
        ("keySet", []) => Some(Value::list(
            members().into_iter().map(|(key, _)| key).collect(),
            false,
            budget,
        )?),
        ("values", []) => Some(Value::list(
            members().into_iter().map(|(_, value)| value).collect(),
            false,
            budget,
        )?),
        ("entrySet", []) => {
            let entries = members().into_iter().map(|(key, value)| {
                let text = format!("{}={}", key.shown(budget)?, value.shown(budget)?);
                Ok(Value::Object(Rc::new(MapEntry { key, value, text })))
            });
            Some(Value::list(entries.collect::<Result<_, Error>>()?, false, budget)?)
        }
        _ => None,
    })
}

fn of_list_of(values: Vec<Value>, name: &str, value: &Value, budget: &Budget) -> Result<Option<Value>, Error> {
    let Value::List(list) = Value::list(values, false, budget)? else {
        return Ok(None);
    };
    of_list(&list, name, MethodArguments::new(std::slice::from_ref(value)), budget)
}

/// A member of a map.
#[derive(Debug)]
struct MapEntry {
    key: Value,
    value: Value,
    text: String,
}

impl Object for MapEntry {
    fn class(&self) -> &'static str {
        "java.util.LinkedHashMap.Entry"
    }

    fn text(&self) -> String {
        self.text.clone()
    }

    fn call(&self, name: &str, arguments: &[Value], _context: &dyn Context) -> Option<Result<Value, Error>> {
        match (name, arguments) {
            ("getKey", []) => Some(Ok(self.key.clone())),
            ("getValue", []) => Some(Ok(self.value.clone())),
            _ => None,
        }
    }

    fn property(&self, name: &str, context: &dyn Context) -> Option<Result<Value, Error>> {
        match name {
            "key" => self.call("getKey", &[], context),
            "value" => self.call("getValue", &[], context),
            _ => None,
        }
    }
}
