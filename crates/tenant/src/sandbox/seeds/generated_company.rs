//! Generates a company of any size. The same size always gives the same company.

use super::joined::join;
use super::seed::Seed;
use crate::sandbox::rows::default_mappings;
use serde_json::{Value, json};

const GIVEN: [&str; 24] = [
    "Amelia", "Bruno", "Chiara", "Daniel", "Elif", "Farid", "Grace", "Hana", "Ivan", "Jonas", "Keiko", "Liam", "Maya",
    "Noah", "Olga", "Priya", "Quentin", "Rosa", "Sven", "Tariq", "Uma", "Victor", "Wanda", "Yusuf",
];
const FAMILY: [&str; 23] = [
    "Andersen", "Brown", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ito", "Jensen", "Kowalski",
    "Lopez", "Mensah", "Novak", "O'Connor", "Petrov", "Quinn", "Rossi", "Schmidt", "Tanaka", "Usman", "Virtanen",
    "Weber",
];
const DEPARTMENTS: [&str; 8] = [
    "Engineering",
    "Finance",
    "Human Resources",
    "Legal",
    "Logistics",
    "Marketing",
    "Sales",
    "Support",
];
const CITIES: [&str; 10] = [
    "Accra",
    "Austin",
    "Bengaluru",
    "Berlin",
    "Dublin",
    "London",
    "Madrid",
    "Paris",
    "Seoul",
    "Tokyo",
];
/// People in one profile.
const TEAM: usize = 50;
/// Days between the start dates of two people, so that every month has several.
const START_DATE_STEP: usize = 3;

/// Generates a company with this many people, and a profile for each team of 50.
pub(crate) fn generated_company(people: usize) -> Seed {
    let teams: Vec<usize> = (0..people.div_ceil(TEAM).max(1)).collect();
    let sources = 0..teams.len().max(CITIES.len());
    let seed = json!({
        "sources": sources.map(|team| json!({"id": source_id(team), "name": source_name(team)})).collect::<Value>(),
        "transforms": [{
            "name": "Lower-case mail",
            "type": "lower",
            "attributes": {"input": {"type": "accountAttribute", "attributes": {"sourceName": "HR Accra", "attributeName": "e-mail"}}},
        }],
        "identities": (0..people).map(identity).collect::<Value>(),
        "accounts": (0..people).map(account).collect::<Value>(),
        "profiles": teams.iter().map(|team| profile(*team)).collect::<Value>(),
    });
    let mut seed = serde_json::from_value(seed).unwrap_or_default();
    join(&mut seed);
    seed
}

fn pick<'a>(names: &[&'a str], number: usize) -> &'a str {
    names.get(number % names.len().max(1)).copied().unwrap_or_default()
}

fn city(team: usize) -> &'static str {
    pick(&CITIES, team)
}

/// The id of a team's own source: a source has only one profile.
fn source_id(team: usize) -> String {
    format!("50{team:030x}")
}

fn source_name(team: usize) -> String {
    let city = city(team);
    match team / CITIES.len() {
        0 => format!("HR {city}"),
        earlier => format!("HR {city} {}", earlier + 1),
    }
}

fn profile_id(team: usize) -> String {
    format!("90{team:030x}")
}

fn identity_id(number: usize) -> String {
    format!("10{number:030x}")
}

fn attributes(number: usize) -> (Value, Value) {
    let (given, family) = (pick(&GIVEN, number), pick(&FAMILY, number / GIVEN.len()));
    let mail = format!("{given}.{family}.{number}@example.com")
        .to_lowercase()
        .replace('\'', "");
    let uid = format!("{:06}", 100_000 + number);
    let department = pick(&DEPARTMENTS, number / TEAM / CITIES.len());
    let city = city(number / TEAM);
    let day = number * START_DATE_STEP % 336;
    let start = format!("{}-{:02}-{:02}", 2000 + number % 24, day / 28 + 1, day % 28 + 1);
    let account = json!({
        "employeeNumber": uid, "displayName": format!("{given} {family}"), "e-mail": mail, "givenName": given,
        "familyName": family, "department": department, "location": city, "startDate": start,
    });
    let identity = json!({
        "uid": uid, "displayName": format!("{given} {family}"), "email": mail, "firstname": given,
        "lastname": family, "department": department, "location": city,
    });
    (account, identity)
}

fn identity(number: usize) -> Value {
    let (_, attributes) = attributes(number);
    json!({
        "id": identity_id(number),
        "name": attributes.get("displayName"),
        "profile": profile_id(number / TEAM),
        "attributes": attributes,
    })
}

fn account(number: usize) -> Value {
    let (attributes, _) = attributes(number);
    json!({
        "id": format!("20{number:030x}"),
        "identity": identity_id(number),
        "source": source_id(number / TEAM),
        "nativeIdentity": attributes.get("employeeNumber"),
        "created": "2023-01-09T06:00:00Z",
        "attributes": attributes,
    })
}

fn profile(team: usize) -> Value {
    let city = city(team);
    let department = pick(&DEPARTMENTS, team / CITIES.len());
    let (source, source_name) = (source_id(team), source_name(team));
    json!({
        "id": profile_id(team),
        "name": format!("{department} {city} {}", team / (CITIES.len() * DEPARTMENTS.len()) + 1),
        "created": "2023-01-09T06:00:00.000Z",
        "modified": "2023-01-09T06:00:00.000Z",
        "description": format!("All people in {department} in {city}."),
        "owner": {"type": "IDENTITY", "id": identity_id(team * TEAM), "name": "Team lead"},
        "priority": (team + 1) * 10,
        "authoritativeSource": {"type": "SOURCE", "id": source, "name": source_name},
        "identityRefreshRequired": false,
        "identityAttributeConfig": default_mappings(&source, &source_name),
        "identityExceptionReportReference": null,
        "hasTimeBasedAttr": false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generated_company_is_valid_and_has_the_requested_number_of_people() {
        for people in [0, 1, 50, 51, 5000] {
            let seed = generated_company(people);
            assert_eq!((seed.identities.len(), seed.accounts.len()), (people, people));
            assert_eq!(seed.profiles.len(), people.div_ceil(50).max(1));
            let text = serde_json::to_string(&seed).unwrap();
            assert!(Seed::parse(&text).is_ok(), "{people}");
            let names: std::collections::HashSet<_> = seed.profiles.iter().map(|profile| &profile["name"]).collect();
            assert_eq!(names.len(), seed.profiles.len());
            let sources: std::collections::HashSet<_> = seed
                .profiles
                .iter()
                .map(|profile| &profile["authoritativeSource"]["id"])
                .collect();
            assert_eq!(sources.len(), seed.profiles.len());
        }
    }
}
