//! Transforms against facts: answers that the product's documentation gives or that were recorded from a tenant.

use sailpoint::sandbox::evaluation;
use serde_json::{Map, Value, json};

/// Facts that do not hold, and the reasons.
const DIFFERENCES: &[(&str, &str)] = &[(
    "accountFilter: not a searchable attribute must not pass silently",
    "The fact has no value here. It is an error, so that the wrong filter is seen.",
)];

fn facts() -> Vec<Value> {
    serde_json::from_str(include_str!("facts.json")).unwrap_or_default()
}

fn text<'a>(fact: &'a Value, name: &str) -> &'a str {
    fact[name].as_str().unwrap_or_default()
}

/// Accounts by the names of their sources as the list that the evaluator takes.
fn listed(accounts: &Map<String, Value>) -> Value {
    let of_source = |(source, accounts): (&String, &Value)| {
        let accounts = accounts.as_array().cloned().unwrap_or_else(|| vec![accounts.clone()]);
        let accounts = accounts.into_iter();
        accounts
            .map(|attributes| json!({"source": source, "attributes": attributes}))
            .collect::<Vec<_>>()
    };
    accounts.iter().flat_map(of_source).collect()
}

/// The value of a fact's transform.
fn outcome(fact: &Value) -> Result<Option<String>, String> {
    let mut given = fact["given"].as_object().cloned().unwrap_or_default();
    if let Some(Value::Object(accounts)) = given.get("accounts") {
        let accounts = listed(accounts);
        given.insert("accounts".to_owned(), accounts);
    }
    given.insert("transform".to_owned(), fact["transform"].clone());
    evaluation::run(&Value::Object(given).to_string()).map_err(|error| error.to_string())
}

/// The difference between a fact and its transform's value.
fn complaint(fact: &Value) -> Option<String> {
    let found = outcome(fact);
    let holds = match &found {
        Ok(value) => fact.get("error").is_none() && json!(value) == fact["value"],
        Err(_) => fact["error"] == json!(true),
    };
    (!holds).then(|| {
        format!(
            "{} [{}]: {}\n  gave {found:?}",
            text(fact, "name"),
            text(fact, "found"),
            fact["transform"]
        )
    })
}

#[test]
fn every_fact_holds_unless_a_reason_is_listed() {
    let differs = |fact: &Value| DIFFERENCES.iter().any(|(name, _)| *name == text(fact, "name"));
    let facts = facts();
    let complaints: Vec<_> = facts
        .iter()
        .filter(|fact| !differs(fact))
        .filter_map(complaint)
        .collect();
    assert!(
        complaints.is_empty(),
        "{} of {}:\n{}",
        complaints.len(),
        facts.len(),
        complaints.join("\n")
    );
}

#[test]
fn every_listed_difference_is_one() {
    for (name, _) in DIFFERENCES {
        let facts = facts();
        let fact = facts.iter().find(|fact| text(fact, "name") == *name);
        assert!(fact.is_some_and(|fact| complaint(fact).is_some()), "{name}");
    }
}
