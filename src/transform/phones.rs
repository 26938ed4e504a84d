//! Telephone numbers in E.164.

use super::engine::{Given, Outcome, Scope};
use phonenumber::Mode;

/// Bytes of the longest text that may be a number, as in Google's library.
const LONGEST: usize = 250;
/// What reading one takes from the budget.
const PARSING: usize = 20_000;

/// A number as E.164 has it; nothing when it is none. Without `defaultRegion` it is one of the US.
pub(super) fn e164(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let region = given.value(scope, "defaultRegion")?.unwrap_or_else(|| "US".to_owned());
    let country = region.to_uppercase().parse();
    scope.charge(PARSING)?;
    if text.len() > LONGEST {
        return Ok(None);
    }
    let country = country.map_err(|_| format!("e164phone: there is no region {region}."))?;
    let number = phonenumber::parse(Some(country), &text).ok();
    let number = number.filter(phonenumber::is_valid);
    Ok(number.map(|number| number.format().mode(Mode::E164).to_string()))
}
