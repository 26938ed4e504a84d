//! Operations that fetch a value: from accounts, the identity, another transform, or the transform itself.

use super::accounts;
use super::engine::{GivenAttributes, Outcome};
use super::error::Error;

/// The name of a source in the name of an application, the product's second name of a source: `HR` in `HR [source]` and in
/// `HR [source-1460]`.
pub(super) fn source_of(application: &str) -> &str {
    let parts = application
        .strip_suffix(']')
        .and_then(|rest| rest.rsplit_once(" [source"));
    let is_number = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let found = parts.filter(|(_, end)| end.is_empty() || end.strip_prefix('-').is_some_and(is_number));
    found.map_or(application, |(source, _)| source)
}

/// An attribute of one of the identity's accounts at a source.
pub(super) fn account_attribute(given: &GivenAttributes<'_>) -> Outcome {
    let first = |names: [&str; 2]| {
        let [one, other] = names;
        match given.text(one)? {
            text if text.is_empty() => given.text(other),
            text => Ok(text),
        }
    };
    let id = first(["sourceId", "applicationId"])?;
    let name = first(["sourceName", "applicationName"])?;
    let name = source_of(&name);
    if id.is_empty() && name.is_empty() {
        return Err(given.needs("sourceName"));
    }
    let attribute = given.text("attributeName")?;
    if !given.has_source(&id, name)? {
        let named = if id.is_empty() { name } else { &id };
        return Err(format!("There is no source {named}.").into());
    }
    let accounts = accounts::select(given, &id, name)?;
    let mut values = accounts.iter().map(|account| {
        account
            .attributes
            .get(&attribute)
            .map_or(Ok(None), |value| given.text_of(value))
    });
    if given.flag("accountReturnFirstLink")? {
        return values.take(1).find_map(Result::transpose).transpose();
    }
    values.find_map(Result::transpose).transpose()
}

/// An attribute of the identity.
pub(super) fn identity_attribute(given: &GivenAttributes<'_>) -> Outcome {
    let name = given.text("name")?;
    given.identity(&name)
}

/// The value of a stored transform.
pub(super) fn reference(given: &GivenAttributes<'_>) -> Outcome {
    let name = given.text("id")?;
    given.within("id", None, || given.stored(&name))
}

/// A fixed text, or the text of a template in which further attributes are variables.
pub(super) fn fixed(given: &GivenAttributes<'_>) -> Outcome {
    given.value("value")
}

/// The preferred name, or else the given name, and the family name.
pub(super) fn display_name(given: &GivenAttributes<'_>) -> Outcome {
    let attribute = |name: &str| {
        let value = given.identity(name)?;
        Ok::<_, Error>(value.filter(|text| !text.is_empty()))
    };
    let preferred = attribute("preferredName")?;
    let first = preferred.map_or_else(|| attribute("firstname"), |name| Ok(Some(name)))?;
    let names: Vec<String> = [first, attribute("lastname")?].into_iter().flatten().collect();
    Ok((!names.is_empty()).then(|| names.join(" ")))
}
