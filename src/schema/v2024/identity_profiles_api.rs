//! The eleven operations on identity profiles.

use super::{
    ATTRIBUTE_CONFIG, BULK_DELETE, ERROR_RESPONSE, EXPORTED_OBJECT, IDENTITY_PROFILE, IMPORT_RESULT,
    JSON_PATCH_OPERATION, PREVIEW_REQUEST, PREVIEW_RESPONSE, RATE_LIMITED_RESPONSE, TASK_RESULT, UNAUTHORIZED_RESPONSE,
};
use crate::schema::{
    ApiClass, Body, Collection, Compare, DeclaredResponse, HttpMethod, Mixin, Mixins, Operation, Parameter, Queryable,
    Type,
};

/// Identity profiles.
pub const IDENTITY_PROFILES_API: ApiClass = ApiClass {
    name: "IdentityProfilesApi",
    module: "identity_profiles_api",
    doc: "Create, read, change, delete, promote and preview identity profiles.",
    operations: OPERATIONS,
    mixins: Some(WAITS_FOR_TASKS),
};

static OPERATIONS: &[Operation] = &[
    Operation {
        id: "createIdentityProfile",
        python: "create_identity_profile",
        method: HttpMethod::Post,
        path: "/identity-profiles",
        summary: "Create an identity profile.",
        notes: "`name` and `authoritative_source` are required. Without `priority` it ranks last.",
        parameters: &[],
        body: Some(Body {
            python: "identity_profile",
            ty: Type::Model(&IDENTITY_PROFILE),
            content_type: JSON,
            doc: "The profile; members that the server owns are left out of the request.",
        }),
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 201,
                ty: Type::Model(&IDENTITY_PROFILE),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: false,
    },
    Operation {
        id: "deleteIdentityProfile",
        python: "delete_identity_profile",
        method: HttpMethod::Delete,
        path: "/identity-profiles/{identity-profile-id}",
        summary: "Delete an identity profile.",
        notes: "The answer names a task; the profile stays visible until it ends.",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 202,
                ty: Type::Model(&TASK_RESULT),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: false,
    },
    Operation {
        id: "deleteIdentityProfiles",
        python: "delete_identity_profiles",
        method: HttpMethod::Post,
        path: "/identity-profiles/bulk-delete",
        summary: "Delete several identity profiles.",
        notes: "The answer names a task; the profiles stay visible until it ends. An unknown id is not an error.",
        parameters: &[],
        body: Some(Body {
            python: "request_body",
            ty: Type::Model(&BULK_DELETE),
            content_type: JSON,
            doc: "The ids of the profiles.",
        }),
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 202,
                ty: Type::Model(&TASK_RESULT),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: false,
    },
    Operation {
        id: "exportIdentityProfiles",
        python: "export_identity_profiles",
        method: HttpMethod::Get,
        path: "/identity-profiles/export",
        summary: "Export identity profiles in the form that import reads.",
        notes: "Filters: id, name and priority with eq and ne. Sorters: id, name, priority.",
        parameters: &[LIMIT, OFFSET, COUNT, FILTERS, SORTERS],
        body: None,
        collection: Some(Collection {
            filters: &[
                Queryable {
                    field: "id",
                    compares: EQUALITY,
                },
                Queryable {
                    field: "name",
                    compares: EQUALITY,
                },
                Queryable {
                    field: "priority",
                    compares: EQUALITY,
                },
            ],
            sorters: &["id", "name", "priority"],
        }),
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::List(&Type::Model(&EXPORTED_OBJECT)),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            RATE_LIMITED,
            FAILED,
        ],
        scope: READ,
        application: true,
        experimental: false,
    },
    Operation {
        id: "generateIdentityPreview",
        python: "generate_identity_preview",
        method: HttpMethod::Post,
        path: "/identity-profiles/identity-preview",
        summary: "Show what an identity would look like under other mappings.",
        notes: "Nothing is stored. The two arguments may be given by position in either order.",
        parameters: &[Parameter::header(
            "X-SailPoint-Experimental",
            "x_sail_point_experimental",
            "Says that the caller knows that this API may change.",
        )
        .default("'true'")],
        body: Some(Body {
            python: "identity_preview_request",
            ty: Type::Model(&PREVIEW_REQUEST),
            content_type: JSON,
            doc: "The identity and the mappings.",
        }),
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::Model(&PREVIEW_RESPONSE),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: true,
    },
    Operation {
        id: "getDefaultIdentityAttributeConfig",
        python: "get_default_identity_attribute_config",
        method: HttpMethod::Get,
        path: "/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
        summary: "Get the mappings that a profile would have by default.",
        notes: "",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::Model(&ATTRIBUTE_CONFIG),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: false,
    },
    Operation {
        id: "getIdentityProfile",
        python: "get_identity_profile",
        method: HttpMethod::Get,
        path: "/identity-profiles/{identity-profile-id}",
        summary: "Get one identity profile.",
        notes: "",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::Model(&IDENTITY_PROFILE),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            RATE_LIMITED,
            FAILED,
        ],
        scope: READ,
        application: true,
        experimental: false,
    },
    Operation {
        id: "importIdentityProfiles",
        python: "import_identity_profiles",
        method: HttpMethod::Post,
        path: "/identity-profiles/import",
        summary: "Create or update identity profiles from an export.",
        notes: "The status is 200 even when objects were refused: look at `errors` of the result.",
        parameters: &[],
        body: Some(Body {
            python: "identity_profile_exported_object",
            ty: Type::List(&Type::Model(&EXPORTED_OBJECT)),
            content_type: JSON,
            doc: "Profiles as export writes them.",
        }),
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::Model(&IMPORT_RESULT),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: false,
        experimental: false,
    },
    Operation {
        id: "listIdentityProfiles",
        python: "list_identity_profiles",
        method: HttpMethod::Get,
        path: "/identity-profiles",
        summary: "List identity profiles, a page at a time.",
        notes: "Filters: id and name with eq, ne, ge, gt, in, le and sw; priority with eq and ne. \
                Sorters: id, name, priority, created, modified, owner.id, owner.name.",
        parameters: &[LIMIT, OFFSET, COUNT, FILTERS, SORTERS],
        body: None,
        collection: Some(Collection {
            filters: &[
                Queryable {
                    field: "id",
                    compares: ORDER,
                },
                Queryable {
                    field: "name",
                    compares: ORDER,
                },
                Queryable {
                    field: "priority",
                    compares: EQUALITY,
                },
            ],
            sorters: &[
                "id",
                "name",
                "priority",
                "created",
                "modified",
                "owner.id",
                "owner.name",
            ],
        }),
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::List(&Type::Model(&IDENTITY_PROFILE)),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            RATE_LIMITED,
            FAILED,
        ],
        scope: READ,
        application: true,
        experimental: false,
    },
    Operation {
        id: "syncIdentityProfile",
        python: "sync_identity_profile",
        method: HttpMethod::Post,
        path: "/identity-profiles/{identity-profile-id}/process-identities",
        summary: "Process all identities of a profile.",
        notes: "Work for the whole tenant: call it only while `identity_refresh_required` is true, and never on a schedule.",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 202,
                ty: Type::Object,
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: false,
    },
    Operation {
        id: "updateIdentityProfile",
        python: "update_identity_profile",
        method: HttpMethod::Patch,
        path: "/identity-profiles/{identity-profile-id}",
        summary: "Change parts of an identity profile.",
        notes: "id, created, modified, identityCount and identityRefreshRequired cannot be changed; \
                authoritativeSource and identityAttributeConfig not in one request.",
        parameters: &[PROFILE_ID],
        body: Some(Body {
            python: "json_patch_operation",
            ty: Type::List(&Type::Model(&JSON_PATCH_OPERATION)),
            content_type: "application/json-patch+json",
            doc: "The changes, in order.",
        }),
        collection: None,
        responses: &[
            DeclaredResponse {
                status: 200,
                ty: Type::Model(&IDENTITY_PROFILE),
            },
            BAD_REQUEST,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            RATE_LIMITED,
            FAILED,
        ],
        scope: MANAGE,
        application: true,
        experimental: false,
    },
];

