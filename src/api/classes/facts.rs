//! The facts of operations as Python dictionaries, for the command line.

use super::help;
use crate::api::request::arguments;
use crate::model::{self, signature};
use crate::schema::{Argument, Collection, Default, Field, Operation, Parameter, ParameterLocation, Type};
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// The name of each operation of a version, with its API class.
#[pyfunction]
pub(crate) fn method_names(version: &str) -> PyResult<Vec<(&'static str, &'static str)>> {
    let _section = shutdown::section();
    Ok(model::version(version)?.method_names().collect())
}

/// The facts of the operation with this name, or None. Only the operation's family is read.
#[pyfunction]
pub(crate) fn operation_facts<'py>(py: Python<'py>, version: &str, name: &str) -> PyResult<Option<Bound<'py, PyDict>>> {
    let _section = shutdown::section();
    let version = model::version(version)?;
    let Some((api, operation)) = version.operation(name) else {
        return Ok(None);
    };
    let facts = PyDict::new(py);
    facts.set_item("api", api.name)?;
    facts.set_item("name", operation.python)?;
    facts.set_item("verb", operation.method.as_str())?;
    facts.set_item("path", format!("/{}{}", version.name, operation.path))?;
    facts.set_item("summary", operation.summary)?;
    facts.set_item("notes", operation.notes)?;
    facts.set_item("page", help::page(version, operation))?;
    facts.set_item("scopes", operation.scopes)?;
    facts.set_item("application", operation.application)?;
    facts.set_item("experimental", operation.experimental)?;
    facts.set_item("deprecated", operation.deprecated)?;
    facts.set_item("arguments", arguments_of(py, operation)?)?;
    queries(&facts, operation.collection.as_ref())?;
    let responses = operation.responses.iter().filter(|it| it.status < 300);
    let responses: Vec<_> = responses
        .map(|it| (it.status, help::type_of_data(it), it.media))
        .collect();
    facts.set_item("responses", responses)?;
    let rejections = operation.responses.iter().filter(|it| it.status >= 300);
    facts.set_item("rejections", rejections.map(|it| it.status).collect::<Vec<_>>())?;
    Ok(Some(facts))
}

fn queries(facts: &Bound<'_, PyDict>, collection: Option<&Collection>) -> PyResult<()> {
    let (filters, sorters) = collection.map_or((&[][..], &[][..]), |it| (it.filters, it.sorters));
    let compares = filters.iter().map(|filter| {
        let compares = filter.compares.iter().map(|compare| compare.as_str());
        (filter.field, compares.collect::<Vec<_>>())
    });
    facts.set_item("filters", compares.collect::<Vec<_>>())?;
    facts.set_item("sorters", sorters)
}

fn arguments_of<'py>(py: Python<'py>, operation: &Operation) -> PyResult<Bound<'py, PyList>> {
    let described = PyList::empty(py);
    for place in operation.arguments {
        let facts = PyDict::new(py);
        facts.set_item("name", arguments::name(operation, *place))?;
        match *place {
            Argument::Parameter(index) => of_parameter(&facts, operation.parameters.get(index))?,
            Argument::Form(index) => of_field(&facts, operation.form.get(index))?,
            Argument::Body => of_body(&facts, operation)?,
        }
        described.append(facts)?;
    }
    Ok(described)
}

fn of_parameter(facts: &Bound<'_, PyDict>, parameter: Option<&Parameter>) -> PyResult<()> {
    let Some(parameter) = parameter else { return Ok(()) };
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
    };
    facts.set_item("place", place)?;
    facts.set_item("wire", parameter.wire)?;
    facts.set_item("doc", parameter.doc)?;
    facts.set_item("required", parameter.required)?;
    facts.set_item("several", parameter.several)?;
    facts.set_item("default", default(parameter.default))?;
    facts.set_item("range", parameter.range)?;
    of_type(facts, &parameter.ty)
}

fn of_field(facts: &Bound<'_, PyDict>, field: Option<&Field>) -> PyResult<()> {
    let Some(field) = field else { return Ok(()) };
    facts.set_item("place", "form")?;
    facts.set_item("wire", field.wire)?;
    facts.set_item("doc", field.doc)?;
    facts.set_item("required", field.required && !field.nullable)?;
    facts.set_item("default", default(field.default))?;
    of_type(facts, &field.ty)
}

fn of_body(facts: &Bound<'_, PyDict>, operation: &Operation) -> PyResult<()> {
    let Some(body) = operation.body else { return Ok(()) };
    facts.set_item("place", "body")?;
    facts.set_item("wire", body.content_type)?;
    facts.set_item("doc", body.doc)?;
    facts.set_item("required", !body.optional)?;
    of_type(facts, &body.ty)
}

fn of_type(facts: &Bound<'_, PyDict>, ty: &Type) -> PyResult<()> {
    let (ty, several) = match ty {
        Type::List(element) | Type::Sparse(element) => (*element, true),
        ty => (ty, false),
    };
    facts.set_item("type", signature::of_type(ty))?;
    facts.set_item("is_file", matches!(ty, Type::File))?;
    facts.set_item("list", several)?;
    if let Type::Model(model) = ty {
        facts.set_item("model", model.name)?;
    }
    let choices = match ty {
        Type::Choice(values) => *values,
        Type::Model(model) => model.values(),
        _ => &[],
    };
    facts.set_item("choices", choices)
}

fn default(default: Default) -> Option<String> {
    (default != Default::None).then(|| match default {
        Default::Str(text) => text.to_owned(),
        Default::Bool(value) => value.to_string(),
        other => other.source(),
    })
}
