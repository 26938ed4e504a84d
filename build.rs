//! Checks the schema files and stores them as one blob, from which models and APIs are decoded on use. Rejects Python
//! implementations for which the module cannot be built.

#[path = "build/checks.rs"]
mod checks;
#[path = "build/lines.rs"]
mod lines;
#[allow(dead_code, unreachable_pub, reason = "the crate uses the rest")]
#[path = "src/schema/names.rs"]
mod names;
#[path = "build/ours.rs"]
mod ours;
#[path = "build/parse.rs"]
mod parse;
#[allow(dead_code, unreachable_pub, reason = "the crate reads what the build script writes")]
#[path = "src/schema/record.rs"]
mod record;
#[cfg(feature = "python")]
#[path = "build/refusal.rs"]
mod refusal;
#[path = "build/version.rs"]
mod version;
#[path = "build/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use record::{MethodRecord, ModelRecord, Place, VersionRecord};
use serde::Serialize;
use version::Declared;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=schema");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/schema/names.rs");
    println!("cargo::rerun-if-changed=src/schema/record.rs");
    #[cfg(feature = "python")]
    if let Some(reason) = refusal::refusal(&pyo3_build_config::get().implementation().to_string()) {
        println!("cargo::error={reason}");
        return Ok(());
    }
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("schema");
    let mut blob = Vec::new();
    let mut versions = Vec::new();
    for folder in sorted(&root)? {
        let Some(name) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        versions.push(store(name.to_owned(), &folder, &mut blob)?);
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("schema.blob"), blob)?;
    fs::write(out.join("schema.index"), postcard::to_allocvec(&versions)?)?;
    Ok(())
}

/// Appends the records of a version, and returns their positions.
fn store(name: String, folder: &Path, blob: &mut Vec<u8>) -> Result<VersionRecord<'static>, Box<dyn Error>> {
    let mut texts = Vec::new();
    for path in sorted(folder)? {
        texts.push((path.clone(), fs::read_to_string(&path)?));
    }
    // The script ends soon, and everything borrows from the texts.
    let texts: &'static [(PathBuf, String)] = texts.leak();
    let mut blocks = Vec::new();
    for (path, text) in texts {
        blocks.extend(lines::blocks(path, text).map_err(|mistake| mistake.to_string())?);
    }
    let declared = Declared::read(blocks.leak()).map_err(|mistake| mistake.to_string())?;
    let models = declared
        .models
        .iter()
        .map(|(name, model)| place(name, model, blob))
        .collect::<Result<_, _>>()?;
    let apis = declared
        .apis
        .iter()
        .map(|(name, api)| place(name, api, blob))
        .collect::<Result<_, _>>()?;
    let other_names =
        |model: &ModelRecord<'static>| model.also.iter().map(|also| (*also, model.name)).collect::<Vec<_>>();
    let mut also: Vec<_> = declared.models.values().flat_map(other_names).collect();
    also.sort_unstable();
    let internal = declared
        .apis
        .values()
        .filter(|api| api.internal)
        .map(|api| api.name)
        .collect();
    let chosen = declared.chosen();
    let methods = place("", &methods(&declared), blob)?;
    Ok(VersionRecord {
        name: name.leak(),
        models,
        apis,
        also,
        internal,
        chosen,
        methods,
    })
}

/// The names of all public operations, sorted. A former name that another operation has now stays out.
fn methods(declared: &Declared<'static>) -> Vec<MethodRecord<'static>> {
    let mut methods = BTreeMap::new();
    let public = || declared.apis.values().filter(|api| !api.internal);
    let operations = || public().flat_map(|api| api.operations.iter().map(|operation| (api.name, operation)));
    for (api, operation) in operations() {
        let python = operation.python;
        methods.insert(
            python,
            MethodRecord {
                name: python,
                api,
                python,
            },
        );
    }
    for (api, operation) in operations() {
        if let Some(name) = operation.was {
            let python = operation.python;
            methods.entry(name).or_insert(MethodRecord { name, api, python });
        }
    }
    methods.into_values().collect()
}

fn place<T: Serialize + ?Sized>(
    name: &'static str,
    record: &T,
    blob: &mut Vec<u8>,
) -> Result<Place<'static>, Box<dyn Error>> {
    let bytes = postcard::to_allocvec(record)?;
    let offset = u32::try_from(blob.len())?;
    blob.extend_from_slice(&bytes);
    Ok(Place {
        name,
        offset,
        length: u32::try_from(bytes.len())?,
    })
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}
