# Written by `make stubs` from schema/; change it there.
"""Approvals: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.approval import Approval

__all__ = ["ApprovalsApi"]

class ApprovalsApi(Api):
    """Approvals: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_approval(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Approval:
        """Send `GET /generic-approvals/{id}`.

        Needs one of the scopes `idn:access-request-approvals:read`, `idn:access-request-administration:read`,
        `idn:access-request-approvals:manage` and the token of a user.
        """

    async def get_approval_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Approval]:
        """`get_approval`, with status and headers."""

    async def get_approval_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_approval`, with the body as it came; raises for no status."""

    async def get_approvals(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Approval]:
        """Send `GET /generic-approvals`.

        Needs one of the scopes `idn:access-request-approvals:read`, `idn:access-request-administration:read`,
        `idn:access-request-approvals:manage` and the token of a user.

        `mine`: By default True.
        """

    async def get_approvals_with_http_info(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Approval]]:
        """`get_approvals`, with status and headers."""

    async def get_approvals_without_preload_content(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_approvals`, with the body as it came; raises for no status."""
