# Generated from schema/.
"""Certification summaries api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._certification_summaries import IdentityCertDecisionSummary
from sailpoint.v2024.models._shared import AccessSummary, CertificationIdentitySummary

__all__ = ["CertificationSummariesApi"]

class CertificationSummariesApi(Api):
    """Certification summaries api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_identity_access_summaries(
        self,
        id: str | None,
        type: Literal["ROLE", "ACCESS_PROFILE", "ENTITLEMENT"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessSummary]:
        """Send `GET /certifications/{id}/access-summaries/{type}`.

        Requires the scope `idn:campaign:read` and the token of a user.

        `type`: One of ROLE, ACCESS_PROFILE, ENTITLEMENT.
        """

    async def get_identity_access_summaries_with_http_info(
        self,
        id: str | None,
        type: Literal["ROLE", "ACCESS_PROFILE", "ENTITLEMENT"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessSummary]]:
        """Like `get_identity_access_summaries`, but also returns status and headers."""

    async def get_identity_access_summaries_without_preload_content(
        self,
        id: str | None,
        type: Literal["ROLE", "ACCESS_PROFILE", "ENTITLEMENT"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_access_summaries`, but returns any status, and the body as bytes."""

    async def get_identity_decision_summary(
        self,
        id: str | None,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertDecisionSummary:
        """Send `GET /certifications/{id}/decision-summary`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_decision_summary_with_http_info(
        self,
        id: str | None,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertDecisionSummary]:
        """Like `get_identity_decision_summary`, but also returns status and headers."""

    async def get_identity_decision_summary_without_preload_content(
        self,
        id: str | None,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_decision_summary`, but returns any status, and the body as bytes."""

    async def get_identity_summaries(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CertificationIdentitySummary]:
        """Send `GET /certifications/{id}/identity-summaries`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_summaries_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CertificationIdentitySummary]]:
        """Like `get_identity_summaries`, but also returns status and headers."""

    async def get_identity_summaries_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_summaries`, but returns any status, and the body as bytes."""

    async def get_identity_summary(
        self,
        id: str | None,
        identity_summary_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CertificationIdentitySummary:
        """Send `GET /certifications/{id}/identity-summaries/{identitySummaryId}`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_summary_with_http_info(
        self,
        id: str | None,
        identity_summary_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationIdentitySummary]:
        """Like `get_identity_summary`, but also returns status and headers."""

    async def get_identity_summary_without_preload_content(
        self,
        id: str | None,
        identity_summary_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_summary`, but returns any status, and the body as bytes."""
