//! Operations on text. Without an input they return null.

use super::budget::{Budget, check_length};
use super::draft::{Draft, constant};
use super::engine::{GivenAttributes, Outcome};
use super::finding::Finding;
use super::java;
use super::pattern::{self, Pattern};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

/// Steps that a row of a table takes from the budget, in addition to its search.
const ROW: usize = 100;

pub(super) fn lower(given: &GivenAttributes<'_>) -> Outcome {
    mapped(given, str::to_lowercase)
}

pub(super) fn upper(given: &GivenAttributes<'_>) -> Outcome {
    mapped(given, str::to_uppercase)
}

pub(super) fn trim(given: &GivenAttributes<'_>) -> Outcome {
    mapped(given, |text| java::trim(text).to_owned())
}

/// Letters without the marks of Latin, Greek and Cyrillic: `Dvořák` becomes `Dvorak`. Other scripts keep theirs.
pub(super) fn decompose(given: &GivenAttributes<'_>) -> Outcome {
    mapped(given, |text| {
        text.nfkd()
            .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
            .collect()
    })
}

pub(super) fn base64_encode(given: &GivenAttributes<'_>) -> Outcome {
    mapped(given, |text| STANDARD.encode(text))
}

pub(super) fn base64_decode(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let bytes = STANDARD.decode(text.trim()).ok();
    let decoded = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    decoded
        .map(Some)
        .ok_or_else(|| "The input is not valid Base64 of UTF-8 text.".into())
}

fn mapped(given: &GivenAttributes<'_>, map: impl FnOnce(&str) -> String) -> Outcome {
    let text = given.input()?.map(|text| map(&text));
    check_length(text.as_ref().map_or(0, String::len))?;
    Ok(text)
}

/// The values, one after the other; null ones are left out.
pub(super) fn concat(given: &GivenAttributes<'_>) -> Outcome {
    let mut text = String::new();
    for (index, value) in given.values()?.iter().enumerate() {
        let value = given.element(index, value)?.unwrap_or_default();
        check_length(text.len() + value.len())?;
        text.push_str(&value);
    }
    Ok(Some(text))
}

/// The values with a separator between them, by default a comma. A null value is printed as `null`.
pub(super) fn join(given: &GivenAttributes<'_>) -> Outcome {
    let separator = given.text("separator")?;
    let mut text = String::new();
    for (index, value) in given.values()?.iter().enumerate() {
        let value = given.element(index, value)?;
        let value = value.as_deref().unwrap_or("null");
        check_length(text.len() + separator.len() + value.len())?;
        given.charge(separator.len())?;
        text.push_str(if index > 0 { &separator } else { "" });
        text.push_str(value);
    }
    Ok(Some(text))
}

/// Replaces every match of a regular expression.
pub(super) fn replace(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let pattern = given.text("regex")?;
    let pattern = Pattern::new(given.budget(), &pattern)?;
    let replacement = given.text("replacement")?;
    pattern.replace(&text, &replacement, true).map(Some)
}

/// Applies the replacement of each row of a table, in order; without a table the text stays unchanged.
pub(super) fn replace_all(given: &GivenAttributes<'_>) -> Outcome {
    let Some(mut text) = given.input()? else {
        return Ok(None);
    };
    let table = match given.get("table") {
        None => return Ok(Some(text)),
        Some(Value::Object(table)) => table,
        Some(_) => return Err("replaceAll: table is not an object.".into()),
    };
    for (pattern, replacement) in table {
        given.charge(ROW)?;
        text = given.within_member("table", pattern, || {
            let replacement = given.resolve(replacement)?.unwrap_or_default();
            Pattern::new(given.budget(), pattern)?.replace(&text, &replacement, true)
        })?;
    }
    Ok(Some(text))
}

/// Checks that a replacement refers to groups of its pattern.
pub(super) fn check_replace(draft: &Draft<'_>) -> Vec<Finding> {
    let pattern = draft.constant("regex");
    let replacement = draft.constant("replacement");
    let pair = pattern.zip(replacement);
    let found = pair.and_then(|(pattern, replacement)| check_replacement(&pattern, &replacement));
    found.map(|finding| finding.of("replacement")).into_iter().collect()
}

/// Checks the patterns of a table, and that the replacements refer to groups of theirs.
pub(super) fn check_replace_all(draft: &Draft<'_>) -> Vec<Finding> {
    let Some(Value::Object(table)) = draft.get("table") else {
        return Vec::new();
    };
    let of_row = |(pattern, replacement): (&String, &Value)| {
        let replacement = constant(replacement);
        let mut found = pattern::check(pattern, &Budget::default());
        found.extend(replacement.and_then(|replacement| check_replacement(pattern, &replacement)));
        let found = found.into_iter().map(|finding| finding.of_member("table", pattern));
        found.collect::<Vec<_>>()
    };
    table.iter().flat_map(of_row).collect()
}

fn check_replacement(pattern: &str, replacement: &str) -> Option<Finding> {
    let budget = Budget::default();
    let failure = Pattern::new(&budget, pattern)
        .ok()?
        .check_replacement(replacement)
        .err()?;
    let advice = "Refer to a group of the pattern, or write \\$ for a dollar sign.";
    Some(Finding::error(
        "replacement",
        format!("Every match fails: {failure} {advice}"),
    ))
}
