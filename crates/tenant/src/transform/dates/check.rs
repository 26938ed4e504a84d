//! Finds mistakes in formats, dates and expressions without an evaluation.

use super::math as expressions;
use super::named::{NAMES, instant, read_as, write_as};
use super::operations::{MATH_OUTPUT, OPERATORS};
use super::pattern::{DatePart, parts};
use crate::transform::budget::Budget;
use crate::transform::draft::Draft;
use crate::transform::finding::Finding;

/// A date whose parts all have two digits, milliseconds since 1970: 2024-11-25T13:45:30.500Z.
const SAMPLE: i64 = 1_732_542_330_500;

/// Checks a format.
pub(in crate::transform) fn check_format(format: &str, _: &Budget) -> Vec<Finding> {
    if format.is_empty() || NAMES.contains(&format) {
        return Vec::new();
    }
    if let Some(meant) = NAMES.iter().find(|name| name.eq_ignore_ascii_case(format)) {
        let text = format!("'{format}' is not the name of a format. Write {meant}.");
        return vec![Finding::error("date-format", text)];
    }
    match parts(format) {
        Ok(parts) => surprises(&parts).into_iter().map(surprise).collect(),
        Err(error) => {
            let names = NAMES.join(", ");
            let advice = format!("Put plain letters in single quotes, or write one of {names}.");
            vec![Finding::error("date-format", format!("{error} {advice}"))]
        }
    }
}

fn surprise(text: &str) -> Finding {
    Finding::warning("date-format", text)
}

/// Letters that probably do not mean what the author of a format wanted.
fn surprises(parts: &[DatePart]) -> Vec<&'static str> {
    let has = |letters: &str| {
        let is_one = |part: &DatePart| matches!(part, DatePart::Field(letter, _) if letters.contains(*letter));
        parts.iter().any(is_one)
    };
    let month_behind_hour = parts.windows(3).any(|some| {
        matches!(
            some,
            [
                DatePart::Field('H' | 'h' | 'k' | 'K', _),
                DatePart::Literal(':'),
                DatePart::Field('M', _)
            ]
        )
    });
    let rules = [
        (
            has("hK") && !has("a"),
            "h is an hour of a half day, and the format does not say which half. Write HH, or add a for AM and PM.",
        ),
        (
            has("Hk") && has("a"),
            "H is an hour of the whole day, on which a has no effect. Write hh, or leave out a.",
        ),
        (
            has("m") && !has("HhkK"),
            "mm is the minute, and the format has no hour. Write MM for the month.",
        ),
        (
            month_behind_hour,
            "MM is the month, and it is behind the hour. Write mm for the minute.",
        ),
        (
            has("Y") && !has("wu"),
            "YYYY is the year of the week, which differs from the year around New Year. Write yyyy.",
        ),
        (
            has("D") && has("ML"),
            "DD is the day of the year, and the format has a month. Write dd for the day of the month.",
        ),
    ];
    rules
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, text)| text)
        .collect()
}

/// Checks a date in ISO 8601, or `now`.
pub(in crate::transform) fn check_date(text: &str, _: &Budget) -> Vec<Finding> {
    if text.trim().eq_ignore_ascii_case("now") || instant(text).is_some() {
        return Vec::new();
    }
    vec![not_a_date(text)]
}

fn not_a_date(text: &str) -> Finding {
    let advice = "Write a date such as 2024-03-30T00:00:00Z, or convert it with dateFormat.";
    Finding::error(
        "date",
        format!("'{text}' is not a date in ISO 8601 with time and zone. {advice}"),
    )
}

/// Checks the operator of `dateCompare`.
pub(in crate::transform) fn check_operator(text: &str, _: &Budget) -> Vec<Finding> {
    if OPERATORS.iter().any(|operator| text.eq_ignore_ascii_case(operator)) {
        return Vec::new();
    }
    let known = OPERATORS.join(", ");
    let text = format!("'{text}' is not an operator of dateCompare. Write one of {known}.");
    vec![Finding::error("choice", text)]
}

