# Generated from schema/.
"""Non employee reject approval decision."""

__all__ = ["NonEmployeeRejectApprovalDecision"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeRejectApprovalDecision(Model):
        """Non employee reject approval decision."""

        comment: str
        def __init__(
            self,
            *,
            comment: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRejectApprovalDecision = model("v2025", "NonEmployeeRejectApprovalDecision")
