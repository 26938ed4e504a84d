//! Everything that follows from the schema of a version, as files of its package.

use std::collections::BTreeMap;
use std::path::PathBuf;

use sailpoint::schema::Version;

use crate::families::Families;
use crate::{api, model, package};

/// Text of each file by its path.
pub(crate) type Files = BTreeMap<PathBuf, String>;

pub(crate) const HEADER: &str = "# Generated from schema/.\n";

/// Everything that follows from the tables of a version, by path below its package.
pub(crate) fn files(version: &'static Version, families: &Families) -> Files {
    let mut files = Files::new();
    model::write(version, families, &mut files);
    for declared in version.apis().filter(|api| !api.internal) {
        api::write(version, families, declared, &mut files);
    }
    package::write(version, families, &mut files);
    for text in files.values_mut() {
        text.insert_str(0, HEADER);
    }
    files
}
