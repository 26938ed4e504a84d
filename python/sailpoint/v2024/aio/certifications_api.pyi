# Written by `make stubs` from schema/; change it there.
"""Certifications: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.access_review_item import AccessReviewItem
from sailpoint.v2024.models.certification_task import CertificationTask
from sailpoint.v2024.models.identity_certification_dto import IdentityCertificationDto
from sailpoint.v2024.models.identity_reference_with_name_and_email import IdentityReferenceWithNameAndEmail
from sailpoint.v2024.models.permission_dto import PermissionDto
from sailpoint.v2024.models.review_decision import ReviewDecision
from sailpoint.v2024.models.review_reassign import ReviewReassign

__all__ = ["CertificationsApi"]

class CertificationsApi(Api):
    """Certifications: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_certification_task(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Send `GET /certification-tasks/{id}`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_certification_task_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """`get_certification_task`, with status and headers."""

    async def get_certification_task_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_certification_task`, with the body as it came; raises for no status."""

    async def get_identity_certification(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `GET /certifications/{id}`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_certification_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """`get_identity_certification`, with status and headers."""

    async def get_identity_certification_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_certification`, with the body as it came; raises for no status."""

    async def get_identity_certification_item_permissions(
        self,
        certification_id: str,
        item_id: str,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PermissionDto]:
        """Send `GET /certifications/{certificationId}/access-review-items/{itemId}/permissions`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_certification_item_permissions_with_http_info(
        self,
        certification_id: str,
        item_id: str,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PermissionDto]]:
        """`get_identity_certification_item_permissions`, with status and headers."""

    async def get_identity_certification_item_permissions_without_preload_content(
        self,
        certification_id: str,
        item_id: str,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_certification_item_permissions`, with the body as it came; raises for no status."""

    async def get_pending_certification_tasks(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CertificationTask]:
        """Send `GET /certification-tasks`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def get_pending_certification_tasks_with_http_info(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CertificationTask]]:
        """`get_pending_certification_tasks`, with status and headers."""

    async def get_pending_certification_tasks_without_preload_content(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_pending_certification_tasks`, with the body as it came; raises for no status."""

    async def list_certification_reviewers(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> list[IdentityReferenceWithNameAndEmail | None]:
        """Send `GET /certifications/{id}/reviewers`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def list_certification_reviewers_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[list[IdentityReferenceWithNameAndEmail | None]]:
        """`list_certification_reviewers`, with status and headers."""

    async def list_certification_reviewers_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_certification_reviewers`, with the body as it came; raises for no status."""

    async def list_identity_access_review_items(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        entitlements: str | None = ...,
        access_profiles: str | None = ...,
        roles: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessReviewItem]:
        """Send `GET /certifications/{id}/access-review-items`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def list_identity_access_review_items_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        entitlements: str | None = ...,
        access_profiles: str | None = ...,
        roles: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessReviewItem]]:
        """`list_identity_access_review_items`, with status and headers."""

    async def list_identity_access_review_items_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        entitlements: str | None = ...,
        access_profiles: str | None = ...,
        roles: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_identity_access_review_items`, with the body as it came; raises for no status."""

    async def list_identity_certifications(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityCertificationDto]:
        """Send `GET /certifications`.

        Needs the scope `idn:campaign:read` and the token of a user.
        """

    async def list_identity_certifications_with_http_info(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityCertificationDto]]:
        """`list_identity_certifications`, with status and headers."""

    async def list_identity_certifications_without_preload_content(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_identity_certifications`, with the body as it came; raises for no status."""

    async def make_identity_decision(
        self,
        id: str,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `POST /certifications/{id}/decide`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def make_identity_decision_with_http_info(
        self,
        id: str,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """`make_identity_decision`, with status and headers."""

    async def make_identity_decision_without_preload_content(
        self,
        id: str,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`make_identity_decision`, with the body as it came; raises for no status."""

    async def reassign_identity_certifications(
        self,
        id: str,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `POST /certifications/{id}/reassign`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def reassign_identity_certifications_with_http_info(
        self,
        id: str,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """`reassign_identity_certifications`, with status and headers."""

    async def reassign_identity_certifications_without_preload_content(
        self,
        id: str,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`reassign_identity_certifications`, with the body as it came; raises for no status."""

    async def sign_off_identity_certification(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `POST /certifications/{id}/sign-off`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def sign_off_identity_certification_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """`sign_off_identity_certification`, with status and headers."""

    async def sign_off_identity_certification_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`sign_off_identity_certification`, with the body as it came; raises for no status."""

    async def submit_reassign_certs_async(
        self,
        id: str,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Send `POST /certifications/{id}/reassign-async`.

        Needs the scope `idn:campaign:manage` and the token of a user.
        """

    async def submit_reassign_certs_async_with_http_info(
        self,
        id: str,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """`submit_reassign_certs_async`, with status and headers."""

    async def submit_reassign_certs_async_without_preload_content(
        self,
        id: str,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`submit_reassign_certs_async`, with the body as it came; raises for no status."""
