# Generated from schema/.
"""Org config api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._org_config import OrgConfig
from sailpoint.v2024.models._shared import JsonPatchOperation

__all__ = ["OrgConfigApi"]

class OrgConfigApi(Api):
    """Org config api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_org_config(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> OrgConfig:
        """Send `GET /org-config`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:org-configs:read`, `idn:org-configs:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_org_config_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[OrgConfig]:
        """Like `get_org_config`, but also returns status and headers."""

    def get_org_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_org_config`, but returns any status, and the body as bytes."""

    def get_valid_time_zones(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[str]:
        """Send `GET /org-config/valid-time-zones`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:org-configs:read`, `idn:org-configs-user:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_valid_time_zones_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[str]]:
        """Like `get_valid_time_zones`, but also returns status and headers."""

    def get_valid_time_zones_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_valid_time_zones`, but returns any status, and the body as bytes."""

    def patch_org_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> OrgConfig:
        """Send `PATCH /org-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:org-configs:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def patch_org_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[OrgConfig]:
        """Like `patch_org_config`, but also returns status and headers."""

    def patch_org_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_org_config`, but returns any status, and the body as bytes."""
