//! Writes the Python modules, type stubs and tables of documentation that follow from `schema/`.
//!
//! `cargo run --example stubs` writes them, `-- --check` fails when one is missing, different or not needed any more.

#[path = "stubs/api.rs"]
mod api;
#[path = "stubs/families.rs"]
mod families;
#[path = "stubs/files.rs"]
mod files;
#[path = "stubs/model.rs"]
mod model;
#[path = "stubs/package.rs"]
mod package;
#[path = "stubs/pages.rs"]
mod pages;
#[path = "stubs/python.rs"]
mod python;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use families::Families;
use files::{Files, HEADER, files};
use sailpoint::schema::versions;

fn main() -> io::Result<ExitCode> {
    let check = env::args().any(|argument| argument == "--check");
    let project = env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from);
    let mut different = Vec::new();
    let package = project.join("python/sailpoint");
    let names: Vec<&str> = versions().iter().map(|version| version.name).collect();
    let listed = Files::from([("_versions.py".into(), format!("{HEADER}{}", package::versions(&names)))]);
    for path in different_files(&package, &listed) {
        if !check {
            bring_up_to_date(&package, &listed, &path)?;
        }
        different.push(Path::new("python/sailpoint").join(path));
    }
    for version in versions() {
        let root = project.join("python/sailpoint").join(version.name);
        let families = Families::read(&project.join("schema").join(version.name))?;
        let files = files(version, &families);
        for path in outdated(&root, &files)? {
            if !check {
                bring_up_to_date(&root, &files, &path)?;
            }
            different.push(Path::new("python/sailpoint").join(version.name).join(path));
        }
        // The pages of methods are those of the operations that the embedded tenant implements.
        let documented = Some(version).filter(|version| version.implemented().is_some());
        for (path, text) in documented.map_or_else(
            || Ok(Vec::new()),
            |it| pages::outdated(&project.join("docs/methods"), it),
        )? {
            if !check {
                fs::write(&path, text)?;
            }
            different.push(path.strip_prefix(&project).unwrap_or(&path).to_owned());
        }
    }
    let mut out = io::stderr().lock();
    for path in &different {
        let verb = if check {
            "differs from the tables"
        } else {
            "brought up to date"
        };
        writeln!(out, "{}: {verb}", path.display())?;
    }
    if check && !different.is_empty() {
        writeln!(out, "run `make stubs`")?;
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Paths whose file is missing, different, or left from a table that is gone.
fn outdated(root: &Path, files: &Files) -> io::Result<Vec<PathBuf>> {
    let mut paths = different_files(root, files);
    for folder in ["models", "api", "aio"] {
        if !root.join(folder).is_dir() {
            continue;
        }
        for entry in fs::read_dir(root.join(folder))? {
            let path = Path::new(folder).join(entry?.file_name());
            let written = fs::read_to_string(root.join(&path)).is_ok_and(|text| text.starts_with(HEADER));
            if written && !files.contains_key(&path) {
                paths.push(path);
            }
        }
    }
    Ok(paths)
}

/// Paths whose file is missing or different.
fn different_files(root: &Path, files: &Files) -> Vec<PathBuf> {
    files
        .iter()
        .filter(|(path, text)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(text))
        .map(|(path, _)| path.clone())
        .collect()
}

fn bring_up_to_date(root: &Path, files: &Files, path: &Path) -> io::Result<()> {
    match files.get(path) {
        Some(text) => {
            root.join(path).parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(root.join(path), text)
        }
        None => fs::remove_file(root.join(path)),
    }
}
