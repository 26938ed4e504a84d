//! `copy.copy` and `copy.deepcopy` of models.

use crate::model::base::dictionary;
use crate::model::base::nesting::Level;
use crate::model::class::blank::blank;
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::model::class::slot::untrack_leaf;
use crate::model::class::types::Class;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use std::cell::Cell;

thread_local! {
    /// Depth of the copies in progress in this thread: copying runs Python code, which may copy models in turn.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A copy that shares the values of the instance.
pub(super) fn shallow<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyAny>> {
    let py = instance.py();
    let Some(class) = own_class(instance)? else {
        return reconstructed(instance, py.None().into_bound(py));
    };
    let copy = blank(py, class, None)?;
    fill(class, instance, &copy, |value| Ok(value.clone()))?;
    Ok(copy.into_any())
}

/// A copy with copies of the instance's values; `memo` is the memo of `copy.deepcopy`.
pub(super) fn deep<'py>(instance: &Bound<'py, Instance>, memo: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    let copier = Copier {
        memo,
        originals: PyList::empty(instance.py()),
    };
    let copy = copier.instance(instance)?;
    copier.keep_originals()?;
    Ok(copy)
}

/// The class of an instance; `None` for an instance of a subclass that a user defined.
fn own_class(instance: &Bound<'_, Instance>) -> PyResult<Option<&'static Class>> {
    let class = Instance::class(instance)?;
    Ok(class.python.is(instance.get_type()).then_some(class))
}

/// A copy of an instance of a user's class, through its own copy protocol.
fn reconstructed<'py>(instance: &Bound<'py, Instance>, memo: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = instance.py();
    let reduced = instance.call_method1(intern!(py, "__reduce_ex__"), (4,))?;
    if reduced.is_instance_of::<PyString>() {
        return Ok(instance.clone().into_any()); // the name of a global variable, of which there is only one
    }
    let rest: Vec<Bound<'_, PyAny>> = reduced.try_iter()?.collect::<PyResult<_>>()?;
    let mut arguments = vec![instance.clone().into_any(), memo];
    arguments.extend(rest);
    let reconstruct = py.import(intern!(py, "copy"))?.getattr(intern!(py, "_reconstruct"))?;
    reconstruct.call1(PyTuple::new(py, arguments)?)
}

