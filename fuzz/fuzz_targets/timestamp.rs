//! Any text is a date-time that is read back, or is left alone.

#![no_main]

#[path = "../../tests/checks/timestamp.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::is_read_consistently(text));
