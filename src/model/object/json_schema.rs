//! JSON Schema of a model.

use crate::model::class::slot::shown;
use crate::schema::{Default, Field, Limits, Model, ModelKind, Type};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// The JSON Schema of a model, with those of the models that it refers to below `$defs`.
pub(crate) fn of<'py>(py: Python<'py>, model: &'static Model, by_alias: bool) -> PyResult<Bound<'py, PyDict>> {
    let mut schema = SchemaWriter {
        py,
        by_alias,
        definitions: PyDict::new(py),
    };
    let root = schema.model(model)?;
    if !schema.definitions.is_empty() {
        root.set_item("$defs", schema.definitions)?;
    }
    Ok(root)
}

struct SchemaWriter<'py> {
    py: Python<'py>,
    by_alias: bool,
    definitions: Bound<'py, PyDict>,
}

impl<'py> SchemaWriter<'py> {
    fn model(&mut self, model: &'static Model) -> PyResult<Bound<'py, PyDict>> {
        let schema = match model.kind {
            ModelKind::Object(fields) => self.object(fields)?,
            ModelKind::Union(types) => {
                let schemas = types.iter().map(|ty| self.ty(ty)).collect::<PyResult<Vec<_>>>()?;
                self.with("anyOf", PyList::new(self.py, schemas)?.as_any())?
            }
            ModelKind::Enum(members) => {
                let schema = self.of("string")?;
                schema.set_item("enum", members)?;
                schema
            }
            ModelKind::Array(element) => self.array(element)?,
        };
        schema.set_item("title", model.name)?;
        schema.set_item("description", model.doc)?;
        Ok(schema)
    }

    fn object(&mut self, fields: &'static [Field]) -> PyResult<Bound<'py, PyDict>> {
        let (properties, required) = (PyDict::new(self.py), PyList::empty(self.py));
        for field in fields {
            let name = if self.by_alias { field.wire } else { field.python };
            properties.set_item(name, self.field(field)?)?;
            if field.required {
                required.append(name)?;
            }
        }
        let schema = self.of("object")?;
        schema.set_item("properties", properties)?;
        if !required.is_empty() {
            schema.set_item("required", required)?;
        }
        Ok(schema)
    }

    fn field(&mut self, field: &'static Field) -> PyResult<Bound<'py, PyDict>> {
        let mut schema = self.ty(&field.ty)?;
        if let Some(limits) = field.limits {
            limit(&schema, &field.ty, limits)?;
        }
        if field.accepts_none() {
            let choices = PyList::new(self.py, [schema, self.of("null")?])?;
            schema = self.with("anyOf", choices.as_any())?;
        }
        schema.set_item("description", field.doc)?;
        if field.read_only {
            schema.set_item("readOnly", true)?;
        }
        match field.default {
            Default::None if field.required => {}
            default => schema.set_item("default", shown(self.py, default))?,
        }
        Ok(schema)
    }

    fn ty(&mut self, ty: &Type) -> PyResult<Bound<'py, PyDict>> {
        match ty {
            Type::Any => Ok(PyDict::new(self.py)),
            Type::Str => self.of("string"),
            Type::Choice(values) => {
                let schema = self.of("string")?;
                schema.set_item("enum", *values)?;
                Ok(schema)
            }
            Type::Bool => self.of("boolean"),
            Type::Int => self.of("integer"),
            Type::DateTime => {
                let schema = self.of("string")?;
                schema.set_item("format", "date-time")?;
                Ok(schema)
            }
            Type::Object => {
                let schema = self.of("object")?;
                schema.set_item("additionalProperties", true)?;
                Ok(schema)
            }
            Type::Float => self.of("number"),
            Type::Date => self.text("date"),
            Type::File => self.text("binary"),
            Type::List(element) => self.array(element),
            Type::Sparse(element) => {
                let choices = PyList::new(self.py, [self.ty(element)?, self.of("null")?])?;
                let schema = self.of("array")?;
                schema.set_item("items", self.with("anyOf", choices.as_any())?)?;
                Ok(schema)
            }
            Type::Map(value) => {
                let schema = self.of("object")?;
                schema.set_item("additionalProperties", self.ty(value)?)?;
                Ok(schema)
            }
            Type::Model(model) => self.reference(model),
        }
    }

    fn text(&self, format: &str) -> PyResult<Bound<'py, PyDict>> {
        let schema = self.of("string")?;
        schema.set_item("format", format)?;
        Ok(schema)
    }

    fn array(&mut self, element: &Type) -> PyResult<Bound<'py, PyDict>> {
        let schema = self.of("array")?;
        schema.set_item("items", self.ty(element)?)?;
        Ok(schema)
    }

    fn reference(&mut self, model: &'static Model) -> PyResult<Bound<'py, PyDict>> {
        if !self.definitions.contains(model.name)? {
            // The name is taken before the definition is made, so that models may refer to each other.
            self.definitions.set_item(model.name, self.py.None())?;
            let definition = self.model(model)?;
            self.definitions.set_item(model.name, definition)?;
        }
        let reference = format!("#/$defs/{}", model.name).into_pyobject(self.py)?;
        self.with("$ref", reference.as_any())
    }

    fn of(&self, name: &str) -> PyResult<Bound<'py, PyDict>> {
        self.with("type", name.into_pyobject(self.py)?.as_any())
    }

    fn with(&self, key: &str, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let schema = PyDict::new(self.py);
        schema.set_item(key, value)?;
        Ok(schema)
    }
}

/// Adds the bounds of a number, a text or a list.
fn limit(schema: &Bound<'_, PyDict>, ty: &Type, limits: Limits) -> PyResult<()> {
    let (least, most) = match ty {
        Type::Int | Type::Float => ("minimum", "maximum"),
        Type::List(_) | Type::Sparse(_) => ("minItems", "maxItems"),
        _ => ("minLength", "maxLength"),
    };
    for (name, bound) in [(least, limits.least), (most, limits.most)] {
        if let Some(bound) = bound {
            schema.set_item(name, bound)?;
        }
    }
    Ok(())
}
