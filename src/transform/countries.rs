//! Country codes of ISO 3166-1.

use super::engine::{Given, Outcome, Scope};
use rust_iso3166::{ALL, CountryCode};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names that people use, English and native, beside those of the standard.
const NAMES: &[(&str, &str)] = &[
    ("Bolivia", "BO"),
    ("Brasil", "BR"),
    ("België", "BE"),
    ("Belgique", "BE"),
    ("Česko", "CZ"),
    ("Czech Republic", "CZ"),
    ("Danmark", "DK"),
    ("Deutschland", "DE"),
    ("Eesti", "EE"),
    ("Éire", "IE"),
    ("Ελλάδα", "GR"),
    ("España", "ES"),
    ("Great Britain", "GB"),
    ("Hrvatska", "HR"),
    ("Iran", "IR"),
    ("Ísland", "IS"),
    ("Italia", "IT"),
    ("Ivory Coast", "CI"),
    ("Laos", "LA"),
    ("Latvija", "LV"),
    ("Lietuva", "LT"),
    ("Magyarország", "HU"),
    ("México", "MX"),
    ("Moldova", "MD"),
    ("Nederland", "NL"),
    ("Norge", "NO"),
    ("North Korea", "KP"),
    ("Österreich", "AT"),
    ("Panamá", "PA"),
    ("Perú", "PE"),
    ("Polska", "PL"),
    ("România", "RO"),
    ("Russia", "RU"),
    ("Россия", "RU"),
    ("Schweiz", "CH"),
    ("Slovenija", "SI"),
    ("Slovensko", "SK"),
    ("South Korea", "KR"),
    ("Suisse", "CH"),
    ("Suomi", "FI"),
    ("Sverige", "SE"),
    ("Syria", "SY"),
    ("Taiwan", "TW"),
    ("Tanzania", "TZ"),
    ("Turkey", "TR"),
    ("Türkiye", "TR"),
    ("United Kingdom", "GB"),
    ("UK", "GB"),
    ("United States", "US"),
    ("Venezuela", "VE"),
    ("Vietnam", "VN"),
    ("Việt Nam", "VN"),
    ("България", "BG"),
    ("Україна", "UA"),
    ("ישראל", "IL"),
    ("भारत", "IN"),
    ("日本", "JP"),
    ("中国", "CN"),
    ("대한민국", "KR"),
    ("ไทย", "TH"),
    ("مصر", "EG"),
    ("المغرب", "MA"),
];

/// The code of a country in the wanted format; nothing when the input names none.
pub(super) fn iso3166(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let country = find(text.trim());
    let format = given.value(scope, "format")?.unwrap_or_else(|| "alpha2".to_owned());
    match format.as_str() {
        "alpha2" => Ok(country.map(|country| country.alpha2.to_owned())),
        "alpha3" => Ok(country.map(|country| country.alpha3.to_owned())),
        "numeric" => Ok(country.map(|country| format!("{:03}", country.numeric))),
        other => Err(format!("iso3166 knows the formats alpha2, alpha3 and numeric, not {other}.").into()),
    }
}

/// Every name and code in lower case, and the country. Where two have one name, the first one counts.
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
    for (name, code) in NAMES {
        if let Some(country) = rust_iso3166::from_alpha2(code) {
            known.entry(name.to_lowercase()).or_insert(country);
        }
    }
    known
});

/// The country that a name or code stands for.
pub(super) fn find(text: &str) -> Option<CountryCode> {
    let number = text.parse::<u16>().ok();
    let wanted = number.map_or_else(|| text.to_lowercase(), |number| number.to_string());
    COUNTRIES.get(&wanted).copied()
}

/// A name of the standard without what stands in parentheses.
fn short(name: &str) -> String {
    name.split('(').next().unwrap_or_default().trim().to_owned()
}
