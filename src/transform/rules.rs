//! Rules. In the product they are code, which cannot be evaluated here; only the operations of its utility rule can.

use super::engine::{Given, Outcome};
use super::{java, random};

const UTILITY: &str = "Cloud Services Deployment Utility";

/// An operation of the utility rule.
///
/// # Errors
/// For every other rule.
pub(super) fn rule(given: &Given<'_>) -> Outcome {
    let name = match given.text("name")? {
        name if name.is_empty() => given.text("id")?,
        name => name,
    };
    let operation = given.text("operation")?;
    match (name.as_str(), operation.as_str()) {
        (UTILITY, "getEndOfString") => end_of_string(given),
        (UTILITY, "generateRandomString") => random::string(given),
        (UTILITY, "getReferenceIdentityAttribute") => reference_identity_attribute(given),
        _ => Err("Rules cannot be evaluated here.".into()),
    }
}

/// The last characters of a text; nothing when it has fewer.
pub(super) fn end_of_string(given: &Given<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    given.required("numChars")?;
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
pub(super) fn reference_identity_attribute(given: &Given<'_>) -> Outcome {
    let uid = match given.required("uid")?.as_str() {
        "manager" => match given.identity("manager")? {
            Some(manager) => manager,
            None => return Ok(None),
        },
        uid => uid.to_owned(),
    };
    let attribute = given.required("attributeName")?;
    let attributes = given.another(&uid)?;
    attributes
        .as_ref()
        .and_then(|attributes| attributes.get(&attribute))
        .map_or(Ok(None), |value| given.text_of(value))
}
