//! Operations on texts. Without a text to work on they give nothing; places in a text are counted in characters.

use super::budget::check_length;
use super::engine::{Given, Outcome, Scope};
use super::error::Error;
use super::pattern::Pattern;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The longest text that padding makes; identity attributes hold no longer ones.
const MAX_PADDED: usize = 4000;
/// What a row of a table takes from the budget, beside its search.
const ROW: usize = 100;

pub(super) fn lower(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    mapped(scope, given, |text| text.to_lowercase())
}

pub(super) fn upper(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    mapped(scope, given, |text| text.to_uppercase())
}

pub(super) fn trim(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    mapped(scope, given, |text| text.trim().to_owned())
}

/// Letters without their marks: `Dvořák` becomes `Dvorak`.
pub(super) fn decompose(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    mapped(scope, given, |text| {
        text.nfd().filter(|letter| !is_combining_mark(*letter)).collect()
    })
}

pub(super) fn base64_encode(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    mapped(scope, given, |text| STANDARD.encode(text))
}

pub(super) fn base64_decode(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let bytes = STANDARD.decode(text.trim()).ok();
    let decoded = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    decoded
        .map(Some)
        .ok_or_else(|| "The input is not the Base64 of a text.".into())
}

fn mapped(scope: &Scope<'_>, given: &Given<'_>, map: impl FnOnce(&str) -> String) -> Outcome {
    Ok(given.input(scope)?.map(|text| map(&text)))
}

pub(super) fn concat(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    Ok(Some(present(scope, given)?.concat()))
}

/// Joins with a comma unless it is said otherwise.
pub(super) fn join(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let separator = given.value(scope, "separator")?.unwrap_or_else(|| ",".to_owned());
    let values = present(scope, given)?;
    let length: usize = values.iter().map(|value| value.len() + separator.len()).sum();
    check_length(length)?;
    Ok(Some(values.join(&separator)))
}

/// The values that there are.
fn present(scope: &Scope<'_>, given: &Given<'_>) -> Result<Vec<String>, Error> {
    let values = given.values()?.iter().enumerate();
    let values = values.filter_map(|(index, value)| Given::element(scope, index, value).transpose());
    values.collect()
}

pub(super) fn index_of(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    place(scope, given, |text, part| text.find(part))
}

pub(super) fn last_index_of(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    place(scope, given, |text, part| text.rfind(part))
}

/// Where a part is, -1 for nowhere.
fn place(scope: &Scope<'_>, given: &Given<'_>, find: impl FnOnce(&str, &str) -> Option<usize>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let part = given.required(scope, "substring")?;
    let before = find(&text, &part).and_then(|at| text.get(..at));
    Ok(Some(
        before.map_or("-1".to_owned(), |before| before.chars().count().to_string()),
    ))
}

/// From `begin` (plus `beginOffset`) to before `end` (plus `endOffset`); -1 stands for the beginning and for the end.
pub(super) fn substring(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let bound = |name, offset: &str| match given.number(scope, name)? {
        None | Some(-1) => Ok::<_, Error>(None),
        Some(at) => Ok(Some(at.saturating_add(given.number(scope, offset)?.unwrap_or(0)))),
    };
    given.required(scope, "begin")?;
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let begin = bound("begin", "beginOffset")?.unwrap_or(0);
    let end = bound("end", "endOffset")?.unwrap_or(length).min(length);
    if begin < 0 || begin > end {
        return Err(format!("substring: {begin} to {end} is not within a text of {length} characters.").into());
    }
    let (skipped, taken) = (usize::try_from(begin), usize::try_from(end - begin));
    Ok(Some(
        text.chars()
            .skip(skipped.unwrap_or(0))
            .take(taken.unwrap_or(0))
            .collect(),
    ))
}

pub(super) fn left_pad(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    padded(scope, given, |text, padding| format!("{padding}{text}"))
}

pub(super) fn right_pad(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    padded(scope, given, |text, padding| format!("{text}{padding}"))
}

fn padded(scope: &Scope<'_>, given: &Given<'_>, pad: impl FnOnce(&str, &str) -> String) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    given.required(scope, "length")?;
    let length = given
        .number(scope, "length")?
        .and_then(|length| usize::try_from(length).ok());
    let length = length.filter(|length| *length <= MAX_PADDED);
    let length = length.ok_or_else(|| format!("{}: length is between 0 and {MAX_PADDED}.", given.kind))?;
    let padding = given.value(scope, "padding")?.filter(|padding| !padding.is_empty());
    let padding = padding.unwrap_or_else(|| " ".to_owned());
    let missing = length.saturating_sub(text.chars().count());
    let padding: String = padding.chars().cycle().take(missing).collect();
    Ok(Some(pad(&text, &padding)))
}

/// Replaces everything that a regular expression finds.
pub(super) fn replace(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let pattern = Pattern::new(scope, &given.required(scope, "regex")?)?;
    let replacement = given.required(scope, "replacement")?;
    pattern.replace_all(scope, &text, &replacement).map(Some)
}

/// Replaces by each row of a table in its order.
pub(super) fn replace_all(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(mut text) = given.input(scope)? else {
        return Ok(None);
    };
    let Some(Value::Object(table)) = given.get("table") else {
        return Err("replaceAll needs the attribute table.".into());
    };
    for (pattern, replacement) in table {
        scope.charge(ROW)?;
        let row = |error: Error| error.within(&format!("table.{pattern}"));
        let replacement = scope.resolve(replacement).map_err(row)?.unwrap_or_default();
        let pattern = Pattern::new(scope, pattern).map_err(row)?;
        text = pattern.replace_all(scope, &text, &replacement).map_err(row)?;
    }
    Ok(Some(text))
}

/// One of the parts between delimiters, counted from 0.
pub(super) fn split(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let Some(text) = given.input(scope)? else {
        return Ok(None);
    };
    let delimiter = Pattern::new(scope, &given.required(scope, "delimiter")?)?;
    given.required(scope, "index")?;
    let index = given.number(scope, "index")?.unwrap_or(-1);
    let parts = delimiter.split(scope, &text)?;
    let part = usize::try_from(index).ok().and_then(|index| parts.get(index));
    match part {
        None if given.flag("throws", true) => Err(format!(
            "IndexOutOfBoundsException: there is no part {index} of {}.",
            parts.len()
        )
        .into()),
        part => Ok(part.map(|part| (*part).to_owned())),
    }
}
