//! Writes a dump as Python dictionaries and lists.

use super::options::DumpOptions;
use super::select::Selection;
use super::walk::{self, DumpWriter};
use crate::model::base::datetime;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

/// A value as dictionaries, lists and scalars.
///
/// # Errors
/// `ValueError` for a value that contains itself.
pub(crate) fn to_tree<'py>(
    value: &Bound<'py, PyAny>,
    options: DumpOptions,
    selection: Selection<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut tree = TreeWriter {
        json: options.json,
        open: Vec::new(),
        done: None,
    };
    walk::walk(value, options, selection, &mut tree)?;
    Ok(tree.done.unwrap_or_else(|| value.py().None().into_bound(value.py())))
}

struct TreeWriter<'py> {
    json: bool,
    open: Vec<Container<'py>>,
    done: Option<Bound<'py, PyAny>>,
}

enum Container<'py> {
    Object(Bound<'py, PyDict>, Option<Bound<'py, PyString>>),
    Array(Bound<'py, PyList>),
}

impl<'py> TreeWriter<'py> {
    fn put(&mut self, value: Bound<'py, PyAny>) -> PyResult<()> {
        match self.open.last_mut() {
            Some(Container::Object(object, key)) => key.take().map_or(Ok(()), |key| object.set_item(key, value)),
            Some(Container::Array(array)) => array.append(value),
            None => {
                self.done = Some(value);
                Ok(())
            }
        }
    }

    fn close(&mut self) -> PyResult<()> {
        match self.open.pop() {
            Some(Container::Object(object, _)) => self.put(object.into_any()),
            Some(Container::Array(array)) => self.put(array.into_any()),
            None => Ok(()),
        }
    }
}

impl<'py> DumpWriter<'py> for TreeWriter<'py> {
    fn none(&mut self, py: Python<'py>) -> PyResult<()> {
        self.put(py.None().into_bound(py))
    }

    fn bool(&mut self, value: &Bound<'py, PyBool>) -> PyResult<()> {
        self.put(value.clone().into_any())
    }

    fn int(&mut self, value: &Bound<'py, PyInt>) -> PyResult<()> {
        self.put(value.clone().into_any())
    }

    fn float(&mut self, value: &Bound<'py, PyFloat>) -> PyResult<()> {
        self.put(value.clone().into_any())
    }

    fn string(&mut self, value: &Bound<'py, PyString>) -> PyResult<()> {
        if self.json && !value.is_exact_instance_of::<PyString>() {
            let plain = value.py().get_type::<PyString>().call_method1("__str__", (value,))?;
            return self.put(plain);
        }
        self.put(value.clone().into_any())
    }

    fn date_time(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if self.json {
            let mut text = String::new();
            datetime::write(value, &mut text)?;
            return self.put(PyString::new(value.py(), &text).into_any());
        }
        self.put(value.clone())
    }

    fn date(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if self.json {
            let text = value.call_method0(intern!(value.py(), "isoformat"))?;
            return self.put(text);
        }
        self.put(value.clone())
    }

    fn other(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        self.put(value.clone())
    }

    fn open_object(&mut self, py: Python<'py>) -> PyResult<()> {
        self.open.push(Container::Object(PyDict::new(py), None));
        Ok(())
    }

    fn key(&mut self, name: &Bound<'py, PyString>) -> PyResult<()> {
        if let Some(Container::Object(_, key)) = self.open.last_mut() {
            *key = Some(name.clone());
        }
        Ok(())
    }

    fn close_object(&mut self) -> PyResult<()> {
        self.close()
    }

    fn open_array(&mut self, py: Python<'py>) -> PyResult<()> {
        self.open.push(Container::Array(PyList::empty(py)));
        Ok(())
    }

    fn element(&mut self) -> PyResult<()> {
        Ok(())
    }

    fn close_array(&mut self) -> PyResult<()> {
        self.close()
    }
}
