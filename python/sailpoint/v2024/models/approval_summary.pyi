# Written by `make stubs` from schema/; change it there.
"""Approval summary."""

from sailpoint._core import Model

__all__ = ["ApprovalSummary"]

class ApprovalSummary(Model):
    """Approval summary."""

    pending: int | None
    approved: int | None
    rejected: int | None
    def __init__(
        self,
        *,
        pending: int | None = ...,
        approved: int | None = ...,
        rejected: int | None = ...,
    ) -> None: ...
