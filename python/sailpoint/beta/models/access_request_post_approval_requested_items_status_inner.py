# Generated from schema/.
"""Access request post approval requested items status inner."""

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.access_request_post_approval_requested_items_status_inner_approval_info_inner import AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner

    class AccessRequestPostApprovalRequestedItemsStatusInner(Model):
        """Access request post approval requested items status inner."""

        id: str
        name: str
        description: str | None
        type: str
        """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
        operation: str
        """Known values: Add, Remove."""
        comment: str | None
        client_metadata: dict[str, Any] | None
        approval_info: list[AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner]
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
            operation: Literal["Add", "Remove"],
            approval_info: Sequence[AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner | Mapping[str, Any]],
            description: str | None = ...,
            comment: str | None = ...,
            client_metadata: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestPostApprovalRequestedItemsStatusInner = model("beta", "AccessRequestPostApprovalRequestedItemsStatusInner")
