//! Every difference between the document and the tables, with its reason.

use Known::{Differs, Renamed, Without};

/// A difference that we know of, and why it is there.
pub(crate) enum Known {
    /// The document has one fact, the tables another; empty for none.
    Differs(&'static str, &'static str, &'static str, &'static str),
    /// A schema of the document has another name in the tables.
    Renamed(&'static str, &'static str, &'static str),
    /// A schema of the document has no model.
    Without(&'static str, &'static str),
}

const WHOLE: &str = "whole numbers are taken and kept at any size";
const SORTED: &str = "the format says how to write the text, not what its type is";
const EXPERIMENTAL: &str = "the documentation page has the header, the document has not";
const OFFICIAL: &str = "the official SDK has this class name, from the first operation that it met the schema in";

/// Every difference between the document and the tables.
pub(crate) const KNOWN: &[Known] = &[
    Renamed(
        "IdentityProfileBulkDelete",
        "RequestBody",
        "the documented script has this name",
    ),
    Renamed(
        "JsonPatchOperationValue",
        "UpdateMultiHostSourcesRequestInnerValue",
        OFFICIAL,
    ),
    Renamed("JsonPatchOperationValueInner", "ArrayInner", OFFICIAL),
    Renamed("401Response", "ListAccessProfiles401Response", OFFICIAL),
    Renamed("429Response", "ListAccessProfiles429Response", OFFICIAL),
    Without(
        "BaseCommonDto",
        "its members are declared in the models that it is part of",
    ),
    Without(
        "ErrorMessageDtoList",
        "an array of messages is declared where it is used",
    ),
    Differs(
        "IdentityAttributePreview.errorMessages",
        "ErrorMessageDtoList",
        "array of ErrorMessageDto, nullable",
        "an array of messages is declared where it is used; the service sends null if there are none",
    ),
    Differs(
        "TransformDefinition.attributes",
        "object",
        "object, nullable",
        "the service exports null for an operation without arguments, and imports it",
    ),
    Differs(
        "LocaleOrigin",
        "one of the strings DEFAULT, REQUEST, null",
        "one of the strings DEFAULT, REQUEST",
        "null is not a member of the enumeration: its field is nullable",
    ),
    Differs(
        "JsonPatchOperation",
        "object of op, path, value",
        "object of op, path, value, from",
        "move and copy need `from` (RFC 6902, 4.4 and 4.5)",
    ),
    Differs(
        "JsonPatchOperation.from",
        "",
        "string",
        "move and copy need `from` (RFC 6902, 4.4 and 4.5)",
    ),
    Differs("IdentityProfile.priority", "integer (int64)", "integer", WHOLE),
    Differs("IdentityProfile.identityCount", "integer (int32)", "integer", WHOLE),
    Differs(
        "IdentityProfileExportedObject.version",
        "integer (int32)",
        "integer",
        WHOLE,
    ),
    Differs(
        "listIdentityProfiles parameter limit",
        "query, integer (int32), default 250, at least 0, at most 250",
        "query, integer, default 250, at least 0, at most 250",
        WHOLE,
    ),
    Differs(
        "listIdentityProfiles parameter offset",
        "query, integer (int32), default 0, at least 0",
        "query, integer, default 0, at least 0, at most 2147483647",
        "the format is given as a range",
    ),
    Differs(
        "listIdentityProfiles parameter sorters",
        "query, string (comma-separated)",
        "query, string",
        SORTED,
    ),
    Differs(
        "exportIdentityProfiles parameter limit",
        "query, integer (int32), default 250, at least 0, at most 250",
        "query, integer, default 250, at least 0, at most 250",
        WHOLE,
    ),
    Differs(
        "exportIdentityProfiles parameter offset",
        "query, integer (int32), default 0, at least 0",
        "query, integer, default 0, at least 0, at most 2147483647",
        "the format is given as a range",
    ),
    Differs(
        "exportIdentityProfiles parameter sorters",
        "query, string (comma-separated)",
        "query, string",
        SORTED,
    ),
    Differs(
        "generateIdentityPreview parameters",
        "",
        "X-SailPoint-Experimental",
        EXPERIMENTAL,
    ),
    Differs(
        "generateIdentityPreview parameter X-SailPoint-Experimental",
        "",
        "header, string, default 'true'",
        EXPERIMENTAL,
    ),
    Differs("generateIdentityPreview experimental", "", "true", EXPERIMENTAL),
];
