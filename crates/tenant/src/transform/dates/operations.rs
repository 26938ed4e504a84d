//! `dateFormat`, `dateCompare` and `dateMath`.

use super::named::{instant, read_as, write_as};
use super::{math as expressions, pattern, write as writer};
use crate::transform::engine::{GivenAttributes, Outcome};
use crate::transform::error::Error;

/// The format of the dates that `dateMath` gives.
pub(super) const MATH_OUTPUT: &str = "yyyy-MM-dd'T'HH:mm'Z'";
/// The operators of `dateCompare`.
pub(super) const OPERATORS: [&str; 4] = ["lt", "lte", "gt", "gte"];

/// Converts a date from one format to another, by default ISO 8601; null if it cannot be read.
pub(in crate::transform) fn format(given: &GivenAttributes<'_>) -> Outcome {
    let Some(text) = given.input()? else {
        return Ok(None);
    };
    let format = |name: &str| {
        let format = given.value(name)?.filter(|format| !format.is_empty());
        Ok::<_, Error>(format.unwrap_or_else(|| "ISO8601".to_owned()))
    };
    let (read, written) = (format("inputFormat")?, format("outputFormat")?);
    given.charge(text.len() + read.len() + written.len())?;
    match read_as(&text, &read, given.now())? {
        Some(millis) => write_as(millis, &written).map(Some),
        None => Ok(None),
    }
}

/// One of two values, chosen by the order of two dates.
pub(in crate::transform) fn compare(given: &GivenAttributes<'_>) -> Outcome {
    let date = |name: &str| {
        let text = given.text(name)?;
        if text.trim().eq_ignore_ascii_case("now") {
            return Ok(given.now());
        }
        let time = instant(&text);
        time.ok_or_else(|| Error::from(format!("{name} '{text}' is not a date in ISO 8601.")))
    };
    let (first, second) = (date("firstDate")?, date("secondDate")?);
    let operator = given.text("operator")?;
    let holds = match operator.to_ascii_lowercase().as_str() {
        "lt" => first < second,
        "lte" => first <= second,
        "gt" => first > second,
        "gte" => first >= second,
        other => return Err(format!("dateCompare takes the operators lt, lte, gt and gte, not '{other}'.").into()),
    };
    let chosen = if holds {
        "positiveCondition"
    } else {
        "negativeCondition"
    };
    given.choose(|| chosen.to_owned());
    given.value(chosen)
}

/// A date with units of time added, subtracted and rounded, for example `now+1w/d`.
pub(in crate::transform) fn math(given: &GivenAttributes<'_>) -> Outcome {
    let expression = given.text("expression")?.replace(' ', "");
    let (start, rest) = match expression.strip_prefix("now") {
        Some(rest) => (given.now(), rest),
        None => {
            let Some(text) = given.input()? else {
                return Ok(None);
            };
            let start = instant(&text).ok_or_else(|| format!("The input '{text}' is not a date in ISO 8601."))?;
            (start, expression.as_str())
        }
    };
    given.charge(expression.len())?;
    let round_up = given.flag("roundUp")?;
    let time = expressions::compute(start, rest, round_up);
    let time = time.map_err(|rest| format!("'{rest}' is not a date expression."))?;
    Ok(Some(writer::write(time, &pattern::parts(MATH_OUTPUT)?)))
}
