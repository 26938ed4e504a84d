# Generated from schema/.
"""Public identities config api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._public_identities_config import PublicIdentityConfig

__all__ = ["PublicIdentitiesConfigApi"]

class PublicIdentitiesConfigApi(Api):
    """Public identities config api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_public_identity_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> PublicIdentityConfig:
        """Send `GET /public-identities-config`.

        Requires one of the scopes `idn:public-identity-config:read`, `idn:public-identity-config:manage` and the
        token of a user.
        """

    def get_public_identity_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PublicIdentityConfig]:
        """Like `get_public_identity_config`, but also returns status and headers."""

    def get_public_identity_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_public_identity_config`, but returns any status, and the body as bytes."""

    def update_public_identity_config(
        self,
        public_identity_config: PublicIdentityConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PublicIdentityConfig:
        """Send `PUT /public-identities-config`.

        Requires the scope `idn:public-identity-config:manage` and the token of a user.
        """

    def update_public_identity_config_with_http_info(
        self,
        public_identity_config: PublicIdentityConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PublicIdentityConfig]:
        """Like `update_public_identity_config`, but also returns status and headers."""

    def update_public_identity_config_without_preload_content(
        self,
        public_identity_config: PublicIdentityConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_public_identity_config`, but returns any status, and the body as bytes."""
