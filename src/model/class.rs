//! Makes Python classes from the tables in `schema`, once each.

use super::blank::Blank;
use super::extras::Attributes;
use super::instance::Instance;
use super::slot::{Slot, slots};
use super::{containers, field_info, home, signature};
use crate::schema::{Field, Kind, Mixin, Model, Type, member_name};
use crate::shared::Shared;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{ffi, intern};
use std::collections::HashMap;

/// The Python class of a [`Model`].
pub(crate) struct Class {
    pub(crate) model: &'static Model,
    pub(crate) python: Py<PyType>,
    pub(crate) shape: Shape,
    /// The fields, by bits, that hold containers when they are given.
    pub(crate) containers: u64,
    blank: Blank,
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

/// A [`Type`] with its models resolved to classes.
pub(crate) enum Plan {
    Any,
    Str,
    Choice(&'static [&'static str]),
    Bool,
    Int,
    Float,
    DateTime,
    Date,
    File,
    Object,
    List(Box<Self>),
    /// A list whose elements may be null.
    Sparse(Box<Self>),
    /// An object whose members have any name.
    Map(Box<Self>),
    Model(Link),
}

/// A reference to another class, made when it is first needed so that models may refer to each other.
pub(crate) struct Link {
    pub(super) model: &'static Model,
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
static CLASSES: Shared<Vec<(&'static Model, &'static Class)>> = Shared::new(Vec::new());

fn find(classes: &[(&'static Model, &'static Class)], model: &'static Model) -> Option<&'static Class> {
    let found = classes.iter().find(|(known, _)| std::ptr::eq(*known, model));
    found.map(|(_, class)| *class)
}

impl Class {
    /// The class of a model of a version's package, made when it is first asked for.
    pub(crate) fn of(py: Python<'_>, package: &'static str, model: &'static Model) -> PyResult<&'static Self> {
        if let Some(class) = Self::made(py, model) {
            return Ok(class);
        }
        let class: &'static Self = Box::leak(Box::new(Self::make(py, package, model)?));
        // Making a class runs Python code, during which another thread may have made it too: the first one stays.
        let first = CLASSES.with(py, |classes| {
            let first = find(classes, model);
            if first.is_none() {
                classes.push((model, class));
            }
            first
        });
        if let Some(first) = first {
            return Ok(first);
        }
        if matches!(class.shape, Shape::Object(_) | Shape::Union(..)) {
            class.python.bind(py).setattr(intern!(py, "_table"), Table(class))?;
        }
        home::provide(class.python.bind(py), model.name)?;
        Ok(class)
    }

    fn made(py: Python<'_>, model: &'static Model) -> Option<&'static Self> {
        CLASSES.with(py, |classes| find(classes, model))
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
                let members = members
                    .iter()
                    .map(|name| Ok((*name, python.getattr(member_name(name))?.unbind())));
                let members = members.collect::<PyResult<_>>()?;
                (python, Shape::Enum(members))
            }
            Kind::Array(element) => (
                containers::declared(py, model, &module)?,
                Shape::Array(Plan::new(package, element)),
            ),
        };
        let containers = match &shape {
            Shape::Object(slots) => slots
                .iter()
                .rev()
                .fold(0, |bits, slot| bits << 1 | u64::from(slot.plan.is_container())),
            _ => 0,
        };
        Ok(Self {
            model,
            python: python.unbind(),
            shape,
            containers,
            blank: Blank::default(),
        })
    }

