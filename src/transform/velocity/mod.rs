//! The template language of Velocity 1.7, in its strict mode.
//!
//! `token` and `lexer` cut a template into tokens, in the lexical states of Velocity's grammar; `expressions` and `parser` read
//! them into a `tree`; `render` and `evaluate` compute it. Every step is taken from the budget, and nesting has limits.

mod arithmetic;
mod evaluate;
mod expressions;
mod lexer;
mod methods;
mod numbers;
mod parser;
mod render;
mod renderer;
mod scope;
mod token;
mod tokens;
mod tree;
mod value;

use super::error::Error;
pub(super) use renderer::Limits;
pub(super) use value::{Context, Object, Value};

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
    renderer::Renderer::new(context, limits).template(template, &mut rendered)?;
    Ok(rendered)
}
