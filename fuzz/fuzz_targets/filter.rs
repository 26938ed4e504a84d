//! A filter that is read is written back to what it was.

#![no_main]

use sailpoint::syntax::filter::parse;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(filter) = parse(text) {
        assert_eq!(parse(&filter.to_string()), Ok(filter));
    }
});
