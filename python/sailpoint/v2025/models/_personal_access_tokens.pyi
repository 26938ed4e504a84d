# Generated from schema/.
"""The models of the schema file personal_access_tokens, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation

class CreatePersonalAccessTokenRequest(Model):
    """Create personal access token request."""

    name: str
    scope: list[str] | None
    access_token_validity_seconds: int | None
    expiration_date: datetime | str | None
    user_aware_token_never_expires: bool | None
    def __init__(
        self,
        *,
        name: str,
        scope: list[str] | tuple[str, ...] | None = ...,
        access_token_validity_seconds: int | None = ...,
        expiration_date: datetime | str | None = ...,
        user_aware_token_never_expires: bool | None = ...,
    ) -> None: ...

class CreatePersonalAccessTokenResponse(Model):
    """Create personal access token response."""

    id: str
    secret: str
    scope: list[str] | None
    name: str
    owner: PatOwner
    created: datetime | str
    access_token_validity_seconds: int
    expiration_date: datetime | str
    def __init__(
        self,
        *,
        id: str,
        secret: str,
        scope: list[str] | tuple[str, ...] | None,
        name: str,
        owner: PatOwner | Mapping[str, Any],
        created: datetime | str,
        access_token_validity_seconds: int,
        expiration_date: datetime | str,
    ) -> None: ...

class GetPersonalAccessTokenResponse(Tracked[JsonPatchOperation], Model):
    """Get personal access token response."""

    id: str
    name: str
    scope: list[str] | None
    owner: PatOwner
    created: datetime | str
    last_used: datetime | str | None
    managed: bool | None
    access_token_validity_seconds: int | None
    expiration_date: datetime | str | None
    user_aware_token_never_expires: bool | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        scope: list[str] | tuple[str, ...] | None,
        owner: PatOwner | Mapping[str, Any],
        created: datetime | str,
        last_used: datetime | str | None = ...,
        managed: bool | None = ...,
        access_token_validity_seconds: int | None = ...,
        expiration_date: datetime | str | None = ...,
        user_aware_token_never_expires: bool | None = ...,
    ) -> None: ...

class PatOwner(Model):
    """Pat owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
