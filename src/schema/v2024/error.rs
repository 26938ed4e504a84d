//! Bodies of error responses.

use crate::schema::{Field, Model, ModelKind, Type};

/// Body of a response with status 400, 403, 404 or 500.
pub static ERROR_RESPONSE: Model = Model::object(
    "ErrorResponseDto",
    "error_response_dto",
    "The body of an error response.",
    &[
        Field::new(
            "detailCode",
            "detail_code",
            Type::Str,
            "Error code, more specific than the HTTP status.",
        ),
        Field::new(
            "trackingId",
            "tracking_id",
            Type::Str,
            "Id of the request for SailPoint support.",
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
            "The causes, in plain text.",
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
            "The origin of the language.",
        )
        .nullable(),
        Field::new("text", "text", Type::Str, "The message."),
    ],
);

/// `localeOrigin` of a message.
pub static LOCALE_ORIGIN: Model = Model {
    name: "LocaleOrigin",
    module: "locale_origin",
    doc: "The origin of a message's language.",
    kind: ModelKind::Enum(&["DEFAULT", "REQUEST"]),
    mixin: None,
};

/// Body of a response with status 401.
pub static UNAUTHORIZED_RESPONSE: Model = Model::object(
    "ListAccessProfiles401Response",
    "list_access_profiles401_response",
    "The body of a 401: the token is missing, invalid or expired.",
    &[Field::new("error", "error", Type::Any, "The problem with the token.")],
);

/// Body of a response with status 429.
pub static RATE_LIMITED_RESPONSE: Model = Model::object(
    "ListAccessProfiles429Response",
    "list_access_profiles429_response",
    "The body of a 429: the rate limit is exceeded.",
    &[Field::new(
        "message",
        "message",
        Type::Any,
        "The limit that was exceeded.",
    )],
);
