//! Checks of values that have no parts to check.

use super::validation::{Checked, Validation};
use crate::model::base::datetime;
use crate::model::base::problems::Location;
use crate::model::class::types::ResolvedType;
use crate::syntax::timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyString};
use std::collections::HashMap;

impl<'py> Validation<'py> {
    /// One of several strings.
    pub(super) fn choice(&mut self, choices: &[&str], value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let known = value
            .cast::<PyString>()?
            .to_str()
            .is_ok_and(|text| choices.contains(&text));
        if !known && !self.policy.keeps_unknown_values() {
            let message = format!("Input should be {}", one_of(choices));
            self.problems.add(at, "literal_error", message, value)?;
        }
        Ok(value.clone())
    }

    /// A member of an enumeration, from its text.
    pub(super) fn enum_member(
        &mut self,
        members: &HashMap<&str, Py<PyAny>>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> Checked<'py> {
        let Ok(text) = value.cast::<PyString>() else {
            return self.mismatch(&ResolvedType::Str, value, at);
        };
        if let Some(member) = text.to_str().ok().and_then(|text| members.get(text)) {
            return Ok(member.bind(self.py).clone());
        }
        if !self.policy.keeps_unknown_values() {
            let mut names: Vec<&str> = members.keys().copied().collect();
            names.sort_unstable();
            let message = format!("Input should be {}", one_of(&names));
            self.problems.add(at, "enum", message, value)?;
        }
        Ok(value.clone())
    }

    /// A `datetime`, or the text of one.
    pub(super) fn date_time(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        if datetime::is_datetime(value) {
            let needs_zone = self.deep || !self.policy.keeps_unknown_values();
            if needs_zone && datetime::is_naive(value)? {
                let message = "Input should have a time zone: for example value.replace(tzinfo=timezone.utc)";
                self.problems.add(at, "timezone_aware", message, value)?;
            }
            return Ok(value.clone());
        }
        let Ok(text) = value.cast::<PyString>() else {
            return self.mismatch(&ResolvedType::DateTime, value, at);
        };
        if let Some(parsed) = text.to_str().ok().and_then(timestamp::parse) {
            return datetime::make(self.py, parsed);
        }
        if !self.policy.keeps_unknown_values() {
            let message = "Input should be a date-time with an offset, such as 2015-05-28T14:07:17Z";
            self.problems.add(at, "datetime_parsing", message, value)?;
        }
        Ok(value.clone())
    }

    /// A `date`, or the text of one.
    pub(super) fn date(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        if value.is_instance_of::<PyDate>() && !datetime::is_datetime(value) {
            return Ok(value.clone());
        }
        let Ok(text) = value.cast::<PyString>() else {
            return self.mismatch(&ResolvedType::Date, value, at);
        };
        if let Some(date) = text.to_str().ok().and_then(|text| datetime::date(self.py, text)) {
            return Ok(date);
        }
        if !self.policy.keeps_unknown_values() {
            let message = "Input should be a date, such as 2015-05-28";
            self.problems.add(at, "date_parsing", message, value)?;
        }
        Ok(value.clone())
    }

    /// A dictionary with free-form members.
    pub(super) fn object(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let Ok(object) = value.cast::<PyDict>() else {
            return self.mismatch(&ResolvedType::Object, value, at);
        };
        for key in object.keys() {
            if !key.is_instance_of::<PyString>() {
                self.problems.add(at, "invalid_key", "Keys should be strings", &key)?;
            }
        }
        Ok(value.clone())
    }
}

/// `'a', 'b' or 'c'`.
pub(crate) fn one_of(choices: &[&str]) -> String {
    let quoted: Vec<String> = choices.iter().map(|choice| format!("'{choice}'")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
