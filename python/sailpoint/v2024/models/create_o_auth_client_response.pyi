# Written by `make stubs` from schema/; change it there.
"""Create O auth client response."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["CreateOAuthClientResponse"]

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
        grant_types: list[str] | tuple[str, ...],
        access_type: str,
        type: str,
        internal: bool,
        enabled: bool,
        strong_auth_supported: bool,
        claims_supported: bool,
        created: datetime | str,
        modified: datetime | str,
        scope: list[str] | tuple[str, ...] | None,
    ) -> None: ...
