//! Country codes of ISO 3166-1.

use super::budget::Budget;
use super::engine::{GivenAttributes, Outcome};
use super::finding::Finding;
use rust_iso3166::{ALL, CountryCode};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A line a country: its code of two letters, its English names and spellings, and its names in the languages that are spoken
/// there. Names are those of Unicode's CLDR, with names that people use beside them.
const NAMES: &str = include_str!("countries.txt");
/// Steps that looking for a country takes from the budget.
const LOOKING: usize = 100;

/// The code of a country in the requested format; nothing when the input is not a country.
pub(super) fn iso3166(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    given.charge(LOOKING + text.len())?;
    let country = find(text.trim());
    let format = given.text("format")?;
    match format.as_str() {
        "alpha2" => Ok(country.map(|country| country.alpha2.to_owned())),
        "alpha3" => Ok(country.map(|country| country.alpha3.to_owned())),
        "numeric" => Ok(country.map(|country| format!("{:03}", country.numeric))),
        other => Err(format!("iso3166 takes the formats alpha2, alpha3 and numeric, not {other}.").into()),
    }
}

/// Every name and code in lower case, and the country. Of two countries with one name, the first one counts.
static COUNTRIES: LazyLock<HashMap<String, CountryCode>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    for country in ALL {
        let number = country.numeric.to_string();
        for name in [
            country.alpha2,
            country.alpha3,
            country.name,
            &number,
            &short(country.name),
        ] {
            known.entry(name.to_lowercase()).or_insert(*country);
        }
    }
    for line in NAMES.lines() {
        let mut names = line.split('|');
        let code = names.next().unwrap_or_default().to_lowercase();
        let Some(country) = known.get(&code).copied() else {
            continue;
        };
        for name in names {
            known.entry(name.to_lowercase()).or_insert(country);
        }
    }
    known
});

/// The country with a name or code.
pub(super) fn find(text: &str) -> Option<CountryCode> {
    let number = text.parse::<u16>().ok();
    let wanted = number.map_or_else(|| text.to_lowercase(), |number| number.to_string());
    COUNTRIES.get(&wanted).copied()
}

/// A name of the standard without the part in parentheses.
fn short(name: &str) -> String {
    name.split('(').next().unwrap_or_default().trim().to_owned()
}

/// Checks the name of a format.
pub(super) fn check_format(text: &str, _: &Budget) -> Vec<Finding> {
    if ["alpha2", "alpha3", "numeric"].contains(&text) {
        return Vec::new();
    }
    let text = format!("'{text}' is not a format of countries. Write alpha2, alpha3 or numeric.");
    vec![Finding::error("choice", text)]
}
