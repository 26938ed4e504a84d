# Generated from schema/.
"""Approval approval criteria approval."""

__all__ = ["ApprovalApprovalCriteriaApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalApprovalCriteriaApproval(Model):
        """Approval approval criteria approval."""

        calculation_type: str | None
        """Known values: COUNT, PERCENT."""
        value: int | None
        def __init__(
            self,
            *,
            calculation_type: Literal["COUNT", "PERCENT"] | None = ...,
            value: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalApprovalCriteriaApproval = model("v2025", "ApprovalApprovalCriteriaApproval")
