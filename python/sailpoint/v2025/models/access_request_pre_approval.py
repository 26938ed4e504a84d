# Generated from schema/.
"""Access request pre approval."""

__all__ = ["AccessRequestPreApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_item_requested_for_dto import AccessItemRequestedForDto
    from sailpoint.v2025.models.access_item_requester_dto import AccessItemRequesterDto
    from sailpoint.v2025.models.access_request_pre_approval_requested_items_inner import AccessRequestPreApprovalRequestedItemsInner

    class AccessRequestPreApproval(Model):
        """Access request pre approval."""

        access_request_id: str
        requested_for: list[AccessItemRequestedForDto]
        requested_items: list[AccessRequestPreApprovalRequestedItemsInner]
        requested_by: AccessItemRequesterDto
        def __init__(
            self,
            *,
            access_request_id: str,
            requested_for: Sequence[AccessItemRequestedForDto | Mapping[str, Any]],
            requested_items: Sequence[AccessRequestPreApprovalRequestedItemsInner | Mapping[str, Any]],
            requested_by: AccessItemRequesterDto | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessRequestPreApproval = model("v2025", "AccessRequestPreApproval")
