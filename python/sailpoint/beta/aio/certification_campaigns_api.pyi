# Generated from schema/.
"""Manage certification campaigns, their templates, schedules and reports."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._certification_campaigns import ActivateCampaignOptions, AdminReviewReassign, Campaign, CampaignReport, CampaignReportsConfig, CampaignTemplate, CertificationTask, CompleteCampaignOptions, DeleteCampaignsRequest, Schedule, Slimcampaign
from sailpoint.beta.models._shared import CampaignReference, JsonPatchOperation
from sailpoint.beta.models.report_type import ReportType

__all__ = ["CertificationCampaignsApi"]

class CertificationCampaignsApi(Api):
    """Manage certification campaigns, their templates, schedules and reports."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def complete_campaign(
        self,
        id: str | None,
        complete_campaign_options: CompleteCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Complete a campaign.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            id: The campaign's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def complete_campaign_with_http_info(
        self,
        id: str | None,
        complete_campaign_options: CompleteCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `complete_campaign`, but also returns status and headers."""

    async def complete_campaign_without_preload_content(
        self,
        id: str | None,
        complete_campaign_options: CompleteCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `complete_campaign`, but returns any status, and the body as bytes."""

    async def create_campaign(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Campaign:
        """Create a campaign.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            campaign: The campaign; read-only members are left out of the request.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Create a campaign template.

        Requires the scope `idn:campaign-template:manage` and the token of a user.

        Args:
            campaign_template: The template; read-only members are left out of the request.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Delete a campaign template.

        Requires the scope `idn:campaign-template:manage` and the token of a user.

        Args:
            id: The template's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Delete the schedule of a campaign template.

        Args:
            id: The template's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        delete_campaigns_request: DeleteCampaignsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Delete several campaigns.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_campaigns_with_http_info(
        self,
        delete_campaigns_request: DeleteCampaignsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `delete_campaigns`, but also returns status and headers."""

    async def delete_campaigns_without_preload_content(
        self,
        delete_campaigns_request: DeleteCampaignsRequest | Mapping[str, Any],
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
    ) -> ModelList[Campaign | Slimcampaign]:
        """List campaigns, a page at a time.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage`, `idn:campaign-report:read`,
        `idn:campaign-report:manage` and the token of a user.

        Args:
            detail: SLIM for few members of each campaign, FULL for all. One of SLIM, FULL.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
    ) -> ApiResponse[ModelList[Campaign | Slimcampaign]]:
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
        **_options: Unpack[_RequestOptions],
    ) -> Slimcampaign:
        """Get one campaign.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.

        Args:
            id: The campaign's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_campaign_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Slimcampaign]:
        """Like `get_campaign`, but also returns status and headers."""

    async def get_campaign_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign`, but returns any status, and the body as bytes."""

    async def get_campaign_reports(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CampaignReport]:
        """List the reports of a campaign.

        Requires one of the scopes `idn:campaign-report:read`, `idn:campaign-report:manage` and the token of a
        user.

        Args:
            id: The campaign's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Get the settings of campaign reports.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Get one campaign template.

        Requires one of the scopes `idn:campaign-template:read`, `idn:campaign-template:manage` and the token of a
        user.

        Args:
            id: The template's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Get the schedule of a campaign template.

        Args:
            id: The template's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List campaign templates, a page at a time.

        Requires one of the scopes `idn:campaign-template:read`, `idn:campaign-template:manage` and the token of a
        user.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            filters: Filter by the fields of this list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Reassign certifications of a campaign to another reviewer.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            id: The campaign's id.
            admin_review_reassign: The certifications and the new reviewer.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Change parts of a campaign template.

        Requires the scope `idn:campaign-template:manage` and the token of a user.

        Args:
            id: The template's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Replace the settings of campaign reports.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            campaign_reports_config: The settings.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Set the schedule of a campaign template.

        Args:
            id: The template's id.
            schedule: The schedule.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Activate a campaign.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            id: The campaign's id.
            activate_campaign_options: Options.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Start a scan for access of a campaign that was revoked but is still there.

        Requires the scope `idn:campaign-report:manage` and the token of a user.

        Args:
            id: The campaign's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Start a report of a campaign.

        Requires the scope `idn:campaign-report:manage` and the token of a user.

        Args:
            id: The campaign's id.
            type: Kind of report.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Create a campaign from a template.

        Requires the scope `idn:campaign-template:manage` and the token of a user.

        Args:
            id: The template's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Slimcampaign:
        """Change parts of a campaign.

        Requires one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.

        Args:
            id: The campaign's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_campaign_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Slimcampaign]:
        """Like `update_campaign`, but also returns status and headers."""

    async def update_campaign_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_campaign`, but returns any status, and the body as bytes."""
