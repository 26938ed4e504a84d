//! Formatting a parsed filter and parsing it again gives the same filter.

#![no_main]

use sailpoint::syntax::filter::parse;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(filter) = parse(text) {
        assert_eq!(parse(&filter.to_string()), Ok(filter));
    }
});
