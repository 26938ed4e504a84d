# Written by `make stubs` from schema/; change it there.
"""Access apps owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessAppsOwner"]

class AccessAppsOwner(Model):
    """Access apps owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...
