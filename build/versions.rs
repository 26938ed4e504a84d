//! Every version of the API, from the folders of the schema.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use super::lines::{self, Block};
use super::version::DeclaredNames;

pub(crate) type Versions = BTreeMap<&'static str, DeclaredNames<'static>>;

/// Every version, by the name of its folder.
pub(crate) fn read(root: &Path) -> Result<Versions, Box<dyn Error>> {
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
        let declared = DeclaredNames::read(&blocks, base).map_err(|mistake| mistake.to_string())?;
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
pub(crate) fn blocks(folder: &Path) -> Result<Vec<Block<'static>>, Box<dyn Error>> {
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
