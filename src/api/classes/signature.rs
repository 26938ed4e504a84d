//! The signature of a method, for `inspect` and `help`.

use crate::api::answer::variant::Variant;
use crate::api::call::endpoint::Endpoint;
use crate::api::request::arguments::{self, Argument, COMMON};
use crate::model::signature::{self, SignatureParameter};
use pyo3::prelude::*;

/// The annotations of [`COMMON`].
const COMMON_TYPES: [&str; COMMON.len()] = [
    "float | tuple[float, float] | tuple[float, float, float] | tuple[float, float, float | None, float] | None",
    "int | None",
    "Mapping[str, Any] | None",
    "str | None",
    "Mapping[str, str] | None",
    "int",
];

/// The `inspect.Signature` of a method.
pub(super) fn of_method<'py>(py: Python<'py>, endpoint: &Endpoint) -> PyResult<Bound<'py, PyAny>> {
    signature::signature(py, parameters(endpoint), Some(returns(endpoint)))
}

fn parameters(endpoint: &Endpoint) -> Vec<SignatureParameter> {
    let mut parameters = vec![required("self", "")];
    parameters.extend(endpoint.arguments.iter().map(|argument| parameter(endpoint, *argument)));
    for (name, ty) in COMMON.iter().zip(COMMON_TYPES) {
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
    let declared = match argument {
        Argument::Body => None,
        Argument::Parameter(index) => operation.parameters.get(index),
    };
    match (declared, operation.body) {
        (Some(parameter), _) if parameter.required => required(name, &signature::of_type(&parameter.ty)),
        (Some(parameter), _) => {
            let is_text = parameter.default.starts_with('\'');
            let default = if is_text { parameter.default } else { "None" };
            let annotation = format!("{} | None", signature::of_type(&parameter.ty));
            SignatureParameter {
                default: Some(default.to_owned()),
                ..required(name, &annotation)
            }
        }
        (None, Some(body)) => required(name, &signature::of_type(&body.ty)),
        (None, None) => required(name, ""),
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
    let data = success.map_or_else(|| "None".to_owned(), |response| signature::of_type(&response.ty));
    match endpoint.variant {
        Variant::Plain => data,
        Variant::HttpInfo => format!("ApiResponse[{data}]"),
        Variant::Raw => "RawResponse".to_owned(),
    }
}
