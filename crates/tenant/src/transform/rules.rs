//! Rules. In the product they are code, which cannot be evaluated here; only the operations of its utility rule can.

use super::draft::Draft;
use super::engine::{GivenAttributes, Outcome};
use super::finding::Finding;
use super::java;

const UTILITY: &str = "Cloud Services Deployment Utility";
/// The operations of the utility rule.
const OPERATIONS: [&str; 3] = [
    "getEndOfString",
    "generateRandomString",
    "getReferenceIdentityAttribute",
];

/// An operation of the utility rule.
///
/// # Errors
/// For every other rule.
pub(super) fn rule(given: &GivenAttributes<'_>) -> Outcome {
    let name = match given.text("name")? {
        name if name.is_empty() => given.text("id")?,
        name => name,
    };
    let operation = given.text("operation")?;
    let is_known = name == UTILITY && OPERATIONS.contains(&operation.as_str());
    let outcome = is_known.then(|| given.perform(&operation)).flatten();
    outcome.unwrap_or_else(|| Err("Rules cannot be evaluated here.".into()))
}

/// The operation of the utility rule that a transform performs.
pub(super) fn performed(draft: &Draft<'_>) -> Option<String> {
    let name = draft.constant("name").or_else(|| draft.constant("id"))?;
    let operation = draft.constant("operation")?;
    (draft.is("rule") && name == UTILITY && OPERATIONS.contains(&operation.as_str())).then_some(operation)
}

/// Notes that a rule is not evaluated.
pub(super) fn check_rule(draft: &Draft<'_>) -> Vec<Finding> {
    if performed(draft).is_some() {
        return Vec::new();
    }
    let text = "Rules are code of a tenant, which is not evaluated here. Test what the rule returns in the tenant.";
    vec![Finding::warning("rule", text)]
}

/// The last characters of a text; nothing when it has fewer.
pub(super) fn end_of_string(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let wanted = given
        .number("numChars")?
        .and_then(|number| usize::try_from(number).ok());
    let wanted = wanted.ok_or("getEndOfString: numChars must be 0 or more.")?;
    let length = java::length(&text);
    Ok(length
        .checked_sub(wanted)
        .and_then(|start| java::slice(&text, start, length)))
}

/// An attribute of another identity, by its user name; `manager` stands for the manager's.
pub(super) fn reference_identity_attribute(given: &GivenAttributes<'_>) -> Outcome {
    let uid = match given.text("uid")?.as_str() {
        "manager" => match given.identity("manager")? {
            Some(manager) => manager,
            None => return Ok(None),
        },
        uid => uid.to_owned(),
    };
    let attribute = given.text("attributeName")?;
    let attributes = given.another(&uid)?;
    attributes
        .as_ref()
        .and_then(|attributes| attributes.get(&attribute))
        .map_or(Ok(None), |value| given.text_of(value))
}
