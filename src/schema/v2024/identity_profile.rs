//! The identity profile, and the form in which it is exported.

use super::ATTRIBUTE_CONFIG;
use crate::schema::{Field, Model, ModelKind, Type};

/// An identity profile.
pub static IDENTITY_PROFILE: Model = Model::object(
    "IdentityProfile",
    "identity_profile",
    "An identity profile: rules for creating identities from the accounts of an authoritative source.",
    &[
        Field::new("id", "id", Type::Str, "The profile's id.").read_only(),
        Field::new("name", "name", Type::Str, "The profile's name.")
            .required()
            .nullable(),
        Field::new("created", "created", Type::DateTime, "Time of creation.").read_only(),
        Field::new("modified", "modified", Type::DateTime, "Time of the last change.").read_only(),
        Field::new("description", "description", Type::Str, "The profile's description.").nullable(),
        Field::new(
            "owner",
            "owner",
            Type::Model(&OWNER),
            "The identity that owns the profile.",
        )
        .nullable(),
        Field::new(
            "priority",
            "priority",
            Type::Int,
            "Priority if an identity matches several profiles; the lowest number wins.",
        ),
        Field::new(
            "authoritativeSource",
            "authoritative_source",
            Type::Model(&AUTHORITATIVE_SOURCE),
            "The source whose accounts become identities.",
        )
        .required(),
        Field::new(
            "identityRefreshRequired",
            "identity_refresh_required",
            Type::Bool,
            "True if a change has not been applied to the identities yet.",
        )
        .computed()
        .default_bool(false),
        Field::new(
            "identityCount",
            "identity_count",
            Type::Int,
            "Number of identities of the profile.",
        )
        .computed(),
        Field::new(
            "identityAttributeConfig",
            "identity_attribute_config",
            Type::Model(&ATTRIBUTE_CONFIG),
            "The profile's mappings.",
        ),
        Field::new(
            "identityExceptionReportReference",
            "identity_exception_report_reference",
            Type::Model(&EXCEPTION_REPORT_REFERENCE),
            "The last report on identities that could not be created.",
        )
        .nullable(),
        Field::new(
            "hasTimeBasedAttr",
            "has_time_based_attr",
            Type::Bool,
            "True if a mapping depends on the date and is recomputed periodically.",
        )
        .default_bool(false),
    ],
)
.with("sailpoint._profile", "ProfileMethods");

/// The owner of a profile.
pub static OWNER: Model = Model::object(
    "IdentityProfileAllOfOwner",
    "identity_profile_all_of_owner",
    "Reference to the identity that owns a profile.",
    &[
        Field::new("type", "type", Type::Choice(&["IDENTITY"]), "Kind of object."),
        Field::new("id", "id", Type::Str, "The owner's id."),
        Field::new("name", "name", Type::Str, "The owner's name."),
    ],
);

/// The authoritative source of a profile.
pub static AUTHORITATIVE_SOURCE: Model = Model::object(
    "IdentityProfileAllOfAuthoritativeSource",
    "identity_profile_all_of_authoritative_source",
    "Reference to the authoritative source of a profile.",
    &[
        Field::new("type", "type", Type::Choice(&["SOURCE"]), "Kind of object."),
        Field::new("id", "id", Type::Str, "The source's id."),
        Field::new("name", "name", Type::Str, "The source's name."),
    ],
);

/// The last report on identities that could not be created.
pub static EXCEPTION_REPORT_REFERENCE: Model = Model::object(
    "IdentityExceptionReportReference",
    "identity_exception_report_reference",
    "Reference to a report on identities that could not be created.",
    &[
        Field::new(
            "taskResultId",
            "task_result_id",
            Type::Uuid,
            "Id of the task that wrote the report.",
        ),
        Field::new("reportName", "report_name", Type::Str, "The report's name."),
    ],
);

/// The form in which export writes a profile and import reads it.
pub static EXPORTED_OBJECT: Model = Model::object(
    "IdentityProfileExportedObject",
    "identity_profile_exported_object",
    "An exported identity profile, for import into another tenant.",
    &[
        Field::new("version", "version", Type::Int, "Version of the export format."),
        Field::new(
            "self",
            "var_self",
            Type::Model(&EXPORTED_SELF),
            "Type, id and name of the profile.",
        ),
        Field::new("object", "object", Type::Model(&IDENTITY_PROFILE), "The profile."),
    ],
)
.with("sailpoint._exported", "Exported");

/// Type, id and name of an exported object.
pub static EXPORTED_SELF: Model = Model::object(
    "IdentityProfileExportedObjectSelf",
    "identity_profile_exported_object_self",
    "Type, id and name of an exported object.",
    &[
        Field::new("type", "type", Type::Choice(EXPORTABLE), "Kind of object."),
        Field::new(
            "id",
            "id",
            Type::Str,
            "The object's id in the tenant that it was exported from.",
        ),
        Field::new("name", "name", Type::Str, "The object's name."),
    ],
);

static EXPORTABLE: &[&str] = &[
    "ACCESS_PROFILE",
    "ACCESS_REQUEST_CONFIG",
    "ATTR_SYNC_SOURCE_CONFIG",
    "AUTH_ORG",
    "CAMPAIGN_FILTER",
    "FORM_DEFINITION",
    "GOVERNANCE_GROUP",
    "IDENTITY_OBJECT_CONFIG",
    "IDENTITY_PROFILE",
    "LIFECYCLE_STATE",
    "NOTIFICATION_TEMPLATE",
    "PASSWORD_POLICY",
    "PASSWORD_SYNC_GROUP",
    "PUBLIC_IDENTITIES_CONFIG",
    "ROLE",
    "RULE",
    "SEGMENT",
    "SERVICE_DESK_INTEGRATION",
    "SOD_POLICY",
    "SOURCE",
    "TAG",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
    "WORKFLOW",
];

/// Body of bulk delete: `IdentityProfileBulkDelete` in the specification, `RequestBody` in the documented script.
pub static BULK_DELETE: Model = Model {
    name: "RequestBody",
    module: "request_body",
    doc: "The ids of the profiles to delete.",
    kind: ModelKind::Array(&Type::Str),
    mixin: None,
};
