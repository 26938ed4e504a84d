# Generated from schema/.
"""Things that only a test has."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.made_up.models._things import Thing

__all__ = ["ThingsApi"]

class ThingsApi(Api):
    """Things that only a test has."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_thing(
        self,
        thing: Thing | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Thing:
        """Create a thing.

        Requires the scope `things:manage`.

        Args:
            thing: The thing.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def create_thing_with_http_info(
        self,
        thing: Thing | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Thing]:
        """Like `create_thing`, but also returns status and headers."""

    def create_thing_without_preload_content(
        self,
        thing: Thing | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_thing`, but returns any status, and the body as bytes."""

    def get_thing(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Thing:
        """Send `GET /things/{id}`.

        Requires the scope `things:read`.
        """

    def get_thing_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Thing]:
        """Like `get_thing`, but also returns status and headers."""

    def get_thing_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_thing`, but returns any status, and the body as bytes."""

    def list_things(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Thing]:
        """Send `GET /things`.

        Requires the scope `things:read`.
        """

    def list_things_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Thing]]:
        """Like `list_things`, but also returns status and headers."""

    def list_things_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_things`, but returns any status, and the body as bytes."""
