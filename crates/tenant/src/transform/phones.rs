//! Telephone numbers in E.164.

use super::budget::Budget;
use super::engine::{GivenAttributes, Outcome};
use super::finding::Finding;
use phonenumber::country::Id;
use phonenumber::{Mode, PhoneNumber};

/// Maximum bytes of a number, as in Google's library.
const LONGEST: usize = 250;
/// Steps that reading a number takes from the budget.
const PARSING: usize = 20_000;

/// A number in the E.164 format; nothing if it is not valid. The default of `defaultRegion` is the US.
pub(super) fn e164(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let region = given.text("defaultRegion")?;
    let country = country(&region);
    given.charge(PARSING)?;
    if text.len() > LONGEST {
        return Ok(None);
    }
    let country = country.ok_or_else(|| format!("e164phone: there is no region {region}."))?;
    let number = phonenumber::parse(Some(country), &text).ok();
    let number = number.filter(|number| phonenumber::is_valid(number) && !drops_zeros(&text, number));
    Ok(number.map(|number| number.format().mode(Mode::E164).to_string()))
}

/// Returns whether more than one zero was taken for the prefix of national calls, which Google's library does not do.
fn drops_zeros(text: &str, number: &PhoneNumber) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let national = number.national().to_string();
    let prefix = digits.strip_suffix(&national).unwrap_or_default();
    prefix.len() > 1 && prefix.bytes().all(|digit| digit == b'0')
}

fn country(region: &str) -> Option<Id> {
    region.to_uppercase().parse().ok()
}

/// Checks the code of a region.
pub(super) fn check_region(text: &str, _: &Budget) -> Vec<Finding> {
    if country(text).is_some() {
        return Vec::new();
    }
    let text = format!("There is no region '{text}'. Write the two letters of a country, such as US.");
    vec![Finding::error("choice", text)]
}
