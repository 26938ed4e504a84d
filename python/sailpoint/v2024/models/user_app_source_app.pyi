# Written by `make stubs` from schema/; change it there.
"""User app source app."""

from sailpoint._core import Model

__all__ = ["UserAppSourceApp"]

class UserAppSourceApp(Model):
    """User app source app."""

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
