//! Encoding of text in URLs (RFC 3986).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Maximum length in bytes of a percent-encoded path segment or query value. A URL of more than 65,534 bytes cannot be sent,
/// and the rest of it needs space too.
pub const LONGEST: usize = 60_000;

/// Text that cannot be a part of a URL.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unencodable(String);

/// All characters except the unreserved ones (RFC 3986, 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The characters that Python's `urllib.parse.quote` encodes, which the official client uses. It does not encode the slash.
const QUOTE: &AsciiSet = &RESERVED.remove(b'/');

/// One segment of a path, percent-encoded except for the unreserved characters and those in `safe` (ASCII). Rejects segments
/// that would change the path, which are the empty one, `.` and `..`, and segments that are too long for a URL.
pub fn path_segment(raw: &str, safe: &str) -> Result<String, Unencodable> {
    if matches!(raw, "" | "." | "..") {
        return Err(Unencodable(format!("{raw:?} cannot be a segment of a path")));
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

/// The encoded form of a value in the query. Rejects values that are too long for a URL.
pub fn query_value(raw: &str) -> Result<String, Unencodable> {
    let value = utf8_percent_encode(raw, QUOTE).to_string();
    fits(&value)?;
    Ok(value)
}

fn fits(encoded: &str) -> Result<(), Unencodable> {
    if encoded.len() > LONGEST {
        let (length, most) = (encoded.len(), LONGEST);
        return Err(Unencodable(format!(
            "{length} bytes are too long for a URL: the maximum is {most}"
        )));
    }
    Ok(())
}

/// Names and values as a query string without the question mark, encoded as by Python's `urllib.parse.quote`: a space becomes
/// `%20`, and a slash is unchanged. A list is one value, joined with commas.
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

/// Names and values in the encoding of HTML forms (`application/x-www-form-urlencoded`).
pub fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}
