# Written by `make stubs` from schema/; change it there.
"""Typed reference."""

from sailpoint._core import Model

__all__ = ["TypedReference"]

class TypedReference(Model):
    """Typed reference."""

    type: str
    id: str
    def __init__(
        self,
        *,
        type: str,
        id: str,
    ) -> None: ...
