# Generated from schema/.
"""Approval config timeout config."""

__all__ = ["ApprovalConfigTimeoutConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalConfigTimeoutConfig(Model):
        """Approval config timeout config."""

        enabled: bool | None
        days_until_timeout: int | None
        timeout_result: str | None
        """Known values: EXPIRED, APPROVED."""
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            days_until_timeout: int | None = ...,
            timeout_result: Literal["EXPIRED", "APPROVED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalConfigTimeoutConfig = model("v2025", "ApprovalConfigTimeoutConfig")
