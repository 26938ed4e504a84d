# Written by `make stubs` from schema/; change it there.
"""Approval batch."""

from sailpoint._core import Model

__all__ = ["ApprovalBatch"]

class ApprovalBatch(Model):
    """Approval batch."""

    batch_id: str | None
    batch_size: int | None
    def __init__(
        self,
        *,
        batch_id: str | None = ...,
        batch_size: int | None = ...,
    ) -> None: ...
