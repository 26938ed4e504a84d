//! Entries of v2024 that Rust code names: the embedded tenant speaks this version.

use super::{Model, Version};
use std::ops::Deref;

/// A model of v2024 by its name.
#[derive(Debug)]
pub struct Named(&'static str);

/// The version itself.
#[derive(Debug)]
pub struct Prefix(());

/// The API class whose operations the embedded tenant answers.
pub const ANSWERED: &str = "IdentityProfilesApi";

/// Everything below `/v2024`.
pub static V2024: Prefix = Prefix(());
/// An identity profile.
pub static IDENTITY_PROFILE: Named = Named("IdentityProfile");
/// An identity profile as export writes it and import reads it.
pub static EXPORTED_OBJECT: Named = Named("IdentityProfileExportedObject");
/// One operation of a patch.
pub static JSON_PATCH_OPERATION: Named = Named("JsonPatchOperation");
/// A task, and how it ended.
pub static TASK_RESULT: Named = Named("TaskResultSimplified");
/// Body of 400, 403, 404 and 500.
pub static ERROR_RESPONSE: Named = Named("ErrorResponseDto");

static EMPTY: Model = Model::object("", &[]);

impl Named {
    /// The model.
    pub fn get(&self) -> &'static Model {
        // A test holds that each of them is stored.
        V2024.get().model(self.0).unwrap_or(&EMPTY)
    }
}

impl Deref for Named {
    type Target = Model;

    fn deref(&self) -> &Model {
        self.get()
    }
}

impl Prefix {
    /// The version.
    pub fn get(&self) -> &'static Version {
        static NONE: Version = Version::empty();
        super::version("v2024").unwrap_or(&NONE)
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
        assert_eq!(V2024.name, "v2024");
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
