//! The classes of models as data: fields with their types and the places of their values.

use super::layout::{BlankImage, Storage};
use crate::once::Once;
use crate::schema::{Field, Model, Type};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use std::collections::HashMap;

/// The Python class of a [`Model`].
pub(crate) struct Class {
    pub(crate) model: &'static Model,
    pub(crate) python: Py<PyType>,
    pub(crate) shape: Shape,
    /// Bit n is set if field n usually holds a container.
    pub(crate) containers: u64,
    /// The memory of an instance with nothing set, once it is known.
    pub(super) blank: Once<BlankImage>,
}

/// The structure of a class's instances.
pub(crate) enum Shape {
    /// Named fields.
    Object(Box<[Slot]>),
    /// One value of several possible types, in the only slot, `actual_instance`.
    Union(Box<[Slot]>, Box<[ResolvedType]>),
    /// Members of a `str` enumeration.
    Enum(HashMap<&'static str, Py<PyAny>>),
    /// A list subclass.
    Array(ResolvedType),
}

/// A field of a class and the place of its value in an instance.
pub(crate) struct Slot {
    pub(crate) field: &'static Field,
    pub(crate) name: Py<PyString>,
    pub(crate) wire: Py<PyString>,
    /// `"wire":`, the name in compact JSON text.
    pub(crate) key: Box<str>,
    /// `,"wire":`, the name in compact JSON text after another member.
    pub(crate) next_key: Box<str>,
    pub(crate) ty: ResolvedType,
    pub(super) storage: Storage,
}

/// A [`Type`] whose models are resolved to classes.
pub(crate) enum ResolvedType {
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
    Model(ClassLink),
}

/// A reference to another class, which is made on first use, so that models may refer to each other.
pub(crate) struct ClassLink {
    pub(crate) model: &'static Model,
    package: &'static str,
    make: MakeClass,
    class: Once<&'static Class>,
}

/// Finds or makes the class of a model in a version's package.
pub(super) type MakeClass = fn(Python<'_>, &'static str, &'static Model) -> PyResult<&'static Class>;

impl Class {
    /// True if instances of a Python class have the slots of this class. It asks CPython's own record of base classes, which
    /// neither an attribute nor a metaclass can change.
    #[inline]
    #[expect(unsafe_code, reason = "issubclass would ask the metaclass")]
    pub(crate) fn is_base_of(&self, python: &Bound<'_, PyType>) -> bool {
        // SAFETY: both are valid types, and the interpreter is held.
        unsafe { ffi::PyType_IsSubtype(python.as_type_ptr(), self.python.bind(python.py()).as_type_ptr()) != 0 }
    }

    /// The fields, in wire order.
    pub(crate) fn slots(&self) -> &[Slot] {
        match &self.shape {
            Shape::Object(slots) | Shape::Union(slots, _) => slots,
            Shape::Enum(_) | Shape::Array(_) => &[],
        }
    }

    /// The field with this Python name, and its index.
    pub(crate) fn by_name(&self, name: &str) -> Option<(usize, &Slot)> {
        self.slots()
            .iter()
            .enumerate()
            .find(|(_, slot)| slot.field.python == name)
    }

    /// The field with this wire name, and its index.
    pub(crate) fn by_wire(&self, name: &str) -> Option<(usize, &Slot)> {
        self.by_wire_from(0, name)
    }

    /// Like `by_wire`, but begins the search at an index: members are usually in the order of the schema.
    pub(crate) fn by_wire_from(&self, first: usize, name: &str) -> Option<(usize, &Slot)> {
        let fields = || self.slots().iter().enumerate();
        let mut search = fields().skip(first).chain(fields().take(first));
        search.find(|(_, slot)| slot.field.wire == name)
    }
}

impl ResolvedType {
    /// Resolves a type; `make` provides the classes of its models when they are needed.
    pub(super) fn new(package: &'static str, ty: &Type, make: MakeClass) -> Self {
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
            Type::List(element) => Self::List(Box::new(Self::new(package, element, make))),
            Type::Sparse(element) => Self::Sparse(Box::new(Self::new(package, element, make))),
            Type::Map(value) => Self::Map(Box::new(Self::new(package, value, make))),
            Type::Model(model) => Self::Model(ClassLink {
                model,
                package,
                make,
                class: Once::new(),
            }),
        }
    }

    /// True if values of this type usually hold other values.
    pub(super) const fn is_container(&self) -> bool {
        matches!(
            self,
            Self::Any | Self::Object | Self::List(_) | Self::Sparse(_) | Self::Map(_) | Self::Model(_)
        )
    }

    /// The class of the elements of a list of models.
    pub(crate) fn element_class(&self, py: Python<'_>) -> PyResult<Option<&'static Class>> {
        let Self::List(element) = self else { return Ok(None) };
        let Self::Model(link) = &**element else { return Ok(None) };
        link.class(py).map(Some)
    }
}

impl ClassLink {
    /// The class that is referred to.
    #[inline]
    pub(crate) fn class(&self, py: Python<'_>) -> PyResult<&'static Class> {
        self.class
            .get_or_make(py, || (self.make)(py, self.package, self.model))
            .copied()
    }
}
