//! Values of templates, as Java's objects behave in them.

use super::numbers;
use super::tree::TemplateBlock as Nodes;
use crate::transform::budget::{Budget, check_length};
use crate::transform::error::Error;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::rc::Rc;

/// Maximum nesting of lists and maps.
const MAX_NESTING: usize = 50;
/// Steps that an element of a list or a map takes from the budget.
const ELEMENT: usize = 20;

/// A value.
#[derive(Debug, Clone)]
pub(in crate::transform) enum Value {
    Null,
    Text(Rc<str>),
    Char(char),
    Integer(i64),
    Float(f64),
    Flag(bool),
    List(Rc<List>),
    Map(Rc<Map>),
    Object(Rc<dyn Object>),
    /// A block that is rendered where its reference is, in the frame of its definition.
    Block(Definition),
}

/// A block, and the number of the frames around its definition.
#[derive(Debug, Clone)]
pub(in crate::transform) struct Definition {
    pub(super) block: Rc<Nodes>,
    pub(super) frame: usize,
}

/// The variables around a template.
pub(in crate::transform) trait Context {
    /// The value of a variable; null and `None` are both unknown to a template.
    fn variable(&self, name: &str) -> Result<Option<Value>, Error>;
    /// Another identity, by its user name.
    fn person(&self, uid: &str) -> Result<Option<Value>, Error>;
    /// A list, which is taken from the budget.
    fn list(&self, elements: Vec<Value>) -> Result<Value, Error>;
    /// Notes that a branch of the template was taken; its name is made only if it is kept.
    fn took(&self, _branch: &dyn Fn() -> String) {}
}

/// An object with its own methods.
pub(in crate::transform) trait Object: std::fmt::Debug {
    /// Its class.
    fn class(&self) -> &'static str;
    /// Its text.
    fn text(&self) -> String;
    /// The value that a method gives; `None` when it has no such method.
    fn call(&self, name: &str, arguments: &[Value], context: &dyn Context) -> Option<Result<Value, Error>>;
    /// The value of a property; `None` when it has no such property.
    fn property(&self, name: &str, context: &dyn Context) -> Option<Result<Value, Error>>;
}

#[derive(Debug)]
pub(in crate::transform) struct List {
    pub(super) elements: RefCell<Vec<Value>>,
    /// An array prints its class only.
    pub(super) is_array: bool,
    nesting: usize,
}

#[derive(Debug)]
pub(in crate::transform) struct Map {
    pub(super) members: RefCell<Vec<(Value, Value)>>,
    nesting: usize,
}

