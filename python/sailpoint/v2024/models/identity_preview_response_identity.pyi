# Written by `make stubs` from src/schema; change it there.
"""Reference to the identity that is previewed."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["IdentityPreviewResponseIdentity"]

class IdentityPreviewResponseIdentity(Model):
    """Reference to the identity that is previewed."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The identity's id."""
    name: str | None
    """The identity's display name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
