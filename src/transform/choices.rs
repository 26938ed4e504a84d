//! Operations that choose between values.

use super::engine::{Given, Outcome};
use super::error::Limit;
use serde_json::Value;

/// The first value that is not null. A template that cannot be rendered has no value, as the product documents for
/// `$identity.getManager().getId()` of an identity without a manager.
pub(super) fn first_valid(given: &Given<'_>) -> Outcome {
    let ignore_errors = given.flag("ignoreErrors", false)?;
    for (index, value) in given.values()?.iter().enumerate() {
        let is_template = value.is_string();
        match given.element(index, value) {
            Ok(None) => {}
            Err(error) if error.limit() == Some(Limit::Work) => return Err(error),
            Err(error) if ignore_errors || (is_template && error.limit().is_none()) => {}
            found => {
                given.choose(|| format!("values[{index}]"));
                return found;
            }
        }
    }
    Ok(None)
}

/// One of two values, chosen by the equality of two others.
pub(super) fn conditional(given: &Given<'_>) -> Outcome {
    let expression = given.required("expression")?;
    let Some((left, right)) = expression.split_once(" eq ") else {
        return Err("IllegalArgumentException: the expression must be 'ValueA eq ValueB'.".into());
    };
    let chosen = if left.trim() == right.trim() {
        "positiveCondition"
    } else {
        "negativeCondition"
    };
    given.choose(|| chosen.to_owned());
    match given.get(chosen) {
        Some(_) => given.value(chosen),
        None => Err(format!("conditional needs the attribute {chosen}.").into()),
    }
}

/// The value that a table has for the input, or for `default`.
pub(super) fn lookup(given: &Given<'_>) -> Outcome {
    let input = given.input()?;
    let Some(Value::Object(table)) = given.get("table") else {
        return Err("lookup needs the attribute table.".into());
    };
    let found = input.as_ref().and_then(|key| table.get(key));
    match found.or_else(|| table.get("default")) {
        Some(value) => {
            let key = if found.is_some() {
                input.as_deref().unwrap_or_default()
            } else {
                "default"
            };
            given.choose(|| format!("table.{key}"));
            given.within("table", None, || given.resolve(value))
        }
        None => {
            let input = input.as_deref().unwrap_or("null");
            Err(format!("The table has no entry for {input} and no default.").into())
        }
    }
}
