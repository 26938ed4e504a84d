# Written by `make stubs` from schema/; change it there.
"""Event actor."""

from sailpoint._core import Model

__all__ = ["EventActor"]

class EventActor(Model):
    """Event actor."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...
