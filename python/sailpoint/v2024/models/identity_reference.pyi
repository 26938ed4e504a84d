# Written by `make stubs` from schema/; change it there.
"""Identity reference."""

from sailpoint._core import Model

__all__ = ["IdentityReference"]

class IdentityReference(Model):
    """Identity reference."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
