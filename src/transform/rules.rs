//! Rules. They are code in the product and do not run here; the operations of the product's own utility rule do.

use super::engine::{Given, Outcome, Scope};
use super::random;

const UTILITY: &str = "Cloud Services Deployment Utility";

/// An operation of the utility rule.
///
/// # Errors
/// For every other rule.
pub(super) fn rule(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    match (given.text("name"), given.text("operation")) {
        (UTILITY, "getEndOfString") => end_of_string(scope, given),
        (UTILITY, "generateRandomString") => random::string(scope, given),
        (UTILITY, "getReferenceIdentityAttribute") => reference_identity_attribute(scope, given),
        _ => Err("Rules do not run here.".into()),
    }
}

/// The last characters of a text; nothing when it has fewer.
pub(super) fn end_of_string(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    given.required(scope, "numChars")?;
    let wanted = given
        .number(scope, "numChars")?
        .and_then(|number| usize::try_from(number).ok());
    let wanted = wanted.ok_or("getEndOfString: numChars is 0 or more.")?;
    let length = text.chars().count();
    Ok(length
        .checked_sub(wanted)
        .map(|start| text.chars().skip(start).collect()))
}

/// An attribute of another identity, by its user name; `manager` stands for the manager's.
pub(super) fn reference_identity_attribute(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let uid = match given.required(scope, "uid")?.as_str() {
        "manager" => match scope.identity("manager")? {
            Some(manager) => manager,
            None => return Ok(None),
        },
        uid => uid.to_owned(),
    };
    let attribute = given.required(scope, "attributeName")?;
    scope.of_another(&uid, &attribute)
}
