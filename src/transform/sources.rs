//! Operations that fetch a value: from accounts, the identity, another transform, or the transform itself.

use super::accounts;
use super::engine::{Given, Input, Outcome, Scope, as_text};
use super::velocity;

/// What application names end with, in which the product names a source a second time.
const SUFFIX: &str = " [source]";

/// An attribute of one of the identity's accounts at a source.
pub(super) fn account_attribute(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let id = [given.text("sourceId"), given.text("applicationId")];
    let id = id.into_iter().find(|id| !id.is_empty()).unwrap_or_default();
    let name = match given.text("sourceName") {
        "" => given.text("applicationName").trim_end_matches(SUFFIX),
        name => name,
    };
    if id.is_empty() && name.is_empty() {
        return Err("accountAttribute needs the attribute sourceName.".to_owned());
    }
    let attribute = given.required(scope, "attributeName")?;
    if !scope.world.has_source(id, name) {
        return Err(format!("There is no source {}.", if id.is_empty() { name } else { id }));
    }
    let accounts = accounts::select(scope, given, id, name)?;
    let mut values = accounts
        .iter()
        .map(|account| account.attributes.get(&attribute).and_then(as_text));
    if given.flag("accountReturnFirstLink", false) {
        return Ok(values.next().flatten());
    }
    Ok(values.flatten().next())
}

/// An attribute of the identity.
pub(super) fn identity_attribute(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let name = given.required(scope, "name")?;
    Ok(scope.subject.identity.get(&name).and_then(as_text))
}

/// What a stored transform gives.
pub(super) fn reference(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let name = given.required(scope, "id")?;
    let Some(stored) = scope.world.stored(&name) else {
        return Err(format!("There is no stored transform {name}."));
    };
    let input = match (given.get("input"), scope.input) {
        (Some(input), _) => Input::Given(scope.resolve(input)?),
        (None, outer) => outer.clone(),
    };
    scope.with_input(&input).evaluate(&stored)
}

/// A fixed text, or what a template gives in which further attributes are variables.
pub(super) fn fixed(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let value = given.required(scope, "value")?;
    velocity::render(scope, given, &value).map(Some)
}

/// The preferred name, or else the given name, and the family name.
pub(super) fn display_name(scope: &Scope<'_>, _given: &Given<'_>) -> Outcome {
    let attribute = |name: &str| {
        let value = scope.subject.identity.get(name).and_then(as_text);
        value.filter(|text| !text.is_empty())
    };
    let first = attribute("preferredName").or_else(|| attribute("firstname"));
    let names: Vec<String> = [first, attribute("lastname")].into_iter().flatten().collect();
    Ok((!names.is_empty()).then(|| names.join(" ")))
}
