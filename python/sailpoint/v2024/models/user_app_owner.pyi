# Written by `make stubs` from schema/; change it there.
"""User app owner."""

from sailpoint._core import Model

__all__ = ["UserAppOwner"]

class UserAppOwner(Model):
    """User app owner."""

    id: str | None
    type: str | None
    name: str | None
    alias: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        alias: str | None = ...,
    ) -> None: ...
