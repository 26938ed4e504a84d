# Written by `make stubs` from schema/; change it there.
"""Value."""

from sailpoint._core import Model

__all__ = ["Value"]

class Value(Model):
    """Value."""

    type: str | None
    value: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
