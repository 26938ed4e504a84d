# Generated from schema/.
"""Connectors api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._connectors import V3ConnectorDto

__all__ = ["ConnectorsApi"]

class ConnectorsApi(Api):
    """Connectors api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_connector_list(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[V3ConnectorDto]:
        """Send `GET /connectors`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    async def get_connector_list_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[V3ConnectorDto]]:
        """Like `get_connector_list`, but also returns status and headers."""

    async def get_connector_list_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_connector_list`, but returns any status, and the body as bytes."""
