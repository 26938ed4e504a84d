# Generated from schema/.
"""Declassify source api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions

__all__ = ["DeclassifySourceApi"]

class DeclassifySourceApi(Api):
    """Declassify source api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def send_declassify_machine_account_from_source(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /sources/{sourceId}/declassify`.

        Requires the scope `idn:account:update` and the token of a user.
        """

    def send_declassify_machine_account_from_source_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `send_declassify_machine_account_from_source`, but also returns status and headers."""

    def send_declassify_machine_account_from_source_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_declassify_machine_account_from_source`, but returns any status, and the body as bytes."""