/// Sets the values of another instance of the class, each passed through a function.
fn fill<'py>(
    class: &Class,
    from: &Bound<'py, Instance>,
    to: &Bound<'py, Instance>,
    mut copied: impl FnMut(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<()> {
    for (index, slot) in class.slots().iter().enumerate() {
        slot.set(to, copied(&slot.get(from))?)?;
        if from.get().is_given(index) {
            to.get().mark(index);
        }
    }
    let Some(unknown) = extras::get(from)? else {
        untrack_leaf(class, to);
        return Ok(());
    };
    dictionary::each(&unknown.copy()?, |name, value| {
        extras::set_any(to, &name, &copied(&value)?)
    })
}

struct Copier<'a, 'py> {
    memo: &'a Bound<'py, PyDict>,
    /// The originals, which must live as long as the memo holds their addresses.
    originals: Bound<'py, PyList>,
}

impl<'py> Copier<'_, 'py> {
    /// Copies any value. Models and Python's own containers are copied here, where their depth is counted.
    fn value(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if is_immutable(value) {
            return Ok(value.clone());
        }
        if let Some(known) = self.memo.get_item(address(value))? {
            return Ok(known);
        }
        if let Ok(instance) = value.cast::<Instance>() {
            return self.instance(instance);
        }
        if let Ok(list) = value.cast_exact::<PyList>() {
            return self.list(list);
        }
        if let Ok(object) = value.cast_exact::<PyDict>() {
            return self.object(object);
        }
        if let Ok(tuple) = value.cast_exact::<PyTuple>() {
            return self.tuple(tuple);
        }
        let py = value.py();
        let deepcopy = py.import(intern!(py, "copy"))?.getattr(intern!(py, "deepcopy"))?;
        deepcopy.call1((value, self.memo))
    }

    fn instance(&self, instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyAny>> {
        let _level = Level::enter(&DEPTH)?;
        let py = instance.py();
        let Some(class) = own_class(instance)? else {
            return self.of_user_subclass(instance);
        };
        let copy = blank(py, class, None)?;
        self.remember(instance.as_any(), copy.as_any())?;
        fill(class, instance, &copy, |value| self.value(value))?;
        Ok(copy.into_any())
    }

    /// Copies an instance of a user's class. Its state is copied here, unless the class has its own copy protocol.
    fn of_user_subclass(&self, instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyAny>> {
        let py = instance.py();
        let reduced = instance.call_method1(intern!(py, "__reduce_ex__"), (4,))?;
        let make = py.import(intern!(py, "copyreg"))?.getattr(intern!(py, "__newobj__"))?;
        let usual = reduced
            .extract::<(Bound<'py, PyAny>, Bound<'py, PyTuple>, Bound<'py, PyAny>)>()
            .ok();
        let Some((made_by, arguments, state)) = usual.filter(|(made_by, ..)| made_by.is(&make)) else {
            return reconstructed(instance, self.memo.clone().into_any());
        };
        let copy = made_by.call1(arguments)?;
        self.remember(instance.as_any(), &copy)?;
        copy.call_method1(intern!(py, "__setstate__"), (self.state(&state)?,))?;
        Ok(copy)
    }

    /// Copies the state of an instance. It and the containers that it consists of do not count as levels.
    fn state(&self, state: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let Ok(parts) = state.cast_exact::<PyTuple>() else {
            return self.value(state);
        };
        let copied = parts.iter().map(|part| self.part_of_state(&part));
        let copied = copied.collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(state.py(), copied)?.into_any())
    }

    fn part_of_state(&self, part: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if self.memo.contains(address(part))? {
            return self.value(part);
        }
        if let Ok(members) = part.cast_exact::<PyDict>() {
            return self.members(members);
        }
        match part.cast_exact::<PyTuple>() {
            Ok(names) => self.elements(names),
            Err(_) => self.value(part),
        }
    }

    fn list(&self, list: &Bound<'py, PyList>) -> PyResult<Bound<'py, PyAny>> {
        let _level = Level::enter(&DEPTH)?;
        let copy = PyList::empty(list.py());
        self.remember(list.as_any(), copy.as_any())?;
        for element in list.iter() {
            copy.append(self.value(&element)?)?;
        }
        Ok(copy.into_any())
    }

    fn object(&self, object: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let _level = Level::enter(&DEPTH)?;
        self.members(object)
    }

    fn members(&self, object: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let copy = PyDict::new(object.py());
        self.remember(object.as_any(), copy.as_any())?;
        dictionary::each(object, |key, value| {
            copy.set_item(self.value(&key)?, self.value(&value)?)
        })?;
        Ok(copy.into_any())
    }

    fn tuple(&self, tuple: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        let _level = Level::enter(&DEPTH)?;
        self.elements(tuple)
    }

    fn elements(&self, tuple: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        let copied = tuple.iter().map(|element| self.value(&element));
        let copied = copied.collect::<PyResult<Vec<_>>>()?;
        // A tuple that contains itself, through another object, has been copied by now.
        if let Some(known) = self.memo.get_item(address(tuple.as_any()))? {
            return Ok(known);
        }
        if tuple.iter().zip(&copied).all(|(element, copy)| element.is(copy)) {
            return Ok(tuple.clone().into_any());
        }
        let copy = PyTuple::new(tuple.py(), copied)?.into_any();
        self.remember(tuple.as_any(), &copy)?;
        Ok(copy)
    }

    fn remember(&self, original: &Bound<'py, PyAny>, copy: &Bound<'py, PyAny>) -> PyResult<()> {
        self.memo.set_item(address(original), copy)?;
        self.originals.append(original)
    }

    /// Stores the originals where `copy.deepcopy` keeps them: in the memo, under the memo's own address.
    fn keep_originals(&self) -> PyResult<()> {
        let key = address(self.memo.as_any());
        match self.memo.get_item(key)? {
            Some(list) => list
                .call_method1(intern!(self.memo.py(), "extend"), (&self.originals,))
                .map(drop),
            None => self.memo.set_item(key, &self.originals),
        }
    }
}

fn address(value: &Bound<'_, PyAny>) -> usize {
    value.as_ptr().addr()
}

fn is_immutable(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyString>()
        || value.is_none()
        || value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyFloat>()
}
