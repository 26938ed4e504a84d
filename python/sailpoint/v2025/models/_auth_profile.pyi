# Generated from schema/.
"""The models of the schema file auth_profile, for type checkers."""

from typing import Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation

class AuthProfile(Tracked[JsonPatchOperation], Model):
    """Auth profile."""

    name: str | None
    off_network: bool | None
    untrusted_geography: bool | None
    application_id: str | None
    application_name: str | None
    type: str | None
    """Known values: BLOCK, MFA, NON_PTA, PTA."""
    strong_auth_login: bool | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        off_network: bool | None = ...,
        untrusted_geography: bool | None = ...,
        application_id: str | None = ...,
        application_name: str | None = ...,
        type: Literal["BLOCK", "MFA", "NON_PTA", "PTA"] | None = ...,
        strong_auth_login: bool | None = ...,
    ) -> None: ...

class AuthProfileSummary(Model):
    """Auth profile summary."""

    tenant: str | None
    id: str | None
    def __init__(
        self,
        *,
        tenant: str | None = ...,
        id: str | None = ...,
    ) -> None: ...
