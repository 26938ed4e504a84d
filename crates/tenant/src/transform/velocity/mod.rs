//! The template language of Velocity 1.7, in its strict mode.
//!
//! `token` and `lexer` cut a template into tokens, in the lexical states of Velocity's grammar; `expressions` and `parser` read
//! them into a `tree`; `render` and `evaluate` compute it. Every step is taken from the budget, and nesting has limits.

mod arithmetic;
mod branches;
mod evaluate;
mod expressions;
mod lexer;
mod methods;
mod names;
mod numbers;
mod parser;
mod render;
mod renderer;
mod scope;
mod token;
mod tokens;
mod tree;
mod value;

use super::budget::Budget;
use super::error::Error;
pub(super) use names::{Names, Use};
pub(super) use renderer::Limits;
use std::cell::Cell;
pub(super) use value::{Context, Object, Value};

/// The names that a template uses.
///
/// # Errors
/// When it is not a valid one.
pub(super) fn names(template: &str) -> Result<Names, Error> {
    if !template.contains(['$', '#']) {
        return Ok(Names::default());
    }
    names::names(template)
}

/// The names of the branches of a template; none if it is not a valid one.
#[must_use]
pub fn branches(template: &str) -> Vec<String> {
    branches::all(template).unwrap_or_default()
}

/// The text of a template that uses no variables.
pub(super) fn constant(template: &str) -> Option<String> {
    if !template.contains(['$', '#']) {
        return Some(template.to_owned());
    }
    if !names::names(template).ok()?.is_constant() {
        return None;
    }
    let (budget, levels) = (Budget::default(), Cell::new(0));
    let limits = Limits {
        budget: &budget,
        levels: &levels,
    };
    render(template, &Nothing(&budget), limits).ok()
}

/// A context without variables.
struct Nothing<'a>(&'a Budget);

impl Context for Nothing<'_> {
    fn variable(&self, _: &str) -> Result<Option<Value>, Error> {
        Ok(None)
    }

    fn person(&self, _: &str) -> Result<Option<Value>, Error> {
        Ok(None)
    }

    fn list(&self, elements: Vec<Value>) -> Result<Value, Error> {
        Value::list(elements, false, self.0)
    }
}

/// The text of a template.
///
/// # Errors
/// When it is not a valid one, uses what is unknown or null, or takes too much work.
pub(super) fn render(template: &str, context: &dyn Context, limits: Limits<'_>) -> Result<String, Error> {
    let mut rendered = String::new();
    if !template.contains(['$', '#']) {
        limits.budget.charge_text(template.len())?;
        rendered.push_str(template);
        return Ok(rendered);
    }
    renderer::Renderer::new(template, context, limits).template(template, 0, &mut rendered)?;
    Ok(rendered)
}
