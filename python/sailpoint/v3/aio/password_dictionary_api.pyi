# Generated from schema/.
"""Password dictionary api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, IO, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions

__all__ = ["PasswordDictionaryApi"]

class PasswordDictionaryApi(Api):
    """Password dictionary api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def get_password_dictionary(
        self,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> str:
        """Send `GET /password-dictionary`.

        Requires one of the scopes `idn:password-dictionary:read`, `idn:password-dictionary:manage` and the token
        of a user.
        """

    @overload
    async def get_password_dictionary(
        self,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def get_password_dictionary_with_http_info(
        self,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `get_password_dictionary`, but also returns status and headers."""

    @overload
    async def get_password_dictionary_with_http_info(
        self,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def get_password_dictionary_without_preload_content(
        self,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_password_dictionary`, but returns any status, and the body as bytes."""

    async def put_password_dictionary(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PUT /password-dictionary`.

        Requires the scope `idn:password-dictionary:manage` and the token of a user.
        """

    async def put_password_dictionary_with_http_info(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `put_password_dictionary`, but also returns status and headers."""

    async def put_password_dictionary_without_preload_content(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_password_dictionary`, but returns any status, and the body as bytes."""
