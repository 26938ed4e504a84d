//! JSON Patch (RFC 6902), the form of every partial update.

use crate::schema::{Field, Model, ModelKind, Type};

/// One operation of a patch.
pub static JSON_PATCH_OPERATION: Model = Model::object(
    "JsonPatchOperation",
    "json_patch_operation",
    "One change to an object (RFC 6902).",
    &[
        Field::new(
            "op",
            "op",
            Type::Choice(&["add", "remove", "replace", "move", "copy", "test"]),
            "The kind of operation.",
        )
        .required(),
        Field::new("path", "path", Type::Str, "The target, as a JSON Pointer (RFC 6901).").required(),
        Field::new(
            "value",
            "value",
            Type::Model(&PATCH_VALUE),
            "The value to add, to replace with, or to compare with.",
        ),
        Field::new(
            "from",
            "var_from",
            Type::Str,
            "The source of `move` and `copy`, as a JSON Pointer.",
        ),
    ],
)
.with("sailpoint._tracking", "Differences");

/// `value` of an operation.
pub static PATCH_VALUE: Model = Model {
    name: "UpdateMultiHostSourcesRequestInnerValue",
    module: "update_multi_host_sources_request_inner_value",
    doc: "A wrapper for the value of a patch operation. The field `value` accepts it, and holds the value itself.",
    kind: ModelKind::Union(&[
        Type::Str,
        Type::Bool,
        Type::Int,
        Type::Object,
        Type::List(&Type::Model(&PATCH_ELEMENT)),
    ]),
    mixin: None,
};

/// An element of a value that is an array.
pub static PATCH_ELEMENT: Model = Model {
    name: "ArrayInner",
    module: "array_inner",
    doc: "A wrapper for an element of an array in a patch operation.",
    kind: ModelKind::Union(&[Type::Str, Type::Int, Type::Object]),
    mixin: None,
};
