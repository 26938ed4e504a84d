//! The base class of every model: what instances can do, whatever their fields.

use super::class::{Class, Shape};
use super::fault::Location;
use super::policy::Policy;
use super::select::{Filters, Options, Selection};
use super::signature::OfModel;
use super::state::{self, State};
use super::validate::Check;
use super::{
    attributes, copying, dump, encode, equality, extras, input, json_schema, levels, members, nesting, render, unknown,
};
use pyo3::IntoPyObjectExt;
use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList, PyMapping, PySet, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of the stack that pickle takes for a level, and those that pprint takes where Python's calls take any.
const PICKLED: usize = 2048;
const PRINTED: usize = 4096;

/// The base class of all models.
///
/// Fields live in slots of the subclasses; members that the tables do not know live in the instance's `__dict__`.
#[pyclass(frozen, subclass, dict, weakref, name = "Model", module = "sailpoint._core")]
pub(crate) struct Instance {
    class: Option<&'static Class>,
    /// Bit n tells whether field n was given; the highest two belong to `extras`, because asking an instance for its
    /// `__dict__` would make one.
    given: AtomicU64,
}

impl Instance {
    /// The class whose fields the instance has.
    ///
    /// # Errors
    /// `TypeError` for an instance of the base itself, or one that was given another class since it was made.
    #[inline]
    pub(crate) fn class(slf: &Bound<'_, Self>) -> PyResult<&'static Class> {
        let class = slf.get().class;
        match class.filter(|class| is_of(slf, class)) {
            Some(class) => Ok(class),
            None => Err(not_a_model(slf)),
        }
    }

    /// Notes that a field was given.
    #[inline]
    pub(crate) fn mark(&self, index: usize) {
        self.given.fetch_or(1 << index, Ordering::Relaxed);
    }

    /// Notes that a field is not given any more.
    pub(crate) fn unmark(&self, index: usize) {
        self.given.fetch_and(!(1 << index), Ordering::Relaxed);
    }

    /// Notes that all of these fields were given, by bits, in an instance that only its maker knows so far.
    #[inline]
    pub(crate) fn mark_all(&self, given: u64) {
        let before = self.given.load(Ordering::Relaxed);
        self.given.store(before | given, Ordering::Relaxed);
    }

    /// Whether a field was given.
    #[inline]
    pub(crate) fn is_given(&self, index: usize) -> bool {
        self.given.load(Ordering::Relaxed) & (1 << index) != 0
    }

    /// Python name and value of everything that a dump shows, each name once.
    pub(crate) fn items<'py>(slf: &Bound<'py, Self>) -> PyResult<Vec<(Bound<'py, PyString>, Bound<'py, PyAny>)>> {
        let py = slf.py();
        let extras = extras::get(slf)?;
        let mut items = Vec::new();
        for slot in Self::class(slf)?.slots() {
            let name = slot.name.bind(py);
            let member = extras.as_ref().map(|extras| extras.get_item(name)).transpose()?;
            items.push((name.clone(), member.flatten().unwrap_or_else(|| slot.get(slf))));
        }
        if let Some(extras) = extras {
            let class = Self::class(slf)?;
            members::each(&extras, |name, value| {
                let name = name.cast_into::<PyString>()?;
                if class.by_name(&name.to_string_lossy()).is_none() {
                    items.push((name, value));
                }
                Ok(())
            })?;
        }
        Ok(items)
    }

    fn fill(slf: &Bound<'_, Self>, members: &Bound<'_, PyMapping>) -> PyResult<()> {
        let class = Instance::class(slf)?;
        let mut check = Check::new(slf.py(), Policy::Build);
        check.fill(class, slf, members, Location::Root)?;
        check.faults.into_result(slf.py(), class.model.name)
    }
}

