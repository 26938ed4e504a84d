//! Every difference between the document and the schema, by kind, with its reason.

/// A kind of difference.
pub(super) struct Known {
    pub(super) reason: &'static str,
    /// True if it is this one: what the fact is about, the document's, the schema's.
    pub(super) covers: fn(&str, &str, &str) -> bool,
}

const HEADER: &str = "parameter X-SailPoint-Experimental";

pub(super) const KNOWN: &[Known] = &[
    Known {
        reason: "classes of version 1.3.8 of the official SDK stay that are gone from the document",
        covers: |about, document, _| document.is_empty() && GONE.contains(&owner(about)),
    },
    Known {
        reason: "the format of a number of the document is given as a range",
        covers: |about, document, schema| {
            about.ends_with("parameter offset")
                && document.replace("0, default", "0, at most 2147483647, default") == schema
        },
    },
    Known {
        reason: "a call sends the experimental header, given or not",
        covers: |about, document, schema| about.ends_with(HEADER) && document.replace(", required", "") == schema,
    },
    Known {
        reason: "the official SDK has an argument for the experimental header, which the document no longer has",
        covers: |about, document, _| about.ends_with(HEADER) && document.is_empty(),
    },
    Known {
        reason: "text that is not JSON is a download, which returns text",
        covers: |about, document, schema| {
            about.ends_with("response 200") && document.replace("string as", "binary as") == schema
        },
    },
    Known {
        reason: "move and copy need `from` (RFC 6902, 4.4 and 4.5)",
        covers: |about, _, schema| {
            owner(about) == "JsonPatchOperation" && schema.contains(if about.contains('.') { "string" } else { "from" })
        },
    },
    Known {
        reason: "the service identifies integrations by ids, which the document of beta lacks",
        covers: |about, document, _| {
            owner(about) == "ServiceDeskIntegrationDto" && (document.is_empty() || about == "ServiceDeskIntegrationDto")
        },
    },
    Known {
        reason: "the service sends null here",
        covers: |about, document, schema| NULLED.contains(&about) && document.to_owned() + ", nullable" == schema,
    },
    Known {
        reason: "the documented script has a class for the argument",
        covers: |about, _, schema| {
            about == "RequestBody"
                || (about.ends_with("delete_identity_profiles body") && schema.contains("RequestBody"))
        },
    },
    Known {
        reason: "an argument that is None is not sent",
        covers: |about, document, schema| about.contains(" parameter ") && document.replace(", nullable", "") == schema,
    },
    Known {
        reason: "the document says that the answer is an array, and then that it is one role",
        covers: |about, _, schema| {
            about.ends_with("search_roles_by_filter response 200") && schema.starts_with("array of Role")
        },
    },
    Known {
        reason: "the document asks for no token, and the official SDK sends one",
        covers: |about, document, schema| about.ends_with("authorization") && document.is_empty() && schema == "user",
    },
    Known {
        reason: "an argument has no place in the document's path; ours.schema has the place",
        covers: |about, _, _| MOVED.contains(&about),
    },
    Known {
        reason: "`no` became false on the way through YAML",
        covers: |_, document, schema| document.replace("de, false, fi", "de, no, fi") == schema,
    },
    Known {
        reason: "an operation without an id has one that is made of its method's name",
        covers: |about, document, _| about.ends_with(" id") && document.is_empty(),
    },
    Known {
        reason: "the document has the schema of the response where its media type belongs",
        covers: |about, document, schema| {
            about.ends_with("response 409") && document.replace("as schema", "as application/json") == schema
        },
    },
    Known {
        reason: "the document offers two encodings of the form, and the official SDK sends parts",
        covers: |about, document, _| {
            about == "SourcesApi.import_accounts body" && document.starts_with("application/x-www-form-urlencoded")
        },
    },
    Known {
        reason: "an enumeration of numbers is a number",
        covers: |about, document, schema| {
            let (name, schema_of) = (document.split(',').next(), schema.split(',').next());
            (NUMBERS.contains(&about) && schema.is_empty())
                || (name.is_some_and(|name| NUMBERS.contains(&name)) && schema_of == Some("integer"))
        },
    },
    Known {
        reason: "a model cannot contain itself",
        covers: |about, document, _| {
            owner(about) == "HierarchicalRightSet" && document.starts_with("array of HierarchicalRightSet")
        },
    },
];

const NUMBERS: &[&str] = &["ApplicationType", "BusinessServiceType", "CrawlResourcesSizesOptions"];

/// The class that a fact is about.
fn owner(about: &str) -> &str {
    about.split(['.', ' ']).next().unwrap_or_default()
}

const GONE: &[&str] = &[
    "Approval",
    "ApprovalBatch",
    "ApprovalComment",
    "ApprovalDescription",
    "ApprovalIdentity",
    "ApprovalName",
    "ApprovalReference",
    "ApprovalsApi",
    "ErrorMessageDto1",
    "ErrorResponseDto1",
    "GetVendorConnectorMappings405Response",
    "PatchRoleMiningPotentialRoleRequestInner",
    "VendorConnectorMappingsApi",
    "DeleteVendorConnectorMapping200Response",
    "EntitlementRef1",
    "IdentityWithNewAccess1",
    "PatchPotentialRoleRequestInner",
    "SubscriptionPatchRequestInnerValueAnyOfInner",
    "VendorConnectorMapping",
    "VendorConnectorMappingDeletedAt",
    "VendorConnectorMappingDeletedBy",
    "VendorConnectorMappingUpdatedAt",
    "VendorConnectorMappingUpdatedBy",
];

const NULLED: &[&str] = &[
    "IdentityAttributePreview.errorMessages",
    "TransformDefinition.attributes",
];

const MOVED: &[&str] = &[
    "AccessRequestsApi.get_entitlement_details_for_identity parameter entitlementId",
    "AccessRequestsApi.get_entitlement_details_for_identity parameter identityId",
    "ApplicationDiscoveryApi.start_application_discovery parameter sourceId",
    "DataSegmentationApi.publish_data_segment parameter segmentId",
    "NotificationsApi.get_notification_preferences parameter key",
    "RolesApi.get_bulk_update_status_by_id",
    "SuggestedEntitlementDescriptionApi.patch_sed",
];
