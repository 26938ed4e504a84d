//! The eleven operations on identity profiles.

use super::{
    ATTRIBUTE_CONFIG, BULK_DELETE, ERROR_RESPONSE, EXPORTED_OBJECT, IDENTITY_PROFILE, IMPORT_RESULT,
    JSON_PATCH_OPERATION, PREVIEW_REQUEST, PREVIEW_RESPONSE, RATE_LIMITED_RESPONSE, TASK_RESULT, UNAUTHORIZED_RESPONSE,
};
use crate::schema::{
    Api, Body, Collection, Compare, Method, Mixin, Mixins, Operation, Parameter, Queryable, Response, Type,
};

/// Identity profiles.
pub const IDENTITY_PROFILES_API: Api = Api {
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
        method: Method::Post,
        path: "/identity-profiles",
        summary: "Create an identity profile.",
        notes: "`name` and `authoritative_source` are required. Without `priority` the profile gets the lowest priority.",
        parameters: &[],
        body: Some(Body {
            python: "identity_profile",
            ty: Type::Model(&IDENTITY_PROFILE),
            content_type: JSON,
            doc: "The profile; read-only members are left out of the request.",
        }),
        collection: None,
        responses: &[
            Response {
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
        method: Method::Delete,
        path: "/identity-profiles/{identity-profile-id}",
        summary: "Delete an identity profile.",
        notes: "Returns a task that deletes the profile; the profile stays visible until the task ends.",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            Response {
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
        method: Method::Post,
        path: "/identity-profiles/bulk-delete",
        summary: "Delete several identity profiles.",
        notes: "Returns a task that deletes the profiles; they stay visible until the task ends. Unknown ids are ignored.",
        parameters: &[],
        body: Some(Body {
            python: "request_body",
            ty: Type::Model(&BULK_DELETE),
            content_type: JSON,
            doc: "The ids of the profiles.",
        }),
        collection: None,
        responses: &[
            Response {
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
        method: Method::Get,
        path: "/identity-profiles/export",
        summary: "Export identity profiles in the format of import.",
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
            Response {
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
        method: Method::Post,
        path: "/identity-profiles/identity-preview",
        summary: "Preview an identity's attributes with other mappings.",
        notes: "Nothing is stored. Positional arguments are accepted in either order.",
        parameters: &[Parameter::header(
            "X-SailPoint-Experimental",
            "x_sail_point_experimental",
            "Confirms that the caller knows that the operation may change.",
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
            Response {
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
        method: Method::Get,
        path: "/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
        summary: "Get the default mappings of an identity profile.",
        notes: "",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            Response {
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
        method: Method::Get,
        path: "/identity-profiles/{identity-profile-id}",
        summary: "Get one identity profile.",
        notes: "",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            Response {
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
        method: Method::Post,
        path: "/identity-profiles/import",
        summary: "Create or update identity profiles from an export.",
        notes: "The status is 200 even if objects were refused: check `errors` in the result.",
        parameters: &[],
        body: Some(Body {
            python: "identity_profile_exported_object",
            ty: Type::List(&Type::Model(&EXPORTED_OBJECT)),
            content_type: JSON,
            doc: "Exported profiles.",
        }),
        collection: None,
        responses: &[
            Response {
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
        method: Method::Get,
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
            Response {
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
        method: Method::Post,
        path: "/identity-profiles/{identity-profile-id}/process-identities",
        summary: "Process all identities of a profile.",
        notes: "This puts load on the whole tenant: call it only if `identity_refresh_required` is true, never on a schedule.",
        parameters: &[PROFILE_ID],
        body: None,
        collection: None,
        responses: &[
            Response {
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
        method: Method::Patch,
        path: "/identity-profiles/{identity-profile-id}",
        summary: "Change parts of an identity profile.",
        notes: "id, created, modified, identityCount and identityRefreshRequired cannot be changed; \
                authoritativeSource and identityAttributeConfig cannot be changed in one request.",
        parameters: &[PROFILE_ID],
        body: Some(Body {
            python: "json_patch_operation",
            ty: Type::List(&Type::Model(&JSON_PATCH_OPERATION)),
            content_type: "application/json-patch+json",
            doc: "The changes, in order.",
        }),
        collection: None,
        responses: &[
            Response {
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
const LIMIT: Parameter = Parameter::query("limit", Type::Int, "Maximum number of records, 0 to 250.")
    .default("250")
    .within(0, 250);
const OFFSET: Parameter = Parameter::query("offset", Type::Int, "Number of records to skip.")
    .default("0")
    .within(0, i32::MAX as i64);
const COUNT: Parameter = Parameter::query(
    "count",
    Type::Bool,
    "True requests the total in the X-Total-Count header.",
)
.default("False");
const FILTERS: Parameter = Parameter::query("filters", Type::Str, "Filter, for example `name sw \"Eng\"`.");
const SORTERS: Parameter = Parameter::query(
    "sorters",
    Type::Str,
    "Fields to sort by, separated by commas; a leading `-` sorts descending.",
);

const BAD_REQUEST: Response = Response {
    status: 400,
    ty: Type::Model(&ERROR_RESPONSE),
};
const UNAUTHORIZED: Response = Response {
    status: 401,
    ty: Type::Model(&UNAUTHORIZED_RESPONSE),
};
const FORBIDDEN: Response = Response {
    status: 403,
    ty: Type::Model(&ERROR_RESPONSE),
};
const NOT_FOUND: Response = Response {
    status: 404,
    ty: Type::Model(&ERROR_RESPONSE),
};
const RATE_LIMITED: Response = Response {
    status: 429,
    ty: Type::Model(&RATE_LIMITED_RESPONSE),
};
const FAILED: Response = Response {
    status: 500,
    ty: Type::Model(&ERROR_RESPONSE),
};
