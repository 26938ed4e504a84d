# Written by `make stubs` from src/schema; change it there.
"""Everything of API version v2024 by its name."""

from sailpoint._core import ApiClient as ApiClient
from sailpoint._core import ApiResponse as ApiResponse
from sailpoint._core import Configuration as Configuration
from sailpoint._core import ConfigurationParams as ConfigurationParams
from sailpoint._core import RawResponse as RawResponse
from sailpoint.exceptions import *
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi as IdentityProfilesApi
from sailpoint.v2024.models.array_inner import ArrayInner as ArrayInner
from sailpoint.v2024.models.error_message_dto import ErrorMessageDto as ErrorMessageDto
from sailpoint.v2024.models.error_response_dto import ErrorResponseDto as ErrorResponseDto
from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig as IdentityAttributeConfig
from sailpoint.v2024.models.identity_attribute_preview import IdentityAttributePreview as IdentityAttributePreview
from sailpoint.v2024.models.identity_attribute_transform import (
    IdentityAttributeTransform as IdentityAttributeTransform,
)
from sailpoint.v2024.models.identity_exception_report_reference import (
    IdentityExceptionReportReference as IdentityExceptionReportReference,
)
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest as IdentityPreviewRequest
from sailpoint.v2024.models.identity_preview_response import IdentityPreviewResponse as IdentityPreviewResponse
from sailpoint.v2024.models.identity_preview_response_identity import (
    IdentityPreviewResponseIdentity as IdentityPreviewResponseIdentity,
)
from sailpoint.v2024.models.identity_profile import IdentityProfile as IdentityProfile
from sailpoint.v2024.models.identity_profile_all_of_authoritative_source import (
    IdentityProfileAllOfAuthoritativeSource as IdentityProfileAllOfAuthoritativeSource,
)
from sailpoint.v2024.models.identity_profile_all_of_owner import IdentityProfileAllOfOwner as IdentityProfileAllOfOwner
from sailpoint.v2024.models.identity_profile_exported_object import (
    IdentityProfileExportedObject as IdentityProfileExportedObject,
)
from sailpoint.v2024.models.identity_profile_exported_object_self import (
    IdentityProfileExportedObjectSelf as IdentityProfileExportedObjectSelf,
)
from sailpoint.v2024.models.import_object import ImportObject as ImportObject
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation as JsonPatchOperation
from sailpoint.v2024.models.list_access_profiles401_response import (
    ListAccessProfiles401Response as ListAccessProfiles401Response,
)
from sailpoint.v2024.models.list_access_profiles429_response import (
    ListAccessProfiles429Response as ListAccessProfiles429Response,
)
from sailpoint.v2024.models.locale_origin import LocaleOrigin as LocaleOrigin
from sailpoint.v2024.models.object_import_result import ObjectImportResult as ObjectImportResult
from sailpoint.v2024.models.request_body import RequestBody as RequestBody
from sailpoint.v2024.models.sp_config_message import SpConfigMessage as SpConfigMessage
from sailpoint.v2024.models.task_result_simplified import TaskResultSimplified as TaskResultSimplified
from sailpoint.v2024.models.transform_definition import TransformDefinition as TransformDefinition
from sailpoint.v2024.models.update_multi_host_sources_request_inner_value import (
    UpdateMultiHostSourcesRequestInnerValue as UpdateMultiHostSourcesRequestInnerValue,
)
