use super::*;
use crate::schema::tenant::TENANT;
use serde_json::{Value, json};

fn router() -> OperationRouter {
    OperationRouter::new(&TENANT)
}

fn rules(rule: &Value) -> FaultRules {
    let rules = FaultRules::default();
    rules
        .add(serde_json::from_value(rule.clone()).unwrap(), &router())
        .unwrap();
    rules
}

fn applies(rules: &FaultRules, requests: &[(&str, &str)]) -> Vec<bool> {
    let router = router();
    let chosen = requests
        .iter()
        .map(|(method, path)| rules.choose(method, path, &router));
    chosen.map(|rule| rule.is_some()).collect()
}

#[test]
fn a_route_is_an_operation_or_a_path_with_an_optional_method() {
    let list = ("GET", "/v2024/identity-profiles");
    let one = ("GET", "/v2024/identity-profiles/1");
    let create = ("POST", "/v2024/identity-profiles");
    for (route, expected) in [
        ("listIdentityProfiles", [true, false, false]),
        ("get_identity_profile", [false, true, false]),
        ("/v2024/identity-profiles", [true, false, true]),
        ("post /v2024/identity-profiles", [false, false, true]),
        ("GET /v2024/*", [true, true, false]),
        ("*profiles/*", [false, true, false]),
        ("POST *", [false, false, true]),
        ("*", [true, true, true]),
    ] {
        let rules = rules(&json!({"route": route, "status": 500}));
        assert_eq!(applies(&rules, &[list, one, create]), expected, "{route}");
    }
}

#[test]
fn a_rule_applies_to_the_nth_request_or_a_number_of_times() {
    let request = ("GET", "/");
    let nth = rules(&json!({"nth": 2, "reset": true}));
    assert_eq!(applies(&nth, &[request; 4]), [false, true, false, false]);
    let times = rules(&json!({"times": 2, "reset": true}));
    assert_eq!(applies(&times, &[request; 4]), [true, true, false, false]);
    assert_eq!((times.list()[0].seen, times.list()[0].happened), (4, 2));
}

#[test]
fn a_share_is_chosen_at_random() {
    let rules = rules(&json!({"share": 0.5, "reset": true}));
    let happened = applies(&rules, &[("GET", "/"); 1000]);
    let count = happened.iter().filter(|happened| **happened).count();
    assert!((300..700).contains(&count), "{count}");
}

#[test]
fn a_rule_without_a_fault_or_with_invalid_values_is_rejected() {
    for rule in [
        json!({}),
        json!({"nth": 0, "reset": true}),
        json!({"share": 1.5, "reset": true}),
        json!({"status": 99}),
        json!({"delay": -1}),
        json!({"encoding": "a b"}),
        json!({"route": "list_identity_profile", "reset": true}),
    ] {
        let parsed: FaultRule = serde_json::from_value(rule.clone()).unwrap();
        assert!(FaultRules::default().add(parsed, &router()).is_err(), "{rule}");
    }
}
