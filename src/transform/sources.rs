//! Operations that fetch a value: from accounts, the identity, another transform, or the transform itself.

use super::accounts;
use super::budget::LOOK_UP;
use super::engine::{Given, Input, Outcome, Scope};
use super::error::Error;
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
        return Err("accountAttribute needs the attribute sourceName.".into());
    }
    let attribute = given.required(scope, "attributeName")?;
    scope.charge(LOOK_UP)?;
    if !scope.world.has_source(id, name) {
        return Err(format!("There is no source {}.", if id.is_empty() { name } else { id }).into());
    }
    let accounts = accounts::select(scope, given, id, name)?;
    let mut values = accounts.iter().map(|account| {
        account
            .attributes
            .get(&attribute)
            .map_or(Ok(None), |value| scope.text_of(value))
    });
    if given.flag("accountReturnFirstLink", false) {
        return values.take(1).find_map(Result::transpose).transpose();
    }
    values.find_map(Result::transpose).transpose()
}

/// An attribute of the identity.
pub(super) fn identity_attribute(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let name = given.required(scope, "name")?;
    scope.identity(&name)
}

/// What a stored transform gives.
pub(super) fn reference(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let name = given.required(scope, "id")?;
    let Some(stored) = scope.stored(&name)? else {
        return Err(format!("There is no stored transform {name}.").into());
    };
    let input = match (given.get("input"), scope.input) {
        (Some(input), _) => Input::Given(scope.resolve(input).map_err(|error| error.within("input"))?),
        (None, outer) => {
            scope.charge(outer.length())?;
            outer.clone()
        }
    };
    let outcome = scope.with_input(&input).evaluate(&stored);
    outcome.map_err(|error| error.within("id"))
}

/// A fixed text, or what a template gives in which further attributes are variables.
pub(super) fn fixed(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let value = given.required(scope, "value")?;
    velocity::render(scope, given, &value).map(Some)
}

/// The preferred name, or else the given name, and the family name.
pub(super) fn display_name(scope: &Scope<'_>, _given: &Given<'_>) -> Outcome {
    let attribute = |name: &str| {
        let value = scope.identity(name)?;
        Ok::<_, Error>(value.filter(|text| !text.is_empty()))
    };
    let preferred = attribute("preferredName")?;
    let first = preferred.map_or_else(|| attribute("firstname"), |name| Ok(Some(name)))?;
    let names: Vec<String> = [first, attribute("lastname")?].into_iter().flatten().collect();
    Ok((!names.is_empty()).then(|| names.join(" ")))
}
