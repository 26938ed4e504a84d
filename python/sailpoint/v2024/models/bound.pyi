# Written by `make stubs` from schema/; change it there.
"""Bound."""

from sailpoint._core import Model

__all__ = ["Bound"]

class Bound(Model):
    """Bound."""

    value: str
    inclusive: bool | None
    def __init__(
        self,
        *,
        value: str,
        inclusive: bool | None = ...,
    ) -> None: ...
