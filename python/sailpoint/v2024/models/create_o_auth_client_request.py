# Generated from schema/.
"""Create O auth client request."""

__all__ = ["CreateOAuthClientRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_type import AccessType
    from sailpoint.v2024.models.client_type import ClientType
    from sailpoint.v2024.models.grant_type import GrantType

    class CreateOAuthClientRequest(Model):
        """Create O auth client request."""

        business_name: str | None
        homepage_url: str | None
        name: str | None
        description: str | None
        access_token_validity_seconds: int
        refresh_token_validity_seconds: int | None
        redirect_uris: list[str] | None
        grant_types: list[str] | None
        access_type: str
        type: str | None
        internal: bool | None
        enabled: bool
        strong_auth_supported: bool | None
        claims_supported: bool | None
        scope: list[str] | None
        def __init__(
            self,
            *,
            name: str | None,
            description: str | None,
            access_token_validity_seconds: int,
            grant_types: Sequence[GrantType | Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "REFRESH_TOKEN"]] | None,
            access_type: AccessType | Literal["ONLINE", "OFFLINE"],
            enabled: bool,
            business_name: str | None = ...,
            homepage_url: str | None = ...,
            refresh_token_validity_seconds: int | None = ...,
            redirect_uris: list[str] | tuple[str, ...] | None = ...,
            type: ClientType | Literal["CONFIDENTIAL", "PUBLIC"] | None = ...,
            internal: bool | None = ...,
            strong_auth_supported: bool | None = ...,
            claims_supported: bool | None = ...,
            scope: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateOAuthClientRequest = model("v2024", "CreateOAuthClientRequest")
