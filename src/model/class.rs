//! Makes Python classes from the tables in `schema`, once each, and knows where their instances keep each field.

use super::instance::Instance;
use super::{containers, field_info, signature};
use crate::schema::{Default, Field, Kind, Model, Type};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};
use pyo3::{ffi, intern};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The Python class of a [`Model`].
pub(crate) struct Class {
    pub(crate) model: &'static Model,
    pub(crate) python: Py<PyType>,
    pub(crate) shape: Shape,
}

/// What instances of a class consist of.
pub(crate) enum Shape {
    /// Named fields.
    Object(Box<[Slot]>),
    /// One value of several possible types, kept in the only slot, `actual_instance`.
    Union(Box<[Slot]>, Box<[Plan]>),
    /// Members of a `str` enumeration.
    Enum(HashMap<&'static str, Py<PyAny>>),
    /// A list subclass.
    Array(Plan),
}

/// A field of a class and the place where its instances keep the value.
pub(crate) struct Slot {
    pub(crate) field: &'static Field,
    pub(crate) name: Py<PyString>,
    pub(crate) wire: Py<PyString>,
    pub(crate) plan: Plan,
    /// The slot's descriptor, the way to the value where its offset is not known.
    descriptor: Py<PyAny>,
    /// Bytes from the start of the instance to the pointer.
    offset: Option<usize>,
}

/// A [`Type`] with its models resolved to classes.
pub(crate) enum Plan {
    Any,
    Str,
    Choice(&'static [&'static str]),
    Bool,
    Int,
    DateTime,
    Object,
    List(Box<Self>),
    Model(Link),
}

/// A reference to another class, made when it is first needed so that models may refer to each other.
pub(crate) struct Link {
    model: &'static Model,
    package: &'static str,
    class: PyOnceLock<&'static Class>,
}

