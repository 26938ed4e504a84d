//! Keeps secrets out of what others sent us and we show.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

const REMOVED: &str = "***";

/// The text without the secret in any spelling in which a server may echo it: plain, as form data, percent-encoded
/// (hexadecimal digits in either case), and as a JSON string.
pub(super) fn remove(text: &str, secret: &str) -> String {
    let mut spellings = spellings(secret);
    // The longest first: a shorter spelling may be a part of it, and would leave the rest behind.
    spellings.sort_by_key(|spelling| std::cmp::Reverse(spelling.len()));
    let mut clean = text.to_owned();
    for spelling in spellings.iter().filter(|spelling| !spelling.is_empty()) {
        clean = clean.replace(spelling.as_str(), REMOVED);
    }
    clean
}

fn spellings(secret: &str) -> Vec<String> {
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let percent = form.replace('+', "%20");
    let every = Cow::from(utf8_percent_encode(secret, NON_ALPHANUMERIC)).into_owned();
    let quoted = serde_json::Value::from(secret).to_string();
    let json = quoted.strip_prefix('"').and_then(|json| json.strip_suffix('"'));
    let mut all = vec![secret.to_owned(), json.unwrap_or_default().to_owned()];
    for encoded in [form, percent, every] {
        all.push(lower(&encoded));
        all.push(encoded);
    }
    all
}

/// The same with the hexadecimal digits of every percent-encoded byte in lower case.
fn lower(encoded: &str) -> String {
    let mut left = 0;
    let digits = encoded.chars().map(|character| {
        if character == '%' {
            left = 2;
            return character;
        }
        let digit = left > 0;
        left = i32::max(left - 1, 0);
        if digit {
            character.to_ascii_lowercase()
        } else {
            character
        }
    });
    digits.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_goes_in_every_spelling() {
        let secret = "s3c&ret / Ä+\"";
        for echoed in [
            secret,
            "s3c%26ret+%2F+%C3%84%2B%22",
            "s3c%26ret%20%2F%20%C3%84%2B%22",
            "s3c%26ret%20%2f%20%c3%84%2b%22",
            r#"s3c&ret / Ä+\""#,
        ] {
            assert_eq!(remove(&format!("<{echoed}>"), secret), "<***>");
        }
    }

    #[test]
    fn text_without_the_secret_stays_as_it_is() {
        assert_eq!(remove("abc", "secret"), "abc");
        assert_eq!(remove("abc", ""), "abc");
    }
}