const WAITS_FOR_TASKS: Mixins = Mixins {
    blocking: Mixin {
        module: "sailpoint._waiting",
        name: "WaitsForTasks",
    },
    awaited: Mixin {
        module: "sailpoint._waiting",
        name: "AwaitsTasks",
    },
};

const JSON: &str = "application/json";
const READ: &str = "idn:identity-profile:read";
const MANAGE: &str = "idn:identity-profile:manage";

const EQUALITY: &[Compare] = &[Compare::Equal, Compare::NotEqual];
const ORDER: &[Compare] = &[
    Compare::Equal,
    Compare::NotEqual,
    Compare::GreaterOrEqual,
    Compare::Greater,
    Compare::In,
    Compare::LessOrEqual,
    Compare::StartsWith,
];

const PROFILE_ID: Parameter = Parameter::path(
    "identity-profile-id",
    "identity_profile_id",
    Type::Uuid,
    "The profile's id.",
);
const LIMIT: Parameter = Parameter::query("limit", Type::Int, "How many to return at most, 0 to 250.")
    .default("250")
    .within(0, 250);
const OFFSET: Parameter = Parameter::query("offset", Type::Int, "How many to skip.")
    .default("0")
    .within(0, i32::MAX as i64);
const COUNT: Parameter = Parameter::query(
    "count",
    Type::Bool,
    "Whether to send the total in the X-Total-Count header.",
)
.default("False");
const FILTERS: Parameter = Parameter::query("filters", Type::Str, "Which to return, for example `name sw \"Eng\"`.");
const SORTERS: Parameter = Parameter::query(
    "sorters",
    Type::Str,
    "Fields to sort by, separated by commas; a leading `-` sorts descending.",
);

const BAD_REQUEST: DeclaredResponse = DeclaredResponse {
    status: 400,
    ty: Type::Model(&ERROR_RESPONSE),
};
const UNAUTHORIZED: DeclaredResponse = DeclaredResponse {
    status: 401,
    ty: Type::Model(&UNAUTHORIZED_RESPONSE),
};
const FORBIDDEN: DeclaredResponse = DeclaredResponse {
    status: 403,
    ty: Type::Model(&ERROR_RESPONSE),
};
const NOT_FOUND: DeclaredResponse = DeclaredResponse {
    status: 404,
    ty: Type::Model(&ERROR_RESPONSE),
};
const RATE_LIMITED: DeclaredResponse = DeclaredResponse {
    status: 429,
    ty: Type::Model(&RATE_LIMITED_RESPONSE),
};
const FAILED: DeclaredResponse = DeclaredResponse {
    status: 500,
    ty: Type::Model(&ERROR_RESPONSE),
};
