//! Operations on positions in texts, which count as Java does: in UTF-16 units.

use super::attribute::whole;
use super::budget::Budget;
use super::engine::{GivenAttributes, Outcome};
use super::error::Error;
use super::finding::Finding;
use super::java;
use super::pattern::Pattern;

/// Maximum length of a padded text, which is also the maximum of an identity attribute.
const MAX_PADDED: usize = 4000;

pub(super) fn index_of(given: &GivenAttributes<'_>) -> Outcome {
    place(given, |text, part| java::index_of(text, part, 0))
}

pub(super) fn last_index_of(given: &GivenAttributes<'_>) -> Outcome {
    place(given, |text, part| java::last_index_of(text, part, usize::MAX))
}

/// The position of a part, -1 for none.
fn place(given: &GivenAttributes<'_>, find: impl FnOnce(&str, &str) -> Option<usize>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let part = given.text("substring")?;
    let found = find(&text, &part);
    Ok(Some(found.map_or("-1".to_owned(), |at| at.to_string())))
}

/// From `begin` (plus `beginOffset`) to before `end` (plus `endOffset`); -1 stands for the beginning and for the end.
pub(super) fn substring(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let bound = |name, offset: &str| match given.number(name)? {
        None | Some(-1) => Ok::<_, Error>(None),
        Some(at) => Ok(Some(at.saturating_add(given.number(offset)?.unwrap_or_default()))),
    };
    let length = java::length(&text);
    let begin = bound("begin", "beginOffset")?.unwrap_or(0);
    let end = bound("end", "endOffset")?.unwrap_or(i64::try_from(length).unwrap_or(i64::MAX));
    let ends = usize::try_from(begin).ok().zip(usize::try_from(end).ok());
    let part = ends.and_then(|(begin, end)| java::slice(&text, begin, end));
    part.map(Some).ok_or_else(|| {
        let place = format!("{begin} to {end} is not within a text of {length} characters");
        format!("StringIndexOutOfBoundsException: substring: {place}.").into()
    })
}

pub(super) fn left_pad(given: &GivenAttributes<'_>) -> Outcome {
    padded(given, |text, padding| format!("{padding}{text}"))
}

pub(super) fn right_pad(given: &GivenAttributes<'_>) -> Outcome {
    padded(given, |text, padding| format!("{text}{padding}"))
}

fn padded(given: &GivenAttributes<'_>, pad: impl FnOnce(&str, &str) -> String) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let length = given.number("length")?.and_then(|length| usize::try_from(length).ok());
    let length = length.filter(|length| *length <= MAX_PADDED);
    let length = length.ok_or_else(|| format!("{}: length must be between 0 and {MAX_PADDED}.", given.kind))?;
    let padding = given.text("padding")?;
    let padding = if padding.is_empty() { " " } else { &padding };
    let missing = length.saturating_sub(java::length(&text));
    let padding: String = padding.chars().cycle().take(missing).collect();
    Ok(Some(pad(&text, &padding)))
}

/// One of the parts between delimiters, counted from 0.
pub(super) fn split(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let delimiter = given.text("delimiter")?;
    let delimiter = Pattern::new(given.budget(), &delimiter)?;
    let index = given.number("index")?.unwrap_or(-1);
    let parts = delimiter.split(&text, 0)?;
    let part = usize::try_from(index).ok().and_then(|index| parts.get(index));
    match part {
        None if given.flag("throws")? => {
            let count = parts.len();
            Err(format!("IndexOutOfBoundsException: there is no part {index}, only {count} parts.").into())
        }
        part => Ok(part.map(|part| (*part).to_owned())),
    }
}

/// Checks the length of a padded text.
pub(super) fn check_length(text: &str, _: &Budget) -> Vec<Finding> {
    let length = whole(text).and_then(|length| usize::try_from(length).ok());
    if length.is_some_and(|length| length <= MAX_PADDED) {
        return Vec::new();
    }
    let text = format!("The length '{text}' is not a number from 0 to {MAX_PADDED}. Write such a number.");
    vec![Finding::error("number", text)]
}
