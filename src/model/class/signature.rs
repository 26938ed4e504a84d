//! Signatures for `inspect` and `help`, made when they are read.

use crate::schema::{Default, Field, Model, ModelKind, Type};
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// The signature of a model's constructor, as an attribute of its class.
#[pyclass(frozen, module = "sailpoint._core")]
pub(crate) struct OfModel {
    fields: &'static [Field],
    form: SignatureForm,
}

/// How a constructor takes its arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SignatureForm {
    /// The fields, by keyword.
    Named,
    /// Any keywords.
    Any,
    /// One value, by position or by keyword.
    Positional,
}

impl OfModel {
    /// The signature of a model with these fields.
    pub(crate) const fn of_fields(fields: &'static [Field]) -> Self {
        let form = SignatureForm::Named;
        Self { fields, form }
    }

    /// The signature of a model that holds one value.
    pub(crate) const fn of_value(field: &'static [Field]) -> Self {
        let form = SignatureForm::Positional;
        Self { fields: field, form }
    }

    /// The signature of the base of all models.
    pub(crate) const fn of_base() -> Self {
        let form = SignatureForm::Any;
        Self { fields: &[], form }
    }
}

#[pymethods]
impl OfModel {
    fn __get__<'py>(
        &self,
        py: Python<'py>,
        _instance: &Bound<'py, PyAny>,
        _owner: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        let kind = match self.form {
            SignatureForm::Positional => "POSITIONAL_OR_KEYWORD",
            SignatureForm::Named | SignatureForm::Any => "KEYWORD_ONLY",
        };
        let others = (self.form == SignatureForm::Any).then(|| SignatureParameter {
            name: "fields".to_owned(),
            kind: "VAR_KEYWORD",
            annotation: "Any".to_owned(),
            default: None,
        });
        let parameters = self.fields.iter().map(|field| {
            let default = match field.default {
                _ if field.required => None,
                Default::None => Some("None".to_owned()),
                default => Some(default.source()),
            };
            SignatureParameter {
                name: field.python.to_owned(),
                kind,
                annotation: annotation(field),
                default,
            }
        });
        signature(py, parameters.chain(others), None)
    }
}

/// A parameter of a Python signature; annotation and default are Python source.
pub(crate) struct SignatureParameter {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) annotation: String,
    pub(crate) default: Option<String>,
}

/// An `inspect.Signature`, with required parameters before those with a default.
pub(crate) fn signature<'py>(
    py: Python<'py>,
    parameters: impl IntoIterator<Item = SignatureParameter>,
    returns: Option<String>,
) -> PyResult<Bound<'py, PyAny>> {
    let inspect = py.import("inspect")?;
    let class = inspect.getattr("Parameter")?;
    let ast = py.import("ast")?;
    let mut parameters: Vec<SignatureParameter> = parameters.into_iter().collect();
    parameters.sort_by_key(|parameter| (parameter.kind == "KEYWORD_ONLY", parameter.default.is_some()));
    let made = PyList::empty(py);
    for parameter in parameters {
        let keywords = PyDict::new(py);
        if !parameter.annotation.is_empty() {
            keywords.set_item("annotation", parameter.annotation)?;
        }
        if let Some(default) = parameter.default {
            keywords.set_item("default", ast.call_method1("literal_eval", (default,))?)?;
        }
        made.append(class.call((parameter.name, class.getattr(parameter.kind)?), Some(&keywords))?)?;
    }
    let keywords = PyDict::new(py);
    if let Some(returns) = returns {
        keywords.set_item("return_annotation", returns)?;
    }
    inspect.getattr("Signature")?.call((made,), Some(&keywords))
}

/// The Python annotation of a field.
pub(crate) fn annotation(field: &Field) -> String {
    let ty = of_type(&field.ty);
    if field.accepts_none() && !matches!(field.ty, Type::Any) {
        format!("{ty} | None")
    } else {
        ty
    }
}

/// The Python annotation of a type.
pub(crate) fn of_type(ty: &Type) -> String {
    match ty {
        Type::Any => "Any".to_owned(),
        Type::Str | Type::Choice(_) => "str".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Int => "int".to_owned(),
        Type::Float => "float".to_owned(),
        Type::DateTime => "datetime | str".to_owned(),
        Type::Date => "date | str".to_owned(),
        Type::File => "bytes".to_owned(),
        Type::Object => "dict[str, Any]".to_owned(),
        Type::List(element) => format!("list[{}]", of_type(element)),
        Type::Sparse(element) => format!("list[{} | None]", of_type(element)),
        Type::Map(value) => format!("dict[str, {}]", of_type(value)),
        Type::Model(Model {
            kind: ModelKind::Array(element),
            ..
        }) => format!("list[{}]", of_type(element)),
        Type::Model(Model {
            kind: ModelKind::Enum(_),
            name,
            ..
        }) => format!("{name} | str"),
        Type::Model(model) => model.name.to_owned(),
    }
}

/// The Python annotation of a field of a form.
pub(crate) fn of_upload(ty: &Type) -> String {
    match ty {
        Type::File => "str | bytes | tuple[str, bytes] | PathLike[str] | IO[bytes]".to_owned(),
        _ => of_type(ty),
    }
}
