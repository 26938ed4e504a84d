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
#[path = "build/overlay.rs"]
mod overlay;
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

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use lines::Block;
use record::{MethodRecord, ModelRecord, Place, TypeRecord, VersionRecord};
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
    let mut blob = Blob::default();
    let versions: Vec<VersionRecord<'static>> = read(&root)?
        .iter()
        .map(|(name, declared)| store(name, declared, &mut blob))
        .collect::<Result<_, _>>()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("schema.blob"), blob.bytes)?;
    fs::write(out.join("schema.index"), postcard::to_allocvec(&versions)?)?;
    Ok(())
}

type Versions = BTreeMap<&'static str, Declared<'static>>;

/// Every version, by the name of its folder.
fn read(root: &Path) -> Result<Versions, Box<dyn Error>> {
    let mut waiting = Vec::new();
    for folder in sorted(root)? {
        let Some(name) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        waiting.push((&*name.to_owned().leak(), blocks(&folder)?));
    }
    let mut read = Versions::new();
    while !waiting.is_empty() {
        let is_ready = |blocks: &[Block<'static>]| base(blocks).is_none_or(|base| read.contains_key(base));
        let Some(ready) = waiting.iter().position(|(_, blocks)| is_ready(blocks)) else {
            let names: Vec<_> = waiting.iter().map(|(name, _)| *name).collect();
            return Err(format!(
                "the base of {} is not a version that can be read before it",
                names.join(", ")
            )
            .into());
        };
        let (name, blocks) = waiting.swap_remove(ready);
        let base = base(&blocks).and_then(|base| read.get(base));
        let declared = Declared::read(&blocks, base).map_err(|mistake| mistake.to_string())?;
        read.insert(name, declared);
    }
    Ok(read)
}

/// The version that `base NAME` names.
fn base(blocks: &[Block<'static>]) -> Option<&'static str> {
    let mut heads = blocks.iter().map(|block| block.head.head());
    heads.find(|(word, _)| *word == "base").map(|(_, name)| name)
}

/// The blocks of all files of a version.
fn blocks(folder: &Path) -> Result<Vec<Block<'static>>, Box<dyn Error>> {
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
    Ok(blocks)
}

/// Stores the records of a version, and returns their positions.
fn store(
    name: &'static str,
    declared: &Declared<'static>,
    blob: &mut Blob,
) -> Result<VersionRecord<'static>, Box<dyn Error>> {
    let models = declared
        .models
        .iter()
        .map(|(name, model)| blob.place(name, model))
        .collect::<Result<_, _>>()?;
    let apis = declared
        .apis
        .iter()
        .map(|(name, api)| blob.place(name, api))
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
    let usual = declared.usual.iter().filter_map(|(status, ty)| match ty {
        TypeRecord::Model(name) => Some((*status, *name)),
        _ => None,
    });
    Ok(VersionRecord {
        name,
        models,
        apis,
        also,
        internal,
        chosen: declared.chosen(),
        methods: blob.place("", &methods(declared))?,
        usual: usual.collect(),
        answered: declared.facts.answered,
        lent: declared.facts.lent,
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

/// The stored records. Versions share the records that are the same.
#[derive(Default)]
struct Blob {
    bytes: Vec<u8>,
    known: HashMap<Vec<u8>, u32>,
}

impl Blob {
    fn place<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        record: &T,
    ) -> Result<Place<'static>, Box<dyn Error>> {
        let bytes = postcard::to_allocvec(record)?;
        let length = u32::try_from(bytes.len())?;
        let end = u32::try_from(self.bytes.len())?;
        let offset = match self.known.get(&bytes) {
            Some(offset) => *offset,
            None => {
                self.bytes.extend_from_slice(&bytes);
                self.known.insert(bytes, end);
                end
            }
        };
        Ok(Place { name, offset, length })
    }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}
