# Written by `make stubs` from schema/; change it there.
"""User app source."""

from sailpoint._core import Model

__all__ = ["UserAppSource"]

class UserAppSource(Model):
    """User app source."""

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
