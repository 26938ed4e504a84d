# Written by `make stubs` from schema/; change it there.
"""Certification summaries: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.access_summary import AccessSummary
from sailpoint.v2024.models.certification_identity_summary import CertificationIdentitySummary
from sailpoint.v2024.models.identity_cert_decision_summary import IdentityCertDecisionSummary

__all__ = ["CertificationSummariesApi"]

class CertificationSummariesApi(Api):
    """Certification summaries: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_identity_access_summaries(
        self,
        id: str,
        type: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessSummary]:
        """Send `GET /certifications/{id}/access-summaries/{type}`.

        Needs the scope `idn:campaign:read` and the token of a user.

        `type`: One of ROLE, ACCESS_PROFILE, ENTITLEMENT.
        """

    async def get_identity_access_summaries_with_http_info(
        self,
        id: str,
        type: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessSummary]]:
        """`get_identity_access_summaries`, with status and headers."""

    async def get_identity_access_summaries_without_preload_content(
        self,
        id: str,
        type: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_access_summaries`, with the body as it came; raises for no status."""

    async def get_identity_decision_summary(
        self,
        id: str,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertDecisionSummary:
        """Send `GET /certifications/{id}/decision-summary`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_decision_summary_with_http_info(
        self,
        id: str,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertDecisionSummary]:
        """`get_identity_decision_summary`, with status and headers."""

    async def get_identity_decision_summary_without_preload_content(
        self,
        id: str,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_decision_summary`, with the body as it came; raises for no status."""

    async def get_identity_summaries(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CertificationIdentitySummary]:
        """Send `GET /certifications/{id}/identity-summaries`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_summaries_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CertificationIdentitySummary]]:
        """`get_identity_summaries`, with status and headers."""

    async def get_identity_summaries_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_summaries`, with the body as it came; raises for no status."""

    async def get_identity_summary(
        self,
        id: str,
        identity_summary_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> CertificationIdentitySummary:
        """Send `GET /certifications/{id}/identity-summaries/{identitySummaryId}`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_summary_with_http_info(
        self,
        id: str,
        identity_summary_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationIdentitySummary]:
        """`get_identity_summary`, with status and headers."""

    async def get_identity_summary_without_preload_content(
        self,
        id: str,
        identity_summary_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_summary`, with the body as it came; raises for no status."""
