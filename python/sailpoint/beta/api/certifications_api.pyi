# Generated from schema/.
"""Review access: certifications, their items, decisions and reassignment."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._certifications import CertificationDto, IdentityCertificationTask, ReviewReassign
from sailpoint.beta.models._shared import IdentityReferenceWithNameAndEmail, PermissionDto

__all__ = ["CertificationsApi"]

class CertificationsApi(Api):
    """Review access: certifications, their items, decisions and reassignment."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_identity_certification_item_permissions(
        self,
        certification_id: str | None,
        item_id: str | None,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PermissionDto]:
        """List the permissions of an entitlement in a certification.

        Requires the scope `idn:certification:read` and the token of a user.

        Args:
            certification_id: The certification's id.
            item_id: The item's id.
            filters: Filter by the fields of this list.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def get_identity_certification_item_permissions_with_http_info(
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

    def get_identity_certification_item_permissions_without_preload_content(
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

    def get_identity_certification_pending_tasks(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityCertificationTask]:
        """Send `GET /certifications/{id}/tasks-pending`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    def get_identity_certification_pending_tasks_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityCertificationTask]]:
        """Like `get_identity_certification_pending_tasks`, but also returns status and headers."""

    def get_identity_certification_pending_tasks_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_certification_pending_tasks`, but returns any status, and the body as bytes."""

    def get_identity_certification_task_status(
        self,
        id: str | None,
        task_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationTask:
        """Send `GET /certifications/{id}/tasks/{taskId}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    def get_identity_certification_task_status_with_http_info(
        self,
        id: str | None,
        task_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationTask]:
        """Like `get_identity_certification_task_status`, but also returns status and headers."""

    def get_identity_certification_task_status_without_preload_content(
        self,
        id: str | None,
        task_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_certification_task_status`, but returns any status, and the body as bytes."""

    def list_certification_reviewers(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> list[IdentityReferenceWithNameAndEmail | None]:
        """List the reviewers of a certification, a page at a time.

        Requires the scope `idn:certification:read` and the token of a user.

        Args:
            id: The certification's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def list_certification_reviewers_with_http_info(
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

    def list_certification_reviewers_without_preload_content(
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

    def list_certifications(
        self,
        reviewer_identitiy: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CertificationDto]:
        """Send `GET /certifications`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    def list_certifications_with_http_info(
        self,
        reviewer_identitiy: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CertificationDto]]:
        """Like `list_certifications`, but also returns status and headers."""

    def list_certifications_without_preload_content(
        self,
        reviewer_identitiy: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_certifications`, but returns any status, and the body as bytes."""

    def submit_reassign_certs_async(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationTask:
        """Start to reassign items or identities of a certification to another reviewer.

        Returns a task.

        Requires the scope `idn:certification:write` and the token of a user.

        Args:
            id: The certification's id.
            review_reassign: The items or identities, and the new reviewer.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def submit_reassign_certs_async_with_http_info(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationTask]:
        """Like `submit_reassign_certs_async`, but also returns status and headers."""

    def submit_reassign_certs_async_without_preload_content(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_reassign_certs_async`, but returns any status, and the body as bytes."""
