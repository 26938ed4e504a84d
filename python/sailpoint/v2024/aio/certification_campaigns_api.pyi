# Written by `make stubs` from schema/; change it there.
"""Certification campaigns api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.activate_campaign_options import ActivateCampaignOptions
from sailpoint.v2024.models.admin_review_reassign import AdminReviewReassign
from sailpoint.v2024.models.campaign import Campaign
from sailpoint.v2024.models.campaign_complete_options import CampaignCompleteOptions
from sailpoint.v2024.models.campaign_reference import CampaignReference
from sailpoint.v2024.models.campaign_report import CampaignReport
from sailpoint.v2024.models.campaign_reports_config import CampaignReportsConfig
from sailpoint.v2024.models.campaign_template import CampaignTemplate
from sailpoint.v2024.models.campaigns_delete_request import CampaignsDeleteRequest
from sailpoint.v2024.models.certification_task import CertificationTask
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.report_type import ReportType
from sailpoint.v2024.models.schedule import Schedule
from sailpoint.v2024.models.slim_campaign import SlimCampaign

__all__ = ["CertificationCampaignsApi"]

class CertificationCampaignsApi(Api):
    """Certification campaigns api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def complete_campaign(
        self,
        id: str | None,
        campaign_complete_options: CampaignCompleteOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/complete`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def complete_campaign_with_http_info(
        self,
        id: str | None,
        campaign_complete_options: CampaignCompleteOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `complete_campaign`, but also returns status and headers."""

    async def complete_campaign_without_preload_content(
        self,
        id: str | None,
        campaign_complete_options: CampaignCompleteOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `complete_campaign`, but returns any status, and the body as bytes."""

    async def create_campaign(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Campaign:
        """Send `POST /campaigns`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def create_campaign_with_http_info(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Campaign]:
        """Like `create_campaign`, but also returns status and headers."""

    async def create_campaign_without_preload_content(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_campaign`, but returns any status, and the body as bytes."""

    async def create_campaign_template(
        self,
        campaign_template: CampaignTemplate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignTemplate:
        """Send `POST /campaign-templates`.

        Requires the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def create_campaign_template_with_http_info(
        self,
        campaign_template: CampaignTemplate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignTemplate]:
        """Like `create_campaign_template`, but also returns status and headers."""

    async def create_campaign_template_without_preload_content(
        self,
        campaign_template: CampaignTemplate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_campaign_template`, but returns any status, and the body as bytes."""

    async def delete_campaign_template(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /campaign-templates/{id}`.

        Requires the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def delete_campaign_template_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_campaign_template`, but also returns status and headers."""

    async def delete_campaign_template_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_campaign_template`, but returns any status, and the body as bytes."""

    async def delete_campaign_template_schedule(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /campaign-templates/{id}/schedule`.

        Requires the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def delete_campaign_template_schedule_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_campaign_template_schedule`, but also returns status and headers."""

    async def delete_campaign_template_schedule_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_campaign_template_schedule`, but returns any status, and the body as bytes."""

    async def delete_campaigns(
        self,
        campaigns_delete_request: CampaignsDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/delete`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def delete_campaigns_with_http_info(
        self,
        campaigns_delete_request: CampaignsDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `delete_campaigns`, but also returns status and headers."""

    async def delete_campaigns_without_preload_content(
        self,
        campaigns_delete_request: CampaignsDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_campaigns`, but returns any status, and the body as bytes."""

    async def get_active_campaigns(
        self,
        detail: Literal["SLIM", "FULL"] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Campaign | SlimCampaign]:
        """Send `GET /campaigns`.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage`, `idn:campaign-report:read`,
        `idn:campaign-report:manage` and the token of a user.

        `detail`: One of SLIM, FULL.
        """

    async def get_active_campaigns_with_http_info(
        self,
        detail: Literal["SLIM", "FULL"] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Campaign | SlimCampaign]]:
        """Like `get_active_campaigns`, but also returns status and headers."""

    async def get_active_campaigns_without_preload_content(
        self,
        detail: Literal["SLIM", "FULL"] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_active_campaigns`, but returns any status, and the body as bytes."""

    async def get_campaign(
        self,
        id: str | None,
        detail: Literal["SLIM", "FULL"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SlimCampaign | Campaign:
        """Send `GET /campaigns/{id}`.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.

        `detail`: One of SLIM, FULL.
        """

    async def get_campaign_with_http_info(
        self,
        id: str | None,
        detail: Literal["SLIM", "FULL"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SlimCampaign | Campaign]:
        """Like `get_campaign`, but also returns status and headers."""

    async def get_campaign_without_preload_content(
        self,
        id: str | None,
        detail: Literal["SLIM", "FULL"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign`, but returns any status, and the body as bytes."""

    async def get_campaign_reports(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CampaignReport]:
        """Send `GET /campaigns/{id}/reports`.

        Requires one of the scopes `idn:campaign-report:read`, `idn:campaign-report:manage` and the token of a
        user.
        """

    async def get_campaign_reports_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CampaignReport]]:
        """Like `get_campaign_reports`, but also returns status and headers."""

    async def get_campaign_reports_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign_reports`, but returns any status, and the body as bytes."""

    async def get_campaign_reports_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignReportsConfig:
        """Send `GET /campaigns/reports-configuration`.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.
        """

    async def get_campaign_reports_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignReportsConfig]:
        """Like `get_campaign_reports_config`, but also returns status and headers."""

    async def get_campaign_reports_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign_reports_config`, but returns any status, and the body as bytes."""

    async def get_campaign_template(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignTemplate:
        """Send `GET /campaign-templates/{id}`.

        Requires one of the scopes `idn:campaign-template:read`, `idn:campaign-template:manage` and the token of a
        user.
        """

    async def get_campaign_template_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignTemplate]:
        """Like `get_campaign_template`, but also returns status and headers."""

    async def get_campaign_template_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign_template`, but returns any status, and the body as bytes."""

    async def get_campaign_template_schedule(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Schedule:
        """Send `GET /campaign-templates/{id}/schedule`.

        Requires the scope `idn:campaign-temlates:read` and the token of a user.
        """

    async def get_campaign_template_schedule_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule]:
        """Like `get_campaign_template_schedule`, but also returns status and headers."""

    async def get_campaign_template_schedule_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign_template_schedule`, but returns any status, and the body as bytes."""

    async def get_campaign_templates(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CampaignTemplate]:
        """Send `GET /campaign-templates`.

        Requires one of the scopes `idn:campaign-template:read`, `idn:campaign-template:manage` and the token of a
        user.
        """

    async def get_campaign_templates_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CampaignTemplate]]:
        """Like `get_campaign_templates`, but also returns status and headers."""

    async def get_campaign_templates_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign_templates`, but returns any status, and the body as bytes."""

    async def move(
        self,
        id: str | None,
        admin_review_reassign: AdminReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Send `POST /campaigns/{id}/reassign`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def move_with_http_info(
        self,
        id: str | None,
        admin_review_reassign: AdminReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """Like `move`, but also returns status and headers."""

    async def move_without_preload_content(
        self,
        id: str | None,
        admin_review_reassign: AdminReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `move`, but returns any status, and the body as bytes."""

    async def patch_campaign_template(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignTemplate:
        """Send `PATCH /campaign-templates/{id}`.

        Requires the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def patch_campaign_template_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignTemplate]:
        """Like `patch_campaign_template`, but also returns status and headers."""

    async def patch_campaign_template_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_campaign_template`, but returns any status, and the body as bytes."""

    async def set_campaign_reports_config(
        self,
        campaign_reports_config: CampaignReportsConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignReportsConfig:
        """Send `PUT /campaigns/reports-configuration`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def set_campaign_reports_config_with_http_info(
        self,
        campaign_reports_config: CampaignReportsConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignReportsConfig]:
        """Like `set_campaign_reports_config`, but also returns status and headers."""

    async def set_campaign_reports_config_without_preload_content(
        self,
        campaign_reports_config: CampaignReportsConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_campaign_reports_config`, but returns any status, and the body as bytes."""

    async def set_campaign_template_schedule(
        self,
        id: str | None,
        schedule: Schedule | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PUT /campaign-templates/{id}/schedule`.

        Requires the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def set_campaign_template_schedule_with_http_info(
        self,
        id: str | None,
        schedule: Schedule | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `set_campaign_template_schedule`, but also returns status and headers."""

    async def set_campaign_template_schedule_without_preload_content(
        self,
        id: str | None,
        schedule: Schedule | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_campaign_template_schedule`, but returns any status, and the body as bytes."""

    async def start_campaign(
        self,
        id: str | None,
        activate_campaign_options: ActivateCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/activate`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def start_campaign_with_http_info(
        self,
        id: str | None,
        activate_campaign_options: ActivateCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `start_campaign`, but also returns status and headers."""

    async def start_campaign_without_preload_content(
        self,
        id: str | None,
        activate_campaign_options: ActivateCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_campaign`, but returns any status, and the body as bytes."""

    async def start_campaign_remediation_scan(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/run-remediation-scan`.

        Requires the scope `idn:campaign-report:manage` and the token of a user.
        """

    async def start_campaign_remediation_scan_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `start_campaign_remediation_scan`, but also returns status and headers."""

    async def start_campaign_remediation_scan_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_campaign_remediation_scan`, but returns any status, and the body as bytes."""

    async def start_campaign_report(
        self,
        id: str | None,
        type: ReportType | Literal["CAMPAIGN_COMPOSITION_REPORT", "CAMPAIGN_REMEDIATION_STATUS_REPORT", "CAMPAIGN_STATUS_REPORT", "CERTIFICATION_SIGNOFF_REPORT"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/run-report/{type}`.

        Requires the scope `idn:campaign-report:manage` and the token of a user.
        """

    async def start_campaign_report_with_http_info(
        self,
        id: str | None,
        type: ReportType | Literal["CAMPAIGN_COMPOSITION_REPORT", "CAMPAIGN_REMEDIATION_STATUS_REPORT", "CAMPAIGN_STATUS_REPORT", "CERTIFICATION_SIGNOFF_REPORT"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `start_campaign_report`, but also returns status and headers."""

    async def start_campaign_report_without_preload_content(
        self,
        id: str | None,
        type: ReportType | Literal["CAMPAIGN_COMPOSITION_REPORT", "CAMPAIGN_REMEDIATION_STATUS_REPORT", "CAMPAIGN_STATUS_REPORT", "CERTIFICATION_SIGNOFF_REPORT"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_campaign_report`, but returns any status, and the body as bytes."""

    async def start_generate_campaign_template(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignReference:
        """Send `POST /campaign-templates/{id}/generate`.

        Requires the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def start_generate_campaign_template_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignReference]:
        """Like `start_generate_campaign_template`, but also returns status and headers."""

    async def start_generate_campaign_template_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_generate_campaign_template`, but returns any status, and the body as bytes."""

    async def update_campaign(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SlimCampaign:
        """Send `PATCH /campaigns/{id}`.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.
        """

    async def update_campaign_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SlimCampaign]:
        """Like `update_campaign`, but also returns status and headers."""

    async def update_campaign_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_campaign`, but returns any status, and the body as bytes."""
