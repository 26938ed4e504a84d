//! Compares the evaluator's values with Java's.

use crate::java;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sailpoint::sandbox::evaluation;
use serde_json::{Value, json};

/// Differences that are shown.
const SHOWN: usize = 25;

/// A case for Java, and the same for the evaluator.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) java: Value,
    pub(crate) given: Value,
}

/// The value of a transform, or its error.
pub(crate) type Outcome = Result<Value, String>;

/// The evaluator's value for a document.
pub(crate) fn ours(given: &Value) -> Outcome {
    let value = evaluation::run(&given.to_string());
    value.map(|value| json!(value)).map_err(|error| error.to_string())
}

/// Java's value of an answer.
pub(crate) fn theirs(answer: &Value) -> Outcome {
    match answer.get("error") {
        Some(error) => Err(error.to_string()),
        None => Ok(answer["value"].clone()),
    }
}

/// Values of a strategy. The seed is fixed, so that a run can be repeated; `SAILPOINT_TEST_SEED` sets another one.
pub(crate) fn generated<S: Strategy>(strategy: &S, count: usize) -> Vec<S::Value> {
    let seed = std::env::var("SAILPOINT_TEST_SEED")
        .ok()
        .and_then(|seed| seed.parse::<u64>().ok());
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.unwrap_or(20).to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    (0..count)
        .map(|_| strategy.new_tree(&mut runner).unwrap().current())
        .collect()
}

/// Asserts that both give the same for every case; `adapt` makes of Java's value what the operation gives, or `None` if the
/// two are known to differ.
pub(crate) fn same(cases: &[Case], adapt: impl Fn(&Case, Outcome) -> Option<Outcome>) {
    let questions: Vec<Value> = cases.iter().map(|case| case.java.clone()).collect();
    let Some(answers) = java::answers(&questions) else {
        return;
    };
    let mut differences = Vec::new();
    let mut compared = 0;
    for (case, answer) in cases.iter().zip(&answers) {
        if answer["error"] == "timeout" {
            continue;
        }
        let Some(wanted) = adapt(case, theirs(answer)) else {
            continue;
        };
        compared += 1;
        let found = ours(&case.given);
        let equal = match (&wanted, &found) {
            (Ok(wanted), Ok(found)) => wanted == found,
            (Err(_), Err(_)) => true,
            _ => false,
        };
        if !equal {
            differences.push(format!("{}\n  Java: {wanted:?}\n  ours: {found:?}", case.java));
        }
    }
    let count = differences.len();
    differences.truncate(SHOWN);
    assert!(count == 0, "{count} of {compared} differ:\n{}", differences.join("\n"));
}
