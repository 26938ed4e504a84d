# Generated from schema/.
"""Access request post approval requested items status inner approval info inner approver."""

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover = model("v2025", "AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover")
