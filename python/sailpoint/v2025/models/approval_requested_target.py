# Generated from schema/.
"""Approval requested target."""

__all__ = ["ApprovalRequestedTarget"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ApprovalRequestedTarget(Model):
        """Approval requested target."""

        forced_auth_signature: str | None
        id: str | None
        name: str | None
        reauth_required: bool | None
        removal_date: datetime | str | None
        request_type: str | None
        target_type: str | None
        def __init__(
            self,
            *,
            forced_auth_signature: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            reauth_required: bool | None = ...,
            removal_date: datetime | str | None = ...,
            request_type: str | None = ...,
            target_type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalRequestedTarget = model("v2025", "ApprovalRequestedTarget")
