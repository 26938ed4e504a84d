# Generated from schema/.
"""Requested item status pre approval trigger details."""

__all__ = ["RequestedItemStatusPreApprovalTriggerDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RequestedItemStatusPreApprovalTriggerDetails(Model):
        """Requested item status pre approval trigger details."""

        comment: str | None
        reviewer: str | None
        decision: str | None
        """Known values: APPROVED, REJECTED."""
        def __init__(
            self,
            *,
            comment: str | None = ...,
            reviewer: str | None = ...,
            decision: Literal["APPROVED", "REJECTED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemStatusPreApprovalTriggerDetails = model("v2024", "RequestedItemStatusPreApprovalTriggerDetails")
