# Written by `make stubs` from schema/; change it there.
"""Access."""

from sailpoint._core import Model

__all__ = ["Access"]

class Access(Model):
    """Access."""

    id: str | None
    name: str | None
    display_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
