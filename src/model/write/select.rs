//! The parts of a value that a dump shows: `include` and `exclude`, as pydantic has them.

use crate::model::base::nesting::Path;
use crate::shared::pairs;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyEllipsis, PyFrozenSet, PyInt, PyList, PySet, PyString, PyTuple};
use std::collections::HashMap;

/// `include` or `exclude` at one level of a value.
pub(crate) enum DumpFilter {
    /// The whole value.
    Whole,
    /// These parts only.
    Parts {
        named: HashMap<Key, Self>,
        every: Option<Box<Self>>,
    },
}

/// A part of a value: a field or member by name, or an element by position.
#[derive(PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Name(String),
    Index(isize),
}

/// Both filters at one level of a value. Without filters a selection costs nothing.
#[derive(Clone, Copy, Default)]
pub(crate) struct Selection<'a> {
    pub(crate) include: Option<&'a DumpFilter>,
    pub(crate) exclude: Option<&'a DumpFilter>,
}

/// The arguments `include` and `exclude`.
pub(crate) struct DumpFilters {
    include: Option<DumpFilter>,
    exclude: Option<DumpFilter>,
}

impl DumpFilters {
    /// Reads both arguments.
    ///
    /// # Errors
    /// `TypeError` for an argument that is neither a set of names nor a mapping from names.
    pub(crate) fn read(include: Option<&Bound<'_, PyAny>>, exclude: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        Ok(Self {
            include: DumpFilter::read(include)?,
            exclude: DumpFilter::read(exclude)?,
        })
    }

    /// The selection at the root of a value.
    pub(crate) const fn selection(&self) -> Selection<'_> {
        Selection {
            include: self.include.as_ref(),
            exclude: self.exclude.as_ref(),
        }
    }
}

impl DumpFilter {
    /// Reads a set of names, or a mapping from names to the filters below them.
    fn read(value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Self>> {
        let value = value.filter(|value| !value.is_none());
        value.map(|value| Self::parts(value, &mut Path::default())).transpose()
    }

    fn parts(value: &Bound<'_, PyAny>, path: &mut Path) -> PyResult<Self> {
        path.enter(value)?;
        let mut named = HashMap::new();
        let mut every = None;
        let mut add = |key: &Bound<'_, PyAny>, below: Self| {
            match Key::read(key)? {
                Key::Name(name) if name == "__all__" => every = Some(Box::new(below)),
                key => {
                    named.insert(key, below);
                }
            }
            PyResult::Ok(())
        };
        if let Ok(mapping) = value.cast::<PyDict>() {
            for (key, below) in pairs(mapping)? {
                if let Some(below) = Self::below(&below, path)? {
                    add(&key, below)?;
                }
            }
            path.leave();
            return Ok(Self::Parts { named, every });
        }
        let is_collection = value.is_instance_of::<PySet>()
            || value.is_instance_of::<PyFrozenSet>()
            || value.is_instance_of::<PyList>()
            || value.is_instance_of::<PyTuple>();
        if !is_collection {
            return Err(PyTypeError::new_err(
                "include and exclude must be a set of names or a mapping from names",
            ));
        }
        for key in value.try_iter()? {
            add(&key?, Self::Whole)?;
        }
        path.leave();
        Ok(Self::Parts { named, every })
    }

    fn below(value: &Bound<'_, PyAny>, path: &mut Path) -> PyResult<Option<Self>> {
        if let Ok(flag) = value.cast::<PyBool>() {
            return Ok(flag.is_true().then_some(Self::Whole));
        }
        if value.is_none() || value.is_instance_of::<PyEllipsis>() {
            return Ok(Some(Self::Whole));
        }
        Self::parts(value, path).map(Some)
    }

    fn at(&self, key: &Key) -> Option<&Self> {
        match self {
            Self::Whole => None,
            Self::Parts { named, every } => named.get(key).or(every.as_deref()),
        }
    }
}

impl Key {
    fn read(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(name) = value.cast::<PyString>() {
            return Ok(Self::Name(name.to_string_lossy().into_owned()));
        }
        if value.is_instance_of::<PyInt>() {
            return Ok(Self::Index(value.extract()?));
        }
        Err(PyTypeError::new_err(
            "include and exclude must name fields by strings and elements by integers",
        ))
    }
}

impl<'a> Selection<'a> {
    /// The selection below a field or member; `None` if it is left out.
    #[inline]
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        if self.is_everything() {
            return Some(self);
        }
        self.below(&[Key::Name(name.to_owned())])
    }

    /// The selection below an element; `None` if it is left out.
    #[inline]
    pub(crate) fn element(self, index: usize, length: usize) -> Option<Self> {
        if self.is_everything() {
            return Some(self);
        }
        let index = isize::try_from(index).ok()?;
        let length = isize::try_from(length).ok()?;
        self.below(&[Key::Index(index), Key::Index(index - length)])
    }

    /// True if nothing is left out, here and below.
    #[inline]
    pub(crate) const fn is_everything(self) -> bool {
        self.include.is_none() && self.exclude.is_none()
    }

    /// The selection below a part that may be named by any of `keys`.
    fn below(self, keys: &[Key]) -> Option<Self> {
        let include = match self.include {
            None | Some(DumpFilter::Whole) => None,
            Some(filter) => Some(keys.iter().find_map(|key| filter.at(key))?),
        };
        let exclude = self
            .exclude
            .and_then(|filter| keys.iter().find_map(|key| filter.at(key)));
        if matches!(exclude, Some(DumpFilter::Whole)) {
            return None;
        }
        Some(Self { include, exclude })
    }
}
