# Written by `make stubs` from schema/; change it there.
"""Requestable object reference."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["RequestableObjectReference"]

class RequestableObjectReference(Model):
    """Requestable object reference."""

    id: str | None
    name: str | None
    description: str | None
    type: str | None
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
    ) -> None: ...
