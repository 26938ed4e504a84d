# Written by `make stubs` from schema/; change it there.
"""Event target."""

from sailpoint._core import Model

__all__ = ["EventTarget"]

class EventTarget(Model):
    """Event target."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...
