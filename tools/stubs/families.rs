//! The family of each model: the schema file that declares it.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use sailpoint::schema::{Model, ModelKind};

/// The family of each model of a version.
pub(crate) struct Families(BTreeMap<String, String>);

impl Families {
    /// Reads the names of the models in a folder of schema files.
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let mut families = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else {
                continue;
            };
            for name in declared(&fs::read_to_string(&path)?) {
                families.insert(name.to_owned(), stem.to_owned());
            }
        }
        Ok(Self(families))
    }

    /// The family of a model, or `None` if type checkers read the model in the module that Python imports: enumerations and
    /// lists are classes of Python.
    pub(crate) fn of(&self, model: &Model) -> Option<&str> {
        match model.kind {
            ModelKind::Object(_) | ModelKind::Union(_) => Some(self.0.get(model.name).map_or("others", String::as_str)),
            ModelKind::Enum(_) | ModelKind::Array(_) => None,
        }
    }
}

/// The names of the models in the text of a schema file.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut words = line.split(' ');
        let count = match words.next() {
            Some("same") => usize::MAX,
            Some("model" | "enum" | "union" | "list") => 1,
            _ => 0,
        };
        words.take(count).map(|name| name.trim_end_matches(':'))
    })
}
