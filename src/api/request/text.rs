//! The values of parameters as text.

use crate::api::settings::bad_value;
use crate::model;
use crate::schema::{ModelKind, Parameter, Type};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyInt, PyList, PyString, PyTuple};

/// The text of a parameter's value; several are joined by commas.
///
/// # Errors
/// `ApiTypeError` for a value of the wrong type, `ApiValueError` for one that cannot be sent.
pub(super) fn of_parameter(parameter: &Parameter, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let element = match parameter.ty {
        Type::List(element) => *element,
        ty if parameter.several && !value.is_instance_of::<PyString>() => ty,
        ty => return one(parameter, ty, value),
    };
    if !value.is_instance_of::<PyList>() && !value.is_instance_of::<PyTuple>() {
        let message = format!("{} must be a list", parameter.python);
        return Err(bad_value::api_type_error(value.py(), &message));
    }
    let texts = value.try_iter()?.map(|item| one(parameter, element, &item?));
    Ok(texts.collect::<PyResult<Vec<_>>>()?.join(","))
}

fn one(parameter: &Parameter, ty: Type, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    if let Some(values) = choices(ty) {
        check_choice(parameter, values, value)?;
    }
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
    match ty {
        Type::Bool => match value.cast::<PyBool>() {
            Ok(flag) => Ok(flag.is_true().to_string()),
            Err(_) => wrong("a boolean"),
        },
        Type::Int => match value.cast::<PyInt>() {
            Ok(number) if !value.is_instance_of::<PyBool>() => number_text(parameter, number),
            _ => wrong("an integer"),
        },
        Type::DateTime | Type::Date if value.is_instance_of::<PyDate>() => value.call_method0("isoformat")?.extract(),
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

/// The values of an enumeration.
fn choices(ty: Type) -> Option<&'static [&'static str]> {
    match ty {
        Type::Choice(values) => Some(values),
        Type::Model(model) => match model.kind {
            ModelKind::Enum(values) => Some(values),
            _ => None,
        },
        _ => None,
    }
}

fn check_choice(parameter: &Parameter, values: &[&str], value: &Bound<'_, PyAny>) -> PyResult<()> {
    let Ok(text) = value.cast::<PyString>() else {
        return Ok(());
    };
    let text = text.to_string_lossy();
    if values.contains(&&*text) {
        return Ok(());
    }
    let message = format!(
        "{} should be {} (got '{text}')",
        parameter.python,
        model::one_of(values)
    );
    Err(bad_value::api_value_error(value.py(), &message))
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
