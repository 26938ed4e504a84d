//! The records of versions, stored one after the other, and the index that finds them.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;

use serde::Serialize;

use super::record::{MethodRecord, ModelRecord, Place, TypeRecord, VersionRecord};
use super::version::DeclaredNames;

/// Stores the records of a version, and returns their positions.
pub(crate) fn store(
    name: &'static str,
    declared: &DeclaredNames<'static>,
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
    let errors = declared.errors.iter().filter_map(|(status, ty)| match ty {
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
        errors: errors.collect(),
        implemented: declared.facts.implemented,
        injected: declared.facts.injected,
    })
}

/// The names of all public operations, sorted. A former name that another operation has now stays out.
fn methods(declared: &DeclaredNames<'static>) -> Vec<MethodRecord<'static>> {
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
pub(crate) struct Blob {
    pub(crate) bytes: Vec<u8>,
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
