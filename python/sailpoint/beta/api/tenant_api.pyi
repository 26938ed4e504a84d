# Generated from schema/.
"""Tenant api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._tenant import Tenant

__all__ = ["TenantApi"]

class TenantApi(Api):
    """Tenant api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_tenant(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> Tenant:
        """Send `GET /tenant`.

        Requires the scope `sp:tenant:read` and the token of a user.
        """

    def get_tenant_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Tenant]:
        """Like `get_tenant`, but also returns status and headers."""

    def get_tenant_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tenant`, but returns any status, and the body as bytes."""
