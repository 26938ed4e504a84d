# Written by `make stubs` from schema/; change it there.
"""Ref."""

from sailpoint._core import Model

__all__ = ["Ref"]

class Ref(Model):
    """Ref."""

    type: str | None
    id: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
    ) -> None: ...
