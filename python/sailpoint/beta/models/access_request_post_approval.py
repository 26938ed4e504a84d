# Generated from schema/.
"""Access request post approval."""

__all__ = ["AccessRequestPostApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.access_item_requested_for_dto1 import AccessItemRequestedForDto1
    from sailpoint.beta.models.access_item_requester_dto1 import AccessItemRequesterDto1
    from sailpoint.beta.models.access_request_post_approval_requested_items_status_inner import AccessRequestPostApprovalRequestedItemsStatusInner

    class AccessRequestPostApproval(Model):
        """Access request post approval."""

        access_request_id: str
        requested_for: list[AccessItemRequestedForDto1]
        requested_items_status: list[AccessRequestPostApprovalRequestedItemsStatusInner]
        requested_by: AccessItemRequesterDto1
        def __init__(
            self,
            *,
            access_request_id: str,
            requested_for: Sequence[AccessItemRequestedForDto1 | Mapping[str, Any]],
            requested_items_status: Sequence[AccessRequestPostApprovalRequestedItemsStatusInner | Mapping[str, Any]],
            requested_by: AccessItemRequesterDto1 | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessRequestPostApproval = model("beta", "AccessRequestPostApproval")
