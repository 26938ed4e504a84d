//! The v2024 APIs. Source: the public OpenAPI document of version v2024.

mod error;
mod identity_attribute;
mod identity_preview;
mod identity_profile;
mod identity_profiles_api;
mod json_patch;
mod object_import;
mod parameters;
mod responses;
mod task_result;
mod task_status_api;

use super::{Model, Version};
pub use error::{ERROR_MESSAGE, ERROR_RESPONSE, LOCALE_ORIGIN, RATE_LIMITED_RESPONSE, UNAUTHORIZED_RESPONSE};
pub use identity_attribute::{ATTRIBUTE_CONFIG, ATTRIBUTE_TRANSFORM, TRANSFORM_DEFINITION};
pub use identity_preview::{ATTRIBUTE_PREVIEW, PREVIEW_IDENTITY, PREVIEW_REQUEST, PREVIEW_RESPONSE};
pub use identity_profile::{
    AUTHORITATIVE_SOURCE, BULK_DELETE, EXCEPTION_REPORT_REFERENCE, EXPORTED_OBJECT, EXPORTED_SELF, IDENTITY_PROFILE,
    OWNER,
};
pub use identity_profiles_api::IDENTITY_PROFILES_API;
pub use json_patch::{JSON_PATCH_OPERATION, PATCH_ELEMENT, PATCH_VALUE};
pub use object_import::{IMPORT_OBJECT, IMPORT_RESULT, SP_CONFIG_MESSAGE};
pub use task_result::TASK_RESULT;
pub use task_status_api::TASK_STATUS_API;

/// Everything below `/v2024`.
pub static V2024: Version = Version {
    name: "v2024",
    models: MODELS,
    apis: &[IDENTITY_PROFILES_API],
    internal: &[TASK_STATUS_API],
};

static MODELS: &[&Model] = &[
    &PATCH_ELEMENT,
    &ERROR_MESSAGE,
    &ERROR_RESPONSE,
    &ATTRIBUTE_CONFIG,
    &ATTRIBUTE_PREVIEW,
    &ATTRIBUTE_TRANSFORM,
    &EXCEPTION_REPORT_REFERENCE,
    &PREVIEW_REQUEST,
    &PREVIEW_RESPONSE,
    &PREVIEW_IDENTITY,
    &IDENTITY_PROFILE,
    &AUTHORITATIVE_SOURCE,
    &OWNER,
    &EXPORTED_OBJECT,
    &EXPORTED_SELF,
    &IMPORT_OBJECT,
    &JSON_PATCH_OPERATION,
    &UNAUTHORIZED_RESPONSE,
    &RATE_LIMITED_RESPONSE,
    &LOCALE_ORIGIN,
    &IMPORT_RESULT,
    &BULK_DELETE,
    &SP_CONFIG_MESSAGE,
    &TASK_RESULT,
    &TRANSFORM_DEFINITION,
    &PATCH_VALUE,
];
