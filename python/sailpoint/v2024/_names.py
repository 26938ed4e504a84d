# Written by `make stubs` from src/schema; change it there.
"""Modules of the classes of v2024."""

MODELS = {
    "ArrayInner": "sailpoint.v2024.models.array_inner",
    "ErrorMessageDto": "sailpoint.v2024.models.error_message_dto",
    "ErrorResponseDto": "sailpoint.v2024.models.error_response_dto",
    "IdentityAttributeConfig": "sailpoint.v2024.models.identity_attribute_config",
    "IdentityAttributePreview": "sailpoint.v2024.models.identity_attribute_preview",
    "IdentityAttributeTransform": "sailpoint.v2024.models.identity_attribute_transform",
    "IdentityExceptionReportReference": "sailpoint.v2024.models.identity_exception_report_reference",
    "IdentityPreviewRequest": "sailpoint.v2024.models.identity_preview_request",
    "IdentityPreviewResponse": "sailpoint.v2024.models.identity_preview_response",
    "IdentityPreviewResponseIdentity": "sailpoint.v2024.models.identity_preview_response_identity",
    "IdentityProfile": "sailpoint.v2024.models.identity_profile",
    "IdentityProfileAllOfAuthoritativeSource": "sailpoint.v2024.models.identity_profile_all_of_authoritative_source",
    "IdentityProfileAllOfOwner": "sailpoint.v2024.models.identity_profile_all_of_owner",
    "IdentityProfileExportedObject": "sailpoint.v2024.models.identity_profile_exported_object",
    "IdentityProfileExportedObjectSelf": "sailpoint.v2024.models.identity_profile_exported_object_self",
    "ImportObject": "sailpoint.v2024.models.import_object",
    "JsonPatchOperation": "sailpoint.v2024.models.json_patch_operation",
    "ListAccessProfiles401Response": "sailpoint.v2024.models.list_access_profiles401_response",
    "ListAccessProfiles429Response": "sailpoint.v2024.models.list_access_profiles429_response",
    "LocaleOrigin": "sailpoint.v2024.models.locale_origin",
    "ObjectImportResult": "sailpoint.v2024.models.object_import_result",
    "RequestBody": "sailpoint.v2024.models.request_body",
    "SpConfigMessage": "sailpoint.v2024.models.sp_config_message",
    "TaskResultSimplified": "sailpoint.v2024.models.task_result_simplified",
    "TransformDefinition": "sailpoint.v2024.models.transform_definition",
    "UpdateMultiHostSourcesRequestInnerValue": "sailpoint.v2024.models.update_multi_host_sources_request_inner_value",
}

APIS = {
    "IdentityProfilesApi": "sailpoint.v2024.api.identity_profiles_api",
}

AIO = {
    "ApiClient": "sailpoint.v2024.aio.api_client",
    "IdentityProfilesApi": "sailpoint.v2024.aio.identity_profiles_api",
    "Paginator": "sailpoint.v2024.aio.paginator",
}
