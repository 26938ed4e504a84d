# Generated from schema/.
"""Icons api: the operations of this family."""

from os import PathLike
from typing import Any, IO, Literal

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._icons import SetIcon200Response

__all__ = ["IconsApi"]

class IconsApi(Api):
    """Icons api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def delete_icon(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /icons/{objectType}/{objectId}`.

        Requires the scope `idn:icons:manage`.

        `object_type`: One of application.
        """

    def delete_icon_with_http_info(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_icon`, but also returns status and headers."""

    def delete_icon_without_preload_content(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_icon`, but returns any status, and the body as bytes."""

    def set_icon(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> SetIcon200Response:
        """Send `PUT /icons/{objectType}/{objectId}`.

        Requires the scope `idn:icons:manage`.

        `object_type`: One of application.
        """

    def set_icon_with_http_info(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SetIcon200Response]:
        """Like `set_icon`, but also returns status and headers."""

    def set_icon_without_preload_content(
        self,
        object_type: Literal["application"] | None,
        object_id: str | None,
        image: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_icon`, but returns any status, and the body as bytes."""
