# Written by `make stubs` from schema/; change it there.
"""Access request post approval requested items status inner approval info inner approver."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover"]

class AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover(Model):
    """Access request post approval requested items status inner approval info inner approver."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...
