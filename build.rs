//! Checks the schema files and stores them as one blob, from which models and APIs are decoded on use. Rejects Python
//! implementations for which the module cannot be built.

#[path = "build/checks.rs"]
mod checks;
#[allow(dead_code, unreachable_pub, reason = "the crate reads what the build script writes")]
#[path = "src/sandbox/collections/record.rs"]
mod collection_record;
#[path = "build/effects.rs"]
mod effects;
#[path = "build/families.rs"]
mod families;
#[cfg(feature = "python")]
#[path = "build/implementation.rs"]
mod implementation;
#[path = "build/indexes.rs"]
mod indexes;
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
#[path = "build/store.rs"]
mod store;
#[path = "build/version.rs"]
mod version;
#[path = "build/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use lines::Block;
use record::VersionRecord;
use store::{Blob, store};
use version::Declared;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=schema");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/schema/names.rs");
    println!("cargo::rerun-if-changed=src/schema/record.rs");
    println!("cargo::rerun-if-changed=src/sandbox/families");
    println!("cargo::rerun-if-changed=src/sandbox/collections/record.rs");
    #[cfg(feature = "python")]
    if let Some(reason) = implementation::unsupported(&pyo3_build_config::get().implementation().to_string()) {
        println!("cargo::error={reason}");
        return Ok(());
    }
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut blob = Blob::default();
    let declared = read(&root.join("schema"))?;
    let versions: Vec<VersionRecord<'static>> = declared
        .iter()
        .map(|(name, declared)| store(name, declared, &mut blob))
        .collect::<Result<_, _>>()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("schema.blob"), blob.bytes)?;
    fs::write(out.join("schema.index"), postcard::to_allocvec(&versions)?)?;
    let (families, indexes) = families(&root.join("src/sandbox/families"), &declared)?;
    fs::write(out.join("families.records"), families)?;
    fs::write(out.join("families.sql"), indexes)?;
    Ok(())
}

/// The records of the tenant's collections, which belong to the version that the tenant implements, and their indexes in SQL.
fn families(folder: &Path, versions: &Versions) -> Result<(Vec<u8>, String), Box<dyn Error>> {
    let implemented = versions.values().find(|version| version.facts.implemented.is_some());
    let implemented = implemented.ok_or("no version says `implemented`")?;
    let blocks = blocks(folder)?;
    let records = families::read(&blocks, implemented).map_err(|mistake| mistake.to_string())?;
    let indexes = indexes::sql(&blocks).map_err(|mistake| mistake.to_string())?;
    Ok((postcard::to_allocvec(&records)?, indexes))
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
    let is_documentation = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
    for path in sorted(folder)?.into_iter().filter(|path| !is_documentation(path)) {
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

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}