/// Lets a Python class find its [`Class`].
#[pyclass(frozen, module = "sailpoint._core")]
pub(crate) struct Table(pub(crate) &'static Class);

static ACTUAL_INSTANCE: Field = Field::new(
    "actual_instance",
    "actual_instance",
    Type::Any,
    "The JSON value itself.",
);

/// Every class made so far, by the address of its table entry.
static CLASSES: Mutex<Vec<(&'static Model, &'static Class)>> = Mutex::new(Vec::new());

impl Class {
    /// The class of a model of a version's package, made when it is first asked for.
    pub(crate) fn of(py: Python<'_>, package: &'static str, model: &'static Model) -> PyResult<&'static Self> {
        if let Some(class) = Self::made(model) {
            return Ok(class);
        }
        let class: &'static Self = Box::leak(Box::new(Self::make(py, package, model)?));
        // Making a class runs Python code, during which another thread may have made it too: the first one stays.
        let mut classes = CLASSES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, first)) = classes.iter().find(|(known, _)| std::ptr::eq(*known, model)) {
            return Ok(first);
        }
        classes.push((model, class));
        drop(classes);
        if matches!(class.shape, Shape::Object(_) | Shape::Union(..)) {
            class.python.bind(py).setattr(intern!(py, "_table"), Table(class))?;
        }
        Ok(class)
    }

    fn made(model: &'static Model) -> Option<&'static Self> {
        let classes = CLASSES.lock().unwrap_or_else(PoisonError::into_inner);
        classes
            .iter()
            .find(|(known, _)| std::ptr::eq(*known, model))
            .map(|(_, class)| *class)
    }

    fn make(py: Python<'_>, package: &'static str, model: &'static Model) -> PyResult<Self> {
        let module = format!("sailpoint.{package}.models.{}", model.module);
        let (python, shape) = match model.kind {
            Kind::Object(fields) => {
                let python = new_type(py, model, fields, &module)?;
                let slots = slots(py, package, &python, fields)?;
                (python, Shape::Object(slots))
            }
            Kind::Union(types) => {
                let fields = std::slice::from_ref(&ACTUAL_INSTANCE);
                let python = new_type(py, model, fields, &module)?;
                let slots = slots(py, package, &python, fields)?;
                (
                    python,
                    Shape::Union(slots, types.iter().map(|ty| Plan::new(package, ty)).collect()),
                )
            }
            Kind::Enum(members) => {
                let python = containers::declared(py, model, &module)?;
                let members = members.iter().map(|name| Ok((*name, python.getattr(*name)?.unbind())));
                let members = members.collect::<PyResult<_>>()?;
                (python, Shape::Enum(members))
            }
            Kind::Array(element) => (
                containers::declared(py, model, &module)?,
                Shape::Array(Plan::new(package, element)),
            ),
        };
        Ok(Self {
            model,
            python: python.unbind(),
            shape,
        })
    }

    /// The class that a Python class or one of its bases was made from.
    pub(crate) fn behind(python: &Bound<'_, PyType>) -> PyResult<&'static Self> {
        match python.getattr(intern!(python.py(), "_table")) {
            Ok(table) => Ok(table.cast::<Table>()?.get().0),
            Err(_) => Err(PyTypeError::new_err(format!(
                "{} is not a model of its own: use one of its subclasses",
                python.name()?
            ))),
        }
    }

    /// The fields, in the order of the wire.
    pub(crate) fn slots(&self) -> &[Slot] {
        match &self.shape {
            Shape::Object(slots) | Shape::Union(slots, _) => slots,
            Shape::Enum(_) | Shape::Array(_) => &[],
        }
    }

    /// The field with this Python name.
    pub(crate) fn by_name(&self, name: &str) -> Option<(usize, &Slot)> {
        self.slots()
            .iter()
            .enumerate()
            .find(|(_, slot)| slot.field.python == name)
    }

    /// The field with this name on the wire.
    pub(crate) fn by_wire(&self, name: &str) -> Option<(usize, &Slot)> {
        self.slots()
            .iter()
            .enumerate()
            .find(|(_, slot)| slot.field.wire == name)
    }

    /// An instance with nothing set, of this class or of a subclass that a user made.
    pub(crate) fn blank<'py>(
        &self,
        py: Python<'py>,
        python: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, Instance>> {
        let python = python.unwrap_or_else(|| self.python.bind(py));
        let instance = python.call_method1(intern!(py, "__new__"), (python,))?;
        Ok(instance.cast_into::<Instance>()?)
    }
}

fn new_type<'py>(
    py: Python<'py>,
    model: &Model,
    fields: &'static [Field],
    module: &str,
) -> PyResult<Bound<'py, PyType>> {
    let namespace = PyDict::new(py);
    // `help` takes the documentation of a slot from here.
    let slots = PyDict::new(py);
    for field in fields {
        slots.set_item(field.python, field.doc)?;
    }
    namespace.set_item("__slots__", slots)?;
    let positional = matches!(model.kind, Kind::Union(_));
    if positional {
        namespace.set_item("__match_args__", (ACTUAL_INSTANCE.python,))?;
    }
    namespace.set_item("__module__", module)?;
    namespace.set_item("__doc__", model.doc)?;
    let signature = if positional {
        namespace.set_item("__init__", containers::takes_one_value(py)?)?;
        signature::OfModel::of_value(fields)
    } else {
        signature::OfModel::of_fields(fields)
    };
    namespace.set_item("__signature__", signature)?;
    namespace.set_item("model_fields", field_info::model_fields(py, fields)?)?;
    let bases = PyTuple::new(py, [py.get_type::<Instance>()])?;
    Ok(py
        .get_type::<PyType>()
        .call1((model.name, bases, namespace))?
        .cast_into::<PyType>()?)
}

fn slots(
    py: Python<'_>,
    package: &'static str,
    python: &Bound<'_, PyType>,
    fields: &'static [Field],
) -> PyResult<Box<[Slot]>> {
    let probe = python.call_method1(intern!(py, "__new__"), (python,))?;
    let size: usize = python.getattr("__basicsize__")?.extract()?;
    let slot = |field: &'static Field| {
        let descriptor = python.getattr(field.python)?;
        let sentinel = PyList::empty(py);
        descriptor.call_method1(intern!(py, "__set__"), (&probe, &sentinel))?;
        Ok(Slot {
            field,
            name: PyString::intern(py, field.python).unbind(),
            wire: PyString::intern(py, field.wire).unbind(),
            plan: Plan::new(package, &field.ty),
            offset: offset_of(&probe, &sentinel, size),
            descriptor: descriptor.unbind(),
        })
    };
    fields.iter().map(slot).collect()
}

