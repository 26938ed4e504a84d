# Generated from schema/.
"""The models of the schema file public_identities, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models._shared import IdentityReference

class PublicIdentity(Model):
    """Public identity."""

    id: str | None
    name: str | None
    alias: str | None
    email: str | None
    status: str | None
    identity_state: str | None
    """Known values: ACTIVE, INACTIVE_SHORT_TERM, INACTIVE_LONG_TERM."""
    manager: IdentityReference | None
    attributes: list[PublicIdentityAttributesInner] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        alias: str | None = ...,
        email: str | None = ...,
        status: str | None = ...,
        identity_state: Literal["ACTIVE", "INACTIVE_SHORT_TERM", "INACTIVE_LONG_TERM"] | None = ...,
        manager: IdentityReference | Mapping[str, Any] | None = ...,
        attributes: Sequence[PublicIdentityAttributesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class PublicIdentityAttributesInner(Model):
    """Public identity attributes inner."""

    key: str | None
    name: str | None
    value: str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
