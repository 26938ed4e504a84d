# Written by `make stubs` from src/schema; change it there.
"""Everything of API version v2024 by its name."""

from sailpoint._core import ApiClient, ApiResponse, Configuration, ConfigurationParams, RawResponse
from sailpoint.exceptions import (
    ApiAttributeError,
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    AuthenticationException,
    BadRequestException,
    ConfigurationException,
    ConflictException,
    ConnectionException,
    ExperimentalWarning,
    ForbiddenException,
    InsecureWarning,
    JsonSyntaxError,
    NotFoundException,
    OpenApiException,
    ServiceException,
    TaskException,
    TimeoutException,
    TooManyRequestsException,
    TransformException,
    UnauthorizedException,
    UnknownFieldWarning,
    UnprocessableEntityException,
    ValidationError,
)
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.models.array_inner import ArrayInner
from sailpoint.v2024.models.error_message_dto import ErrorMessageDto
from sailpoint.v2024.models.error_response_dto import ErrorResponseDto
from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig
from sailpoint.v2024.models.identity_attribute_preview import IdentityAttributePreview
from sailpoint.v2024.models.identity_attribute_transform import IdentityAttributeTransform
from sailpoint.v2024.models.identity_exception_report_reference import IdentityExceptionReportReference
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest
from sailpoint.v2024.models.identity_preview_response import IdentityPreviewResponse
from sailpoint.v2024.models.identity_preview_response_identity import IdentityPreviewResponseIdentity
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_all_of_authoritative_source import IdentityProfileAllOfAuthoritativeSource
from sailpoint.v2024.models.identity_profile_all_of_owner import IdentityProfileAllOfOwner
from sailpoint.v2024.models.identity_profile_exported_object import IdentityProfileExportedObject
from sailpoint.v2024.models.identity_profile_exported_object_self import IdentityProfileExportedObjectSelf
from sailpoint.v2024.models.import_object import ImportObject
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.list_access_profiles401_response import ListAccessProfiles401Response
from sailpoint.v2024.models.list_access_profiles429_response import ListAccessProfiles429Response
from sailpoint.v2024.models.locale_origin import LocaleOrigin
from sailpoint.v2024.models.object_import_result import ObjectImportResult
from sailpoint.v2024.models.request_body import RequestBody
from sailpoint.v2024.models.sp_config_message import SpConfigMessage
from sailpoint.v2024.models.task_result_simplified import TaskResultSimplified
from sailpoint.v2024.models.transform_definition import TransformDefinition
from sailpoint.v2024.models.update_multi_host_sources_request_inner_value import (
    UpdateMultiHostSourcesRequestInnerValue,
)

__all__ = [
    "ApiAttributeError",
    "ApiClient",
    "ApiException",
    "ApiKeyError",
    "ApiResponse",
    "ApiTypeError",
    "ApiValueError",
    "ArrayInner",
    "AuthenticationException",
    "BadRequestException",
    "Configuration",
    "ConfigurationException",
    "ConfigurationParams",
    "ConflictException",
    "ConnectionException",
    "ErrorMessageDto",
    "ErrorResponseDto",
    "ExperimentalWarning",
    "ForbiddenException",
    "IdentityAttributeConfig",
    "IdentityAttributePreview",
    "IdentityAttributeTransform",
    "IdentityExceptionReportReference",
    "IdentityPreviewRequest",
    "IdentityPreviewResponse",
    "IdentityPreviewResponseIdentity",
    "IdentityProfile",
    "IdentityProfileAllOfAuthoritativeSource",
    "IdentityProfileAllOfOwner",
    "IdentityProfileExportedObject",
    "IdentityProfileExportedObjectSelf",
    "IdentityProfilesApi",
    "ImportObject",
    "InsecureWarning",
    "JsonPatchOperation",
    "JsonSyntaxError",
    "ListAccessProfiles401Response",
    "ListAccessProfiles429Response",
    "LocaleOrigin",
    "NotFoundException",
    "ObjectImportResult",
    "OpenApiException",
    "RawResponse",
    "RequestBody",
    "ServiceException",
    "SpConfigMessage",
    "TaskException",
    "TaskResultSimplified",
    "TimeoutException",
    "TooManyRequestsException",
    "TransformDefinition",
    "TransformException",
    "UnauthorizedException",
    "UnknownFieldWarning",
    "UnprocessableEntityException",
    "UpdateMultiHostSourcesRequestInnerValue",
    "ValidationError",
]
