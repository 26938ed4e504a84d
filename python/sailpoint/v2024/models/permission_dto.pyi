# Written by `make stubs` from schema/; change it there.
"""Permission dto."""

from sailpoint._core import Model

__all__ = ["PermissionDto"]

class PermissionDto(Model):
    """Permission dto."""

    rights: list[str] | None
    """Read-only: it is left out of requests."""
    target: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        rights: list[str] | tuple[str, ...] | None = ...,
        target: str | None = ...,
    ) -> None: ...
