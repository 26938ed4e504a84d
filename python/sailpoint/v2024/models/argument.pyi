# Written by `make stubs` from schema/; change it there.
"""Argument."""

from sailpoint._core import Model

__all__ = ["Argument"]

class Argument(Model):
    """Argument."""

    name: str
    description: str | None
    type: str | None
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
