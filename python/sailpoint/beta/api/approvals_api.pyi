# Generated from schema/.
"""Approvals api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._ours import Approval

__all__ = ["ApprovalsApi"]

class ApprovalsApi(Api):
    """Approvals api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_approval(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Approval:
        """Send `GET /generic-approvals/{id}`.

        Requires one of the scopes `idn:access-request-approvals:read`, `idn:access-request-administration:read`,
        `idn:access-request-approvals:manage` and the token of a user.
        """

    def get_approval_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Approval]:
        """Like `get_approval`, but also returns status and headers."""

    def get_approval_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_approval`, but returns any status, and the body as bytes."""

    def get_approvals(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Approval]:
        """Send `GET /generic-approvals`.

        Requires one of the scopes `idn:access-request-approvals:read`, `idn:access-request-administration:read`,
        `idn:access-request-approvals:manage` and the token of a user.
        """

    def get_approvals_with_http_info(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Approval]]:
        """Like `get_approvals`, but also returns status and headers."""

    def get_approvals_without_preload_content(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_approvals`, but returns any status, and the body as bytes."""
