# Written by `make stubs` from schema/; change it there.
"""The access requests to approve."""

from sailpoint._core import Model

__all__ = ["BulkApproveAccessRequest"]

class BulkApproveAccessRequest(Model):
    """The access requests to approve."""

    approval_ids: list[str]
    """The ids of the approvals."""
    comment: str
    """A comment."""
    def __init__(
        self,
        *,
        approval_ids: list[str] | tuple[str, ...],
        comment: str,
    ) -> None: ...
