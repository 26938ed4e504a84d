//! Walks through a value and every model in it, in wire order, and passes each part to a writer.

use super::options::DumpOptions;
use super::select::Selection;
use crate::model::base::nesting::Path;
use crate::model::base::{datetime, dictionary};
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::model::class::types::{Class, Shape, Slot};
use crate::python::Exception;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

/// The receiver of a dump.
pub(crate) trait DumpWriter<'py> {
    /// `None`.
    fn none(&mut self, py: Python<'py>) -> PyResult<()>;
    /// `True` or `False`.
    fn bool(&mut self, value: &Bound<'py, PyBool>) -> PyResult<()>;
    /// A whole number.
    fn int(&mut self, value: &Bound<'py, PyInt>) -> PyResult<()>;
    /// A floating-point number.
    fn float(&mut self, value: &Bound<'py, PyFloat>) -> PyResult<()>;
    /// A string, or a member of an enumeration of strings.
    fn string(&mut self, value: &Bound<'py, PyString>) -> PyResult<()>;
    /// A date-time.
    fn date_time(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()>;
    /// A date without time.
    fn date(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        let text = value.call_method0(intern!(value.py(), "isoformat"))?;
        self.string(text.cast()?)
    }
    /// A value that has no JSON form.
    fn other(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()>;
    /// Begins an object.
    fn open_object(&mut self, py: Python<'py>) -> PyResult<()>;
    /// Announces the value of a member.
    fn key(&mut self, name: &Bound<'py, PyString>) -> PyResult<()>;
    /// Announces the value of a field.
    fn field(&mut self, py: Python<'py>, slot: &Slot, by_alias: bool) -> PyResult<()> {
        self.key(if by_alias { &slot.wire } else { &slot.name }.bind(py))
    }
    /// Ends the object.
    fn close_object(&mut self) -> PyResult<()>;
    /// Begins an array.
    fn open_array(&mut self, py: Python<'py>) -> PyResult<()>;
    /// Announces an element.
    fn element(&mut self) -> PyResult<()>;
    /// Ends the array.
    fn close_array(&mut self) -> PyResult<()>;
}

/// Writes a value.
///
/// # Errors
/// `ValueError` if the value contains itself or nests too deep, and errors of the writer.
pub(crate) fn walk<'py, W: DumpWriter<'py>>(
    value: &Bound<'py, PyAny>,
    options: DumpOptions,
    selection: Selection<'_>,
    writer: &mut W,
) -> PyResult<()> {
    Walk {
        options,
        writer,
        path: Path::failing_at_a_cycle(),
    }
    .value(value, selection)
}

/// The name and the value of a member.
type Member<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

struct Walk<'w, W> {
    options: DumpOptions,
    writer: &'w mut W,
    path: Path,
}

impl<'py, W: DumpWriter<'py>> Walk<'_, W> {
    fn value(&mut self, value: &Bound<'py, PyAny>, selection: Selection<'_>) -> PyResult<()> {
        if value.is_exact_instance_of::<PyString>() {
            return self.writer.string(value.cast()?);
        }
        if value.is_none() {
            return self.writer.none(value.py());
        }
        if let Ok(flag) = value.cast_exact::<PyBool>() {
            return self.writer.bool(flag);
        }
        if let Ok(number) = value.cast_exact::<PyInt>() {
            return self.writer.int(number);
        }
        if let Ok(list) = value.cast_exact::<PyList>() {
            return self.nested(value, |walk| walk.array(list.py(), list.len(), list.iter(), selection));
        }
        if let Ok(object) = value.cast_exact::<PyDict>() {
            return self.nested(value, |walk| walk.object(object, selection));
        }
        if let Ok(instance) = value.cast::<Instance>() {
            return self.model(instance, selection);
        }
        self.rarer(value, selection)
    }

    fn rarer(&mut self, value: &Bound<'py, PyAny>, selection: Selection<'_>) -> PyResult<()> {
        if datetime::is_datetime(value) {
            return self.writer.date_time(value);
        }
        if value.is_instance_of::<PyDate>() {
            return self.writer.date(value);
        }
        if let Ok(number) = value.cast::<PyFloat>() {
            return self.writer.float(number);
        }
        if let Ok(text) = value.cast::<PyString>() {
            return self.writer.string(text);
        }
        if let Ok(number) = value.cast::<PyInt>() {
            return self.writer.int(number);
        }
        if let Ok(list) = value.cast::<PyList>() {
            return self.nested(value, |walk| walk.array(list.py(), list.len(), list.iter(), selection));
        }
        if let Ok(object) = value.cast::<PyDict>() {
            return self.nested(value, |walk| walk.object(object, selection));
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return self.nested(value, |walk| {
                walk.array(tuple.py(), tuple.len(), tuple.iter(), selection)
            });
        }
        self.writer.other(value)
    }

    /// Writes a container. After a failure nothing more is written, so the path need not be restored.
    #[inline]
    fn nested(&mut self, container: &Bound<'py, PyAny>, write: impl FnOnce(&mut Self) -> PyResult<()>) -> PyResult<()> {
        self.path.enter(container)?;
        write(self)?;
        self.path.leave();
        Ok(())
    }

    fn model(&mut self, instance: &Bound<'py, Instance>, selection: Selection<'_>) -> PyResult<()> {
        let class = Instance::class(instance)?;
        let (Shape::Union(..), [slot]) = (&class.shape, class.slots()) else {
            return self.nested(instance, |walk| walk.instance(class, instance, selection));
        };
        self.path.enter_wrapper(instance)?;
        self.value(&slot.get(instance), selection)?;
        self.path.leave_wrapper();
        Ok(())
    }

    fn instance(&mut self, class: &Class, instance: &Bound<'py, Instance>, selection: Selection<'_>) -> PyResult<()> {
        let py = instance.py();
        let mut extras = extras::get(instance)?;
        let replacing = match &extras {
            Some(extras) => self.replacing_members(class, instance, extras, selection)?,
            None => Vec::new(),
        };
        self.writer.open_object(py)?;
        let whole = selection.is_everything() && self.options.shows_every_value();
        for (index, slot) in class.slots().iter().enumerate() {
            if !replacing.is_empty()
                && let Some((_, (name, value))) = replacing.iter().find(|(replaced, _)| *replaced == index)
            {
                self.member(name, value, selection, false)?;
                continue;
            }
            if self.is_left_out(index, instance) {
                continue;
            }
            let below = if whole {
                selection
            } else {
                match self.selected(slot, instance, selection)? {
                    Some(below) => below,
                    None => continue,
                }
            };
            self.writer.field(py, slot, self.options.by_alias)?;
            self.field(slot, instance, below)?;
        }
        if let Some(members) = extras.take_if(|_| !replacing.is_empty()) {
            let others = members.copy()?;
            for (_, (name, _)) in &replacing {
                others.del_item(name)?;
            }
            extras = Some(others);
        }
        if let Some(extras) = extras {
            self.members(&extras, selection, self.options.exclude_none)?;
        }
        self.writer.close_object()
    }

    /// The extra members that are shown and have the name of a field that is shown, with the index of the field. They are written in
    /// its place: each name is written once, and of two values the last one counts, as in pydantic.
    fn replacing_members(
        &self,
        class: &Class,
        instance: &Bound<'py, Instance>,
        members: &Bound<'py, PyDict>,
        selection: Selection<'_>,
    ) -> PyResult<Vec<(usize, Member<'py>)>> {
        let mut replacing = Vec::new();
        dictionary::each(members, |name, value| {
            let text = name.cast::<PyString>().map(|name| name.to_string_lossy());
            let found = text.as_deref().ok().and_then(|text| match self.options.by_alias {
                true => class.by_wire(text),
                false => class.by_name(text),
            });
            let is_shown = !(self.options.exclude_none && value.is_none())
                && text.is_ok_and(|text| selection.member(&text).is_some());
            if let (Some((index, slot)), true) = (found, is_shown)
                && !self.is_left_out(index, instance)
                && self.selected(slot, instance, selection)?.is_some()
            {
                replacing.push((index, (name, value)));
            }
            Ok(())
        })?;
        Ok(replacing)
    }

    /// True if a field is left out because it was not set.
    fn is_left_out(&self, index: usize, instance: &Bound<'py, Instance>) -> bool {
        self.options.exclude_unset && !instance.get().is_given(index)
    }

    /// The selection below a field; `None` if the field is left out.
    fn selected<'s>(
        &self,
        slot: &Slot,
        instance: &Bound<'py, Instance>,
        selection: Selection<'s>,
    ) -> PyResult<Option<Selection<'s>>> {
        let DumpOptions {
            exclude_read_only,
            exclude_none,
            exclude_defaults,
            ..
        } = self.options;
        if exclude_read_only && slot.field.read_only {
            return Ok(None);
        }
        let Some(below) = selection.member(slot.field.python) else {
            return Ok(None);
        };
        let value = slot.get(instance);
        if exclude_none && value.is_none() {
            return Ok(None);
        }
        let is_default = exclude_defaults && !slot.field.required && value.eq(slot.default(instance.py()))?;
        Ok((!is_default).then_some(below))
    }

    #[inline]
    #[expect(unsafe_code, reason = "owning each string for a moment would cost a tenth of a dump")]
    fn field(&mut self, slot: &Slot, instance: &Bound<'py, Instance>, selection: Selection<'_>) -> PyResult<()> {
        // SAFETY: a writer runs no Python code while it uses a string, and anything else is owned first.
        match unsafe { slot.peek(instance) } {
            Some(text) if text.is_exact_instance_of::<PyString>() => self.writer.string((*text).cast()?),
            Some(other) => self.value(&other.to_owned(), selection),
            None => self.value(&slot.get(instance), selection),
        }
    }

    fn object(&mut self, object: &Bound<'py, PyDict>, selection: Selection<'_>) -> PyResult<()> {
        self.writer.open_object(object.py())?;
        self.members(object, selection, false)?;
        self.writer.close_object()
    }

    fn members(&mut self, members: &Bound<'py, PyDict>, selection: Selection<'_>, exclude_none: bool) -> PyResult<()> {
        let size = members.len();
        let mut position = 0;
        // SAFETY: a writer runs no Python code while it uses a string, and anything else is owned first.
        #[expect(unsafe_code, reason = "owning each string for a moment would cost a tenth of a dump")]
        while let Some((key, value)) = unsafe { dictionary::next(members, &mut position) } {
            let both = key.is_exact_instance_of::<PyString>() && value.is_exact_instance_of::<PyString>();
            if both && selection.is_everything() {
                self.writer.key((*key).cast()?)?;
                self.writer.string((*value).cast()?)?;
            } else {
                self.member(&key.to_owned(), &value.to_owned(), selection, exclude_none)?;
                dictionary::check_size(members, size)?;
            }
        }
        Ok(())
    }

    fn member(
        &mut self,
        key: &Bound<'py, PyAny>,
        value: &Bound<'py, PyAny>,
        selection: Selection<'_>,
        exclude_none: bool,
    ) -> PyResult<()> {
        let key = key.cast::<PyString>().map_err(|error| {
            let message = format!("keys of a JSON object must be strings: {error}");
            Exception::API_TYPE_ERROR.with_message(key.py(), &message)
        })?;
        let below = if selection.is_everything() {
            selection
        } else {
            match selection.member(&key.to_string_lossy()) {
                Some(below) => below,
                None => return Ok(()),
            }
        };
        if exclude_none && value.is_none() {
            return Ok(());
        }
        self.writer.key(key)?;
        self.value(value, below)
    }

    fn array(
        &mut self,
        py: Python<'py>,
        length: usize,
        elements: impl Iterator<Item = Bound<'py, PyAny>>,
        selection: Selection<'_>,
    ) -> PyResult<()> {
        self.writer.open_array(py)?;
        for (index, element) in elements.enumerate() {
            let Some(below) = selection.element(index, length) else {
                continue;
            };
            self.writer.element()?;
            self.value(&element, below)?;
        }
        self.writer.close_array()
    }
}
