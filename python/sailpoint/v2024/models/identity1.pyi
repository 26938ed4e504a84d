# Written by `make stubs` from schema/; change it there.
"""Identity1."""

from sailpoint._core import Model

__all__ = ["Identity1"]

class Identity1(Model):
    """Identity1."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
