# Generated from schema/.
"""Review access: certifications, their items, decisions and reassignment."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._certifications import AccessReviewItem, IdentityCertificationDto, ReviewDecision, ReviewReassign
from sailpoint.v2024.models._shared import CertificationTask, IdentityReferenceWithNameAndEmail, PermissionDto

__all__ = ["CertificationsApi"]

class CertificationsApi(Api):
    """Review access: certifications, their items, decisions and reassignment."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_certification_task(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Get one certification task.

        Requires the scope `idn:campaign:read` and the token of a user.

        Args:
            id: The task's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def get_certification_task_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CertificationTask]:
        """Like `get_certification_task`, but also returns status and headers."""

    def get_certification_task_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_certification_task`, but returns any status, and the body as bytes."""

    def get_identity_certification(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Get one certification.

        Requires the scope `idn:campaign:read` and the token of a user.

        Args:
            id: The certification's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def get_identity_certification_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `get_identity_certification`, but also returns status and headers."""

    def get_identity_certification_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_certification`, but returns any status, and the body as bytes."""

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

        Requires the scope `idn:campaign:read` and the token of a user.

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

    def get_pending_certification_tasks(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CertificationTask]:
        """List certification tasks that have not ended, a page at a time.

        Requires the scope `idn:campaign:read` and the token of a user.

        Args:
            reviewer_identity: Id of a reviewer, or `me`: only that user's tasks.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def get_pending_certification_tasks_with_http_info(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CertificationTask]]:
        """Like `get_pending_certification_tasks`, but also returns status and headers."""

    def get_pending_certification_tasks_without_preload_content(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_pending_certification_tasks`, but returns any status, and the body as bytes."""

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

        Requires the scope `idn:campaign:read` and the token of a user.

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

    def list_identity_access_review_items(
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
        """List the items of a certification, a page at a time.

        Requires the scope `idn:campaign:read` and the token of a user.

        Args:
            id: The certification's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            entitlements: Ids of entitlements, separated by commas: only their items.
            access_profiles: Ids of access profiles, separated by commas: only their items.
            roles: Ids of roles, separated by commas: only their items.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def list_identity_access_review_items_with_http_info(
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

    def list_identity_access_review_items_without_preload_content(
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

    def list_identity_certifications(
        self,
        reviewer_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityCertificationDto]:
        """List certifications, a page at a time.

        Requires the scope `idn:campaign:read` and the token of a user.

        Args:
            reviewer_identity: Id of a reviewer, or `me`: only that user's certifications.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def list_identity_certifications_with_http_info(
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

    def list_identity_certifications_without_preload_content(
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

    def make_identity_decision(
        self,
        id: str | None,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Decide on items of a certification.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            id: The certification's id.
            review_decision: The decisions.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def make_identity_decision_with_http_info(
        self,
        id: str | None,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `make_identity_decision`, but also returns status and headers."""

    def make_identity_decision_without_preload_content(
        self,
        id: str | None,
        review_decision: Sequence[ReviewDecision | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `make_identity_decision`, but returns any status, and the body as bytes."""

    def reassign_identity_certifications(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Reassign items or identities of a certification to another reviewer.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            id: The certification's id.
            review_reassign: The items or identities, and the new reviewer.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def reassign_identity_certifications_with_http_info(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `reassign_identity_certifications`, but also returns status and headers."""

    def reassign_identity_certifications_without_preload_content(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reassign_identity_certifications`, but returns any status, and the body as bytes."""

    def sign_off_identity_certification(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityCertificationDto:
        """Sign off a certification whose decisions are all made.

        Requires the scope `idn:campaign:manage` and the token of a user.

        Args:
            id: The certification's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def sign_off_identity_certification_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityCertificationDto]:
        """Like `sign_off_identity_certification`, but also returns status and headers."""

    def sign_off_identity_certification_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `sign_off_identity_certification`, but returns any status, and the body as bytes."""

    def submit_reassign_certs_async(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CertificationTask:
        """Start to reassign items or identities of a certification to another reviewer.

        Returns a task.

        Requires the scope `idn:campaign:manage` and the token of a user.

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
    ) -> ApiResponse[CertificationTask]:
        """Like `submit_reassign_certs_async`, but also returns status and headers."""

    def submit_reassign_certs_async_without_preload_content(
        self,
        id: str | None,
        review_reassign: ReviewReassign | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_reassign_certs_async`, but returns any status, and the body as bytes."""
