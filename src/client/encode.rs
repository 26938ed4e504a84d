//! Text that goes into a URL (RFC 3986).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Error, limits};

/// All but the unreserved characters (RFC 3986, 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// As Python's `urllib.parse.quote`, by which the official client encodes: it leaves the slash as it is.
const QUOTE: &AsciiSet = &RESERVED.remove(b'/');

/// One segment of a path: everything is percent-encoded but the unreserved characters and those that the caller
/// declares `safe` (ASCII). Refuses what would make the path another one: an empty segment, `.` and `..`, and what is too
/// long for a URL.
pub fn path_segment(raw: &str, safe: &str) -> Result<String, Error> {
    if matches!(raw, "" | "." | "..") {
        return Err(Error::Invalid(format!("{raw:?} cannot be a segment of a path")));
    }
    let mut segment = String::with_capacity(raw.len());
    for character in raw.chars() {
        if character.is_ascii_graphic() && safe.contains(character) {
            segment.push(character);
        } else {
            segment.extend(utf8_percent_encode(character.encode_utf8(&mut [0; 4]), RESERVED));
        }
    }
    fits(&segment)?;
    Ok(segment)
}

/// A value of the query as it is sent; refuses what is too long for a URL.
pub fn query_value(raw: &str) -> Result<String, Error> {
    let value = utf8_percent_encode(raw, QUOTE).to_string();
    fits(&value)?;
    Ok(value)
}

fn fits(encoded: &str) -> Result<(), Error> {
    if encoded.len() > limits::ARGUMENT {
        let (length, most) = (encoded.len(), limits::ARGUMENT);
        return Err(Error::Invalid(format!(
            "{length} bytes are too long for a URL, {most} is the most"
        )));
    }
    Ok(())
}

/// Names and values as a query string without the question mark, encoded as Python's `urllib.parse.quote` does: a space
/// is `%20`, a slash stays. A list goes in as one value, joined with commas.
pub fn query<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name.as_ref(), QUOTE));
        query.push('=');
        query.extend(utf8_percent_encode(value.as_ref(), QUOTE));
    }
    query
}

/// Names and values as an HTML form sends them (`application/x-www-form-urlencoded`).
pub(super) fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_segment_keeps_only_unreserved_and_safe_characters() {
        assert_eq!(path_segment("a b/c?d#e", "").unwrap(), "a%20b%2Fc%3Fd%23e");
        assert_eq!(path_segment("a:b/c", ":").unwrap(), "a:b%2Fc");
        assert_eq!(path_segment("Größe-1._~", "").unwrap(), "Gr%C3%B6%C3%9Fe-1._~");
        assert_eq!(path_segment("%2e%2e", "").unwrap(), "%252e%252e");
    }

    #[test]
    fn a_segment_that_changes_the_path_is_refused() {
        for raw in ["", ".", ".."] {
            assert!(matches!(path_segment(raw, ""), Err(Error::Invalid(_))));
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
}
