# Generated from schema/.
"""Create O auth client response."""

__all__ = ["CreateOAuthClientResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_type import AccessType
    from sailpoint.v2024.models.client_type import ClientType
    from sailpoint.v2024.models.grant_type import GrantType

    class CreateOAuthClientResponse(Model):
        """Create O auth client response."""

        id: str
        secret: str
        business_name: str
        homepage_url: str
        name: str
        description: str
        access_token_validity_seconds: int
        refresh_token_validity_seconds: int
        redirect_uris: list[str]
        grant_types: list[str]
        access_type: str
        type: str
        internal: bool
        enabled: bool
        strong_auth_supported: bool
        claims_supported: bool
        created: datetime | str
        modified: datetime | str
        scope: list[str] | None
        def __init__(
            self,
            *,
            id: str,
            secret: str,
            business_name: str,
            homepage_url: str,
            name: str,
            description: str,
            access_token_validity_seconds: int,
            refresh_token_validity_seconds: int,
            redirect_uris: list[str] | tuple[str, ...],
            grant_types: Sequence[GrantType | Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "REFRESH_TOKEN"]],
            access_type: AccessType | Literal["ONLINE", "OFFLINE"],
            type: ClientType | Literal["CONFIDENTIAL", "PUBLIC"],
            internal: bool,
            enabled: bool,
            strong_auth_supported: bool,
            claims_supported: bool,
            created: datetime | str,
            modified: datetime | str,
            scope: list[str] | tuple[str, ...] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateOAuthClientResponse = model("v2024", "CreateOAuthClientResponse")
