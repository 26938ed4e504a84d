# Generated from schema/.
"""The models of the schema file o_auth_clients, for type checkers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import JsonPatchOperation
from sailpoint.v3.models.access_type import AccessType
from sailpoint.v3.models.client_type import ClientType
from sailpoint.v3.models.grant_type import GrantType

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

class GetOAuthClientResponse(Tracked[JsonPatchOperation], Model):
    """Get O auth client response."""

    id: str
    business_name: str | None
    homepage_url: str | None
    name: str
    description: str | None
    access_token_validity_seconds: int
    refresh_token_validity_seconds: int
    redirect_uris: list[str] | None
    grant_types: list[str]
    access_type: str
    type: str
    internal: bool
    enabled: bool
    strong_auth_supported: bool
    claims_supported: bool
    created: datetime | str
    modified: datetime | str
    secret: str | None
    metadata: str | None
    last_used: datetime | str | None
    scope: list[str] | None
    def __init__(
        self,
        *,
        id: str,
        business_name: str | None,
        homepage_url: str | None,
        name: str,
        description: str | None,
        access_token_validity_seconds: int,
        refresh_token_validity_seconds: int,
        redirect_uris: list[str] | tuple[str, ...] | None,
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
        secret: str | None = ...,
        metadata: str | None = ...,
        last_used: datetime | str | None = ...,
    ) -> None: ...
