//! Previews of an identity with other mappings.

use super::{ATTRIBUTE_CONFIG, ERROR_MESSAGE};
use crate::schema::{Field, Model, Type};

/// Body of the preview request.
pub static PREVIEW_REQUEST: Model = Model::object(
    "IdentityPreviewRequest",
    "identity_preview_request",
    "The identity to preview, and the mappings to preview it with.",
    &[
        Field::new("identityId", "identity_id", Type::Uuid, "The identity."),
        Field::new(
            "identityAttributeConfig",
            "identity_attribute_config",
            Type::Model(&ATTRIBUTE_CONFIG),
            "The mappings.",
        ),
    ],
);

/// Response to a preview request.
pub static PREVIEW_RESPONSE: Model = Model::object(
    "IdentityPreviewResponse",
    "identity_preview_response",
    "The attributes that an identity would get from the mappings; nothing is stored.",
    &[
        Field::new("identity", "identity", Type::Model(&PREVIEW_IDENTITY), "The identity."),
        Field::new(
            "previewAttributes",
            "preview_attributes",
            Type::List(&Type::Model(&ATTRIBUTE_PREVIEW)),
            "The current and the previewed value of each attribute.",
        ),
    ],
)
.with("sailpoint._preview", "Preview");

/// The identity of a preview.
pub static PREVIEW_IDENTITY: Model = Model::object(
    "IdentityPreviewResponseIdentity",
    "identity_preview_response_identity",
    "Reference to the identity that is previewed.",
    &[
        Field::new("type", "type", Type::Choice(&["IDENTITY"]), "Kind of object."),
        Field::new("id", "id", Type::Str, "The identity's id."),
        Field::new("name", "name", Type::Str, "The identity's display name."),
    ],
);

/// One attribute of a preview.
pub static ATTRIBUTE_PREVIEW: Model = Model::object(
    "IdentityAttributePreview",
    "identity_attribute_preview",
    "The current and the previewed value of an identity attribute.",
    &[
        Field::new("name", "name", Type::Str, "The identity attribute."),
        Field::new("value", "value", Type::Str, "The value from the previewed mappings."),
        Field::new("previousValue", "previous_value", Type::Str, "The current value."),
        Field::new(
            "errorMessages",
            "error_messages",
            Type::List(&Type::Model(&ERROR_MESSAGE)),
            "The reasons why the value could not be computed.",
        ),
    ],
);