    /// The class that a Python class or one of its bases was made from.
    pub(crate) fn behind(python: &Bound<'_, PyType>) -> PyResult<&'static Self> {
        match Self::found(python) {
            Some(class) => Ok(class),
            None => Err(PyTypeError::new_err(format!(
                "{} is not a model of its own: use one of its subclasses",
                python.name()?
            ))),
        }
    }

    /// The class whose fields instances of a Python class have. The attribute is a hint, because programs can assign to it:
    /// it counts where the Python class has that class's layout.
    pub(crate) fn found(python: &Bound<'_, PyType>) -> Option<&'static Self> {
        let hint = python.getattr(intern!(python.py(), "_table")).ok();
        let hinted = hint.and_then(|table| table.cast::<Table>().ok().map(|table| table.get().0));
        hinted.filter(|class| class.is_base_of(python)).or_else(|| {
            let classes = Self::all(python.py());
            let fits = |class: &&Self| !class.slots().is_empty() && class.is_base_of(python);
            classes.into_iter().find(fits)
        })
    }

    /// Whether instances of a Python class have the slots of this class, by CPython's own bookkeeping, in which no attribute
    /// and no metaclass has a say.
    #[inline]
    #[expect(unsafe_code, reason = "issubclass would ask the metaclass")]
    pub(crate) fn is_base_of(&self, python: &Bound<'_, PyType>) -> bool {
        // SAFETY: both are valid types, and the interpreter is held.
        unsafe { ffi::PyType_IsSubtype(python.as_type_ptr(), self.python.bind(python.py()).as_type_ptr()) != 0 }
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
        let Some(python) = python.filter(|python| !python.is(&self.python)) else {
            return self.blank.make(py, self);
        };
        let made = python.call_method1(intern!(py, "__new__"), (python,))?;
        if let Ok(instance) = made.cast::<Instance>()
            && std::ptr::eq(Instance::class(instance)?, self)
        {
            return Ok(instance.clone());
        }
        Err(PyTypeError::new_err(format!(
            "{}.__new__() should return an instance of {} (got one of {})",
            python.name()?,
            self.model.name,
            made.get_type().name()?
        )))
    }

    /// Whether instances of this class are made the short way.
    pub(crate) fn copies_blanks(&self, py: Python<'_>) -> PyResult<bool> {
        self.blank.is_known(py, self)
    }

    /// Every class made so far.
    pub(crate) fn all(py: Python<'_>) -> Vec<&'static Self> {
        CLASSES.with(py, |classes| classes.iter().map(|(_, class)| *class).collect())
    }
}

/// Loads the module that a class says it is of, if there is one. Only there cloudpickle finds the class, with which dask, Ray
/// and others send what pickle cannot; it loads no module itself.
pub(crate) fn load_home(python: &Bound<'_, PyType>) {
    let home = python.module().and_then(|module| python.py().import(module));
    drop(home);
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
        if field.doc.is_empty() {
            slots.set_item(field.python, field_info::facts(field))?;
        } else {
            slots.set_item(field.python, field.doc)?;
        }
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
    namespace.set_item("__dict__", Attributes)?;
    namespace.set_item("model_fields", field_info::model_fields(py, fields)?)?;
    let bases = bases(py, py.get_type::<Instance>(), model.mixin)?;
    Ok(py
        .get_type::<PyType>()
        .call1((model.name, bases, namespace))?
        .cast_into::<PyType>()?)
}

/// What a class inherits from: what it can do besides, and the base of its kind.
///
/// # Errors
/// What importing the mixin raises.
pub(crate) fn bases<'py>(
    py: Python<'py>,
    base: Bound<'py, PyType>,
    mixin: Option<Mixin>,
) -> PyResult<Bound<'py, PyTuple>> {
    let Some(mixin) = mixin else {
        return PyTuple::new(py, [base]);
    };
    let mixin = py.import(mixin.module)?.getattr(mixin.name)?;
    PyTuple::new(py, [mixin, base.into_any()])
}

impl Plan {
    pub(crate) fn new(package: &'static str, ty: &Type) -> Self {
        match ty {
            Type::Any => Self::Any,
            Type::Str => Self::Str,
            Type::Choice(values) => Self::Choice(values),
            Type::Bool => Self::Bool,
            Type::Int => Self::Int,
            Type::Float => Self::Float,
            Type::DateTime => Self::DateTime,
            Type::Date => Self::Date,
            Type::File => Self::File,
            Type::Object => Self::Object,
            Type::List(element) => Self::List(Box::new(Self::new(package, element))),
            Type::Sparse(element) => Self::Sparse(Box::new(Self::new(package, element))),
            Type::Map(value) => Self::Map(Box::new(Self::new(package, value))),
            Type::Model(model) => Self::Model(Link {
                model,
                package,
                class: PyOnceLock::new(),
            }),
        }
    }
}

impl Plan {
    /// Whether the usual values hold others.
    const fn is_container(&self) -> bool {
        matches!(
            self,
            Self::Any | Self::Object | Self::List(_) | Self::Sparse(_) | Self::Map(_) | Self::Model(_)
        )
    }

    /// The class of the elements, where it is a list of models.
    pub(crate) fn element(&self, py: Python<'_>) -> PyResult<Option<&'static Class>> {
        let Self::List(element) = self else { return Ok(None) };
        let Self::Model(link) = &**element else { return Ok(None) };
        link.class(py).map(Some)
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
