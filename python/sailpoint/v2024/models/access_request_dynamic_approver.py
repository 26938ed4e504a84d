# Generated from schema/.
"""Access request dynamic approver."""

__all__ = ["AccessRequestDynamicApprover"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_item_requested_for_dto import AccessItemRequestedForDto
    from sailpoint.v2024.models.access_item_requester_dto import AccessItemRequesterDto
    from sailpoint.v2024.models.access_request_dynamic_approver_requested_items_inner import AccessRequestDynamicApproverRequestedItemsInner

    class AccessRequestDynamicApprover(Model):
        """Access request dynamic approver."""

        access_request_id: str
        requested_for: list[AccessItemRequestedForDto]
        requested_items: list[AccessRequestDynamicApproverRequestedItemsInner]
        requested_by: AccessItemRequesterDto
        def __init__(
            self,
            *,
            access_request_id: str,
            requested_for: Sequence[AccessItemRequestedForDto | Mapping[str, Any]],
            requested_items: Sequence[AccessRequestDynamicApproverRequestedItemsInner | Mapping[str, Any]],
            requested_by: AccessItemRequesterDto | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessRequestDynamicApprover = model("v2024", "AccessRequestDynamicApprover")
