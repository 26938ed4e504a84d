//! The rows of a file, as records with the names of the header.

use serde_json::{Map, Value};

/// The rows of a file.
pub(super) struct TableFile {
    pub(super) header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl TableFile {
    /// Reads the payload of a task; `None` if the request had no file.
    pub(super) fn of(payload: &Value) -> Option<Self> {
        let mut rows: Vec<Vec<String>> = serde_json::from_value(payload.clone()).ok()?;
        if rows.is_empty() {
            return None;
        }
        let header = rows.remove(0).into_iter().map(|name| name.trim().to_owned()).collect();
        Some(Self { header, rows })
    }

    /// The records. Empty values are left out.
    pub(super) fn records(&self) -> impl Iterator<Item = Map<String, Value>> {
        self.rows.iter().map(|row| {
            let pairs = self.header.iter().zip(row).filter(|(_, value)| !value.is_empty());
            pairs
                .map(|(name, value)| (name.clone(), value.as_str().into()))
                .collect()
        })
    }

    /// The first of these columns that the file has.
    pub(super) fn first_of(&self, names: &[&str]) -> Option<String> {
        let found = names.iter().find(|name| self.header.iter().any(|known| known == *name));
        found.map(|name| (*name).to_owned())
    }
}
