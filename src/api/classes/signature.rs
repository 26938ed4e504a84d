//! The signature of a method, for `inspect` and `help`.

use crate::api::call::endpoint::Endpoint;
use crate::api::request::arguments::{self, COMMON};
use crate::api::response::variant::Variant;
use crate::model::signature::{self, SignatureParameter};
use crate::schema::{Argument, Default, ParameterLocation};
use pyo3::prelude::*;

/// The annotations of [`COMMON`].
const COMMON_TYPES: [&str; COMMON.len()] = [
    "float | tuple[float, float] | tuple[float, float, float] | tuple[float, float, float | None, float] | None",
    "int | None",
    "Mapping[str, Any] | None",
    "str | None",
    "Mapping[str, str] | None",
    "int",
    "str | PathLike[str] | None",
];

/// The `inspect.Signature` of a method.
pub(super) fn of_method<'py>(py: Python<'py>, endpoint: &Endpoint) -> PyResult<Bound<'py, PyAny>> {
    signature::signature(py, parameters(endpoint), Some(returns(endpoint)))
}

fn parameters(endpoint: &Endpoint) -> Vec<SignatureParameter> {
    let mut parameters = vec![required("self", "")];
    parameters.extend(endpoint.arguments.iter().map(|argument| parameter(endpoint, *argument)));
    for (name, ty) in COMMON.iter().zip(COMMON_TYPES) {
        if *name == "_download_to" && !endpoint.operation.is_download() {
            continue;
        }
        let default = if *name == "_host_index" { "0" } else { "None" };
        parameters.push(SignatureParameter {
            name: (*name).to_owned(),
            kind: "KEYWORD_ONLY",
            annotation: ty.to_owned(),
            default: Some(default.to_owned()),
        });
    }
    parameters
}

fn parameter(endpoint: &Endpoint, argument: Argument) -> SignatureParameter {
    let operation = endpoint.operation;
    let name = arguments::name(operation, argument);
    let (ty, is_required, default) = match argument {
        Argument::Parameter(index) => match operation.parameters.get(index) {
            Some(declared) => {
                let ty = match declared.several {
                    true => "str | list[str]".to_owned(),
                    false => signature::of_type(&declared.ty),
                };
                let is_sent = declared.location == ParameterLocation::Header;
                (ty, declared.required, Some(declared.default).filter(|_| is_sent))
            }
            None => return required(name, ""),
        },
        Argument::Form(index) => match operation.form.get(index) {
            Some(field) => (signature::of_upload(&field.ty), field.required && !field.nullable, None),
            None => return required(name, ""),
        },
        Argument::Body => match operation.body {
            Some(body) => (signature::of_type(&body.ty), !body.optional, None),
            None => return required(name, ""),
        },
    };
    if is_required {
        return required(name, &ty);
    }
    let default = default.filter(|default| *default != Default::None);
    let default = default.map_or_else(|| "None".to_owned(), |default| default.source());
    SignatureParameter {
        default: Some(default),
        ..required(name, &format!("{ty} | None"))
    }
}

fn required(name: &str, annotation: &str) -> SignatureParameter {
    SignatureParameter {
        name: name.to_owned(),
        kind: "POSITIONAL_OR_KEYWORD",
        annotation: annotation.to_owned(),
        default: None,
    }
}

fn returns(endpoint: &Endpoint) -> String {
    let success = endpoint.operation.success();
    let data = success.map_or_else(|| "None".to_owned(), super::help::type_of_data);
    match endpoint.variant {
        Variant::Plain => data,
        Variant::HttpInfo => format!("ApiResponse[{data}]"),
        Variant::Raw => "RawResponse".to_owned(),
    }
}
