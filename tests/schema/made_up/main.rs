//! A made-up version: the files that the build script and `make stubs` write from its schema, without a change anywhere else.
//!
//! The Python tests use the files beside this one. `SAILPOINT_WRITE=1` brings them up to date.

#![allow(dead_code, unreachable_pub, reason = "the build script and the stubs use the rest")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../tools/stubs/api.rs"]
mod api;
#[path = "../../../tools/stubs/families.rs"]
mod families;
#[path = "../../../tools/stubs/files.rs"]
mod files;
#[path = "../../../tools/stubs/model.rs"]
mod model;
#[path = "../../../tools/stubs/package.rs"]
mod package;
#[path = "../../../tools/stubs/python.rs"]
mod python;
#[path = "../../../build/mod.rs"]
mod schema_files;

use schema_files::{lines, store, version};
use std::fs;
use std::path::{Path, PathBuf};

const NAME: &str = "made_up";

#[test]
fn the_files_of_a_made_up_version_follow_from_its_schema() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/schema/made_up");
    let (index, records) = stored(&folder.join("schema/things.schema"));
    let added = sailpoint::schema::add(index.clone().leak(), records.clone().leak()).unwrap();
    let families = families::Families::read(&folder.join("schema")).unwrap();
    let mut made: Vec<(PathBuf, Vec<u8>)> = files::files(added, &families)
        .into_iter()
        .map(|(path, text)| (Path::new("package").join(NAME).join(path), text.into_bytes()))
        .collect();
    made.push(("version.index".into(), index));
    made.push(("version.records".into(), records));
    for (path, bytes) in made {
        compare(&folder.join(path), &bytes);
    }
}

/// The index and the records of the version in a file.
fn stored(file: &Path) -> (Vec<u8>, Vec<u8>) {
    let text: &'static str = fs::read_to_string(file).unwrap().leak();
    let blocks = lines::blocks(Path::new("things.schema"), text).unwrap_or_else(|mistake| panic!("{mistake}"));
    let declared = version::DeclaredNames::read(blocks.leak(), None).unwrap_or_else(|mistake| panic!("{mistake}"));
    let mut blob = store::Blob::default();
    let record = store::store(NAME, &declared, &mut blob).unwrap();
    (postcard::to_allocvec(&record).unwrap(), blob.bytes)
}

fn compare(path: &Path, bytes: &[u8]) {
    if std::env::var_os("SAILPOINT_WRITE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let found = fs::read(path).unwrap_or_default();
    assert!(
        found == bytes,
        "{} is not up to date: run with SAILPOINT_WRITE=1",
        path.display()
    );
}
