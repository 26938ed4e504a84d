# Generated from schema/.
"""Pending approval max permitted access duration."""

__all__ = ["PendingApprovalMaxPermittedAccessDuration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class PendingApprovalMaxPermittedAccessDuration(Model):
        """Pending approval max permitted access duration."""

        value: int | None
        time_unit: str | None
        """Known values: HOURS, DAYS, WEEKS, MONTHS."""
        def __init__(
            self,
            *,
            value: int | None = ...,
            time_unit: Literal["HOURS", "DAYS", "WEEKS", "MONTHS"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PendingApprovalMaxPermittedAccessDuration = model("v2025", "PendingApprovalMaxPermittedAccessDuration")
