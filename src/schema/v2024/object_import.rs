//! The result of an import.

use crate::schema::{Field, Model, Type};

/// Response to an import.
pub static IMPORT_RESULT: Model = Model::object(
    "ObjectImportResult",
    "object_import_result",
    "The result of an import. Check `errors`: the status is 200 even if objects were refused.",
    &[
        Field::new(
            "infos",
            "infos",
            Type::List(&Type::Model(&SP_CONFIG_MESSAGE)),
            "Information about imported objects.",
        )
        .required(),
        Field::new(
            "warnings",
            "warnings",
            Type::List(&Type::Model(&SP_CONFIG_MESSAGE)),
            "Problems that need attention.",
        )
        .required(),
        Field::new(
            "errors",
            "errors",
            Type::List(&Type::Model(&SP_CONFIG_MESSAGE)),
            "The reasons why objects were refused.",
        )
        .required(),
        Field::new(
            "importedObjects",
            "imported_objects",
            Type::List(&Type::Model(&IMPORT_OBJECT)),
            "The objects that were created or updated.",
        )
        .required(),
    ],
);

/// A message of an import.
pub static SP_CONFIG_MESSAGE: Model = Model::object(
    "SpConfigMessage",
    "sp_config_message",
    "A message about an object that was exported or imported.",
    &[
        Field::new("key", "key", Type::Str, "Kind of message.").required(),
        Field::new("text", "text", Type::Str, "The message.").required(),
        Field::new("details", "details", Type::Object, "Details of the message.").required(),
    ],
);

/// An object that an import created or updated.
pub static IMPORT_OBJECT: Model = Model::object(
    "ImportObject",
    "import_object",
    "Reference to an object that an import created or updated.",
    &[
        Field::new("type", "type", Type::Choice(IMPORTABLE), "Kind of object."),
        Field::new("id", "id", Type::Str, "The object's id in this tenant."),
        Field::new("name", "name", Type::Str, "The object's name."),
    ],
);

static IMPORTABLE: &[&str] = &[
    "CONNECTOR_RULE",
    "IDENTITY_OBJECT_CONFIG",
    "IDENTITY_PROFILE",
    "RULE",
    "SOURCE",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
];
