//! Checks the declarations of the tenant's collections against the schema, and stores them and their indexes.

#[allow(dead_code, unreachable_pub, reason = "the crate reads what the build script writes")]
#[path = "src/sandbox/collections/record.rs"]
mod collection_record;
#[path = "../../build/effects.rs"]
mod effects;
#[path = "../../build/families.rs"]
mod families;
#[path = "../../build/indexes.rs"]
mod indexes;
#[path = "../../build/mod.rs"]
mod schema_files;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use schema_files::versions;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../../schema");
    println!("cargo::rerun-if-changed=../../build");
    println!("cargo::rerun-if-changed=../service/src/schema");
    println!("cargo::rerun-if-changed=src/sandbox/families");
    println!("cargo::rerun-if-changed=src/sandbox/collections/record.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let declared = versions::read(&root.join("../../schema"))?;
    // The collections belong to the version that the tenant implements.
    let implemented = declared.values().find(|version| version.facts.implemented.is_some());
    let implemented = implemented.ok_or("no version says `implemented`")?;
    let blocks = versions::blocks(&root.join("src/sandbox/families"))?;
    let records = families::read(&blocks, implemented).map_err(|mistake| mistake.to_string())?;
    let indexes = indexes::sql(&blocks).map_err(|mistake| mistake.to_string())?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("families.records"), postcard::to_allocvec(&records)?)?;
    fs::write(out.join("families.sql"), indexes)?;
    Ok(())
}
