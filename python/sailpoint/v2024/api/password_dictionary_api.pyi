# Written by `make stubs` from schema/; change it there.
"""Password dictionary api: the operations of this family."""

from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions

__all__ = ["PasswordDictionaryApi"]

class PasswordDictionaryApi(Api):
    """Password dictionary api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_password_dictionary(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /password-dictionary`.

        Requires one of the scopes `idn:password-dictionary:read`, `idn:password-dictionary:manage` and the token
        of a user.
        """

    def get_password_dictionary_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """Like `get_password_dictionary`, but also returns status and headers."""

    def get_password_dictionary_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_dictionary`, but returns any status, and the body as bytes."""

    def put_password_dictionary(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PUT /password-dictionary`.

        Requires the scope `idn:password-dictionary:manage` and the token of a user.
        """

    def put_password_dictionary_with_http_info(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `put_password_dictionary`, but also returns status and headers."""

    def put_password_dictionary_without_preload_content(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_password_dictionary`, but returns any status, and the body as bytes."""
