//! The stored versions, and their entries by name.

use super::record::{ApiRecord, MethodRecord, ModelRecord, Place, VersionRecord};
use super::{ApiClass, Model, Operation, load};
use once_cell::race::{OnceBox, OnceRef};
use serde::Deserialize;

static BLOB: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/schema.blob"));
static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/schema.index"));
static VERSIONS: OnceBox<Vec<Version>> = OnceBox::new();
static ADDED: [OnceRef<'static, Version>; 8] = [const { OnceRef::new() }; 8];

/// A version of the service's API: models and operations under one path prefix.
#[derive(Debug)]
pub struct Version {
    /// Path prefix without slashes, and the name of the Python package.
    pub name: &'static str,
    models: Vec<Entry<Model>>,
    apis: Vec<Entry<ApiClass>>,
    also: Vec<(&'static str, &'static str)>,
    internal: Vec<&'static str>,
    chosen: Vec<&'static str>,
    methods: &'static [u8],
    errors: Vec<(u16, &'static str)>,
    implemented: Option<&'static str>,
    /// A model that the main script may use without importing it.
    pub injected: Option<&'static str>,
}

/// An entry that is decoded on its first use. Several threads may decode it at the same time; the first result is kept. A lock
/// could be held by another thread when the process forks, so there is none.
#[derive(Debug)]
struct Entry<T: 'static> {
    name: &'static str,
    stored: &'static [u8],
    read: OnceRef<'static, T>,
}

/// Every version, decoded from the index on the first use.
pub fn versions() -> &'static [Version] {
    VERSIONS.get_or_init(|| {
        // The build script wrote the index in this form.
        let records: Vec<VersionRecord<'static>> = postcard::from_bytes(INDEX).unwrap_or_default();
        Box::new(records.into_iter().map(|record| Version::new(record, BLOB)).collect())
    })
}

/// The version with this name.
pub fn version(name: &str) -> Option<&'static Version> {
    let added = ADDED.iter().filter_map(OnceRef::get);
    versions().iter().chain(added).find(|version| version.name == name)
}

/// Adds a version that is not part of the module, from the index and the records that `build/store.rs` makes of its files.
/// `None` if they have another form, if there is such a version, or if too many were added.
pub fn add(index: &'static [u8], records: &'static [u8]) -> Option<&'static Version> {
    let record: VersionRecord<'static> = postcard::from_bytes(index).ok()?;
    if version(record.name).is_some() {
        return None;
    }
    let made: &'static Version = Box::leak(Box::new(Version::new(record, records)));
    let is_ours = |slot: &OnceRef<'static, Version>| std::ptr::eq(slot.get_or_init(|| made), made);
    ADDED.iter().any(is_ours).then_some(made)
}

impl Version {
    fn new(record: VersionRecord<'static>, records: &'static [u8]) -> Self {
        Self {
            name: record.name,
            models: record
                .models
                .into_iter()
                .map(|place| Entry::new(place, records))
                .collect(),
            apis: record
                .apis
                .into_iter()
                .map(|place| Entry::new(place, records))
                .collect(),
            also: record.also,
            internal: record.internal,
            chosen: record.chosen,
            methods: stored(record.methods, records),
            errors: record.errors,
            implemented: record.implemented,
            injected: record.injected,
        }
    }

    /// A version without models and operations.
    pub(super) const fn empty() -> Self {
        Self {
            name: "",
            models: Vec::new(),
            apis: Vec::new(),
            also: Vec::new(),
            internal: Vec::new(),
            chosen: Vec::new(),
            methods: &[],
            errors: Vec::new(),
            implemented: None,
            injected: None,
        }
    }

