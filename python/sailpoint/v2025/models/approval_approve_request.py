# Generated from schema/.
"""Approval approve request."""

__all__ = ["ApprovalApproveRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model

    class ApprovalApproveRequest(Model):
        """Approval approve request."""

        additional_attributes: dict[str, str] | None
        comment: str | None
        override_approver_id: str | None
        def __init__(
            self,
            *,
            additional_attributes: Mapping[str, str] | None = ...,
            comment: str | None = ...,
            override_approver_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalApproveRequest = model("v2025", "ApprovalApproveRequest")
