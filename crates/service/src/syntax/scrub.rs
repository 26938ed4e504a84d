//! Removes secrets from text: user names and passwords in URLs, and a secret in every encoding that a server may echo.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The text that replaces a secret.
pub const REMOVED: &str = "***";

/// Minimum length of a secret that is also removed inside words. A shorter one would be found in unrelated words and make them
/// unreadable.
const PART_OF_A_WORD: usize = 8;

/// The URL without user name and password. It works on text, because a URL that does not parse may still hold a password.
pub fn without_login(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").map_or(("", url), |(scheme, rest)| (scheme, rest));
    let shown = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    if scheme.is_empty() {
        return shown.to_owned();
    }
    format!("{scheme}://{shown}")
}

/// The text without the secret in any encoding in which a server may echo it: plain, form data, percent-encoding with
/// hexadecimal digits in either case, and JSON string.
pub fn remove(text: &str, secret: &str) -> String {
    // No encoding is shorter than the secret. Most headers are, and the encodings of a long token take time.
    if text.len() < secret.len() {
        return text.to_owned();
    }
    let mut spellings = spellings(secret);
    // The longest one first: a shorter one may be a part of it, and would leave the rest behind.
    spellings.sort_by_key(|spelling| std::cmp::Reverse(spelling.len()));
    let mut clean = text.to_owned();
    for spelling in spellings.iter().filter(|spelling| !spelling.is_empty()) {
        clean = if secret.chars().count() < PART_OF_A_WORD {
            replace_words(&clean, spelling)
        } else {
            clean.replace(spelling.as_str(), REMOVED)
        };
    }
    clean
}

/// The text without one encoding of the secret, except inside other words.
fn replace_words(text: &str, spelling: &str) -> String {
    let mut clean = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(spelling) {
        // The replacement of an earlier occurrence does not count as a letter.
        let read = text.len() - after.len() - spelling.len();
        let so_far = text.get(..read).unwrap_or_default();
        let joined = joins(so_far, spelling.chars().next()) || continues(spelling.chars().next_back(), after);
        clean.push_str(before);
        clean.push_str(if joined { spelling } else { REMOVED });
        rest = after;
    }
    clean.push_str(rest);
    clean
}

/// True if the text before and the secret form one word. An escape ends a word, although it ends in letters.
fn joins(before: &str, first: Option<char>) -> bool {
    before.chars().next_back().is_some_and(in_word) && first.is_some_and(in_word) && !ends_in_escape(before)
}

fn continues(last: Option<char>, after: &str) -> bool {
    last.is_some_and(in_word) && after.chars().next().is_some_and(in_word)
}

fn in_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// True if the text ends in an escape of percent-encoding or of JSON.
fn ends_in_escape(text: &str) -> bool {
    let longest = text.char_indices().rev().nth("\\u0000".len() - 1);
    let text = longest.and_then(|(start, _)| text.get(start..)).unwrap_or(text);
    let after = |mark: &str, length: usize| {
        let digits = text.rsplit_once(mark).map(|(_, digits)| digits);
        digits.is_some_and(|digits| digits.len() == length && digits.chars().all(|digit| digit.is_ascii_alphanumeric()))
    };
    after("%", 2) || after("\\", 1) || after("\\u", 4)
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

/// The text with the hexadecimal digits of all percent-encoded bytes in lower case.
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
    fn a_short_secret_goes_where_it_stands_by_itself_and_leaves_words_readable() {
        for (echoed, clean) in [
            ("secret=secret&client_secret=secret", "***=***&client_secret=***"),
            (r#"{"client_secret":"secret"}"#, r#"{"client_secret":"***"}"#),
            ("client_secret%3Dsecret%26secretive", "client_secret%3D***%26secretive"),
            (r"line\nsecret\u0022secret", r"line\n***\u0022***"),
            ("secretsecret secret", "secretsecret ***"),
        ] {
            assert_eq!(remove(echoed, "secret"), clean);
        }
        assert_eq!(remove("an invalid client, a", "a"), "an invalid client, ***");
        assert_eq!(remove("<+/+>", "+/+"), "<***>");
    }

    #[test]
    fn a_long_secret_goes_also_within_a_word() {
        assert_eq!(remove("x0123456789y", "0123456789"), "x***y");
    }

    #[test]
    fn text_without_the_secret_is_unchanged() {
        assert_eq!(remove("abc", "secret"), "abc");
        assert_eq!(remove("abc", ""), "abc");
    }
}
