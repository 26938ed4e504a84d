# Written by `make stubs` from schema/; change it there.
"""Certification campaigns: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

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
from sailpoint.v2024.models.get_active_campaigns200_response_inner import GetActiveCampaigns200ResponseInner
from sailpoint.v2024.models.get_campaign200_response import GetCampaign200Response
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.schedule import Schedule
from sailpoint.v2024.models.slim_campaign import SlimCampaign

__all__ = ["CertificationCampaignsApi"]

class CertificationCampaignsApi(Api):
    """Certification campaigns: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def complete_campaign(
        self,
        id: str,
        campaign_complete_options: CampaignCompleteOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/complete`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def complete_campaign_with_http_info(
        self,
        id: str,
        campaign_complete_options: CampaignCompleteOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`complete_campaign`, with status and headers."""

    async def complete_campaign_without_preload_content(
        self,
        id: str,
        campaign_complete_options: CampaignCompleteOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`complete_campaign`, with the body as it came; raises for no status."""

    async def create_campaign(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Campaign:
        """Send `POST /campaigns`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def create_campaign_with_http_info(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Campaign]:
        """`create_campaign`, with status and headers."""

    async def create_campaign_without_preload_content(
        self,
        campaign: Campaign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_campaign`, with the body as it came; raises for no status."""

    async def create_campaign_template(
        self,
        campaign_template: CampaignTemplate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignTemplate:
        """Send `POST /campaign-templates`.

        Needs the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def create_campaign_template_with_http_info(
        self,
        campaign_template: CampaignTemplate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignTemplate]:
        """`create_campaign_template`, with status and headers."""

    async def create_campaign_template_without_preload_content(
        self,
        campaign_template: CampaignTemplate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_campaign_template`, with the body as it came; raises for no status."""

    async def delete_campaign_template(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /campaign-templates/{id}`.

        Needs the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def delete_campaign_template_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_campaign_template`, with status and headers."""

    async def delete_campaign_template_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_campaign_template`, with the body as it came; raises for no status."""

    async def delete_campaign_template_schedule(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /campaign-templates/{id}/schedule`.

        Needs the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def delete_campaign_template_schedule_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_campaign_template_schedule`, with status and headers."""

    async def delete_campaign_template_schedule_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_campaign_template_schedule`, with the body as it came; raises for no status."""

    async def delete_campaigns(
        self,
        campaigns_delete_request: CampaignsDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/delete`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def delete_campaigns_with_http_info(
        self,
        campaigns_delete_request: CampaignsDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`delete_campaigns`, with status and headers."""

    async def delete_campaigns_without_preload_content(
        self,
        campaigns_delete_request: CampaignsDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_campaigns`, with the body as it came; raises for no status."""

    async def get_active_campaigns(
        self,
        detail: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[GetActiveCampaigns200ResponseInner]:
        """Send `GET /campaigns`.

        Needs one of the scopes `idn:campaign:read`, `idn:campaign:manage`, `idn:campaign-report:read`,
        `idn:campaign-report:manage` and the token of a user.

        `detail`: One of SLIM, FULL.
        """

    async def get_active_campaigns_with_http_info(
        self,
        detail: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[GetActiveCampaigns200ResponseInner]]:
        """`get_active_campaigns`, with status and headers."""

    async def get_active_campaigns_without_preload_content(
        self,
        detail: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_active_campaigns`, with the body as it came; raises for no status."""

    async def get_campaign(
        self,
        id: str,
        detail: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> GetCampaign200Response:
        """Send `GET /campaigns/{id}`.

        Needs one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.

        `detail`: One of SLIM, FULL.
        """

    async def get_campaign_with_http_info(
        self,
        id: str,
        detail: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetCampaign200Response]:
        """`get_campaign`, with status and headers."""

    async def get_campaign_without_preload_content(
        self,
        id: str,
        detail: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign`, with the body as it came; raises for no status."""

    async def get_campaign_reports(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CampaignReport]:
        """Send `GET /campaigns/{id}/reports`.

        Needs one of the scopes `idn:campaign-report:read`, `idn:campaign-report:manage` and the token of a user.
        """

    async def get_campaign_reports_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CampaignReport]]:
        """`get_campaign_reports`, with status and headers."""

    async def get_campaign_reports_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign_reports`, with the body as it came; raises for no status."""

    async def get_campaign_reports_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignReportsConfig:
        """Send `GET /campaigns/reports-configuration`.

        Needs one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.
        """

    async def get_campaign_reports_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignReportsConfig]:
        """`get_campaign_reports_config`, with status and headers."""

    async def get_campaign_reports_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign_reports_config`, with the body as it came; raises for no status."""

    async def get_campaign_template(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignTemplate:
        """Send `GET /campaign-templates/{id}`.

        Needs one of the scopes `idn:campaign-template:read`, `idn:campaign-template:manage` and the token of a
        user.
        """

    async def get_campaign_template_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignTemplate]:
        """`get_campaign_template`, with status and headers."""

    async def get_campaign_template_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign_template`, with the body as it came; raises for no status."""

    async def get_campaign_template_schedule(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Schedule:
        """Send `GET /campaign-templates/{id}/schedule`.

        Needs the scope `idn:campaign-temlates:read` and the token of a user.
        """

    async def get_campaign_template_schedule_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule]:
        """`get_campaign_template_schedule`, with status and headers."""

    async def get_campaign_template_schedule_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign_template_schedule`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `idn:campaign-template:read`, `idn:campaign-template:manage` and the token of a
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
        """`get_campaign_templates`, with status and headers."""

    async def get_campaign_templates_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign_templates`, with the body as it came; raises for no status."""

    async def move(
        self,
        id: str,
        admin_review_reassign: AdminReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Send `POST /campaigns/{id}/reassign`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def move_with_http_info(
        self,
        id: str,
        admin_review_reassign: AdminReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """`move`, with status and headers."""

    async def move_without_preload_content(
        self,
        id: str,
        admin_review_reassign: AdminReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`move`, with the body as it came; raises for no status."""

    async def patch_campaign_template(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignTemplate:
        """Send `PATCH /campaign-templates/{id}`.

        Needs the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def patch_campaign_template_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignTemplate]:
        """`patch_campaign_template`, with status and headers."""

    async def patch_campaign_template_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_campaign_template`, with the body as it came; raises for no status."""

    async def set_campaign_reports_config(
        self,
        campaign_reports_config: CampaignReportsConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignReportsConfig:
        """Send `PUT /campaigns/reports-configuration`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def set_campaign_reports_config_with_http_info(
        self,
        campaign_reports_config: CampaignReportsConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignReportsConfig]:
        """`set_campaign_reports_config`, with status and headers."""

    async def set_campaign_reports_config_without_preload_content(
        self,
        campaign_reports_config: CampaignReportsConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_campaign_reports_config`, with the body as it came; raises for no status."""

    async def set_campaign_template_schedule(
        self,
        id: str,
        schedule: Schedule | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PUT /campaign-templates/{id}/schedule`.

        Needs the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def set_campaign_template_schedule_with_http_info(
        self,
        id: str,
        schedule: Schedule | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`set_campaign_template_schedule`, with status and headers."""

    async def set_campaign_template_schedule_without_preload_content(
        self,
        id: str,
        schedule: Schedule | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_campaign_template_schedule`, with the body as it came; raises for no status."""

    async def start_campaign(
        self,
        id: str,
        activate_campaign_options: ActivateCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/activate`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def start_campaign_with_http_info(
        self,
        id: str,
        activate_campaign_options: ActivateCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`start_campaign`, with status and headers."""

    async def start_campaign_without_preload_content(
        self,
        id: str,
        activate_campaign_options: ActivateCampaignOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_campaign`, with the body as it came; raises for no status."""

    async def start_campaign_remediation_scan(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/run-remediation-scan`.

        Needs the scope `idn:campaign-report:manage` and the token of a user.
        """

    async def start_campaign_remediation_scan_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`start_campaign_remediation_scan`, with status and headers."""

    async def start_campaign_remediation_scan_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_campaign_remediation_scan`, with the body as it came; raises for no status."""

    async def start_campaign_report(
        self,
        id: str,
        type: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /campaigns/{id}/run-report/{type}`.

        Needs the scope `idn:campaign-report:manage` and the token of a user.
        """

    async def start_campaign_report_with_http_info(
        self,
        id: str,
        type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`start_campaign_report`, with status and headers."""

    async def start_campaign_report_without_preload_content(
        self,
        id: str,
        type: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_campaign_report`, with the body as it came; raises for no status."""

    async def start_generate_campaign_template(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignReference:
        """Send `POST /campaign-templates/{id}/generate`.

        Needs the scope `idn:campaign-template:manage` and the token of a user.
        """

    async def start_generate_campaign_template_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignReference]:
        """`start_generate_campaign_template`, with status and headers."""

    async def start_generate_campaign_template_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_generate_campaign_template`, with the body as it came; raises for no status."""

    async def update_campaign(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SlimCampaign:
        """Send `PATCH /campaigns/{id}`.

        Needs one of the scopes `idn:campaign:read`, `idn:campaign:manage` and the token of a user.
        """

    async def update_campaign_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SlimCampaign]:
        """`update_campaign`, with status and headers."""

    async def update_campaign_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_campaign`, with the body as it came; raises for no status."""
