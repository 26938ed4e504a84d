//! Computes expressions and references.

use super::arithmetic;
use super::methods;
use super::renderer::{Flow, Renderer, fault};
use super::tree::{AccessStep, Binary, Expression, Operator, VariableReference};
use super::value::{Value, check_element};
use crate::transform::error::Error;
use std::cmp::Ordering;
use std::rc::Rc;

/// Maximum elements of a range.
const MAX_RANGE: u64 = 100_000;

impl Renderer<'_> {
    pub(super) fn value(&mut self, expression: &Expression) -> Result<Value, Error> {
        self.deeper(|renderer| renderer.computed(expression))
    }

    fn computed(&mut self, expression: &Expression) -> Result<Value, Error> {
        let budget = self.limits.budget;
        Ok(match expression {
            Expression::Text(text) => {
                budget.charge(text.len())?;
                Value::text(text)
            }
            Expression::Template(block) => {
                let mut text = String::new();
                if self.block(block, &mut text)? == Flow::Next {
                    // The parser has added a character at the end.
                    text.pop();
                }
                Value::text(&text)
            }
            Expression::Integer(number) => Value::Integer(*number),
            Expression::Float(number) => Value::Float(*number),
            Expression::Flag(flag) => Value::Flag(*flag),
            Expression::Reference(reference) => self.reference(reference)?,
            Expression::Range(first, last) => self.range(first, last)?,
            Expression::List(elements) => {
                let elements = elements.iter().map(|element| self.value(element));
                Value::list(elements.collect::<Result<_, _>>()?, false, budget)?
            }
            Expression::Map(members) => {
                let members = members
                    .iter()
                    .map(|(key, value)| Ok((self.value(key)?, self.value(value)?)));
                Value::map(members.collect::<Result<_, Error>>()?, budget)?
            }
            Expression::Binary(binary) if binary.operator.is_arithmetic() => self.arithmetic(binary)?,
            condition => Value::Flag(self.condition(condition)?),
        })
    }

    fn arithmetic(&mut self, binary: &Binary) -> Result<Value, Error> {
        let (left, right) = (self.value(&binary.left)?, self.value(&binary.right)?);
        let is_text = matches!(left, Value::Text(_)) || matches!(right, Value::Text(_));
        if binary.operator != Operator::Add || !is_text {
            return arithmetic::compute(binary.operator, &left, &right);
        }
        let budget = self.limits.budget;
        // Like Velocity's, the text of null is that of the template.
        let shown = |value: &Value, expression: &Expression| match value {
            Value::Null => Ok(expression.literal().to_owned()),
            value => value.shown(budget),
        };
        let text = shown(&left, &binary.left)? + &shown(&right, &binary.right)?;
        budget.charge_text(text.len())?;
        Ok(Value::text(&text))
    }

    fn range(&mut self, first: &Expression, last: &Expression) -> Result<Value, Error> {
        let (Value::Integer(first), Value::Integer(last)) = (self.value(first)?, self.value(last)?) else {
            return Err(fault("the ends of a range must be whole numbers."));
        };
        let length = first.abs_diff(last);
        if length >= MAX_RANGE {
            return Err(fault(&format!("a range is longer than {MAX_RANGE}.")));
        }
        let forward: Vec<Value> = (first.min(last)..=first.max(last)).map(Value::Integer).collect();
        let elements = if first <= last {
            forward
        } else {
            forward.into_iter().rev().collect()
        };
        Value::list(elements, false, self.limits.budget)
    }

    /// Returns whether a condition holds. A literal alone does not, whatever it is.
    pub(super) fn holds(&mut self, condition: &Expression) -> Result<bool, Error> {
        self.deeper(|renderer| renderer.condition(condition))
    }

    fn condition(&mut self, condition: &Expression) -> Result<bool, Error> {
        match condition {
            Expression::Flag(flag) => Ok(*flag),
            Expression::Reference(reference) => Ok(self.reference(reference)?.is_true()),
            Expression::Not(inner) => Ok(!self.holds(inner)?),
            Expression::Binary(binary) => self.compared(binary),
            _ => Ok(false),
        }
    }

    fn compared(&mut self, binary: &Binary) -> Result<bool, Error> {
        let (left, right) = (&binary.left, &binary.right);
        let wanted: fn(Ordering) -> bool = match binary.operator {
            Operator::And => return Ok(self.holds(left)? && self.holds(right)?),
            Operator::Or => return Ok(self.holds(left)? || self.holds(right)?),
            Operator::Equal | Operator::NotEqual => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                let equal = left.is_like(&right, self.limits.budget)?;
                return Ok(equal == (binary.operator == Operator::Equal));
            }
            Operator::Less => Ordering::is_lt,
            Operator::LessOrEqual => Ordering::is_le,
            Operator::Greater => Ordering::is_gt,
            Operator::GreaterOrEqual => Ordering::is_ge,
            // The result of arithmetic is not true.
            _ => return Ok(false),
        };
        let order = self.value(left)?.order(&self.value(right)?);
        order
            .map(wanted)
            .ok_or_else(|| fault("only numbers can be compared by size."))
    }

    /// The value of a reference.
    pub(super) fn reference(&mut self, reference: &VariableReference) -> Result<Value, Error> {
        if reference.runt {
            return Ok(Value::Null);
        }
        let root = self.variable(&reference.root)?;
        let mut value = match root {
            Some(value) => value,
            None if reference.may_be_unknown => Value::Null,
            None => self
                .before_hyphen(reference)?
                .ok_or_else(|| fault(&format!("the variable ${} has not been set.", reference.root)))?,
        };
        for step in &reference.steps {
            if value.is_null() {
                let name = &reference.literal;
                return Err(fault(&format!("{name} uses a value that is null.")));
            }
            value = self.step(&value, step)?;
        }
        Ok(value)
    }

    /// The text of `$first-$last` and the like: where the name with its hyphen is unknown, the name before the hyphen counts.
    /// Velocity 1.7 rejects it, but the product's documentation takes it.
    fn before_hyphen(&mut self, reference: &VariableReference) -> Result<Option<Value>, Error> {
        if !reference.steps.is_empty() || reference.literal.contains('{') {
            return Ok(None);
        }
        for (at, _) in reference.root.rmatch_indices('-') {
            let (name, rest) = reference.root.split_at_checked(at).unwrap_or_default();
            if let Some(value) = self.variable(name)? {
                let text = value.shown(self.limits.budget)? + rest;
                return Ok(Some(Value::text(&text)));
            }
        }
        Ok(None)
    }

    fn step(&mut self, value: &Value, step: &AccessStep) -> Result<Value, Error> {
        let budget = self.limits.budget;
        let found = match step {
            AccessStep::Property(name) => methods::property(value, name, budget, self.context)?,
            AccessStep::Method(name, arguments) => {
                let arguments = arguments.iter().map(|argument| self.value(argument));
                let arguments: Vec<Value> = arguments.collect::<Result<_, _>>()?;
                methods::call(value, name, &arguments, budget, self.context)?
            }
            AccessStep::Index(index) => {
                let index = self.value(index)?;
                methods::index(value, &index, budget)?
            }
        };
        found.ok_or_else(|| {
            let name = match step {
                AccessStep::Property(name) => format!("property {name}"),
                AccessStep::Method(name, arguments) => format!("method {name} with {} such arguments", arguments.len()),
                AccessStep::Index(_) => "elements".to_owned(),
            };
            fault(&format!("a {} has no {name}.", value.class()))
        })
    }

    /// A variable; `None` when it has not been set.
    fn variable(&mut self, name: &str) -> Result<Option<Value>, Error> {
        let Some(frame) = self.current() else {
            if let Some(value) = self.globals.get(name) {
                return Ok(Some(value.clone()));
            }
            let value = self.context.variable(name)?;
            return Ok(value.filter(|value| !value.is_null()));
        };
        if let Some(value) = frame.locals.get(name) {
            return Ok(Some(value.clone()));
        }
        let outer = self.frame - 1;
        match frame.arguments.get(name).map(Rc::clone) {
            Some(argument) => self.within(outer, |renderer| renderer.value(&argument)).map(Some),
            None => self.within(outer, |renderer| renderer.variable(name)),
        }
    }

    /// Sets a variable. A parameter of a macro whose argument is a reference sets what it refers to.
    pub(super) fn set(&mut self, name: &str, value: Value) -> Result<(), Error> {
        let outer = self.frame.saturating_sub(1);
        let Some(frame) = self.current_mut() else {
            self.globals.insert(name.to_owned(), value);
            return Ok(());
        };
        if let Some(argument) = frame.arguments.get(name).map(Rc::clone)
            && let Expression::Reference(target) = &*argument
        {
            return self.within(outer, |renderer| renderer.assign(target, value));
        }
        frame.locals.insert(name.to_owned(), value.clone());
        self.within(outer, |renderer| renderer.set(name, value))
    }

    /// Sets a variable, a member or an element.
    pub(super) fn assign(&mut self, target: &VariableReference, value: Value) -> Result<(), Error> {
        let Some((last, steps)) = target.steps.split_last() else {
            return self.set(&target.root, value);
        };
        let mut owner = self.variable(&target.root)?;
        for step in steps {
            owner = match owner {
                Some(owner) if !owner.is_null() => Some(self.step(&owner, step)?),
                _ => None,
            };
        }
        let budget = self.limits.budget;
        let rejected = || fault(&format!("{} cannot be set.", target.literal));
        match (owner, last) {
            (Some(Value::Map(map)), AccessStep::Property(name)) => map.put(Value::text(name), value, budget).map(drop),
            (Some(Value::Map(map)), AccessStep::Index(index)) => {
                let key = self.value(index)?;
                map.put(key, value, budget).map(drop)
            }
            (Some(Value::List(list)), AccessStep::Index(index)) => {
                check_element(&value, budget)?;
                let index = self.value(index)?;
                let at = methods::position(&list, &index).ok_or_else(rejected)?;
                let mut elements = list.elements.borrow_mut();
                *elements.get_mut(at).ok_or_else(rejected)? = value;
                Ok(())
            }
            _ => Err(rejected()),
        }
    }
}
