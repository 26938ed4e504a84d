# Written by `make stubs` from schema/; change it there.
"""Approval reference."""

from sailpoint._core import Model

__all__ = ["ApprovalReference"]

class ApprovalReference(Model):
    """Approval reference."""

    id: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
