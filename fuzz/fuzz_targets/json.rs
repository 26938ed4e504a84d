//! The JSON reader agrees with serde_json on any text.

#![no_main]

#[path = "../../tests/syntax/checks/json.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::agrees_with_serde(text));
