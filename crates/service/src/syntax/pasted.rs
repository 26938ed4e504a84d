//! Values of settings that were pasted with characters around them that do not belong to them: line breaks of a terminal, quotes
//! of a .env file.

/// Pairs of quotes.
const QUOTES: [(char, char); 5] = [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('‘', '’')];
/// Invisible characters that Unicode does not count as white space: zero-width spaces and joiners, and the byte order mark.
const INVISIBLE: [char; 5] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];
/// The scheme of an `Authorization` header with a token.
const SCHEME: &str = "bearer ";

/// A value and the name of what was removed from it, if anything was.
pub type Cleaned<'a> = (&'a str, Option<&'static str>);

/// The value without blanks and quotes around it.
pub fn cleaned(text: &str) -> Cleaned<'_> {
    let trimmed = trimmed(text);
    let Some(quoted) = unquoted(trimmed) else {
        return (trimmed, (trimmed != text).then_some("blanks"));
    };
    let inner = self::trimmed(quoted);
    let only_quotes = trimmed == text && inner == quoted;
    (inner, Some(if only_quotes { "quotes" } else { "blanks and quotes" }))
}

/// The token without blanks and quotes around it, and without the scheme of its header.
pub fn cleaned_token(text: &str) -> Cleaned<'_> {
    let (token, removed) = cleaned(text);
    let has_scheme = token
        .get(..SCHEME.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(SCHEME));
    match token.get(SCHEME.len()..) {
        Some(bare) if has_scheme => (trimmed(bare), Some("the word Bearer")),
        _ => (token, removed),
    }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|each: char| each.is_whitespace() || INVISIBLE.contains(&each))
}

fn unquoted(text: &str) -> Option<&str> {
    QUOTES
        .iter()
        .find_map(|(opening, closing)| text.strip_prefix(*opening)?.strip_suffix(*closing))
}

#[cfg(test)]
#[path = "../../../../tests/syntax/pasted.rs"]
mod tests;
