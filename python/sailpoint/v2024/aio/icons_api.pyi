# Written by `make stubs` from schema/; change it there.
"""Icons: the operations of this family."""

from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.set_icon200_response import SetIcon200Response

__all__ = ["IconsApi"]

class IconsApi(Api):
    """Icons: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def delete_icon(
        self,
        object_type: str,
        object_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /icons/{objectType}/{objectId}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:icons:manage`.

        `object_type`: One of application.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_icon_with_http_info(
        self,
        object_type: str,
        object_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_icon`, with status and headers."""

    async def delete_icon_without_preload_content(
        self,
        object_type: str,
        object_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_icon`, with the body as it came; raises for no status."""

    async def set_icon(
        self,
        object_type: str,
        object_id: str,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SetIcon200Response:
        """Send `PUT /icons/{objectType}/{objectId}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:icons:manage`.

        `object_type`: One of application.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def set_icon_with_http_info(
        self,
        object_type: str,
        object_id: str,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SetIcon200Response]:
        """`set_icon`, with status and headers."""

    async def set_icon_without_preload_content(
        self,
        object_type: str,
        object_id: str,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_icon`, with the body as it came; raises for no status."""
