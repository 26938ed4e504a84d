//! Unit tests of `syntax::pasted`.

use super::*;

#[test]
fn blanks_and_quotes_around_a_value_are_removed_and_named() {
    for (text, value, removed) in [
        ("id", "id", None),
        ("i d\"", "i d\"", None),
        ("\"", "\"", None),
        ("id\r\n", "id", Some("blanks")),
        ("\u{feff}id\u{200b}", "id", Some("blanks")),
        ("\"id\"", "id", Some("quotes")),
        ("“id”", "id", Some("quotes")),
        ("''", "", Some("quotes")),
        (" ' id'\n", "id", Some("blanks and quotes")),
    ] {
        assert_eq!(cleaned(text), (value, removed), "{text:?}");
    }
}

#[test]
fn a_token_loses_the_scheme_of_its_header() {
    for text in ["Bearer abc", "bearer  abc\n", "\"BEARER abc\""] {
        assert_eq!(cleaned_token(text), ("abc", Some("the word Bearer")), "{text:?}");
    }
    for text in ["bearer", "ビーrer abc", "abc"] {
        assert_eq!(cleaned_token(text), (text, None));
    }
}
