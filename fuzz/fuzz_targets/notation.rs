//! Any text is either a notation for JSON or is rejected.

#![no_main]

#[path = "../../tests/syntax/checks/notation.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::stands_for_json(text));
