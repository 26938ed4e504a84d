# Generated from schema/.
"""Approval approval criteria rejection."""

__all__ = ["ApprovalApprovalCriteriaRejection"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalApprovalCriteriaRejection(Model):
        """Approval approval criteria rejection."""

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

    ApprovalApprovalCriteriaRejection = model("v2025", "ApprovalApprovalCriteriaRejection")
