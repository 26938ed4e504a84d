# Written by `make stubs` from schema/; change it there.
"""Display reference."""

from sailpoint._core import Model

__all__ = ["DisplayReference"]

class DisplayReference(Model):
    """Display reference."""

    id: str | None
    name: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...
