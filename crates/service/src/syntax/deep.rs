//! JSON that nests deep, as transforms do, up to a limit, and threads with enough stack for it.

use super::limits::Measure;
use serde::de::{DeserializeOwned, Error as _};
use std::io;

/// Maximum nesting of objects and arrays.
pub const MAX_DEPTH: usize = 1000;
/// Size in bytes of a stack on which the deepest document can be read, processed and written.
pub const STACK: usize = 32 << 20;

/// Parses JSON from a client. Values that could not be read back are rejected.
///
/// # Errors
/// An error for text that is not valid JSON, nests deeper than `max_depth`, or has a number that is too long.
pub fn document<T: DeserializeOwned>(json: &[u8], max_depth: usize) -> Result<T, serde_json::Error> {
    Measure::of(json).check(max_depth).map_err(serde_json::Error::custom)?;
    parse(json)
}

/// Parses JSON.
///
/// # Errors
/// An error for text that is not valid JSON, is not of the type, or nests too deep.
pub fn parse<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    if nests_deeper_than(json, MAX_DEPTH) {
        let text = format!("it nests deeper than {MAX_DEPTH} objects and arrays");
        return Err(serde_json::Error::custom(text));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    deserializer.disable_recursion_limit();
    let value = T::deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// True if objects and arrays in a text nest deeper than `levels`.
pub fn nests_deeper_than(json: &[u8], limit: usize) -> bool {
    // Most documents do not even have this many brackets, and counting them is quick.
    if json.iter().filter(|byte| matches!(byte, b'[' | b'{')).count() <= limit {
        return false;
    }
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit {
            return true;
        }
    }
    false
}

/// Runs work on a stack that is large enough, from any thread.
///
/// # Errors
/// An error if the system provides no thread.
pub fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)?;
        thread.join().map_err(|_| io::Error::other("the work was aborted"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn depth_is_counted_outside_of_texts() {
        let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let read = |json: String| with_room(move || parse::<Value>(json.as_bytes()).is_ok()).unwrap();
        assert!(read(deep(MAX_DEPTH)));
        assert!(!read(deep(MAX_DEPTH + 1)));
        assert!(!read("[".repeat(10_000_000)));
        assert!(read(format!(r#"["\\\"{}"]"#, "[".repeat(MAX_DEPTH))));
        assert!(!read("[] []".to_owned()));
    }
}
