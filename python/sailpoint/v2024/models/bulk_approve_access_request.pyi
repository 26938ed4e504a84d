# Written by `make stubs` from schema/; change it there.
"""Bulk approve access request."""

from sailpoint._core import Model

__all__ = ["BulkApproveAccessRequest"]

class BulkApproveAccessRequest(Model):
    """Bulk approve access request."""

    approval_ids: list[str]
    comment: str
    def __init__(
        self,
        *,
        approval_ids: list[str] | tuple[str, ...],
        comment: str,
    ) -> None: ...
