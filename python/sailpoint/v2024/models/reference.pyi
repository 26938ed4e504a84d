# Written by `make stubs` from schema/; change it there.
"""Reference."""

from sailpoint._core import Model

__all__ = ["Reference"]

class Reference(Model):
    """Reference."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
