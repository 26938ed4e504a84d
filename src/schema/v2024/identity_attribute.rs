//! Mappings from account attributes to identity attributes.

use crate::schema::{Field, Model, Type};

/// All mappings of a profile.
pub static ATTRIBUTE_CONFIG: Model = Model::object(
    "IdentityAttributeConfig",
    "identity_attribute_config",
    "The mappings of an identity profile.",
    &[
        Field::new(
            "enabled",
            "enabled",
            Type::Bool,
            "Whether values are promoted to identities at all.",
        )
        .default_bool(false),
        Field::new(
            "attributeTransforms",
            "attribute_transforms",
            Type::List(&Type::Model(&ATTRIBUTE_TRANSFORM)),
            "One mapping for each identity attribute.",
        ),
    ],
)
.with("sailpoint._mappings", "Mappings");

/// One mapping.
pub static ATTRIBUTE_TRANSFORM: Model = Model::object(
    "IdentityAttributeTransform",
    "identity_attribute_transform",
    "How one identity attribute gets its value.",
    &[
        Field::new(
            "identityAttributeName",
            "identity_attribute_name",
            Type::Str,
            "The identity attribute that is filled.",
        ),
        Field::new(
            "transformDefinition",
            "transform_definition",
            Type::Model(&TRANSFORM_DEFINITION),
            "Where its value comes from.",
        ),
    ],
);

/// The source of a mapping's value.
pub static TRANSFORM_DEFINITION: Model = Model::object(
    "TransformDefinition",
    "transform_definition",
    "A transform: an account attribute, a stored transform, a rule, or any operation on them.",
    &[
        Field::new(
            "type",
            "type",
            Type::Str,
            "Operation, for example `accountAttribute`, `reference` or `rule`.",
        ),
        Field::new(
            "attributes",
            "attributes",
            Type::Object,
            "Arguments of the operation: free JSON, nested to any depth.",
        ),
    ],
);
