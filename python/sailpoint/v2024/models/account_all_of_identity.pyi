# Written by `make stubs` from schema/; change it there.
"""Account all of identity."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAllOfIdentity"]

class AccountAllOfIdentity(Model):
    """Account all of identity."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...
