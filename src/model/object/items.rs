//! The names and values that a dump of a model shows.

use crate::model::base::dictionary;
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Python name and value of every field and extra member, each name once.
pub(super) fn items<'py>(instance: &Bound<'py, Instance>) -> PyResult<Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> {
    let py = instance.py();
    let class = Instance::class(instance)?;
    let extras = extras::get(instance)?;
    let mut items = Vec::new();
    for slot in class.slots() {
        let name = slot.name.bind(py);
        let member = extras.as_ref().map(|extras| extras.get_item(name)).transpose()?;
        items.push((
            name.clone().into_any(),
            member.flatten().unwrap_or_else(|| slot.get(instance)),
        ));
    }
    if let Some(extras) = extras {
        dictionary::each(&extras, |name, value| {
            let text = name.cast::<PyString>().map(|name| name.to_string_lossy());
            if !text.is_ok_and(|text| class.by_name(&text).is_some()) {
                items.push((name, value));
            }
            Ok(())
        })?;
    }
    Ok(items)
}