#[pymethods]
impl Instance {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*_args, **_kwargs))]
    fn new(python: &Bound<'_, PyType>, _args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self {
            class: Class::found(python),
            given: AtomicU64::new(0),
        }
    }

    #[classattr]
    const fn __signature__() -> OfModel {
        OfModel::of_base()
    }

    #[pyo3(signature = (*args, **kwargs))]
    fn __init__(slf: &Bound<'_, Self>, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        nesting::room()?;
        let class = Self::class(slf)?;
        let members = kwargs.map_or_else(|| PyDict::new(slf.py()), Clone::clone);
        match (&class.shape, args.len()) {
            (Shape::Object(_), 0) => {
                Self::fill(slf, members.as_mapping())?;
                if extras::has_dictionary(slf) {
                    unknown::warn(class, &members)?;
                }
                Ok(())
            }
            _ => Err(PyTypeError::new_err(format!(
                "{}() takes its fields by keyword",
                class.model.name
            ))),
        }
    }

    fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        nesting::room()?;
        attributes::assign(slf, name, value)
    }

    fn __delattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>) -> PyResult<()> {
        nesting::room()?;
        attributes::delete(slf, name)
    }

    fn __richcmp__<'py>(
        slf: &Bound<'py, Self>,
        other: &Bound<'py, PyAny>,
        op: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let same_type = slf.get_type().is(other.get_type());
        let (Ok(other), true, CompareOp::Eq | CompareOp::Ne) = (other.cast::<Self>(), same_type, op) else {
            return Ok(py.NotImplemented().into_bound(py));
        };
        let equal = slf.is(other) || equality::equal(slf, other)?;
        (equal == matches!(op, CompareOp::Eq)).into_bound_py_any(py)
    }

    /// Nothing but its dictionary, which PyO3 adds; what is in slots CPython sees itself.
    fn __traverse__(&self, _visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        Ok(())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        render::repr(slf)
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("sailpoint._html")?.call_method1("of_value", (slf,))
    }

    fn __str__(slf: &Bound<'_, Self>) -> PyResult<String> {
        render::text(slf)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyIterator>> {
        PyList::new(slf.py(), Self::items(slf)?)?.try_iter()
    }

    /// Reads an instance from JSON text (or one of the notations of the documentation's scripts); an array yields a list.
    #[classmethod]
    fn from_json<'py>(python: &Bound<'py, PyType>, json_str: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        input::read(python, json_str, Policy::Data)
    }

    /// Reads an instance from a mapping by wire name; `None` gives `None`.
    #[classmethod]
    fn from_dict<'py>(python: &Bound<'py, PyType>, obj: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if obj.is_none() {
            return Ok(obj.clone());
        }
        validated(python, obj, Check::new(python.py(), Policy::Data))
    }

    /// Checks a mapping by wire name or Python name and makes an instance of it; an instance is returned as it is.
    #[classmethod]
    #[pyo3(signature = (obj, *, strict = false))]
    fn model_validate<'py>(
        python: &Bound<'py, PyType>,
        obj: &Bound<'py, PyAny>,
        strict: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        validated(python, obj, Check::new(python.py(), Policy::of_data(strict)))
    }

    /// Reads an instance from JSON text by wire name or Python name.
    #[classmethod]
    #[pyo3(signature = (json_data, *, strict = false))]
    fn model_validate_json<'py>(
        python: &Bound<'py, PyType>,
        json_data: &Bound<'py, PyAny>,
        strict: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        input::read_json(python, json_data, Policy::of_data(strict))
    }

    /// Makes an instance without any check.
    #[classmethod]
    #[pyo3(signature = (_fields_set = None, **values))]
    fn model_construct<'py>(
        python: &Bound<'py, PyType>,
        _fields_set: Option<&Bound<'py, PySet>>,
        values: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        state::construct(python, _fields_set, values)
    }

    /// JSON Schema of the model.
    #[classmethod]
    #[pyo3(signature = (by_alias = true))]
    fn model_json_schema<'py>(python: &Bound<'py, PyType>, by_alias: bool) -> PyResult<Bound<'py, PyDict>> {
        json_schema::of(python.py(), Class::behind(python)?.model, by_alias)
    }

    /// The instance as a dictionary.
    #[pyo3(signature = (*, mode = "python", include = None, exclude = None, by_alias = false, exclude_unset = false, exclude_defaults = false, exclude_none = false))]
    #[expect(clippy::too_many_arguments, reason = "the arguments that pydantic's method takes")]
    fn model_dump<'py>(
        slf: &Bound<'py, Self>,
        mode: &str,
        include: Option<&Bound<'py, PyAny>>,
        exclude: Option<&Bound<'py, PyAny>>,
        by_alias: bool,
        exclude_unset: bool,
        exclude_defaults: bool,
        exclude_none: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = Options {
            json: mode == "json",
            by_alias,
            exclude_none,
            exclude_unset,
            exclude_defaults,
            exclude_read_only: false,
        };
        let filters = Filters::read(include, exclude)?;
        dump::dump(slf.as_any(), options, filters.selection())
    }

    /// The instance as JSON text.
    #[pyo3(signature = (*, indent = None, include = None, exclude = None, by_alias = false, exclude_unset = false, exclude_defaults = false, exclude_none = false))]
    #[expect(clippy::too_many_arguments, reason = "the arguments that pydantic's method takes")]
    fn model_dump_json(
        slf: &Bound<'_, Self>,
        indent: Option<usize>,
        include: Option<&Bound<'_, PyAny>>,
        exclude: Option<&Bound<'_, PyAny>>,
        by_alias: bool,
        exclude_unset: bool,
        exclude_defaults: bool,
        exclude_none: bool,
    ) -> PyResult<String> {
        let options = Options {
            json: true,
            by_alias,
            exclude_none,
            exclude_unset,
            exclude_defaults,
            exclude_read_only: false,
        };
        let filters = Filters::read(include, exclude)?;
        encode::encode(slf.as_any(), options, filters.selection(), indent)
    }

    /// What was given, as JSON text with wire names.
    fn to_json(slf: &Bound<'_, Self>) -> PyResult<String> {
        encode::encode(slf.as_any(), Options::WIRE, Selection::default(), None)
    }

    /// What was given, as a dictionary of JSON values with wire names.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        dump::dump(slf.as_any(), Options::WIRE, Selection::default())
    }

    /// The instance as text for people, with wire names.
    fn to_str<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let options = Options {
            by_alias: true,
            ..Options::default()
        };
        let dumped = dump::dump(slf.as_any(), options, Selection::default())?;
        levels::check(&dumped, PRINTED)?;
        slf.py().import("pprint")?.call_method1("pformat", (dumped,))
    }

    /// A copy that shares nested objects, or owns copies of them when `deep`; `update` is set without a check.
    #[pyo3(signature = (*, update = None, deep = false))]
    fn model_copy<'py>(
        slf: &Bound<'py, Self>,
        update: Option<&Bound<'py, PyDict>>,
        deep: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let copy = slf
            .py()
            .import("copy")?
            .call_method1(if deep { "deepcopy" } else { "copy" }, (slf,))?;
        if let Some(values) = update {
            state::update(copy.cast::<Self>()?, values)?;
        }
        Ok(copy)
    }

    /// Python names of the fields that were given.
    #[getter]
    fn model_fields_set<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PySet>> {
        let names = PySet::empty(slf.py())?;
        for (index, slot) in Instance::class(slf)?.slots().iter().enumerate() {
            if slf.get().is_given(index) {
                names.add(&slot.name)?;
            }
        }
        for name in extras::get(slf)?.iter().flat_map(|extras| extras.keys()) {
            names.add(name)?;
        }
        Ok(names)
    }

    /// Members that the tables do not know, by wire name.
    #[getter]
    fn model_extra<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        extras::all(slf)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        copying::flat(slf)
    }

    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, memo: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        copying::deep(slf, memo)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        levels::check(slf.as_any(), PICKLED)?;
        let make = py.import("copyreg")?.getattr("__newobj__")?;
        (make, (slf.get_type(),), state::of(slf)?).into_pyobject(py)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: State<'_>) -> PyResult<()> {
        state::restore(slf, state)
    }
}

/// Whether an instance still has the slots of the class that it was made as: `__class__` can be assigned.
#[inline]
fn is_of(instance: &Bound<'_, Instance>, class: &Class) -> bool {
    let python = class.python.bind(instance.py());
    std::ptr::eq(instance.get_type_ptr(), python.as_type_ptr()) || class.is_base_of(&instance.get_type())
}

#[cold]
fn not_a_model(instance: &Bound<'_, Instance>) -> PyErr {
    let python = instance.get_type();
    let message = match instance.get().class {
        Some(class) => format!("an instance of {} was made one of {python}", class.model.name),
        None => format!("{python} is not a model of its own: use one of its subclasses"),
    };
    PyTypeError::new_err(message)
}

/// What a check makes of a value for a class.
fn validated<'py>(
    python: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
    mut check: Check<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let class = Class::behind(python)?;
    let value = check.whole(class, Some(python), value, Location::Root)?;
    check.faults.into_result(python.py(), class.model.name)?;
    Ok(value)
}
