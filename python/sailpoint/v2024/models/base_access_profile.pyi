# Written by `make stubs` from schema/; change it there.
"""Base access profile."""

from sailpoint._core import Model

__all__ = ["BaseAccessProfile"]

class BaseAccessProfile(Model):
    """Base access profile."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
