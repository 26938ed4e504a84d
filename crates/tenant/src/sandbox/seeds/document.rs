//! Reads a document in JSON or YAML.

use crate::syntax::deep;
use crate::syntax::limits::{self, MAX_SEED_DEPTH, Measure};
use serde_json::Value;

/// Lists, objects and values that a seed in YAML may have.
const MAX_NODES: usize = 20_000_000;

/// Reads JSON or YAML. YAML includes JSON, but has other limits.
pub(super) fn read_document(document: &str) -> Result<Value, String> {
    let in_braces = document.trim_start().starts_with('{');
    if in_braces {
        // JSON beyond the limits is not read as YAML, which would round its numbers.
        Measure::of(document.as_bytes()).check(MAX_SEED_DEPTH)?;
    }
    let json = deep::document(document.as_bytes(), MAX_SEED_DEPTH);
    if let Ok(value) = json {
        return Ok(value);
    }
    // Generous enough for the largest accepted document. Aliases, which multiply their content, stay limited.
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: MAX_NODES,
            max_events: 4 * MAX_NODES,
            max_depth: MAX_SEED_DEPTH,
        },
    };
    let yaml = serde_saphyr::from_str_with_options(document, options);
    let value = yaml.map_err(|error: serde_saphyr::Error| {
        // A document in braces was more likely meant as JSON.
        let text = match json {
            Err(json) if in_braces => json.to_string(),
            _ => error.to_string(),
        };
        text.lines().next().unwrap_or_default().to_owned()
    })?;
    limits::check_numbers(&value)?;
    Ok(value)
}
