# Written by `make stubs` from schema/; change it there.
"""Org config: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.org_config import OrgConfig

__all__ = ["OrgConfigApi"]

class OrgConfigApi(Api):
    """Org config: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_org_config(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> OrgConfig:
        """Send `GET /org-config`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:org-configs:read`, `idn:org-configs:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_org_config_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[OrgConfig]:
        """`get_org_config`, with status and headers."""

    async def get_org_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_org_config`, with the body as it came; raises for no status."""

    async def get_valid_time_zones(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[str]:
        """Send `GET /org-config/valid-time-zones`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:org-configs:read`, `idn:org-configs-user:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_valid_time_zones_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[str]]:
        """`get_valid_time_zones`, with status and headers."""

    async def get_valid_time_zones_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_valid_time_zones`, with the body as it came; raises for no status."""

    async def patch_org_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> OrgConfig:
        """Send `PATCH /org-config`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:org-configs:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_org_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[OrgConfig]:
        """`patch_org_config`, with status and headers."""

    async def patch_org_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_org_config`, with the body as it came; raises for no status."""
