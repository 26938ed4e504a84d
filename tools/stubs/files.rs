//! Everything that follows from the schema of a version, as files of its package.

use std::collections::BTreeMap;
use std::path::PathBuf;

use sailpoint::schema::Version;

use crate::{api, model, package};

/// Text of each file by its path.
pub(crate) type Files = BTreeMap<PathBuf, String>;

pub(crate) const HEADER: &str = "# Written by `make stubs` from schema/; change it there.\n";

/// Everything that follows from the tables of a version, by path below its package.
pub(crate) fn files(version: &'static Version, exceptions: &[String]) -> Files {
    let mut files = Files::new();
    for declared in version.models() {
        model::write(version, declared, &mut files);
    }
    for declared in version.apis().filter(|api| !api.internal) {
        api::write(version, declared, &mut files);
    }
    package::write(version, exceptions, &mut files);
    for text in files.values_mut() {
        text.insert_str(0, HEADER);
    }
    files
}

/// The names that the module of exceptions exports.
pub(crate) fn exceptions(source: &str) -> Vec<String> {
    source
        .lines()
        .skip_while(|line| *line != "__all__ = [")
        .skip(1)
        .take_while(|line| *line != "]")
        .map(|line| line.trim_matches([' ', '"', ',']).to_owned())
        .collect()
}