/// Where in an instance the pointer to `sentinel` stands; `None` when it is not found exactly once.
#[expect(unsafe_code, reason = "reads the memory of an object that nobody else refers to")]
fn offset_of(instance: &Bound<'_, PyAny>, sentinel: &Bound<'_, PyList>, size: usize) -> Option<usize> {
    let word = size_of::<*mut ffi::PyObject>();
    let header = size_of::<ffi::PyObject>();
    let holds = |offset: &usize| {
        // SAFETY: `__basicsize__` bytes from its address on belong to the instance, CPython aligns and zeroes them
        // when it allocates, and every offset is a multiple of a word below that size.
        let pointer = unsafe {
            instance
                .as_ptr()
                .cast::<u8>()
                .add(*offset)
                .cast::<*mut ffi::PyObject>()
                .read()
        };
        std::ptr::eq(pointer, sentinel.as_ptr())
    };
    let mut found = (header..size).step_by(word).filter(holds);
    let offset = found.next()?;
    found.next().is_none().then_some(offset)
}

#[expect(
    unsafe_code,
    reason = "reads and writes slots in place: a descriptor call each would double the cost of decoding"
)]
impl Slot {
    /// The value that an instance of this slot's class holds; the default where none was ever stored.
    #[inline]
    pub(crate) fn get<'py>(&self, instance: &Bound<'py, Instance>) -> Bound<'py, PyAny> {
        let py = instance.py();
        let Some(offset) = self.offset else {
            let value = self
                .descriptor
                .bind(py)
                .call_method1(intern!(py, "__get__"), (instance,));
            return value.unwrap_or_else(|_| self.default(py));
        };
        // SAFETY: the offset was found in an instance of the class that the slot belongs to, and subclasses keep
        // their base's layout. The pointer is null or a reference that the instance owns; the interpreter is held.
        let value = unsafe {
            let pointer = instance
                .as_ptr()
                .cast::<u8>()
                .add(offset)
                .cast::<*mut ffi::PyObject>()
                .read();
            Bound::from_borrowed_ptr_or_opt(py, pointer)
        };
        value.unwrap_or_else(|| self.default(py))
    }

    /// Stores a value in an instance of this slot's class.
    #[inline]
    pub(crate) fn set(&self, instance: &Bound<'_, Instance>, value: Bound<'_, PyAny>) -> PyResult<()> {
        let py = instance.py();
        let Some(offset) = self.offset else {
            self.descriptor
                .bind(py)
                .call_method1(intern!(py, "__set__"), (instance, value))?;
            return Ok(());
        };
        // SAFETY: as in `get`. The old reference is released only after the new one stands in its place, because
        // releasing it may run Python code that looks at the instance.
        let old = unsafe {
            let place = instance.as_ptr().cast::<u8>().add(offset).cast::<*mut ffi::PyObject>();
            let old = place.read();
            place.write(value.into_ptr());
            Bound::from_owned_ptr_or_opt(py, old)
        };
        drop(old);
        Ok(())
    }

    /// What Python shows while the field is not given.
    pub(crate) fn default<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        match self.field.default {
            Default::None => py.None().into_bound(py),
            Default::Bool(value) => pyo3::types::PyBool::new(py, value).to_owned().into_any(),
        }
    }
}

impl Plan {
    pub(crate) fn new(package: &'static str, ty: &Type) -> Self {
        match ty {
            Type::Any => Self::Any,
            Type::Str | Type::Uuid => Self::Str,
            Type::Choice(values) => Self::Choice(values),
            Type::Bool => Self::Bool,
            Type::Int => Self::Int,
            Type::DateTime => Self::DateTime,
            Type::Object => Self::Object,
            Type::List(element) => Self::List(Box::new(Self::new(package, element))),
            Type::Model(model) => Self::Model(Link {
                model,
                package,
                class: PyOnceLock::new(),
            }),
        }
    }
}

impl Link {
    /// The class that is referred to.
    #[inline]
    pub(crate) fn class(&self, py: Python<'_>) -> PyResult<&'static Class> {
        self.class
            .get_or_try_init(py, || Class::of(py, self.package, self.model))
            .copied()
    }
}