/// Checks a date expression.
pub(in crate::transform) fn check_expression(text: &str, _: &Budget) -> Vec<Finding> {
    let expression = text.replace(' ', "");
    let rest = expression.strip_prefix("now").unwrap_or(&expression);
    let Err(rest) = expressions::compute(SAMPLE, rest, false) else {
        return Vec::new();
    };
    let advice = "Write now or nothing, then parts such as +1w, -3M or /d, with the units y, M, w, d, h, m and s.";
    let text = format!("The date expression '{text}' cannot be read from '{rest}' on. {advice}");
    vec![Finding::error("date-expression", text)]
}

/// Checks the dates that are compared.
pub(in crate::transform) fn check_compare(draft: &Draft<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = ["firstDate", "secondDate"]
        .into_iter()
        .filter_map(|name| check_nested(draft, name))
        .collect();
    let fixed = ["firstDate", "secondDate"].map(|name| draft.constant(name).as_deref().and_then(instant));
    if fixed.iter().all(Option::is_some) {
        let text =
            "Both dates are fixed, so that one of the conditions is never used. Compare with now or an attribute.";
        found.push(Finding::warning("unreachable", text).of("secondDate"));
    }
    found
}

/// Checks the date that `dateMath` computes with.
pub(in crate::transform) fn check_math(draft: &Draft<'_>) -> Vec<Finding> {
    let expression = draft.constant("expression").unwrap_or_default();
    if expression.trim_start().starts_with("now") {
        let text = "The expression begins with now, so that the input is not used. Leave out one of them.";
        let unused = draft
            .get("input")
            .map(|_| Finding::warning("unreachable", text).of("input"));
        return unused.into_iter().collect();
    }
    let fixed = draft.constant("input").filter(|text| instant(text).is_none());
    let fixed = fixed.map(|text| not_a_date(&text).of("input"));
    fixed.or_else(|| check_nested(draft, "input")).into_iter().collect()
}

/// Checks that an attribute in which `dateFormat` is nested gets dates that it can read.
fn check_nested(draft: &Draft<'_>, name: &str) -> Option<Finding> {
    let sample = draft.nested(name, "dateFormat").and_then(|nested| formatted(&nested))?;
    if instant(&sample).is_some() {
        return None;
    }
    let text = format!(
        "dateFormat gives dates such as '{sample}', which {} cannot read.",
        draft.kind
    );
    Some(Finding::error("never-matches", format!("{text} Use the outputFormat ISO8601.")).of(name))
}

/// Checks that an input whose format is known matches the format in which it is read.
pub(in crate::transform) fn check_conversion(draft: &Draft<'_>) -> Vec<Finding> {
    let inner = || {
        draft
            .nested("input", "dateFormat")
            .and_then(|nested| formatted(&nested))
    };
    let computed = || {
        draft.nested("input", "dateMath")?;
        write_as(SAMPLE, MATH_OUTPUT).ok()
    };
    let Some(sample) = draft.constant("input").or_else(inner).or_else(computed) else {
        return Vec::new();
    };
    let Some(format) = format_of(draft, "inputFormat") else {
        return Vec::new();
    };
    if !matches!(read_as(&sample, &format, SAMPLE), Ok(None)) {
        return Vec::new();
    }
    let given = draft.get("inputFormat").map_or("input", |_| "inputFormat");
    let text = format!("The input, such as '{sample}', never has the format {format}, so that the value is null.");
    vec![Finding::warning("never-matches", format!("{text} Correct the inputFormat.")).of(given)]
}

/// A date as `dateFormat` gives it.
fn formatted(draft: &Draft<'_>) -> Option<String> {
    write_as(SAMPLE, &format_of(draft, "outputFormat")?).ok()
}

/// A format that is known, or the default.
fn format_of(draft: &Draft<'_>, name: &str) -> Option<String> {
    let given = match draft.get(name) {
        Some(_) => draft.constant(name)?,
        None => String::new(),
    };
    Some(if given.is_empty() { "ISO8601".to_owned() } else { given })
}
