//! Any text is a notation that stands for JSON, or is refused.

#![no_main]

#[path = "../../tests/checks/notation.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::stands_for_json(text));
