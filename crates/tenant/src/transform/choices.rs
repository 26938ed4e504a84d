//! Operations that choose between values.

use super::draft::Draft;
use super::engine::{GivenAttributes, Outcome};
use super::error::Limit;
use super::finding::Finding;
use serde_json::Value;

/// The first value that is not null. A template that cannot be rendered has no value, as the product documents for
/// `$identity.getManager().getId()` of an identity without a manager.
pub(super) fn first_valid(given: &GivenAttributes<'_>) -> Outcome {
    let ignore_errors = given.flag("ignoreErrors")?;
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
pub(super) fn conditional(given: &GivenAttributes<'_>) -> Outcome {
    let expression = given.text("expression")?;
    let Some((left, right)) = expression.split_once(" eq ") else {
        return Err("IllegalArgumentException: the expression must be 'ValueA eq ValueB'.".into());
    };
    let chosen = if left.trim() == right.trim() {
        "positiveCondition"
    } else {
        "negativeCondition"
    };
    given.choose(|| chosen.to_owned());
    given.value(chosen)
}

/// The value that a table has for the input, or for `default`.
pub(super) fn lookup(given: &GivenAttributes<'_>) -> Outcome {
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
            given.within_member("table", key, || given.resolve(value))
        }
        None => {
            let input = input.as_deref().unwrap_or("null");
            Err(format!("The table has no entry for {input} and no default.").into())
        }
    }
}

/// Checks the expression of a condition.
pub(super) fn check_conditional(draft: &Draft<'_>) -> Vec<Finding> {
    let Some(expression) = draft.constant("expression") else {
        return Vec::new();
    };
    let finding = match expression.split_once(" eq ") {
        None => {
            let advice = "Write 'ValueA eq ValueB', with spaces around eq; there is no other operator.";
            Finding::error("expression", format!("'{expression}' is not a comparison. {advice}"))
        }
        Some((left, right)) => {
            let unused = if left.trim() == right.trim() {
                "negativeCondition"
            } else {
                "positiveCondition"
            };
            let text = format!("'{expression}' is the same for all identities, so that {unused} is never used.");
            Finding::warning(
                "unreachable",
                format!("{text} Compare with a variable, such as $department."),
            )
        }
    };
    vec![finding.of("expression")]
}

/// Checks that the keys of a table can be found.
pub(super) fn check_lookup(draft: &Draft<'_>) -> Vec<Finding> {
    let Some(Value::Object(table)) = draft.get("table") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if !table.contains_key("default") {
        let text = "An input that is not in the table is an error. Add the key default.";
        found.push(Finding::warning("no-default", text).of("table"));
    }
    let spelling = [
        ("lower", str::to_lowercase as fn(&str) -> String),
        ("upper", str::to_uppercase),
    ];
    let spelling = spelling.iter().find(|(kind, _)| draft.nested("input", kind).is_some());
    if let Some((kind, spell)) = spelling {
        for key in table.keys().filter(|key| *key != "default" && spell(key) != **key) {
            let text = format!("The input is the value of {kind}, so it never equals '{key}'.");
            let advice = format!("Write '{}'.", spell(key));
            found.push(Finding::warning("unreachable", format!("{text} {advice}")).of_member("table", key));
        }
    }
    found
}
