//! Checks the schema files and stores them as one blob, from which models and APIs are decoded on use.

#[path = "../../build/mod.rs"]
mod schema_files;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use schema_files::record::VersionRecord;
use schema_files::store::{Blob, store};
use schema_files::versions;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../../schema");
    println!("cargo::rerun-if-changed=../../build");
    println!("cargo::rerun-if-changed=src/schema/names.rs");
    println!("cargo::rerun-if-changed=src/schema/record.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut blob = Blob::default();
    let versions: Vec<VersionRecord<'static>> = versions::read(&root.join("../../schema"))?
        .iter()
        .map(|(name, declared)| store(name, declared, &mut blob))
        .collect::<Result<_, _>>()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("schema.blob"), blob.bytes)?;
    fs::write(out.join("schema.index"), postcard::to_allocvec(&versions)?)?;
    Ok(())
}
