//! Any text is either a date-time that round-trips or is left unchanged.

#![no_main]

#[path = "../../tests/syntax/checks/timestamp.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::is_read_consistently(text));