    /// The model with this name.
    pub fn model(&'static self, name: &str) -> Option<&'static Model> {
        let entry = find(&self.models, name)?;
        entry.get(|record: ModelRecord<'static>| load::model(&|name| self.model(name), record))
    }

    /// The API class with this name.
    pub fn api(&'static self, name: &str) -> Option<&'static ApiClass> {
        let entry = find(&self.apis, name)?;
        entry.get(|record: ApiRecord<'static>| load::api(&|name| self.model(name), record))
    }

    /// The model of an error response whose operation does not declare it: that of its status, or of a malformed request.
    pub fn error_model(&'static self, status: u16) -> Option<&'static Model> {
        let named = |status: u16| self.errors.iter().find(|(known, _)| *known == status);
        let (_, name) = named(status).or_else(|| named(400))?;
        self.model(name)
    }

    /// The API class whose operations the embedded tenant implements.
    pub fn implemented(&'static self) -> Option<&'static ApiClass> {
        self.api(self.implemented?)
    }

    /// Names of the methods of the public API classes, sorted, each with its class, without reading the operations.
    pub fn method_names(&'static self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let methods = self.methods().into_iter();
        methods.filter(|it| it.name == it.python).map(|it| (it.name, it.api))
    }

    /// The operation with this name of its Python method, present or former, and its class. Only this class is read.
    pub fn operation(&'static self, name: &str) -> Option<(&'static ApiClass, &'static Operation)> {
        let methods = self.methods();
        let index = methods.binary_search_by(|it| it.name.cmp(name)).ok()?;
        let found = methods.get(index)?;
        let api = self.api(found.api)?;
        let mut operations = api.operations.iter();
        Some((api, operations.find(|operation| operation.python == found.python)?))
    }

    fn methods(&self) -> Vec<MethodRecord<'static>> {
        // The build script wrote the list in this form.
        postcard::from_bytes(self.methods).unwrap_or_default()
    }

    /// Names of the model classes, with the additional names, without decoding the models.
    pub fn model_names(&'static self) -> impl Iterator<Item = &'static str> {
        let also = self.also.iter().map(|(also, _)| *also);
        self.models.iter().map(|entry| entry.name).chain(also)
    }

    /// Names of the public API classes, without decoding the operations.
    pub fn api_names(&'static self) -> impl Iterator<Item = &'static str> {
        let names = self.apis.iter().map(|entry| entry.name);
        names.filter(|name| !self.internal.contains(name))
    }

    /// True if a model class has this name.
    pub fn has_model(&self, name: &str) -> bool {
        find(&self.models, name).is_some() || self.also.binary_search_by(|(also, _)| (*also).cmp(name)).is_ok()
    }

    /// The model class with this name, or with the name that the official SDK has for another one.
    pub fn model_or_alias(&'static self, name: &str) -> Option<&'static Model> {
        let alias = || self.also.iter().find(|(also, _)| *also == name);
        self.model(name).or_else(|| self.model(alias()?.1))
    }

    /// True if a union may choose the model of this name.
    pub fn is_chosen(&self, name: &str) -> bool {
        self.chosen.binary_search(&name).is_ok()
    }

    /// True if a public API class has this name.
    pub fn has_api(&self, name: &str) -> bool {
        find(&self.apis, name).is_some() && !self.internal.contains(&name)
    }

    /// Every model, sorted by name.
    pub fn models(&'static self) -> impl Iterator<Item = &'static Model> {
        self.models.iter().filter_map(|entry| self.model(entry.name))
    }

    /// Every API class, sorted by name, with the internal ones.
    pub fn apis(&'static self) -> impl Iterator<Item = &'static ApiClass> {
        self.apis.iter().filter_map(|entry| self.api(entry.name))
    }
}

fn stored(place: Place<'static>, records: &'static [u8]) -> &'static [u8] {
    let (start, length) = (place.offset as usize, place.length as usize);
    records.get(start..start + length).unwrap_or_default()
}

fn find<'a, T>(entries: &'a [Entry<T>], name: &str) -> Option<&'a Entry<T>> {
    let index = entries.binary_search_by(|entry| entry.name.cmp(name)).ok()?;
    entries.get(index)
}

impl<T> Entry<T> {
    fn new(place: Place<'static>, records: &'static [u8]) -> Self {
        Self {
            name: place.name,
            stored: stored(place, records),
            read: OnceRef::new(),
        }
    }

    fn get<R: Deserialize<'static>>(&self, load: impl FnOnce(R) -> T) -> Option<&'static T> {
        if let Some(read) = self.read.get() {
            return Some(read);
        }
        let record: R = postcard::from_bytes(self.stored).ok()?;
        let made: &'static T = Box::leak(Box::new(load(record)));
        Some(self.read.get_or_init(|| made))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_read() {
        for version in versions() {
            assert_eq!(version.models().count(), version.models.len());
            assert_eq!(version.apis().count(), version.apis.len());
        }
    }

    #[test]
    fn every_method_is_found_by_its_name_and_by_its_former_name() {
        for version in versions() {
            let public = || version.apis().filter(|api| !api.internal);
            let operations = || public().flat_map(|api| api.operations);
            assert_eq!(version.method_names().count(), operations().count());
            for operation in operations() {
                for name in std::iter::once(operation.python).chain(operation.was) {
                    let found = version.operation(name).map(|(_, found)| found);
                    assert!(found.is_some_and(|found| [Some(found.python), found.was].contains(&Some(name))));
                }
            }
            assert!(version.operation("nothing").is_none());
        }
    }

    #[test]
    fn an_entry_is_one_object_whichever_thread_reads_it_first() {
        let Some(version) = versions().first() else {
            panic!("a version is stored")
        };
        let address = || {
            version
                .model("ErrorResponseDto")
                .map(std::ptr::from_ref)
                .map(|model| model as usize)
        };
        let threads: Vec<_> = (0..8).map(|_| std::thread::spawn(address)).collect();
        for thread in threads {
            assert_eq!(thread.join().ok().flatten(), address());
        }
        assert!(version.model("Nothing").is_none());
    }
}
