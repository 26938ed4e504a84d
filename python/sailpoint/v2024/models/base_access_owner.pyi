# Written by `make stubs` from schema/; change it there.
"""Base access owner."""

from sailpoint._core import Model

__all__ = ["BaseAccessOwner"]

class BaseAccessOwner(Model):
    """Base access owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...
