# Written by `make stubs` from schema/; change it there.
"""Reference to the identity of an account."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAllOfIdentity"]

class AccountAllOfIdentity(Model):
    """Reference to the identity of an account."""

    id: str | None
    """The identity's id."""
    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    name: str | None
    """The identity's name."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...
