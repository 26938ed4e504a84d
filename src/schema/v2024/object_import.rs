//! The result of an import.

use crate::schema::{Field, Model, Type};

/// Response to an import.
pub static IMPORT_RESULT: Model = Model::object(
    "ObjectImportResult",
    "object_import_result",
    "What an import did; check `errors`, the status is 200 even when objects were refused.",
    &[
        Field::new(
            "infos",
            "infos",
            Type::List(&Type::Model(&SP_CONFIG_MESSAGE)),
            "What went well.",
        )
        .required(),
        Field::new(
            "warnings",
            "warnings",
            Type::List(&Type::Model(&SP_CONFIG_MESSAGE)),
            "What needs a look.",
        )
        .required(),
        Field::new(
            "errors",
            "errors",
            Type::List(&Type::Model(&SP_CONFIG_MESSAGE)),
            "What was refused.",
        )
        .required(),
        Field::new(
            "importedObjects",
            "imported_objects",
            Type::List(&Type::Model(&IMPORT_OBJECT)),
            "What was created or updated.",
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
        Field::new("details", "details", Type::Object, "More about it.").required(),
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
