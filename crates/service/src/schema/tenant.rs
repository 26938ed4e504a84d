//! Entries that the code of the embedded tenant names: of the version whose files say `implemented`.

use super::{Model, Version};
use std::ops::Deref;

/// A model of that version by its name.
#[derive(Debug)]
pub struct NamedModel(&'static str);

/// The version itself.
#[derive(Debug)]
pub struct Prefix(());

/// The version that the embedded tenant speaks.
pub static TENANT: Prefix = Prefix(());
/// An identity profile.
pub static IDENTITY_PROFILE: NamedModel = NamedModel("IdentityProfile");
/// An identity profile as export writes it and import reads it.
pub static EXPORTED_OBJECT: NamedModel = NamedModel("IdentityProfileExportedObject");
/// One operation of a patch.
pub static JSON_PATCH_OPERATION: NamedModel = NamedModel("JsonPatchOperation");
/// A task, and how it ended.
pub static TASK_RESULT: NamedModel = NamedModel("TaskResultSimplified");
/// Body of 400, 403, 404 and 500.
pub static ERROR_RESPONSE: NamedModel = NamedModel("ErrorResponseDto");

static EMPTY: Model = Model::object("", &[]);

impl NamedModel {
    /// The model.
    pub fn get(&self) -> &'static Model {
        // A test asserts that each of them is stored.
        TENANT.get().model(self.0).unwrap_or(&EMPTY)
    }
}

impl Deref for NamedModel {
    type Target = Model;

    fn deref(&self) -> &Model {
        self.get()
    }
}

impl Prefix {
    /// The version.
    pub fn get(&self) -> &'static Version {
        static NONE: Version = Version::empty();
        let mut versions = super::versions().iter();
        versions
            .find(|version| version.implemented().is_some())
            .unwrap_or(&NONE)
    }
}

impl Deref for Prefix {
    type Target = Version;

    fn deref(&self) -> &Version {
        self.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rust_code_names_is_stored() {
        assert!(TENANT.implemented().is_some_and(|api| !api.operations.is_empty()));
        for named in [
            &IDENTITY_PROFILE,
            &EXPORTED_OBJECT,
            &JSON_PATCH_OPERATION,
            &TASK_RESULT,
            &ERROR_RESPONSE,
        ] {
            assert_eq!(named.name, named.0);
        }
    }
}
