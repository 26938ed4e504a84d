# Written by `make stubs` from schema/; change it there.
"""Base common dto."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["BaseCommonDto"]

class BaseCommonDto(Model):
    """Base common dto."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        name: str | None,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...
