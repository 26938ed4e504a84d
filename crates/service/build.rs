//! Checks the schema files and stores them as one blob, from which models and APIs are decoded on use.

#[path = "../../build/checks.rs"]
mod checks;
#[path = "../../build/lines.rs"]
mod lines;
#[allow(dead_code, unreachable_pub, reason = "the crate uses the rest")]
#[path = "src/schema/names.rs"]
mod names;
#[path = "../../build/ours.rs"]
mod ours;
#[path = "../../build/overlay.rs"]
mod overlay;
#[path = "../../build/parse.rs"]
mod parse;
#[allow(dead_code, unreachable_pub, reason = "the crate reads what the build script writes")]
#[path = "src/schema/record.rs"]
mod record;
#[path = "../../build/store.rs"]
mod store;
#[path = "../../build/version.rs"]
mod version;
#[path = "../../build/versions.rs"]
mod versions;
#[path = "../../build/words.rs"]
mod words;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use record::VersionRecord;
use store::{Blob, store};

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
