# Generated from schema/.
"""Access request identity metrics api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions

__all__ = ["AccessRequestIdentityMetricsApi"]

class AccessRequestIdentityMetricsApi(Api):
    """Access request identity metrics api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_access_request_identity_metrics(
        self,
        identity_id: str | None,
        requested_object_id: str | None,
        type: Literal["ENTITLEMENT", "ROLE", "ACCESS_PROFILE"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `GET
        /access-request-identity-metrics/{identityId}/requested-objects/{requestedObjectId}/type/{type}`.

        Requires one of the scopes `idn:access-request-approvals:read`, `idn:access-request-approvals:manage` and
        the token of a user.

        `type`: One of ENTITLEMENT, ROLE, ACCESS_PROFILE.
        """

    async def get_access_request_identity_metrics_with_http_info(
        self,
        identity_id: str | None,
        requested_object_id: str | None,
        type: Literal["ENTITLEMENT", "ROLE", "ACCESS_PROFILE"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `get_access_request_identity_metrics`, but also returns status and headers."""

    async def get_access_request_identity_metrics_without_preload_content(
        self,
        identity_id: str | None,
        requested_object_id: str | None,
        type: Literal["ENTITLEMENT", "ROLE", "ACCESS_PROFILE"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_identity_metrics`, but returns any status, and the body as bytes."""
