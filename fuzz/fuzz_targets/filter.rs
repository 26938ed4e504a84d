//! Parsing a formatted filter returns the same filter, and any list of the schema accepts it exactly if it supports it.

#![no_main]

#[path = "../../tests/syntax/checks/filter.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|case: (&str, u16)| checks::is_consistent(case.0, case.1));
