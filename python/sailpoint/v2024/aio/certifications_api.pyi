# Written by `make stubs` from schema/; change it there.
"""Certifications api: the operations of this family."""

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
    """Certifications api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_certification_task(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Send `GET /certification-tasks/{id}`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def get_certification_task_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """Like `get_certification_task`, but also returns status and headers."""

    async def get_certification_task_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_certification_task`, but returns any status, and the body as bytes."""

    async def get_identity_certification(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `GET /certifications/{id}`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_certification_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `get_identity_certification`, but also returns status and headers."""

    async def get_identity_certification_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_certification`, but returns any status, and the body as bytes."""

    async def get_identity_certification_item_permissions(
        self,
        certification_id: str | None,
        item_id: str | None,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PermissionDto]:
        """Send `GET /certifications/{certificationId}/access-review-items/{itemId}/permissions`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def get_identity_certification_item_permissions_with_http_info(
        self,
        certification_id: str | None,
        item_id: str | None,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PermissionDto]]:
        """Like `get_identity_certification_item_permissions`, but also returns status and headers."""

    async def get_identity_certification_item_permissions_without_preload_content(
        self,
        certification_id: str | None,
        item_id: str | None,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_certification_item_permissions`, but returns any status, and the body as bytes."""

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

        Requires the scope `idn:campaign:read` and the token of a user.
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
        """Like `get_pending_certification_tasks`, but also returns status and headers."""

    async def get_pending_certification_tasks_without_preload_content(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_pending_certification_tasks`, but returns any status, and the body as bytes."""

    async def list_certification_reviewers(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> list[IdentityReferenceWithNameAndEmail | None]:
        """Send `GET /certifications/{id}/reviewers`.

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def list_certification_reviewers_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[list[IdentityReferenceWithNameAndEmail | None]]:
        """Like `list_certification_reviewers`, but also returns status and headers."""

    async def list_certification_reviewers_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_certification_reviewers`, but returns any status, and the body as bytes."""

    async def list_identity_access_review_items(
        self,
        id: str | None,
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

        Requires the scope `idn:campaign:read` and the token of a user.
        """

    async def list_identity_access_review_items_with_http_info(
        self,
        id: str | None,
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
        """Like `list_identity_access_review_items`, but also returns status and headers."""

    async def list_identity_access_review_items_without_preload_content(
        self,
        id: str | None,
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
        """Like `list_identity_access_review_items`, but returns any status, and the body as bytes."""

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

        Requires the scope `idn:campaign:read` and the token of a user.
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
        """Like `list_identity_certifications`, but also returns status and headers."""

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
        """Like `list_identity_certifications`, but returns any status, and the body as bytes."""

    async def make_identity_decision(
        self,
        id: str | None,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `POST /certifications/{id}/decide`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def make_identity_decision_with_http_info(
        self,
        id: str | None,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `make_identity_decision`, but also returns status and headers."""

    async def make_identity_decision_without_preload_content(
        self,
        id: str | None,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `make_identity_decision`, but returns any status, and the body as bytes."""

    async def reassign_identity_certifications(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `POST /certifications/{id}/reassign`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def reassign_identity_certifications_with_http_info(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `reassign_identity_certifications`, but also returns status and headers."""

    async def reassign_identity_certifications_without_preload_content(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reassign_identity_certifications`, but returns any status, and the body as bytes."""

    async def sign_off_identity_certification(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Send `POST /certifications/{id}/sign-off`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def sign_off_identity_certification_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `sign_off_identity_certification`, but also returns status and headers."""

    async def sign_off_identity_certification_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `sign_off_identity_certification`, but returns any status, and the body as bytes."""

    async def submit_reassign_certs_async(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Send `POST /certifications/{id}/reassign-async`.

        Requires the scope `idn:campaign:manage` and the token of a user.
        """

    async def submit_reassign_certs_async_with_http_info(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """Like `submit_reassign_certs_async`, but also returns status and headers."""

    async def submit_reassign_certs_async_without_preload_content(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_reassign_certs_async`, but returns any status, and the body as bytes."""
