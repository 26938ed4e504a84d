# Generated from schema/.
"""Access request pre approval requested items inner."""

__all__ = ["AccessRequestPreApprovalRequestedItemsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessRequestPreApprovalRequestedItemsInner(Model):
        """Access request pre approval requested items inner."""

        id: str
        name: str
        description: str | None
        type: str
        """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
        operation: str
        """Known values: Add, Remove."""
        comment: str | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
            operation: Literal["Add", "Remove"],
            description: str | None = ...,
            comment: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestPreApprovalRequestedItemsInner = model("beta", "AccessRequestPreApprovalRequestedItemsInner")
