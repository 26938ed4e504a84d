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
            "True if values are promoted to identities at all.",
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
    "The mapping of one identity attribute.",
    &[
        Field::new(
            "identityAttributeName",
            "identity_attribute_name",
            Type::Str,
            "The identity attribute that gets the value.",
        ),
        Field::new(
            "transformDefinition",
            "transform_definition",
            Type::Model(&TRANSFORM_DEFINITION),
            "The transform that computes the value.",
        ),
    ],
);

/// The source of a mapping's value.
pub static TRANSFORM_DEFINITION: Model = Model::object(
    "TransformDefinition",
    "transform_definition",
    "A transform: an account attribute, a stored transform, a rule, or an operation on them.",
    &[
        Field::new(
            "type",
            "type",
            Type::Str,
            "The operation, for example `accountAttribute`, `reference` or `rule`.",
        ),
        Field::new(
            "attributes",
            "attributes",
            Type::Object,
            "Arguments of the operation: any JSON object.",
        )
        .nullable(),
    ],
);
