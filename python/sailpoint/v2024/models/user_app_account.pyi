# Written by `make stubs` from schema/; change it there.
"""User app account."""

from sailpoint._core import Model

__all__ = ["UserAppAccount"]

class UserAppAccount(Model):
    """User app account."""

    id: str | None
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
