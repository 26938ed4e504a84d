//! Recognises credentials, forms and name-value pairs in text.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Text that replaces a secret.
pub(super) const MASK: &str = "***";

/// The name that a member gives to a value beside it: `{"name": "password", "value": …}`, or `path` in a patch.
pub(super) fn named_by<'a>(name: &str, value: &'a Value) -> Option<&'a str> {
    const NAMING: [&str; 9] = [
        "name",
        "key",
        "path",
        "from",
        "attribute",
        "field",
        "property",
        "id",
        "header",
    ];
    let name = name.to_ascii_lowercase();
    let names = NAMING.contains(&name.as_str()) || name.ends_with("name");
    value.as_str().filter(|_| names)
}

/// Returns true if a member holds the value that another member names.
pub(super) fn is_named_value(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["value", "default", "content", "data"]
        .iter()
        .any(|part| name.contains(part))
}

/// Masks the credentials of a header, and shows the scheme if it is a known one.
pub(super) fn masked_credentials(text: &str) -> String {
    match text.split_once(' ') {
        Some((scheme, _)) if is_scheme(scheme) => format!("{scheme} {MASK}"),
        _ => MASK.to_owned(),
    }
}

/// Returns true if a text is a known scheme and one word.
pub(super) fn is_credentials(text: &str) -> bool {
    text.split_once(' ')
        .is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.trim().contains(' '))
}

fn is_scheme(scheme: &str) -> bool {
    ["bearer", "basic"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Returns true if a text looks like `name=value&name=value`.
pub(super) fn is_form(text: &str) -> bool {
    let first = text.split('&').next().unwrap_or_default();
    let name = first.split_once('=').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && !name.contains([' ', '"', '\n', '{', '<', ':', '/', '?']))
}

/// Returns true if words look like assignments: `password: x`, `secret = x`, `token eq "x"`.
pub(super) fn has_assignments(words: &[&str]) -> bool {
    words.iter().any(|word| word.contains([':', '=', '"', '<']))
}

/// Decodes a text of a form, which may be escaped several times.
pub(super) fn form_decoded(text: &str) -> String {
    fully_decoded(text.replace('+', " "))
}

/// Removes percent escapes, which may be nested up to three times.
pub(super) fn fully_decoded(mut text: String) -> String {
    for _ in 0..3 {
        let decoded = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if decoded == text {
            break;
        }
        text = decoded;
    }
    text
}
