# Generated from schema/.
"""Access request pre approval."""

__all__ = ["AccessRequestPreApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.access_item_requested_for_dto1 import AccessItemRequestedForDto1
    from sailpoint.beta.models.access_item_requester_dto1 import AccessItemRequesterDto1
    from sailpoint.beta.models.access_request_pre_approval_requested_items_inner import AccessRequestPreApprovalRequestedItemsInner

    class AccessRequestPreApproval(Model):
        """Access request pre approval."""

        access_request_id: str
        requested_for: list[AccessItemRequestedForDto1]
        requested_items: list[AccessRequestPreApprovalRequestedItemsInner]
        requested_by: AccessItemRequesterDto1
        def __init__(
            self,
            *,
            access_request_id: str,
            requested_for: Sequence[AccessItemRequestedForDto1 | Mapping[str, Any]],
            requested_items: Sequence[AccessRequestPreApprovalRequestedItemsInner | Mapping[str, Any]],
            requested_by: AccessItemRequesterDto1 | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessRequestPreApproval = model("beta", "AccessRequestPreApproval")
