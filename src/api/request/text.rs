//! The values of parameters as text.

use crate::api::settings::bad_value;
use crate::schema::{Parameter, Type};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyString};

/// The text of a parameter's value.
///
/// # Errors
/// `ApiTypeError` for a value of the wrong type, `ApiValueError` for one that cannot be sent.
pub(super) fn of_parameter(parameter: &Parameter, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    let wrong = |expected: &str| {
        let given = value
            .get_type()
            .name()
            .map_or_else(|_| String::new(), |name| name.to_string());
        Err(bad_value::api_type_error(
            py,
            &format!("{} must be {expected} (got {given})", parameter.python),
        ))
    };
    match parameter.ty {
        Type::Bool => match value.cast::<PyBool>() {
            Ok(flag) => Ok(flag.is_true().to_string()),
            Err(_) => wrong("a boolean"),
        },
        Type::Int => match value.cast::<PyInt>() {
            Ok(number) if !value.is_instance_of::<PyBool>() => number_text(parameter, number),
            _ => wrong("an integer"),
        },
        _ => match value.cast::<PyString>() {
            Ok(text) => text.to_str().map(str::to_owned).map_err(|_| {
                bad_value::api_value_error(
                    py,
                    &format!("{} has a lone surrogate, which is not a character", parameter.python),
                )
            }),
            Err(_) => wrong("a string"),
        },
    }
}

fn number_text(parameter: &Parameter, number: &Bound<'_, PyInt>) -> PyResult<String> {
    let value = number.extract::<i64>().ok();
    match (value, parameter.range) {
        (Some(value), Some((least, most))) if (least..=most).contains(&value) => Ok(value.to_string()),
        (Some(value), None) => Ok(value.to_string()),
        (_, range) => {
            let (least, most) = range.unwrap_or((i64::MIN, i64::MAX));
            let message = bad_value::out_of_range(parameter.python, least..=most, number);
            Err(bad_value::api_value_error(number.py(), &message))
        }
    }
}
