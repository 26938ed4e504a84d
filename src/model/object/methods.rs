//! The methods of models in Python, whatever their fields.

use super::items::items;
use super::{attributes, copying, dump, equality, json_schema, keyword_warnings, levels, render, state};
use crate::model::base::nesting;
use crate::model::base::policy::Policy;
use crate::model::base::problems::Location;
use crate::model::check::Validation;
use crate::model::class::chosen::ACTUAL_INSTANCE;
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::model::class::signature::OfModel;
use crate::model::class::types::{Class, Shape};
use crate::model::read::input;
use crate::model::write::options::DumpOptions;
use crate::model::write::select::Selection;
use crate::model::write::text::{self, Indent};
use crate::model::write::tree;
use crate::python;
use crate::shutdown;
use pyo3::IntoPyObjectExt;
use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList, PyMapping, PySet, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};

#[pymethods]
impl Instance {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*_args, **_kwargs))]
    fn new(python: &Bound<'_, PyType>, _args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self::of(python)
    }

    #[classattr]
    const fn __signature__() -> OfModel {
        OfModel::of_base()
    }

    #[pyo3(signature = (*args, **kwargs))]
    fn __init__(slf: &Bound<'_, Self>, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let _section = shutdown::section();
        nesting::check_stack()?;
        let class = Self::class(slf)?;
        let members = kwargs.map_or_else(|| PyDict::new(slf.py()), Clone::clone);
        match (&class.shape, args.len()) {
            (Shape::Object(_), 0) => {
                fill(slf, members.as_mapping())?;
                if slf.get().may_have_extras() {
                    keyword_warnings::warn(class, &members)?;
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
        let _section = shutdown::section();
        nesting::check_stack()?;
        attributes::assign(slf, name, value)
    }

    fn __delattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>) -> PyResult<()> {
        let _section = shutdown::section();
        nesting::check_stack()?;
        attributes::delete(slf, name)
    }

    fn __richcmp__<'py>(
        slf: &Bound<'py, Self>,
        other: &Bound<'py, PyAny>,
        op: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        let py = slf.py();
        let same_type = slf.get_type().is(other.get_type());
        let (Ok(other), true, CompareOp::Eq | CompareOp::Ne) = (other.cast::<Self>(), same_type, op) else {
            return Ok(py.NotImplemented().into_bound(py));
        };
        let equal = slf.is(other) || equality::equal(slf, other)?;
        (equal == matches!(op, CompareOp::Eq)).into_bound_py_any(py)
    }

    /// Visits nothing: PyO3 adds the dictionary, and CPython visits the slots itself.
    fn __traverse__(&self, _visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        Ok(())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _section = shutdown::section();
        render::repr(slf)
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        python::model_as_html(slf)
    }

    fn __str__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _section = shutdown::section();
        render::text(slf)
    }

    /// The names that are text: Python cannot sort others with them.
    fn __dir__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyList>> {
        let _section = shutdown::section();
        let py = slf.py();
        let class = Self::class(slf)?;
        let names = py.get_type::<PyAny>().call_method1("__dir__", (slf,))?;
        let listed = PyList::empty(py);
        for name in names.try_iter()? {
            let Ok(name) = name?.cast_into::<PyString>() else {
                continue;
            };
            if name != ACTUAL_INSTANCE || class.by_name(ACTUAL_INSTANCE).is_some() {
                listed.append(name)?;
            }
        }
        Ok(listed)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyIterator>> {
        let _section = shutdown::section();
        PyList::new(slf.py(), items(slf)?)?.try_iter()
    }

    /// Reads an instance from JSON text, or from one of the notations in the documentation's scripts; an array gives a list.
    #[classmethod]
    fn from_json<'py>(python: &Bound<'py, PyType>, json_str: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        input::read(python, json_str, Policy::Data)
    }

    /// Reads an instance from a mapping by wire name; `None` gives `None`.
    #[classmethod]
    fn from_dict<'py>(python: &Bound<'py, PyType>, obj: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        if obj.is_none() {
            return Ok(obj.clone());
        }
        validated(python, obj, Validation::new(python.py(), Policy::Data))
    }

    /// Checks a mapping by wire name or Python name and makes an instance from it; an instance is returned unchanged.
    #[classmethod]
    #[pyo3(signature = (obj, *, strict = false))]
    fn model_validate<'py>(
        python: &Bound<'py, PyType>,
        obj: &Bound<'py, PyAny>,
        strict: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        validated(python, obj, Validation::new(python.py(), Policy::of_data(strict)))
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
        let _section = shutdown::section();
        state::construct(python, _fields_set, values)
    }

    /// JSON Schema of the model.
    #[classmethod]
    #[pyo3(signature = (by_alias = true))]
    fn model_json_schema<'py>(python: &Bound<'py, PyType>, by_alias: bool) -> PyResult<Bound<'py, PyDict>> {
        let _section = shutdown::section();
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
        let _section = shutdown::section();
        dump::dump_python(
            slf.as_any(),
            mode,
            include,
            exclude,
            by_alias,
            exclude_unset,
            exclude_defaults,
            exclude_none,
        )
    }

    /// The instance as JSON text.
    #[pyo3(signature = (*, indent = None, include = None, exclude = None, by_alias = false, exclude_unset = false, exclude_defaults = false, exclude_none = false))]
    #[expect(clippy::too_many_arguments, reason = "the arguments that pydantic's method takes")]
    fn model_dump_json(
        slf: &Bound<'_, Self>,
        indent: Option<Indent>,
        include: Option<&Bound<'_, PyAny>>,
        exclude: Option<&Bound<'_, PyAny>>,
        by_alias: bool,
        exclude_unset: bool,
        exclude_defaults: bool,
        exclude_none: bool,
    ) -> PyResult<String> {
        let _section = shutdown::section();
        dump::dump_json(
            slf.as_any(),
            indent,
            include,
            exclude,
            by_alias,
            exclude_unset,
            exclude_defaults,
            exclude_none,
        )
    }

    /// The given fields as JSON text, with wire names.
    fn to_json(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _section = shutdown::section();
        text::to_json(slf.as_any(), DumpOptions::WIRE, Selection::default(), None)
    }

    /// The given fields as a dictionary of JSON values, with wire names.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        tree::to_tree(slf.as_any(), DumpOptions::WIRE, Selection::default())
    }

    /// The instance as text for reading, with wire names.
    fn to_str<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        dump::pretty(slf.as_any())
    }

    /// A copy that shares nested objects, or owns copies of them when `deep`; `update` is set without a check.
    #[pyo3(signature = (*, update = None, deep = false))]
    fn model_copy<'py>(
        slf: &Bound<'py, Self>,
        update: Option<&Bound<'py, PyDict>>,
        deep: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
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
        let _section = shutdown::section();
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

    /// Members that the schema does not declare, by wire name.
    #[getter]
    fn model_extra<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let _section = shutdown::section();
        extras::all(slf)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        copying::shallow(slf)
    }

    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, memo: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        copying::deep(slf, memo)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let _section = shutdown::section();
        let py = slf.py();
        levels::check_pickle(slf.as_any())?;
        let make = py.import("copyreg")?.getattr("__newobj__")?;
        (make, (slf.get_type(),), state::of(slf)?).into_pyobject(py)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyTuple>) -> PyResult<()> {
        let _section = shutdown::section();
        state::restore(slf, state)
    }
}

/// Sets the fields of a new instance from the arguments of its constructor.
fn fill(slf: &Bound<'_, Instance>, members: &Bound<'_, PyMapping>) -> PyResult<()> {
    let class = Instance::class(slf)?;
    let mut check = Validation::new(slf.py(), Policy::Build);
    check.fill(class, slf, members, Location::Root)?;
    check.problems.into_result(slf.py(), class.model.name)
}

/// Checks a value, and makes an instance from it if it is a mapping.
fn validated<'py>(
    python: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
    mut check: Validation<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let class = Class::behind(python)?;
    let value = check.model(class, Some(python), value, Location::Root)?;
    check.problems.into_result(python.py(), class.model.name)?;
    Ok(value)
}
