//! Operations that choose between values.

use super::engine::{Given, Outcome, Scope};
use super::error::{Error, Limit};
use super::velocity::interpolate;
use serde_json::Value;

/// The first value that there is.
pub(super) fn first_valid(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let ignore_errors = given.flag("ignoreErrors", false);
    for (index, value) in given.values()?.iter().enumerate() {
        match Given::element(scope, index, value) {
            Ok(None) => {}
            Err(error) if error.limit() == Some(Limit::Work) => return Err(error),
            Err(_) if ignore_errors => {}
            found => return found,
        }
    }
    Ok(None)
}

/// One of two values, by whether two others are equal. Names behind `$` stand for further attributes.
pub(super) fn conditional(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let expression = given.required(scope, "expression")?;
    let Some((left, right)) = expression.split_once(" eq ") else {
        return Err("IllegalArgumentException: the expression is 'ValueA eq ValueB'.".into());
    };
    let operand = |text: &str| {
        let value = interpolate(scope, given, text.trim())?;
        value.ok_or_else(|| Error::from(format!("IllegalArgumentException: {} is null.", text.trim())))
    };
    let chosen = if operand(left)? == operand(right)? {
        "positiveCondition"
    } else {
        "negativeCondition"
    };
    match given.get(chosen) {
        Some(Value::String(text)) => interpolate(scope, given, text),
        Some(value) => scope.resolve(value).map_err(|error| error.within(chosen)),
        None => Err(format!("conditional needs the attribute {chosen}.").into()),
    }
}

/// The value that a table has for the input, or for `default`.
pub(super) fn lookup(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let input = given.input(scope)?;
    let Some(Value::Object(table)) = given.get("table") else {
        return Err("lookup needs the attribute table.".into());
    };
    let found = input.as_ref().and_then(|key| table.get(key));
    match found.or_else(|| table.get("default")) {
        Some(value) => scope.resolve(value).map_err(|error| error.within("table")),
        None => Err(format!(
            "The table has no {} and no default.",
            input.as_deref().unwrap_or("null")
        )
        .into()),
    }
}
