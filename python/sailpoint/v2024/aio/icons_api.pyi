# Generated from schema/.
"""Icons api: the operations of this family."""

from os import PathLike
from typing import Any, IO, Literal

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._icons import SetIcon200Response

__all__ = ["IconsApi"]

class IconsApi(Api):
    """Icons api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def delete_icon(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /icons/{objectType}/{objectId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:icons:manage`.

        `object_type`: One of application.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_icon_with_http_info(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_icon`, but also returns status and headers."""

    async def delete_icon_without_preload_content(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_icon`, but returns any status, and the body as bytes."""

    async def set_icon(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SetIcon200Response:
        """Send `PUT /icons/{objectType}/{objectId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:icons:manage`.

        `object_type`: One of application.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def set_icon_with_http_info(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SetIcon200Response]:
        """Like `set_icon`, but also returns status and headers."""

    async def set_icon_without_preload_content(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_icon`, but returns any status, and the body as bytes."""
