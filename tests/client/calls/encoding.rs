//! Text that goes into a URL.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use sailpoint::syntax::encode::{path_segment, query};

#[test]
fn a_segment_keeps_only_unreserved_and_safe_characters() {
    assert_eq!(path_segment("a b/c?d#e", "").unwrap(), "a%20b%2Fc%3Fd%23e");
    assert_eq!(path_segment("a:b/c", ":").unwrap(), "a:b%2Fc");
    assert_eq!(path_segment("Größe-1._~", "").unwrap(), "Gr%C3%B6%C3%9Fe-1._~");
    assert_eq!(path_segment("%2e%2e", "").unwrap(), "%252e%252e");
}

#[test]
fn a_segment_that_changes_the_path_is_rejected() {
    for raw in ["", ".", ".."] {
        assert!(path_segment(raw, "").is_err());
    }
    assert_eq!(path_segment("...", "").unwrap(), "...");
}

#[test]
fn a_query_is_quoted_as_python_does() {
    let pairs = [("filters", r#"name eq "A/B & C""#), ("sorters", "name,-priority")];
    assert_eq!(
        query(pairs),
        "filters=name%20eq%20%22A/B%20%26%20C%22&sorters=name%2C-priority"
    );
    assert_eq!(query::<&str, &str>([]), "");
}

proptest! {
    #[test]
    fn a_segment_decodes_to_what_it_was(raw in ".+") {
        prop_assume!(raw != "." && raw != "..");
        let segment = path_segment(&raw, "").unwrap();
        prop_assert_eq!(percent_decode_str(&segment).decode_utf8().unwrap(), raw);
    }

    #[test]
    fn no_reserved_character_leaks(raw in ".+") {
        prop_assume!(raw != "." && raw != "..");
        let segment = path_segment(&raw, "").unwrap();
        prop_assert!(segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
    }

    #[test]
    fn a_query_parses_to_what_it_was(pairs in proptest::collection::vec((".+", ".*"), 0..5)) {
        let text = query(pairs.iter().map(|(name, value)| (name, value)));
        let back: Vec<(String, String)> = url::form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        prop_assert_eq!(back, pairs);
    }
}
