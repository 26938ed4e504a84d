//! Makes the Python class of each model from the schema, once.

use super::blank;
use super::chosen::{self, ChosenModel};
use super::extras::{self, Attributes};
use super::field_info;
use super::freeing;
use super::home;
use super::instance::Instance;
use super::layout::Storage;
use super::registry::{self, ClassRef};
use super::signature::OfModel;
use super::types::{Class, ResolvedType, Shape, Slot};
use crate::once::Once;
use crate::python;
use crate::schema::{Field, Mixin, Model, ModelKind, Type, member_name};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

static ACTUAL_INSTANCE: Field = Field::new(
    chosen::ACTUAL_INSTANCE,
    chosen::ACTUAL_INSTANCE,
    Type::Any,
    "The JSON value itself.",
);

/// The class of a model in a version's package, made on first use.
///
/// # Errors
/// Exceptions raised while the class is made.
pub(crate) fn class_of(py: Python<'_>, package: &'static str, model: &'static Model) -> PyResult<&'static Class> {
    if let Some(class) = registry::known(py, model) {
        return Ok(class);
    }
    let class: &'static Class = Box::leak(Box::new(make(py, package, model)?));
    // Making a class runs Python code, during which another thread may have made it too.
    if let Some(first) = registry::register(py, class) {
        return Ok(first);
    }
    if matches!(class.shape, Shape::Object(_) | Shape::Union(..)) {
        class.python.bind(py).setattr(intern!(py, "_table"), ClassRef(class))?;
    }
    home::provide(class.python.bind(py), model.name)?;
    Ok(class)
}

/// A type of the schema, with its models resolved to classes of a version's package.
pub(crate) fn resolve(package: &'static str, ty: &Type) -> ResolvedType {
    ResolvedType::new(package, ty, class_of)
}

fn make(py: Python<'_>, package: &'static str, model: &'static Model) -> PyResult<Class> {
    let module = format!("sailpoint.{package}.models.{}", model.module);
    let (python, shape) = match model.kind {
        ModelKind::Object(fields) => {
            let python = new_type(py, package, model, fields, &module)?;
            let slots = slots(package, &python, fields)?;
            (python, Shape::Object(slots))
        }
        ModelKind::Union(types) => {
            let fields = std::slice::from_ref(&ACTUAL_INSTANCE);
            let python = new_type(py, package, model, fields, &module)?;
            let slots = slots(package, &python, fields)?;
            let types = types.iter().map(|ty| resolve(package, ty)).collect();
            (python, Shape::Union(slots, types))
        }
        ModelKind::Enum(members) => {
            let python = python::declared_class(py, &module, model.name)?;
            let members = members
                .iter()
                .map(|name| Ok((*name, python.getattr(member_name(name))?.unbind())));
            let members = members.collect::<PyResult<_>>()?;
            (python, Shape::Enum(members))
        }
        ModelKind::Array(element) => (
            python::declared_class(py, &module, model.name)?,
            Shape::Array(resolve(package, element)),
        ),
    };
    Ok(Class {
        model,
        python: python.unbind(),
        containers: containers(&shape),
        shape,
        blank: Once::new(),
    })
}

/// The fields of an object that usually hold containers, by bits.
fn containers(shape: &Shape) -> u64 {
    match shape {
        Shape::Object(slots) => slots
            .iter()
            .rev()
            .fold(0, |bits, slot| bits << 1 | u64::from(slot.ty.is_container())),
        _ => 0,
    }
}

/// The slots of a new class with these fields.
fn slots(package: &'static str, python: &Bound<'_, PyType>, fields: &'static [Field]) -> PyResult<Box<[Slot]>> {
    let py = python.py();
    let probe = blank::by_new(python)?;
    freeing::find_attributes(
        &probe,
        std::ptr::from_ref(probe.get()).addr(),
        &extras::attributes(&probe)?,
    )?;
    let slot = |field: &'static Field| {
        Ok(Slot {
            field,
            name: PyString::intern(py, field.python).unbind(),
            wire: PyString::intern(py, field.wire).unbind(),
            key: format!("\"{}\":", field.wire).into(),
            next_key: format!(",\"{}\":", field.wire).into(),
            ty: resolve(package, &field.ty),
            storage: Storage::find(&probe, field.python)?,
        })
    };
    fields.iter().map(slot).collect()
}

fn new_type<'py>(
    py: Python<'py>,
    package: &'static str,
    model: &Model,
    fields: &'static [Field],
    module: &str,
) -> PyResult<Bound<'py, PyType>> {
    let namespace = PyDict::new(py);
    // `help` takes the documentation of a slot from here.
    let slots = PyDict::new(py);
    for field in fields {
        if field.doc.is_empty() {
            slots.set_item(field.python, field_info::facts(field))?;
        } else {
            slots.set_item(field.python, field.doc)?;
        }
    }
    namespace.set_item("__slots__", slots)?;
    let positional = matches!(model.kind, ModelKind::Union(_));
    if positional {
        namespace.set_item("__match_args__", (ACTUAL_INSTANCE.python,))?;
    }
    if chosen::may_be_chosen(package, model) {
        namespace.set_item(chosen::ACTUAL_INSTANCE, ChosenModel)?;
    }
    namespace.set_item("__module__", module)?;
    namespace.set_item("__doc__", model.doc)?;
    let signature = if positional {
        namespace.set_item("__init__", python::init_with_one_value(py)?)?;
        OfModel::of_value(fields)
    } else {
        OfModel::of_fields(fields)
    };
    namespace.set_item("__signature__", signature)?;
    namespace.set_item("__dict__", Attributes)?;
    let described = field_info::model_fields(py, package, fields)?;
    namespace.set_item("__annotations__", field_info::annotations(&described)?)?;
    namespace.set_item("model_fields", described)?;
    let bases = bases(py, py.get_type::<Instance>(), model.mixin)?;
    Ok(py
        .get_type::<PyType>()
        .call1((model.name, bases, namespace))?
        .cast_into::<PyType>()?)
}

/// The bases of a class: its mixin, if it has one, then the base of its kind.
///
/// # Errors
/// Exceptions raised while the mixin is imported.
pub(crate) fn bases<'py>(
    py: Python<'py>,
    base: Bound<'py, PyType>,
    mixin: Option<Mixin>,
) -> PyResult<Bound<'py, PyTuple>> {
    let Some(mixin) = mixin else {
        return PyTuple::new(py, [base]);
    };
    let mixin = python::declared_class(py, mixin.module, mixin.name)?;
    PyTuple::new(py, [mixin, base])
}
