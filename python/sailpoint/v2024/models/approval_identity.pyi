# Written by `make stubs` from schema/; change it there.
"""Approval identity."""

from sailpoint._core import Model

__all__ = ["ApprovalIdentity"]

class ApprovalIdentity(Model):
    """Approval identity."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
