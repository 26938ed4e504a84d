//! Values of settings that were pasted with extra characters around them.

use crate::syntax::pasted::{cleaned, cleaned_token};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::collections::HashMap;

/// Settings whose values are pasted.
const PASTED: [&str; 6] = [
    "base_url",
    "token_url",
    "client_id",
    "client_secret",
    "access_token",
    "proxy",
];

/// A value that is assigned to a setting, and what was removed around it.
pub(super) struct PastedValue<'py> {
    /// The value to assign.
    pub(super) value: Bound<'py, PyAny>,
    name: String,
    removed: Option<&'static str>,
}

impl<'py> PastedValue<'py> {
    pub(super) fn new(name: &str, value: &Bound<'py, PyAny>) -> Self {
        let text = value.cast::<PyString>().ok().and_then(|text| text.to_str().ok());
        let (clean, removed) = match text {
            Some(token) if name == "access_token" => cleaned_token(token),
            Some(text) if PASTED.contains(&name) => cleaned(text),
            _ => ("", None),
        };
        let value = match removed {
            None => value.clone(),
            Some(_) => PyString::new(value.py(), clean).into_any(),
        };
        Self {
            value,
            name: name.to_owned(),
            removed,
        }
    }

    /// Records what was removed around the value of the setting.
    pub(super) fn record(self, all: &mut HashMap<String, String>) {
        match self.removed {
            Some(what) => all.insert(self.name, what.to_owned()),
            None => all.remove(&self.name),
        };
    }
}
