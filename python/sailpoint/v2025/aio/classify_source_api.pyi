# Generated from schema/.
"""Classify source api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._classify_source import SendClassifyMachineAccountFromSource200Response, SourceClassificationStatus

__all__ = ["ClassifySourceApi"]

class ClassifySourceApi(Api):
    """Classify source api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def delete_classify_machine_account_from_source(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/classify`.

        Requires the scope `idn:account:update`.
        """

    async def delete_classify_machine_account_from_source_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_classify_machine_account_from_source`, but also returns status and headers."""

    async def delete_classify_machine_account_from_source_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_classify_machine_account_from_source`, but returns any status, and the body as bytes."""

    async def get_classify_machine_account_from_source_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceClassificationStatus:
        """Send `GET /sources/{id}/classify`.

        Requires the scope `idn:account:update`.
        """

    async def get_classify_machine_account_from_source_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceClassificationStatus]:
        """Like `get_classify_machine_account_from_source_status`, but also returns status and headers."""

    async def get_classify_machine_account_from_source_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_classify_machine_account_from_source_status`, but returns any status, and the body as bytes."""

    async def send_classify_machine_account_from_source(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SendClassifyMachineAccountFromSource200Response:
        """Send `POST /sources/{sourceId}/classify`.

        Requires the scope `idn:account:update`.
        """

    async def send_classify_machine_account_from_source_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SendClassifyMachineAccountFromSource200Response]:
        """Like `send_classify_machine_account_from_source`, but also returns status and headers."""

    async def send_classify_machine_account_from_source_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_classify_machine_account_from_source`, but returns any status, and the body as bytes."""