impl Value {
    pub(in crate::transform) fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    /// A number, a flag, or null of JSON.
    pub(in crate::transform) fn plain(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Bool(flag) => Self::Flag(*flag),
            serde_json::Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Self::Integer(whole),
                (None, Some(float)) => Self::Float(float),
                (None, None) => Self::text(&number.to_string()),
            },
            serde_json::Value::String(text) => Self::text(text),
            _ => Self::Null,
        }
    }

    /// A list; it takes its elements from the budget.
    pub(in crate::transform) fn list(elements: Vec<Self>, is_array: bool, budget: &Budget) -> Result<Self, Error> {
        budget.charge(ELEMENT * (1 + elements.len()))?;
        let nesting = nesting(elements.iter())?;
        Ok(Self::List(Rc::new(List {
            elements: RefCell::new(elements),
            is_array,
            nesting,
        })))
    }

    /// A map; it takes its members from the budget.
    pub(in crate::transform) fn map(members: Vec<(Self, Self)>, budget: &Budget) -> Result<Self, Error> {
        budget.charge(ELEMENT * (1 + members.len()))?;
        let nesting = nesting(members.iter().map(|(_, value)| value))?;
        let map = Map {
            members: RefCell::new(Vec::new()),
            nesting,
        };
        for (key, value) in members {
            map.put_any(key, value, budget)?;
        }
        Ok(Self::Map(Rc::new(map)))
    }

    /// The name of its class.
    pub(super) fn class(&self) -> &'static str {
        match self {
            Self::Null | Self::Block(_) => "java.lang.Object",
            Self::Text(_) => "java.lang.String",
            Self::Char(_) => "java.lang.Character",
            Self::Integer(number) if i32::try_from(*number).is_ok() => "java.lang.Integer",
            Self::Integer(_) => "java.lang.Long",
            Self::Float(_) => "java.lang.Double",
            Self::Flag(_) => "java.lang.Boolean",
            Self::List(list) if list.is_array => "[Ljava.lang.String;",
            Self::List(_) => "java.util.ArrayList",
            Self::Map(_) => "java.util.LinkedHashMap",
            Self::Object(object) => object.class(),
        }
    }

    /// Its text, which is taken from the budget.
    pub(super) fn shown(&self, budget: &Budget) -> Result<String, Error> {
        let mut text = String::new();
        self.show(&mut text, budget)?;
        Ok(text)
    }

    fn show(&self, text: &mut String, budget: &Budget) -> Result<(), Error> {
        budget.charge(1)?;
        let before = text.len();
        match self {
            Self::Null => text.push_str("null"),
            Self::Text(own) => {
                check_length(text.len() + own.len())?;
                text.push_str(own);
            }
            Self::Char(character) => text.push(*character),
            Self::Integer(number) => text.push_str(&number.to_string()),
            Self::Float(number) => text.push_str(&numbers::shown(*number)),
            Self::Flag(flag) => text.push_str(if *flag { "true" } else { "false" }),
            Self::List(list) if list.is_array => text.push_str("[Ljava.lang.String;@0"),
            Self::List(list) => {
                text.push('[');
                for (index, element) in list.elements.borrow().iter().enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    element.show(text, budget)?;
                }
                text.push(']');
            }
            Self::Map(map) => {
                text.push('{');
                for (index, (key, value)) in map.members.borrow().iter().enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    key.show(text, budget)?;
                    text.push('=');
                    value.show(text, budget)?;
                }
                text.push('}');
            }
            Self::Object(object) => text.push_str(&object.text()),
            Self::Block(_) => {}
        }
        check_length(text.len())?;
        budget.charge(text.len() - before)
    }

    pub(super) const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns whether `#if` takes it as true: everything but null and false.
    pub(super) const fn is_true(&self) -> bool {
        !matches!(self, Self::Null | Self::Flag(false))
    }

    /// Its order to another number; `None` when one of them is not a number.
    pub(super) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(one), Self::Integer(other)) => Some(one.cmp(other)),
            _ => self.as_float()?.partial_cmp(&other.as_float()?),
        }
    }

    pub(super) const fn as_float(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(numbers::float(*number)),
            Self::Float(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns whether `==` holds: numbers by value, others of different classes by their texts.
    pub(super) fn is_like(&self, other: &Self, budget: &Budget) -> Result<bool, Error> {
        if let Some(order) = self.order(other) {
            return Ok(order.is_eq());
        }
        if self.is_null() || other.is_null() {
            return Ok(self.is_null() && other.is_null());
        }
        if self.class() == other.class() {
            return self.equals(other, budget);
        }
        Ok(self.shown(budget)? == other.shown(budget)?)
    }

    /// Returns whether Java's `equals` holds: only values of one class are equal.
    pub(super) fn equals(&self, other: &Self, budget: &Budget) -> Result<bool, Error> {
        budget.charge(1)?;
        Ok(match (self, other) {
            (Self::Text(one), Self::Text(other)) => {
                budget.charge(one.len())?;
                one == other
            }
            (Self::Char(one), Self::Char(other)) => one == other,
            (Self::Integer(one), Self::Integer(other)) => one == other,
            (Self::Float(one), Self::Float(other)) => one.total_cmp(other).is_eq(),
            (Self::Flag(one), Self::Flag(other)) => one == other,
            (Self::Null, Self::Null) => true,
            (Self::List(one), Self::List(other)) if Rc::ptr_eq(one, other) => true,
            (Self::Map(one), Self::Map(other)) if Rc::ptr_eq(one, other) => true,
            (Self::List(one), Self::List(other)) => {
                let (one, other) = (one.elements.borrow(), other.elements.borrow());
                if one.len() != other.len() {
                    return Ok(false);
                }
                for (one, other) in one.iter().zip(other.iter()) {
                    if !one.equals(other, budget)? {
                        return Ok(false);
                    }
                }
                true
            }
            (Self::Map(_), Self::Map(_)) => self.shown(budget)? == other.shown(budget)?,
            (Self::Object(one), Self::Object(other)) => Rc::ptr_eq(one, other),
            _ => false,
        })
    }

    fn nesting(&self) -> usize {
        match self {
            Self::List(list) => list.nesting,
            Self::Map(map) => map.nesting,
            _ => 0,
        }
    }
}

/// The nesting of a container with these values.
fn nesting<'v>(values: impl Iterator<Item = &'v Value>) -> Result<usize, Error> {
    let nesting = 1 + values.map(Value::nesting).max().unwrap_or(0);
    if nesting > MAX_NESTING {
        return Err(format!("Error rendering template: lists nest deeper than {MAX_NESTING}.").into());
    }
    Ok(nesting)
}

/// Rejects a list or a map as a new element: one that holds itself would never be freed.
pub(super) fn check_element(value: &Value, budget: &Budget) -> Result<(), Error> {
    budget.charge(ELEMENT)?;
    if value.nesting() > 0 {
        return Err("Error rendering template: lists and maps cannot be added to others here.".into());
    }
    Ok(())
}

impl Map {
    pub(super) fn get(&self, key: &Value, budget: &Budget) -> Result<Value, Error> {
        for (own, value) in self.members.borrow().iter() {
            if own.equals(key, budget)? {
                return Ok(value.clone());
            }
        }
        Ok(Value::Null)
    }

    /// Sets a member; returns the value before.
    pub(super) fn put(&self, key: Value, value: Value, budget: &Budget) -> Result<Value, Error> {
        check_element(&key, budget)?;
        check_element(&value, budget)?;
        self.put_any(key, value, budget)
    }

    fn put_any(&self, key: Value, value: Value, budget: &Budget) -> Result<Value, Error> {
        let mut members = self.members.borrow_mut();
        for (own, old) in members.iter_mut() {
            if own.equals(&key, budget)? {
                return Ok(std::mem::replace(old, value));
            }
        }
        members.push((key, value));
        Ok(Value::Null)
    }
}
