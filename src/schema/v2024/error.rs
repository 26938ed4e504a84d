//! Error responses of the service.

use crate::schema::{Field, Model, ModelKind, Type};

/// Body of a response with status 400, 403, 404 or 500.
pub static ERROR_RESPONSE: Model = Model::object(
    "ErrorResponseDto",
    "error_response_dto",
    "Why the service refused or failed.",
    &[
        Field::new(
            "detailCode",
            "detail_code",
            Type::Str,
            "Error code that is finer than the HTTP status.",
        ),
        Field::new(
            "trackingId",
            "tracking_id",
            Type::Str,
            "Identifies the request when you ask SailPoint about it.",
        ),
        Field::new(
            "messages",
            "messages",
            Type::List(&Type::Model(&ERROR_MESSAGE)),
            "The reason, in one or more languages.",
        ),
        Field::new(
            "causes",
            "causes",
            Type::List(&Type::Model(&ERROR_MESSAGE)),
            "What led to it, in plain text.",
        ),
    ],
);

/// An entry of `messages`, `causes` and `errorMessages`.
pub static ERROR_MESSAGE: Model = Model::object(
    "ErrorMessageDto",
    "error_message_dto",
    "A message in one language.",
    &[
        Field::new("locale", "locale", Type::Str, "Language of the text, a BCP 47 tag.").nullable(),
        Field::new(
            "localeOrigin",
            "locale_origin",
            Type::Model(&LOCALE_ORIGIN),
            "Where the language was taken from.",
        )
        .nullable(),
        Field::new("text", "text", Type::Str, "The message."),
    ],
);

/// `localeOrigin` of a message.
pub static LOCALE_ORIGIN: Model = Model {
    name: "LocaleOrigin",
    module: "locale_origin",
    doc: "Where the language of a message was taken from.",
    kind: ModelKind::Enum(&["DEFAULT", "REQUEST"]),
    mixin: None,
};

/// Body of a response with status 401.
pub static UNAUTHORIZED_RESPONSE: Model = Model::object(
    "ListAccessProfiles401Response",
    "list_access_profiles401_response",
    "The request carried no token, or one that is not valid any more.",
    &[Field::new("error", "error", Type::Any, "What is wrong with the token.")],
);

/// Body of a response with status 429.
pub static RATE_LIMITED_RESPONSE: Model = Model::object(
    "ListAccessProfiles429Response",
    "list_access_profiles429_response",
    "Too many requests in a given time.",
    &[Field::new("message", "message", Type::Any, "Which limit was met.")],
);
