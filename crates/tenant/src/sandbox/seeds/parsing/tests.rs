use super::*;
use crate::sandbox::seeds::generated_company;
use serde_json::json;
use std::fmt::Write as _;

/// Writes a value in YAML's block style.
fn block(value: &Value, indent: usize, out: &mut String) {
    let margin = " ".repeat(indent);
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, member) in members {
                let _ = write!(out, "\n{margin}{}:", Value::from(name.as_str()));
                block(member, indent + 2, out);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            for element in elements {
                let _ = write!(out, "\n{margin}-");
                block(element, indent + 2, out);
            }
        }
        plain => {
            let _ = write!(out, " {plain}");
        }
    }
}

#[test]
fn a_large_company_survives_a_round_trip_through_yaml() {
    let seed = serde_json::to_value(generated_company(6_000)).unwrap();
    let mut yaml = String::new();
    block(&seed, 0, &mut yaml);
    assert!(yaml.lines().count() > 130_000, "not large");
    let read = Seed::parse(&yaml).unwrap();
    assert_eq!(read.identities.len(), 6_000);
    assert_eq!(serde_json::to_value(read.accounts).unwrap(), seed["accounts"]);
}

#[test]
fn a_seed_in_braces_may_be_yaml() {
    let seed = Seed::parse("{sources: [{name: HR}], profiles: [{name: All, authoritativeSource: HR}]}").unwrap();
    assert_eq!(seed.profiles.len(), 1);
}

#[test]
fn aliases_that_multiply_their_content_are_rejected() {
    let levels = (1..12).map(|level| {
        let before = format!("*a{}, ", level - 1).repeat(10);
        format!("a{level}: &a{level} [{before}]\n")
    });
    let bomb = format!("a0: &a0 x\n{}", levels.collect::<String>());
    assert!(Seed::parse(&bomb).is_err());
}

#[test]
fn an_invalid_seed_is_rejected_with_one_line() {
    for (seed, part) in [
        (json!({"sources": [{"id": "", "name": "HR"}]}), "sources[0]"),
        (json!({"identities": [{"id": "", "name": "Ann"}]}), "identities[0]"),
        (
            json!({"sources": [{"name": "HR"}], "profiles": [
                {"name": "A", "authoritativeSource": "HR"}, {"name": "A", "authoritativeSource": "HR"}]}),
            "another profile A",
        ),
        (
            json!({"profiles": [{"name": "A", "authoritativeSource": {"type": "SOURCE", "id": "x", "name": "HR"}}]}),
            "no source x",
        ),
        (
            json!({"sources": [{"name": "HR"}], "profiles": [{"id": "", "name": "A", "authoritativeSource": "HR"}]}),
            "profiles[0]: the id",
        ),
    ] {
        let why = Seed::parse(&seed.to_string()).unwrap_err();
        assert!(why.contains(part) && !why.contains('\n'), "{why}");
    }
    let why = Seed::parse("sources: [\nprofiles: }").unwrap_err();
    assert!(!why.contains('\n'), "{why}");
}

#[test]
fn the_highest_priority_does_not_overflow() {
    let profile = |name: &str| json!({"name": name, "authoritativeSource": "HR"});
    let mut first = profile("A");
    first["priority"] = json!(i64::MAX);
    let seed = json!({"sources": [{"name": "HR"}], "profiles": [first, profile("B")]});
    assert!(Seed::parse(&seed.to_string()).is_ok());
}
